import type { Language } from "../catalog/model";
import { languageOf, sentence } from "../messages/sentence";
import { Failure } from "../query/problem";

/** What a cell of ours can hold. */
export type CellValue = number | string | boolean;

/** What a function gives back: one value, or rows of values in a rectangle. */
export type CellResult = CellValue | CellValue[][];

/** What stands in front of a sentence that fills a cell of a range. */
export const WARNING = "⚠ ";

const ERROR_CELL = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)/;

/** Whether an argument was left out or refers to an empty cell. */
export function isBlank(argument: unknown): boolean {
  return argument === "" || argument === null || argument === undefined;
}

/** Whether an argument is a range: Sheets sends even a single row as rows of cells. */
export function isRange(argument: unknown): argument is readonly unknown[] {
  return Array.isArray(argument);
}

/** The cells of a range, row by row; a row that is no list, which Sheets never sends, is a single cell. */
export function rowsOf(range: readonly unknown[]): readonly (readonly unknown[])[] {
  return range.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

/**
 * The text in a cell; undefined for a blank.
 *
 * Fails with `notText`, `dateGiven` or `errorGiven`.
 */
export function readText(cell: unknown): string | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell === "string") {
    const text = cell.trim();
    if (ERROR_CELL.test(text)) throw new Failure({ kind: "errorGiven", given: text });
    return text === "" ? undefined : text;
  }
  // A date of another realm is no instance of this realm's Date.
  if (Object.prototype.toString.call(cell) === "[object Date]") throw new Failure({ kind: "dateGiven" });
  throw new Failure({ kind: "notText", given: describe(cell) });
}

/**
 * The text of an argument that names one thing; undefined for a blank.
 *
 * Fails with `badArgument`, or `errorGiven` for the error of another cell.
 */
export function readName(
  argument: unknown,
  position: number,
  expected: "unit" | "field" | "table",
): string | undefined {
  if (isBlank(argument) || typeof argument === "string") return readText(argument);
  throw new Failure({ kind: "badArgument", position, expected, given: describe(argument) });
}

/** The texts of an argument that names several things: a range, or one text parted by `,`, `;` or `、`. */
export function readTexts(argument: unknown): readonly string[] {
  const texts: string[] = [];
  for (const row of isRange(argument) ? rowsOf(argument) : [[argument]]) {
    for (const cell of row) texts.push(...(readText(cell) ?? "").split(/[,;、，；]/));
  }
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}

/** TRUE, FALSE or the given default for a blank. Fails with `badArgument`. */
export function readFlag(argument: unknown, position: number, fallback: boolean): boolean {
  if (isBlank(argument)) return fallback;
  if (typeof argument === "boolean") return argument;
  throw new Failure({ kind: "badArgument", position, expected: "headers", given: describe(argument) });
}

/** A value as a person would write it, for a sentence. */
export function describe(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return `"${value}"`;
  if (isRange(value)) {
    const rows = rowsOf(value);
    return `${rows.length} × ${rows[0]?.length ?? 0}`;
  }
  return Object.prototype.toString.call(value) === "[object Date]" ? "date" : typeof value;
}

/**
 * Runs a function for one cell or each cell of a range.
 *
 * Shape: that of the range without blank rows at its end, so that an open range does not fill the sheet. A single
 * cell that fails throws its sentence; in a range the failing cell holds it, marked, and the others their values. The
 * sentence is in the language of the cell and of what stands beside it in the other arguments.
 */
export function fill(
  argument: unknown,
  answer: (cell: unknown, row: number, column: number) => CellValue,
  ...others: readonly unknown[]
): CellResult {
  if (!isRange(argument)) return answered(() => answer(argument, 0, 0), argument, ...others);
  const rows = withoutBlankEnd(rowsOf(argument));
  if (rows.length === 0) return "";
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row, r) =>
    Array.from({ length: width }, (_, c): CellValue => {
      try {
        return answer(row[c], r, c);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const beside = others.map((other) => (isRange(other) ? rowsOf(other)[r]?.[c] : other));
        return marked(error, row[c], ...beside);
      }
    }),
  );
}

/** The sentence of a failure as a cell of a range holds it, marked, in the language of what was typed. */
export function marked(failure: Failure, ...typed: readonly unknown[]): string {
  return `${WARNING}${sentence(failure.problem, languageIn(...typed))}`;
}

/**
 * Reads a second argument cell by cell beside a first: one value for all, or a range of the same shape.
 *
 * Fails with `shapeMismatch`, saying what the second holds.
 */
export function beside(
  first: unknown,
  second: unknown,
  holds?: "base" | "unit" | "period",
): (row: number, column: number) => unknown {
  if (!isRange(second)) return () => second;
  const shape = isRange(first) ? describe(first) : "1 × 1";
  if (describe(second) !== shape) {
    const role = holds === undefined ? {} : { second: holds };
    throw new Failure({ kind: "shapeMismatch", metric: shape, unit: describe(second), ...role });
  }
  const rows = rowsOf(second);
  return (row, column) => rows[row]?.[column];
}

/**
 * Runs a function and turns a failure into the one sentence a cell shows on hover.
 *
 * The sentence is in the language of what was typed.
 */
export function answered<T>(answer: () => T, ...typed: readonly unknown[]): T {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Failure) throw new Error(sentence(error.problem, languageIn(...typed)));
    throw error;
  }
}

/** The language of arguments: one Chinese character in any of them makes it Chinese. */
export function languageIn(...typed: readonly unknown[]): Language {
  const isChinese = (one: unknown): boolean =>
    isRange(one) ? one.some(isChinese) : typeof one === "string" && languageOf(one) === "zh";
  return typed.some(isChinese) ? "zh" : "en";
}

function withoutBlankEnd(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  let length = rows.length;
  while (length > 0 && (rows[length - 1] ?? []).every(isBlank)) length -= 1;
  return rows.slice(0, length);
}
