import type { Language } from "../catalog/model";
import type { TableColumn } from "../present/TableView";

const WIDTHS: Readonly<Record<Language, Readonly<Record<TableColumn["kind"], number>>>> = {
  en: { period: 64, number: 100, percent: 76, text: 64 },
  zh: { period: 64, number: 92, percent: 76, text: 64 },
};

/** Words of a list; longer ones wrap. */
const WIDEST = 220;

/** Advance of letters and of Chinese characters in Arial 10, and of the space left and right of them, pixels. */
const LETTER = 6.8;
const CHARACTER = 13.4;
const PADDING = 14;

const USUAL_HEADER = 40;
const LINE_HEIGHT = 17;

/**
 * Width of each column in pixels: by its kind, wider where its words or its header need it, at most 220.
 *
 * `rows` has the words of the body, one text a cell; empty where a cell holds a number.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  language: Language,
): readonly number[] {
  return columns.map((column, index) => {
    // Headers may break between words, cells of the body may not.
    const words = [column.unit, ...column.header.split(/\s/), ...rows.map((row) => row[index] ?? "")];
    const least = Math.max(...words.map(textWidth));
    return Math.min(WIDEST, Math.max(WIDTHS[language][column.kind], Math.ceil(least)));
  });
}

/** Height of a header in pixels: two lines, more where one of its texts has to break. */
export function headerHeight(columns: readonly TableColumn[]): number {
  const lines = Math.max(
    ...columns.map((column) => Math.ceil(textWidth(column.header) / 100) + (column.unit ? 1 : 0)),
  );
  return Math.max(USUAL_HEADER, lines * LINE_HEIGHT + 6);
}

/** Width that a text takes in a cell, an estimate in pixels. */
export function textWidth(text: string): number {
  const characters = text.split("").filter((letter) => letter > "\u2e7f").length;
  return PADDING + characters * CHARACTER + (text.length - characters) * LETTER;
}
