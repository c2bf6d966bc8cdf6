import { wordingOf } from "../messages/wordingOf";
import { sourceLine } from "../present/cite";
import { noteOf } from "../present/describeFigure";
import type { TableCell, TableColumn, TableView } from "../present/TableView";
import type { Figure } from "../query/Figure";
import { type AskedUnit, parseUnit } from "../query/parseUnit";
import { type Block, type BlockCell, numberCell, textCell } from "./Block";
import { columnSizes, headerHeight, rowHeight } from "./columnWidths";
import {
  type FigureLook,
  figureCell,
  figureText,
  headerCell,
  isMarked,
  line,
  missingCell,
  roomFor,
  smallPrint,
} from "./figureCell";
import { liveCells, liveColumn, liveLook } from "./liveCells";
import { yearFormat } from "./numberFormat";

/** What is chosen about a table's cells. */
export interface TableLayout {
  /** The formula that fills header and body, and the unit it asks for; left out where cells hold values. */
  readonly live?: LiveCells;
  /** True where the title stands above the header. */
  readonly hasTitle: boolean;
  /** True for a note on every figure, not only on marked ones. */
  readonly hasNotes: boolean;
  readonly edition: string;
  /** Columns that stay free beside the table before something else stands there; absent where nothing does. */
  readonly gap?: number;
}

/** A formula that gives a whole table, and the unit it asks for. */
export interface LiveCells {
  readonly formula: string;
  readonly asked?: AskedUnit;
}

/** Live cells of a formula with a unit as its argument, which may be empty. */
export function liveAs(formula: string, unit: string): LiveCells {
  const asked = parseUnit(unit);
  return { formula, ...(asked ? { asked } : {}) };
}

/** What a cell will hold and about what it shows. */
interface Laid {
  readonly cell: BlockCell;
  readonly text: string;
}

/**
 * A table as cells: its title if wanted, header, body, the key to its marks where it has any, source line.
 *
 * The first cell of the header has the table's own note. Live cells stay blank but for the first, which holds the formula.
 */
export function layoutTable(view: TableView, layout: TableLayout): Block {
  const { columns, language } = view;
  const header = columns.map((column, index) => {
    const cell = headerCell(column);
    return index === 0 ? { ...cell, note: tableNote(view, layout.edition) } : cell;
  });
  const rooms = columns.map((_, index) => roomFor(figuresOf(view.rows.map((row) => row.cells[index]))));
  const body = view.rows.map((row) =>
    columns.map((column, index) => {
      const cell = row.cells[index] ?? { kind: "missing" };
      const room = rooms[index];
      return lay(cell, column, view, layout, room ? { room } : {});
    }),
  );
  const cells = [header, ...body.map((row) => row.map(({ cell }) => cell))];
  const texts = body.map((row) => row.map(({ text }) => text));
  const isLive = layout.live !== undefined;
  const sized = isLive ? columns.map((column) => liveColumn(column, view.layout)) : columns;
  const sizes = columnSizes(sized, texts, language, isLive);
  const source = sourceLine(
    view.rows.flatMap((row) => figuresOf(row.cells)),
    language,
    layout.edition,
  );
  const room =
    layout.gap === undefined ? {} : { room: sizes.reduce((sum, { width }) => sum + width, layout.gap * 100) };
  const isList = view.layout === "list";
  return {
    cells: [
      ...(layout.hasTitle ? [line(view.title, "title", columns.length)] : []),
      ...(layout.live ? liveCells(cells, layout.live.formula) : cells),
      ...smallPrint(view.flags, source, { isLive, language, ...room }).map((text) =>
        line(text, "small", columns.length),
      ),
    ],
    hasTitle: layout.hasTitle,
    headerRow: layout.hasTitle ? 1 : 0,
    bodyRows: body.length,
    headerHeight: headerHeight(sized, sizes),
    // Google fits rows to what is typed into them, but perhaps not to what a formula fills in.
    ...(isLive && isList ? { rowHeight: rowHeight(wrapped(texts), sizes) } : {}),
    hasTallRows: isList,
    columns: sizes,
  };
}

function lay(
  cell: TableCell,
  column: TableColumn,
  view: TableView,
  layout: TableLayout,
  room: Pick<FigureLook, "room">,
): Laid {
  switch (cell.kind) {
    case "missing":
      return { cell: missingCell(), text: "" };
    case "year":
      return { cell: numberCell(cell.year, yearFormat(view.language), { align: "left" }), text: "" };
    case "text": {
      // A list has long words in narrow columns; the last one may run over what is blank beside it.
      const isLast = column === view.columns[view.columns.length - 1];
      const isWrapped = view.layout === "list" && !isLast;
      return { cell: textCell(cell.text, "body", { isWrapped }), text: cell.text };
    }
    case "figure": {
      const { figure, scale, decimals } = cell;
      const own: FigureLook = { scale, decimals, ...room };
      const look = layout.live ? liveLook(figure, own, layout.live.asked) : own;
      const note = layout.hasNotes || isMarked(figure) ? noteOf(figure, view.language) : "";
      return { cell: figureCell(figure, view.language, look, note), text: figureText(figure, look) };
    }
  }
}

/** The texts of a list that wrap: all but those of its last column. */
function wrapped(texts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return texts.map((row) => row.slice(0, -1));
}

function figuresOf(cells: readonly (TableCell | undefined)[]): readonly Figure[] {
  return cells.flatMap((cell) => (cell?.kind === "figure" ? [cell.figure] : []));
}

function tableNote(view: TableView, edition: string): string {
  const { citations } = wordingOf(view.language);
  return [view.title, view.description, `${citations.edition(edition)} · ${view.id}`].join("\n");
}
