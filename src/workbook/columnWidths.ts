import type { Language } from "../catalog/model";
import type { TableColumn } from "../present/TableView";
import type { ColumnSize } from "./Block";

const WIDTHS: Readonly<Record<Language, Readonly<Record<TableColumn["kind"], number>>>> = {
  en: { period: 64, number: 100, percent: 76, text: 64 },
  zh: { period: 64, number: 92, percent: 76, text: 64 },
};

/** Words of a list; longer ones wrap. */
const WIDEST = 220;

/** Words that a formula fills in: the host does not make their rows taller, so they may run wider before they wrap. */
const WIDEST_LIVE = 340;

/** A column is not made wider than this for its header alone. */
const WIDEST_HEADER = 160;

/** Advance of a letter, a digit and a Chinese character in Arial 10, and of the space beside a text, in pixels. */
const LETTER = 6.1;
const DIGIT = 7.5;
const CHARACTER = 13.4;
const PADDING = 14;

const USUAL_HEADER = 40;
const USUAL_ROW = 21;
const LINE_HEIGHT = 17;

/** Bold letters are wider, and a line is rarely full. */
const BOLD = 1.15;

/**
 * Width of each column in pixels: by its kind, wider where its texts need it or its header would take three lines.
 *
 * `rows` has about what each cell of the body shows; empty where that is surely narrow enough.
 */
export function columnSizes(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  language: Language,
  isLive: boolean,
): readonly ColumnSize[] {
  const widest = isLive ? WIDEST_LIVE : WIDEST;
  return columns.map((column, index) => {
    const body = Math.max(0, ...rows.map((row) => textWidth(row[index] ?? "")));
    const isNumber = column.kind === "number" || column.kind === "percent";
    const header = Math.min(WIDEST_HEADER, headerWidth(column));
    const wanted = Math.max(WIDTHS[language][column.kind], header, Math.min(body, isNumber ? body : widest));
    return { width: Math.ceil(wanted), least: isNumber ? Math.ceil(body) : 0 };
  });
}

/** Height of a header in pixels: two lines, more where a name has to break in its column. */
export function headerHeight(columns: readonly TableColumn[], sizes: readonly ColumnSize[]): number {
  const lines = columns.map(({ header, unit }, index) => {
    const broken = linesOf(header, sizes[index]?.width ?? 0, BOLD);
    return broken + (unit === "" ? 0 : 1);
  });
  return Math.max(USUAL_HEADER, Math.max(...lines) * LINE_HEIGHT + 6);
}

/** Height that the tallest row of the body needs, in pixels. */
export function rowHeight(rows: readonly (readonly string[])[], sizes: readonly ColumnSize[]): number {
  const lines = rows.flatMap((row) =>
    row.map((text, index) => linesOf(text, sizes[index]?.width ?? 0, 1.05)),
  );
  return USUAL_ROW + (Math.max(1, ...lines) - 1) * LINE_HEIGHT;
}

/** Width that a text takes in a cell, an estimate in pixels. */
export function textWidth(text: string): number {
  const widths = text
    .split("")
    .map((letter) => (letter > "\u2e7f" ? CHARACTER : /[A-Z0-9%]/.test(letter) ? DIGIT : LETTER));
  return widths.reduce((sum, width) => sum + width, PADDING);
}

/** A header may take two lines, broken between words, over the one of its unit. */
function headerWidth({ header, unit }: TableColumn): number {
  const words = [unit, ...header.split(/\s/)].map((word) => (textWidth(word) - PADDING) * BOLD + PADDING);
  const half = ((textWidth(header) - PADDING) * BOLD) / 2 + PADDING;
  return Math.max(...words, half);
}

function linesOf(text: string, width: number, factor: number): number {
  return Math.max(1, Math.ceil(((textWidth(text) - PADDING) * factor) / Math.max(1, width - PADDING)));
}
