import { useMemo } from "preact/hooks";
import { usePage } from "../Page";
import { ChartTile } from "../parts/ChartTile";
import { Screen } from "../parts/Screen";
import { TopicChips } from "../parts/TopicChips";
import { shelves } from "../readView";
import { ChartOptions } from "./ChartOptions";

/** The panel of ready-made charts: each drawn as it will look, or the options of the one that was chosen. */
export function Charts() {
  const { catalog, state, words, dispatch } = usePage();
  const { topic, choices } = state.charts;
  const all = useMemo(() => shelves(catalog, true), [catalog]);
  if (choices !== undefined) return <ChartOptions choices={choices} />;
  const shown = all.filter((shelf) => topic === "" || shelf.topic === topic).flatMap((shelf) => shelf.tables);
  return (
    <Screen name={`charts ${topic}`}>
      <TopicChips panel="charts" shelves={all} label={words.chartTopics} />
      <div class="gallery charts">
        {shown.map((table) => (
          <ChartTile
            key={table}
            table={table}
            onOpen={() => dispatch({ kind: "tableOpened", panel: "charts", table })}
          />
        ))}
      </div>
    </Screen>
  );
}
