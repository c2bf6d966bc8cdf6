import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { HostRange } from "./Host.ts";
import type { OpenFile } from "./OpenFile.ts";

/** What a cell holds; an error is its text, such as `#N/A`, with `isError`. */
export interface Cell {
  /** With `=`; empty where there is none. */
  readonly formula: string;
  readonly content: number | string | boolean;
  readonly isError: boolean;
  /** A formula whose result is not there yet; `content` is then empty. */
  readonly isPending: boolean;
  /** Number format as it was set; empty for an automatic one. */
  readonly pattern: string;
  readonly style: Readonly<IStyleData>;
}

/** What is written into a cell: a blank, a formula or a plain value; a pattern only where the value brings one. */
export type Content =
  | { readonly kind: "blank" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number; readonly pattern?: string };

/** Null takes a property away, undefined leaves it as it is. */
export type StyleChange = { readonly [Key in keyof IStyleData]?: IStyleData[Key] | null };

// Univer's errors that Google does not have, and what Google shows in their place.
const googleErrors: Readonly<Record<string, string>> = {
  "#SPILL!": "#REF!",
  "#CYCLE!": "#REF!",
  "#CALC!": "#REF!",
};
const errorTexts = /^#(N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|DIV\/0!|ERROR!|SPILL!|CYCLE!|CALC!)$/;

/** The error text as Google shows it; undefined where a value is not an error. */
export function errorText(value: unknown): string | undefined {
  if (typeof value !== "string" || !errorTexts.test(value)) return undefined;
  return googleErrors[value] ?? value;
}

/** The cells of a range, row by row; results that spill into it are in it. */
export function readCells(file: OpenFile, range: HostRange): Cell[][] {
  const formulas = file.sheet(range.sheetId).getInject().get(FormulaDataModel);
  const unitId = file.workbook.getId();
  const sheet = file.sheet(range.sheetId).getSheet();
  const styles = file.model.getStyles();
  const spilled = formulas.getArrayFormulaCellData()?.[unitId]?.[range.sheetId];
  return rowsOf(range, (row, column) => {
    const raw = sheet.getCellRaw(row, column);
    const formula =
      raw?.f || raw?.si ? (formulas.getFormulaStringByCell(row, column, range.sheetId, unitId) ?? "") : "";
    const style = styles.getStyleByCell(raw) ?? {};
    const held = hasContent(raw) ? raw : spilled?.[row]?.[column];
    return { formula, style, pattern: style.n?.pattern ?? "", ...contentOf(held, formula) };
  });
}

/** The formulas in a range; cells without one are left out. */
export function formulasIn(file: OpenFile, range: HostRange): string[] {
  const unitId = file.workbook.getId();
  const worksheet = file.workbook.getSheetBySheetId(range.sheetId);
  if (!worksheet) return [];
  const sheet = worksheet.getSheet();
  const formulas = worksheet.getInject().get(FormulaDataModel);
  const found: string[] = [];
  for (let row = range.row; row < range.row + range.rows; row += 1)
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const raw = sheet.getCellRaw(row, column);
      if (raw?.f || raw?.si)
        found.push(formulas.getFormulaStringByCell(row, column, range.sheetId, unitId) ?? "");
    }
  return found;
}

/** Writes contents row by row, in one step; undefined leaves a cell as it is. Formats stay. */
export function writeContents(
  file: OpenFile,
  range: HostRange,
  contents: readonly (readonly (Content | undefined)[])[],
): void {
  const sheet = file.sheet(range.sheetId).getSheet();
  const styles = file.model.getStyles();
  writeCells(file, range, (row, column) => {
    const content = contents[row - range.row]?.[column - range.column];
    if (!content) return undefined;
    const data = dataOf(content);
    // A value that brings a format gives it only to a cell that has none.
    const isAutomatic = !styles.getStyleByCell(sheet.getCellRaw(row, column))?.n?.pattern;
    if (content.kind === "number" && content.pattern && isAutomatic)
      data.s = { n: { pattern: content.pattern } };
    return data;
  });
}

/** Changes formats row by row, in one step; contents stay. */
export function writeStyles(
  file: OpenFile,
  range: HostRange,
  changeOf: (row: number, column: number) => StyleChange | undefined,
): void {
  const sheet = file.sheet(range.sheetId).getSheet();
  writeCells(file, range, (row, column) => {
    const change = changeOf(row - range.row, column - range.column);
    if (!change) return undefined;
    const raw = sheet.getCellRaw(row, column);
    // A write that does not repeat the formula of a cell takes it away.
    const formula = raw?.f || raw?.si ? { f: raw.f, si: raw.si } : {};
    // Univer takes null for "no longer set"; its type does not say so.
    return { ...formula, s: change as IStyleData };
  });
}

/** One value per cell of the range; `valueAt` gets row and column of the sheet, from 0. */
export function rowsOf<Value>(range: HostRange, valueAt: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (_, column) => valueAt(range.row + row, range.column + column)),
  );
}

function writeCells(
  file: OpenFile,
  range: HostRange,
  dataAt: (row: number, column: number) => ICellData | undefined,
): void {
  const sheet = file.sheet(range.sheetId);
  const rows: Record<number, Record<number, ICellData>> = {};
  for (let row = range.row; row < range.row + range.rows; row += 1)
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const data = dataAt(row, column);
      if (!data) continue;
      rows[row] ??= {};
      const cells = rows[row];
      if (cells) cells[column] = data;
    }
  if (Object.keys(rows).length === 0) return;
  sheet.getRange(range.row, range.column, range.rows, range.columns).setValues(rows);
}

function hasContent(raw: Nullable<ICellData>): raw is ICellData {
  return (
    !!raw && (raw.f !== undefined || raw.si !== undefined || raw.p !== undefined || (raw.v ?? null) !== null)
  );
}

function contentOf(
  held: Nullable<ICellData>,
  formula: string,
): Pick<Cell, "content" | "isError" | "isPending"> {
  const plain = (content: number | string | boolean) => ({ content, isError: false, isPending: false });
  if (held?.p?.body) return plain(held.p.body.dataStream.replace(/\r\n$/, ""));
  const value = held?.v ?? null;
  if (value === null) return { content: "", isError: false, isPending: formula !== "" };
  const error = errorText(value);
  if (error) return { content: error, isError: true, isPending: false };
  // Univer keeps booleans as 0 and 1; only the type tells.
  if (held?.t === CellValueType.BOOLEAN) return plain(value === 1 || value === true || value === "1");
  return plain(value);
}

function dataOf(content: Content): ICellData {
  const empty: ICellData = { v: null, f: null, si: null, p: null, t: null };
  switch (content.kind) {
    case "blank":
      return empty;
    case "formula":
      return { ...empty, f: content.formula };
    case "text":
      return { ...empty, v: content.text, t: CellValueType.STRING };
    case "boolean":
      return { ...empty, v: content.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "number":
      return { ...empty, v: content.value, t: CellValueType.NUMBER };
  }
}
