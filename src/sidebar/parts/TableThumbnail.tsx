import { useMemo } from "preact/hooks";
import type { TableView } from "../../present/TableView";
import { sketchTable, THUMBNAIL } from "../drawing/thumbnail";
import { usePage } from "../Page";

const { width, height, row: pitch } = THUMBNAIL;

/** The numbers of a table as a small picture; an empty frame while the table is not read. */
export function TableThumbnail({ view }: { readonly view: TableView | undefined }) {
  const { words } = usePage();
  const sketch = useMemo(() => (view === undefined ? undefined : sketchTable(view, words)), [view, words]);
  return (
    <svg class="thumbnail" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect class="head" width={width} height={pitch} />
      {sketch?.head.map((part) => (
        <text key={`${part.anchor}${part.x}`} class="head-text" x={part.x} y="9.8" text-anchor={part.anchor}>
          {part.text}
        </text>
      ))}
      {sketch?.rows.map((row, index) => {
        const top = pitch * (index + 1);
        return (
          // Rows of a picture have no identity beside their place.
          <g key={index}>
            {index > 0 && <path class="rule" d={`M0 ${top}H${width}`} />}
            {row.bar !== undefined && (
              <rect
                class={row.bar.isLight ? "bar light" : "bar"}
                x={row.bar.x}
                y={top + 3.5}
                width={row.bar.width}
                height="7"
                rx="1"
              />
            )}
            {row.texts.map((part) => (
              <text
                key={`${part.anchor}${part.x}`}
                class={part.isHome ? "home" : undefined}
                x={part.x}
                y={top + 9.6}
                text-anchor={part.anchor}
              >
                {part.text}
              </text>
            ))}
          </g>
        );
      })}
      {sketch !== undefined && sketch.rows.length < 5 && (
        <path class="rule" d={`M0 ${pitch * (sketch.rows.length + 1)}H${width}`} />
      )}
    </svg>
  );
}
