import { formatNumber } from "../../present/number";
import { type SearchHit, topics } from "../../query/search";
import { usePage } from "../Page";
import { FigureRow } from "../parts/FigureRow";
import { topicName } from "../words";

/** What was typed and is not there, the nearest figures, and the topics they belong to. */
export function NothingFound(props: { readonly given: string; readonly near: readonly SearchHit[] }) {
  const { catalog, language, words, dispatch } = usePage();
  const nearTopics = new Set<string>(props.near.map((hit) => hit.figure.indicator.topic));
  const all = topics(catalog);
  const offered = nearTopics.size > 0 ? all.filter((topic) => nearTopics.has(topic.id)) : all;
  return (
    <>
      <div class="nothing" role="status">
        <h2>{words.nothingCalled(props.given)}</h2>
        {props.near.length > 0 && <p>{words.nearest}</p>}
      </div>
      {props.near.length > 0 && (
        <div class="near">
          {props.near.map((hit) => (
            <FigureRow
              key={hit.figure.key}
              figure={hit.figure}
              onOpen={() => dispatch({ kind: "cardOpened", key: hit.figure.key })}
            />
          ))}
        </div>
      )}
      <h2 class="heading">{words.orLookUnder}</h2>
      <div class="chips-wrapped">
        {offered.map((topic) => (
          <button
            key={topic.id}
            type="button"
            class="chip"
            onClick={() => dispatch({ kind: "topicOpened", topic: topic.id })}
          >
            {`${topicName(topic.id, language)} ${formatNumber(topic.count, 0)}`}
          </button>
        ))}
      </div>
    </>
  );
}
