import { useMemo } from "preact/hooks";
import { usePage } from "../Page";
import { Screen } from "../parts/Screen";
import { TableTile } from "../parts/TableTile";
import { TopicChips } from "../parts/TopicChips";
import { shelves } from "../readView";
import { TableOptions } from "./TableOptions";

/** The panel of ready-made tables: the gallery, or the options of the one that was chosen. */
export function Tables() {
  const { catalog, state, words, dispatch } = usePage();
  const { topic, choices } = state.tables;
  const all = useMemo(() => shelves(catalog, false), [catalog]);
  if (choices !== undefined) return <TableOptions choices={choices} />;
  const shown = all.filter((shelf) => topic === "" || shelf.topic === topic).flatMap((shelf) => shelf.tables);
  return (
    <Screen name={`tables ${topic}`}>
      <TopicChips panel="tables" shelves={all} label={words.tableTopics} />
      <div class="gallery tables">
        {shown.map((table) => (
          <TableTile
            key={table}
            table={table}
            onOpen={() => dispatch({ kind: "tableOpened", panel: "tables", table })}
          />
        ))}
      </div>
    </Screen>
  );
}
