import { useMemo } from "preact/hooks";
import { usePage } from "../Page";
import { plainChoices, readView } from "../readView";
import { ChartDrawing } from "./ChartDrawing";
import { useNearScreen } from "./useNearScreen";

/** One chart of the gallery with its title and unit. Drawn once it comes near. */
export function ChartTile(props: { readonly table: string; readonly onOpen: () => void }) {
  const { catalog, language } = usePage();
  const [tile, isNear] = useNearScreen<HTMLButtonElement>();
  const chart = useMemo(
    () => (isNear ? readView(catalog, plainChoices(props.table, language)).chart : undefined),
    [catalog, language, props.table, isNear],
  );
  return (
    <button type="button" class="tile" id={`chart-${props.table}`} ref={tile} onClick={props.onOpen}>
      <span class="tile-picture">
        {chart === undefined ? <span class="drawing-room" /> : <ChartDrawing chart={chart} />}
      </span>
      <span class="tile-caption">
        <span class="tile-title">{chart?.title ?? catalog.table(props.table)?.title[language]}</span>
        <span class="tile-meta">{chart?.leftTitle}</span>
      </span>
    </button>
  );
}
