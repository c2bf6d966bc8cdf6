import { type Cell, type Content, readCells, rowsOf, writeContents } from "../cells.ts";
import { displayedTexts } from "../display.ts";
import { Exception, NotInStandIn } from "../exceptions.ts";
import type { HostRange } from "../Host.ts";
import type { OpenFile } from "../OpenFile.ts";
import { fromR1C1, toR1C1 } from "../r1c1.ts";
import { readFormula, storedFormula } from "../separators.ts";
import { dateOfSerial, isDatePattern, serialOfDate } from "../serialDates.ts";
import { type Members, read, write } from "../service.ts";
import { readTypedIn } from "../typedIn.ts";
import { mergedAreas, overlaps, requireEditable, requireShape } from "./areas.ts";
import type { ScriptContext } from "./ScriptContext.ts";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** The members of Range that deal with what cells hold; `self` is the range that setters give back. */
export function rangeValues(
  { file }: ScriptContext,
  range: HostRange,
  self: () => GoogleRange,
): Members<GoogleRange> {
  const firstCell = { ...range, rows: 1, columns: 1 };
  const put = (contents: readonly (readonly (Content | undefined)[])[]) => {
    requireEditable(file, range);
    writeContents(file, range, withoutSwallowed(file, range, contents));
    return self();
  };
  const putFormulas = (
    formulas: string[][],
    toA1: (formula: string, row: number, column: number) => string,
  ) => {
    requireShape(range, formulas);
    return put(
      formulas.map((row, r) =>
        row.map((text, c) => formulaContent(file, toA1(text, range.row + r, range.column + c))),
      ),
    );
  };
  const all = <Value>(value: Value) => rowsOf(range, () => value);
  const asIs = (formula: string) => formula;
  const asRead = ({ formula }: Cell) => readFormula(formula, file.settings.locale);
  const asValue = (cell: Cell) => scriptValue(file, cell);
  const relative = (cells: Cell[][]) =>
    cells.map((row, r) => row.map((cell, c) => toR1C1(asRead(cell), range.row + r, range.column + c)));
  return {
    getValue: read("", () => asValue(first(readCells(file, firstCell)))),
    getValues: read("", () => readCells(file, range).map((row) => row.map(asValue))),
    getDisplayValue: read("", () => first(displayedTexts(file, firstCell))),
    getDisplayValues: read("", () => displayedTexts(file, range)),
    getFormula: read("", () => asRead(first(readCells(file, firstCell)))),
    getFormulas: read("", () => readCells(file, range).map((row) => row.map(asRead))),
    getFormulaR1C1: read("", () => first(relative(readCells(file, firstCell))) || null),
    getFormulasR1C1: read("", () => relative(readCells(file, range))),
    isBlank: read("", () =>
      readCells(file, range).every((row) =>
        row.every(({ formula, content }) => formula === "" && content === ""),
      ),
    ),
    setValue: write("any", (value: unknown) => {
      const content = rowsOf(range, (row, column) =>
        contentOfValue(file, value, patternAt(file, range, row, column)),
      );
      return put(content);
    }),
    setValues: write("any[][]", (values: unknown[][]) => {
      requireShape(range, values);
      const cells = readCells(file, range);
      return put(
        values.map((row, r) =>
          row.map((value, c) => contentOfValue(file, value, cells[r]?.[c]?.pattern ?? "")),
        ),
      );
    }),
    setFormula: write("string", (formula: string) => putFormulas(all(formula), asIs)),
    setFormulas: write("string[][]", (formulas: string[][]) => putFormulas(formulas, asIs)),
    setFormulaR1C1: write("string", (formula: string) => putFormulas(all(formula), fromR1C1)),
    setFormulasR1C1: write("string[][]", (formulas: string[][]) => putFormulas(formulas, fromR1C1)),
    clearContent: write("", () => put(all<Content>({ kind: "blank" }))),
  };
}

// A merged area shows its upper left cell; what is written into the others is lost.
function withoutSwallowed(
  file: OpenFile,
  range: HostRange,
  contents: readonly (readonly (Content | undefined)[])[],
): readonly (readonly (Content | undefined)[])[] {
  const merges = mergedAreas(file, range);
  if (merges.length === 0) return contents;
  return contents.map((row, r) =>
    row.map((content, c) => {
      const cell = { ...range, row: range.row + r, column: range.column + c, rows: 1, columns: 1 };
      const merge = merges.find((each) => overlaps(each, cell));
      const isHidden = merge && (merge.row !== cell.row || merge.column !== cell.column);
      return isHidden ? undefined : content;
    }),
  );
}

/** What a script reads from a cell: dates as Date, errors as their text, a pending custom function as "Loading...". */
function scriptValue(file: OpenFile, cell: Cell): number | string | boolean | Date {
  if (cell.isPending) {
    if (/^=[A-Z]+_/i.test(cell.formula)) return "Loading...";
    throw new NotInStandIn(`reading ${cell.formula} in the execution that wrote it`);
  }
  if (typeof cell.content === "number" && isDatePattern(cell.pattern))
    return dateOfSerial(cell.content, file.settings.timeZone);
  return cell.content;
}

/** What a value of a script becomes in a cell of that number format. Fails with NotInStandIn on types that nobody tried. */
function contentOfValue(file: OpenFile, value: unknown, pattern: string): Content {
  const { locale, timeZone } = file.settings;
  if (value === null || value === undefined) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new NotInStandIn(`writing ${value} into a cell`);
    return { kind: "number", value };
  }
  if (Object.prototype.toString.call(value) === "[object Date]") {
    // The tag says it is a date; it may come from another realm, where instanceof fails.
    const serial = serialOfDate(value as Date, timeZone);
    return {
      kind: "number",
      value: serial,
      pattern: Number.isInteger(serial) ? "m/d/yyyy" : "m/d/yyyy h:mm:ss",
    };
  }
  if (typeof value !== "string") throw new NotInStandIn(`writing ${typeof value} into a cell`);
  if (value.length > 50_000)
    throw new Exception("Your input contains more than the maximum of 50000 characters in a single cell.");
  if (pattern === "@" && value !== "") return { kind: "text", text: value };
  return readTypedIn(value, locale, timeZone);
}

function formulaContent({ settings }: OpenFile, text: string): Content {
  if (text === "") return { kind: "blank" };
  const formula = text.startsWith("=") ? text : `=${text}`;
  return { kind: "formula", formula: storedFormula(formula, settings.locale) };
}

function patternAt(file: OpenFile, range: HostRange, row: number, column: number): string {
  return first(readCells(file, { ...range, row, column, rows: 1, columns: 1 })).pattern;
}

function first<Value>(rows: Value[][]): Value {
  const value = rows[0]?.[0];
  if (value === undefined) throw new Error("a range has at least one cell");
  return value;
}
