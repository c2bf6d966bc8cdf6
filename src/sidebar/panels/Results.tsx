import { periodText } from "../../present/name";
import type { SearchResult } from "../../query/search";
import { usePage } from "../Page";
import { Button } from "../parts/Button";
import { ResultRow } from "../parts/ResultRow";

/** The series that fit what was typed, one row each, and a way to more of them. */
export function Results(props: {
  readonly result: SearchResult;
  readonly active: number;
  readonly onOpen: (index: number) => void;
}) {
  const { language, words, dispatch } = usePage();
  const { hits, total } = props.result;
  const periods = new Set(hits.map((hit) => hit.figure.period));
  // A period in the words gives every row that period; the latest values of several rows differ as a rule.
  const only = hits.length > 0 && periods.size === 1 ? hits[0]!.figure.period : undefined;
  return (
    <>
      <div class="results-head">
        <h2>
          <span role="status">{words.seriesCount(hits.length, total)}</span>
        </h2>
        <span>{only === undefined ? words.latestValue : words.valueOf(periodText(only, language))}</span>
      </div>
      <div id="results" role="listbox" aria-label={words.results}>
        {hits.map((hit, index) => (
          // The search field keeps the focus and has the keys; rows answer the pointer.
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: active descendant of the field
          <div
            key={hit.series}
            id={resultId(index)}
            class="result"
            role="option"
            aria-selected={index === props.active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => props.onOpen(index)}
          >
            <ResultRow hit={hit} />
          </div>
        ))}
      </div>
      {hits.length < total && (
        <div class="more">
          <Button onPress={() => dispatch({ kind: "moreShown" })}>
            {words.showMore(Math.min(MORE, total - hits.length))}
          </Button>
        </div>
      )}
    </>
  );
}

const MORE = 12;

/** The id of a row, to which the search field points. */
export function resultId(index: number): string {
  return `result-${index}`;
}
