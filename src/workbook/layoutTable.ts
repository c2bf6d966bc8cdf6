import type { Language } from "../catalog/model";
import { wordingOf } from "../messages/wordingOf";
import { sourceLine } from "../present/cite";
import { noteOf } from "../present/describeFigure";
import { isFraction } from "../present/number";
import type { TableCell, TableColumn, TableFlag, TableView } from "../present/TableView";
import { scaleDecimal } from "../query/convert";
import type { Figure } from "../query/Figure";
import { BLANK, type Block, type BlockCell, formulaCell, numberCell, textCell } from "./Block";
import { columnWidths, headerHeight } from "./columnWidths";
import { type Flag, flagOf, tableFormat, yearFormat } from "./numberFormat";

/** What is chosen about a table's cells. */
export interface TableLayout {
  /** The formula that fills header and body; left out where cells hold values. */
  readonly formula?: string;
  /** True for a note on every figure, not only on marked ones. */
  readonly hasNotes: boolean;
  readonly edition: string;
}

/**
 * A table as cells: title, header, body, the key to its marks where it has any, source line.
 *
 * The first cell of the header has the table's own note. Live cells stay blank but for the first, which holds the formula.
 */
export function layoutTable(view: TableView, layout: TableLayout): Block {
  const { columns, language } = view;
  const rooms = columns.map((_, index) => roomFor(figuresOf(view.rows.map((row) => row.cells[index]))));
  const header = columns.map((column, index) => {
    const cell = headerCell(column);
    return index === 0 ? { ...cell, note: tableNote(view, layout.edition) } : cell;
  });
  const body = view.rows.map((row) =>
    columns.map((column, index) =>
      bodyCell(row.cells[index] ?? { kind: "missing" }, column, view, rooms[index], layout),
    ),
  );
  const figures = view.rows.flatMap((row) => figuresOf(row.cells));
  const words = [
    view.title,
    keyLine(flagsShown(view.flags, layout.formula !== undefined), language),
    sourceLine(figures, language, layout.edition),
  ];
  const [title, key, source] = words.map((text, index) =>
    line(text, index === 0 ? "title" : "small", columns.length),
  );
  const table = layout.formula === undefined ? [header, ...body] : live([header, ...body], layout.formula);
  return {
    cells: [title, ...table, ...(words[1] === "" ? [] : [key]), source].filter((row) => row !== undefined),
    hasTitle: true,
    headerRow: 1,
    bodyRows: body.length,
    headerHeight: headerHeight(columns),
    widths: columnWidths(
      columns,
      view.rows.map((row) => row.cells.map(wordsOf)),
      language,
    ),
  };
}

/** A row with words in its first cell, running over the blank ones beside it. */
export function line(text: string, look: "title" | "small", columns: number): readonly BlockCell[] {
  return [textCell(text, look), ...Array.from({ length: columns - 1 }, () => BLANK)];
}

/** Header of a column: its short name over its unit. */
export function headerCell(column: TableColumn): BlockCell {
  const text = column.unit === "" ? column.header : `${column.header}\n${column.unit}`;
  const isWords = column.kind === "period" || column.kind === "text";
  return textCell(text, "header", { align: isWords ? "left" : "right", isWrapped: true });
}

function wordsOf(cell: TableCell): string {
  return cell.kind === "text" ? cell.text : "";
}

/** What a cell of figures shows where nothing is published. */
export function missingCell(): BlockCell {
  return textCell("–", "missing", { align: "right" });
}

function bodyCell(
  cell: TableCell,
  column: TableColumn,
  view: TableView,
  room: Flag | undefined,
  layout: TableLayout,
): BlockCell {
  if (cell.kind === "missing") return missingCell();
  // A list has long words in narrow columns; the last one may run over what is blank beside it.
  const isLast = column === view.columns[view.columns.length - 1];
  if (cell.kind === "text")
    return textCell(cell.text, "body", { isWrapped: view.layout === "list" && !isLast });
  if (cell.kind === "year") return numberCell(cell.year, yearFormat(view.language), { align: "left" });
  const note = layout.hasNotes || isMarked(cell.figure) ? noteOf(cell.figure, view.language) : "";
  return figureCell(cell.figure, view.language, { ...cell, ...(room === undefined ? {} : { room }), note });
}

/** One figure as a cell of a column: the number in the unit of the header, with its marks by number format and colour. */
export function figureCell(
  figure: Figure,
  language: Language,
  more: { readonly scale: number; readonly decimals: number; readonly room?: Flag; readonly note: string },
): BlockCell {
  const { scale, decimals, room, note } = more;
  const shown = scaleDecimal(figure.value, -scale);
  const isPercent = isFraction(figure.unit);
  const format = tableFormat(figure, {
    language,
    shown,
    decimals,
    isPercent,
    ...(room === undefined ? {} : { room }),
  });
  return numberCell(shown, format, { look: flagOf(figure) ? "marked" : "body", note });
}

/** True for a figure that the page shows with a mark. */
export function isMarked(figure: Figure): boolean {
  return flagOf(figure) !== undefined || figure.qualifier !== "exact";
}

/** The flag for which the other cells of a column leave room: the first in the order of the key. */
export function roomFor(figures: readonly Figure[]): Flag | undefined {
  const flags = figures.map(flagOf);
  return (["estimate", "provisional", "differs"] as const).find((flag) => flags.includes(flag));
}

function figuresOf(cells: readonly (TableCell | undefined)[]): readonly Figure[] {
  return cells.flatMap((cell) => (cell?.kind === "figure" ? [cell.figure] : []));
}

/** The key to the marks used; empty where none is. */
export function keyLine(flags: readonly TableFlag[], language: Language): string {
  const { key, keySeparator } = wordingOf(language);
  return flags.map((flag) => key[flag]).join(keySeparator);
}

/** The marks that cells show; live ones leave blank what is missing. */
export function flagsShown(flags: readonly TableFlag[], isLive: boolean): readonly TableFlag[] {
  return flags.filter((flag) => !isLive || flag !== "missing");
}

function tableNote(view: TableView, edition: string): string {
  const { citations } = wordingOf(view.language);
  return [view.title, view.description, `${citations.edition(edition)} · ${view.id}`].join("\n");
}

/** The same cells, empty for a formula that fills them; a format `@` would keep it from being one. */
export function live(cells: readonly (readonly BlockCell[])[], formula: string): (readonly BlockCell[])[] {
  return cells.map((row, r) =>
    row.map((cell, c) => {
      const format = cell.format === "@" ? "General" : cell.format;
      const { look, align, isWrapped, note } = cell;
      if (r === 0 && c === 0) return formulaCell(formula, format, { look, align, isWrapped, note });
      return { ...cell, content: { kind: "blank" }, format };
    }),
  );
}
