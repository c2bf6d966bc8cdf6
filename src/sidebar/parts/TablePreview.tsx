import { useEffect, useRef, useState } from "preact/hooks";
import { wordingOf } from "../../messages/wordingOf";
import type { TableView } from "../../present/TableView";
import { cellText } from "../describeView";
import { usePage } from "../Page";
import { langOf } from "../words";

const ROWS = 5;

/** The last rows of a table by period, the first of any other, with real numbers; wider ones scroll. */
export function TablePreview({ view }: { readonly view: TableView }) {
  const { words } = usePage();
  const scroll = useRef<HTMLElement>(null);
  const [isFading, setFading] = useState(false);
  const measure = () => {
    const element = scroll.current;
    if (element !== null) setFading(element.scrollWidth - element.clientWidth - element.scrollLeft > 4);
  };
  useEffect(measure, [view]);
  const rows = view.columns[0]?.kind === "period" ? view.rows.slice(-ROWS) : view.rows.slice(0, ROWS);
  return (
    <>
      <div class={`preview${isFading ? " fading" : ""}`} lang={langOf(view.language)}>
        <section
          class="preview-scroll"
          ref={scroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
          tabIndex={0}
          aria-label={words.preview(view.title)}
          onScroll={measure}
        >
          <table>
            <thead>
              <tr>
                {view.columns.map((column) => (
                  <th key={column.id} scope="col" class={column.kind === "text" ? "words" : undefined}>
                    {column.header}
                    {column.unit !== "" && column.unit !== view.unit && <small>{` ${column.unit}`}</small>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  {row.cells.map((cell, index) => {
                    const { text, flag } = cellText(cell, view.language);
                    const column = view.columns[index];
                    const kind = column?.kind === "text" ? "words" : cell.kind === "missing" ? "missing" : "";
                    const content = (
                      <>
                        {text}
                        {flag !== "" && <span class="flag">{flag}</span>}
                      </>
                    );
                    return index === 0 ? (
                      <th key={column?.id} scope="row" class={kind}>
                        {content}
                      </th>
                    ) : (
                      <td key={column?.id} class={kind}>
                        {content}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
      <PreviewNote view={view} />
    </>
  );
}

/** The unit of the table, what its flags mean, and how many columns of growth there are. */
function PreviewNote({ view }: { readonly view: TableView }) {
  const { language, words } = usePage();
  const growth = view.columns.filter((column) => column.id.startsWith("growth(")).length;
  const { flags } = wordingOf(view.language);
  const marks = (["estimate", "provisional", "differs"] as const).filter((flag) => view.flags.includes(flag));
  return (
    <p class="preview-note">
      <span>
        <span lang={langOf(view.language)}>{view.unit}</span>
        {marks.map((mark, index) => (
          <span key={mark}>
            {index > 0 || view.unit !== "" ? " · " : ""}
            <span class="flag-key">{flags[mark]}</span>
            {language === "zh" ? `：${words.marks[mark]}` : ` ${words.marks[mark]}`}
          </span>
        ))}
      </span>
      {growth > 0 && view.columns.length > 4 && <span>{words.moreColumns(growth, true)}</span>}
    </p>
  );
}
