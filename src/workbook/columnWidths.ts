import type { Language } from "../catalog/model";
import type { TableColumn } from "../present/TableView";

const WIDTHS: Readonly<Record<Language, Readonly<Record<TableColumn["kind"], number>>>> = {
  en: { period: 64, number: 100, percent: 76, text: 64 },
  zh: { period: 64, number: 92, percent: 76, text: 64 },
};

/** Words of a list; longer ones wrap. */
const WIDEST = 220;

/** Advance of a letter, a digit and a Chinese character in Arial 10, and of the space beside a text, in pixels. */
const LETTER = 6.6;
const DIGIT = 7.5;
const CHARACTER = 13.4;
const PADDING = 14;

const USUAL_HEADER = 40;
const LINE_HEIGHT = 17;

/**
 * Width of each column in pixels: by its kind, wider where its texts or its header need it, at most 220.
 *
 * `rows` has about what each cell of the body shows; empty where that is surely narrow enough.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  language: Language,
): readonly number[] {
  return columns.map((column, index) => {
    // Headers may break between words, cells of the body better not.
    const texts = [column.unit, ...column.header.split(/\s/), ...rows.map((row) => row[index] ?? "")];
    const least = Math.max(...texts.map(textWidth));
    return Math.min(WIDEST, Math.max(WIDTHS[language][column.kind], Math.ceil(least)));
  });
}

/** Height of a header in pixels: two lines, more where a name has to break in its column. */
export function headerHeight(columns: readonly TableColumn[], widths: readonly number[]): number {
  const lines = columns.map(({ header, unit }, index) => {
    const room = (widths[index] ?? 0) - PADDING;
    // Bold letters are wider, and a line is rarely full.
    const broken = Math.ceil(((textWidth(header) - PADDING) * 1.15) / room);
    return Math.max(1, broken) + (unit === "" ? 0 : 1);
  });
  return Math.max(USUAL_HEADER, Math.max(...lines) * LINE_HEIGHT + 6);
}

/** Width that a text takes in a cell, an estimate in pixels. */
export function textWidth(text: string): number {
  const widths = text
    .split("")
    .map((letter) => (letter > "\u2e7f" ? CHARACTER : /[A-Z0-9%]/.test(letter) ? DIGIT : LETTER));
  return widths.reduce((sum, width) => sum + width, PADDING);
}
