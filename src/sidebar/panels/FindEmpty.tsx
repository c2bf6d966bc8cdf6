import { useMemo } from "preact/hooks";
import { formatNumber } from "../../present/number";
import { topics } from "../../query/search";
import { usePage } from "../Page";
import { FigureRow } from "../parts/FigureRow";
import { TopicIcon } from "../parts/Icon";
import { readFigureOrNone } from "../readFigureOrNone";
import { topicName } from "../words";

/** What stands under an empty search: the figures looked at last, and every topic. */
export function FindEmpty() {
  const { catalog, state, language, words, dispatch } = usePage();
  const recent = useMemo(
    () =>
      state.recent.flatMap((key) => {
        const figure = readFigureOrNone(catalog, key);
        return figure === undefined ? [] : [figure];
      }),
    [catalog, state.recent],
  );
  return (
    <>
      {recent.length > 0 && (
        <section aria-labelledby="recent-title">
          <h2 class="heading" id="recent-title">
            {words.recent}
          </h2>
          {recent.map((figure) => (
            <FigureRow
              key={figure.key}
              figure={figure}
              onOpen={() => dispatch({ kind: "cardOpened", key: figure.key })}
            />
          ))}
        </section>
      )}
      <section class="topics" aria-labelledby="topics-title">
        <h2 class="heading" id="topics-title">
          {words.topics}
        </h2>
        {topics(catalog).map((topic) => (
          <button
            key={topic.id}
            id={`topic-${topic.id}`}
            type="button"
            class="topic"
            onClick={() => dispatch({ kind: "topicOpened", topic: topic.id })}
          >
            <TopicIcon topic={topic.id} />
            <span class="topic-name">{topicName(topic.id, language)}</span>
            <span class="topic-count">{formatNumber(topic.count, 0)}</span>
          </button>
        ))}
      </section>
    </>
  );
}
