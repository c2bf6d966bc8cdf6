import { useMemo, useRef, useState } from "preact/hooks";
import { search } from "../../query/search";
import { usePage } from "../Page";
import { Connection } from "../parts/Connection";
import { Icon } from "../parts/Icon";
import { Screen } from "../parts/Screen";
import { FindEmpty } from "./FindEmpty";
import { NothingFound } from "./NothingFound";
import { Results, resultId } from "./Results";

/** Id of the search field, for whoever gives it the focus. */
export const SEARCH_ID = "search";

/** Search as you type, answered in the page; without words, the recent figures and the topics. */
export function Search() {
  const { catalog, state, words, dispatch } = usePage();
  const { query, shown } = state.find;
  const result = useMemo(() => search(catalog, query, shown), [catalog, query, shown]);
  // Chosen for one query; the next one begins at its first row again.
  const [chosen, setChosen] = useState({ query: "", row: 0 });
  const active = chosen.query === query ? chosen.row : 0;
  const field = useRef<HTMLInputElement>(null);
  const isAsking = query.trim() !== "";
  const hasHits = isAsking && result.hits.length > 0;
  const open = (index: number) => {
    const hit = result.hits[index];
    if (hit === undefined) return;
    dispatch({ kind: "cardOpened", key: hit.figure.key });
  };
  const move = (to: number) => {
    const index = Math.max(0, Math.min(result.hits.length - 1, to));
    setChosen({ query, row: index });
    document.getElementById(resultId(index))?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method uses Enter and the arrows for its own candidates.
    if (event.isComposing) return;
    if (event.key === "ArrowDown" && hasHits) move(active + 1);
    else if (event.key === "ArrowUp" && hasHits) move(active - 1);
    else if (event.key === "Enter" && hasHits) open(active);
    else if (event.key === "Escape" && query !== "") dispatch({ kind: "queryTyped", query: "" });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Screen name={isAsking ? `search ${query}` : "find"}>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers of 2020 do not know the element search */}
      <div class="search" role="search">
        <div class="search-field">
          <Icon name="search" />
          <input
            id={SEARCH_ID}
            ref={field}
            type="search"
            role="combobox"
            aria-label={words.search}
            aria-expanded={hasHits}
            aria-controls="results"
            aria-autocomplete="list"
            aria-activedescendant={hasHits ? resultId(active) : undefined}
            placeholder={words.search}
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="search"
            value={query}
            onInput={(event) => dispatch({ kind: "queryTyped", query: event.currentTarget.value })}
            onKeyDown={onKeyDown}
          />
          {query === "" ? (
            <span class="search-hint" aria-hidden="true">
              /
            </span>
          ) : (
            <button
              type="button"
              class="search-clear"
              aria-label={words.clearSearch}
              onClick={() => {
                dispatch({ kind: "queryTyped", query: "" });
                field.current?.focus();
              }}
            >
              <Icon name="cross" />
            </button>
          )}
        </div>
      </div>
      {!isAsking && <Connection />}
      {!isAsking && <FindEmpty />}
      {hasHits && <Results result={result} active={active} onOpen={open} />}
      {isAsking && !hasHits && <NothingFound given={query.trim()} near={result.near} />}
    </Screen>
  );
}
