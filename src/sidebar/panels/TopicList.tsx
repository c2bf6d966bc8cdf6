import { useMemo } from "preact/hooks";
import { topicSeries, topics } from "../../query/search";
import { usePage } from "../Page";
import { Back } from "../parts/Back";
import { Button } from "../parts/Button";
import { rowId } from "../parts/FigureRow";
import { ResultRow } from "../parts/ResultRow";
import { Screen } from "../parts/Screen";
import { topicName } from "../words";

/** All series of one topic, those with most values first. */
export function TopicList({ topic }: { readonly topic: string }) {
  const { catalog, state, language, words, dispatch } = usePage();
  const hits = useMemo(() => {
    const known = topics(catalog).find((one) => one.id === topic);
    return known === undefined ? [] : topicSeries(catalog, known.id);
  }, [catalog, topic]);
  const shown = hits.slice(0, state.find.shown);
  return (
    <Screen name={`topic ${topic}`}>
      <div class="padded-head">
        <div class="screen-head">
          <Back
            to={words.topics}
            label={words.backTo(words.topics)}
            onPress={() => dispatch({ kind: "wentBack" })}
          />
        </div>
        <h2 class="title" data-heading tabIndex={-1}>
          {topicName(topic, language)}
        </h2>
      </div>
      <div class="results-head">
        <span>{words.seriesCount(shown.length, hits.length)}</span>
        <span>{words.latestValue}</span>
      </div>
      {shown.map((hit) => (
        <button
          key={hit.series}
          id={rowId(hit.figure.key)}
          type="button"
          class="result"
          onClick={() => dispatch({ kind: "cardOpened", key: hit.figure.key })}
        >
          <ResultRow hit={hit} />
        </button>
      ))}
      {shown.length < hits.length && (
        <div class="more">
          <Button onPress={() => dispatch({ kind: "moreShown" })}>
            {words.showMore(Math.min(12, hits.length - shown.length))}
          </Button>
        </div>
      )}
    </Screen>
  );
}
