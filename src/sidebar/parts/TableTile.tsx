import { useMemo } from "preact/hooks";
import { periodSpan } from "../describeView";
import { usePage } from "../Page";
import { plainChoices, readView } from "../readView";
import { TableThumbnail } from "./TableThumbnail";
import { useNearScreen } from "./useNearScreen";

/** One table of the gallery: thumbnail of its numbers, title, span and size. Drawn once it comes near. */
export function TableTile(props: { readonly table: string; readonly onOpen: () => void }) {
  const { catalog, language, words } = usePage();
  const [tile, isNear] = useNearScreen<HTMLButtonElement>();
  const view = useMemo(
    () => (isNear ? readView(catalog, plainChoices(props.table, language)).table : undefined),
    [catalog, language, props.table, isNear],
  );
  const title = view?.title ?? catalog.table(props.table)?.title[language];
  return (
    <button type="button" class="tile" id={`table-${props.table}`} ref={tile} onClick={props.onOpen}>
      <span class="tile-picture">
        <TableThumbnail view={view} />
      </span>
      <span class="tile-title">{title}</span>
      <span class="tile-meta">
        {view === undefined ? "\u00a0" : words.tableMeta(periodSpan(view, language), view.rows.length)}
      </span>
    </button>
  );
}
