import { rangeAddress } from "../a1.ts";
import { type Content, readCells, rowsOf, writeContents, writeStyles } from "../cells.ts";
import { Exception, NotInStandIn } from "../exceptions.ts";
import type { HostRange } from "../Host.ts";
import { subjectOf } from "../handles.ts";
import type { OpenFile } from "../OpenFile.ts";
import { enumName, getter, type Members, read, service, write } from "../service.ts";
import {
  areaOf,
  isEditable,
  mergedAreas,
  overlaps,
  requireEditable,
  requireShape,
  wholeSheet,
} from "./areas.ts";
import { addMetadata, type MetadataPlace, metadataAt, metadataSignatures } from "./metadata.ts";
import { readNote, writeNotes } from "./notes.ts";
import { everythingCleared, rangeFormats } from "./rangeFormats.ts";
import { rangeValues } from "./rangeValues.ts";
import type { ScriptContext } from "./ScriptContext.ts";
import { sheetService } from "./sheet.ts";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A range as scripts hold it; the host sees a HostRange when it is passed back. */
export function rangeService(context: ScriptContext, range: HostRange): GoogleRange {
  const proxy: GoogleRange = service<GoogleRange>(
    context.execution,
    "Range",
    {
      ...geometry(context, range, () => proxy),
      ...rangeValues(context, range, () => proxy),
      ...rangeFormats(context, range, () => proxy),
      ...rangeExtras(context, range, () => proxy),
    },
    range,
  );
  return proxy;
}

/** The cells behind a range that a script passes. */
export function areaOfRange(value: unknown): HostRange {
  return subjectOf<HostRange>(value);
}

function geometry(context: ScriptContext, range: HostRange, self: () => GoogleRange): Members<GoogleRange> {
  const { file } = context;
  const part = (row: number, column: number, rows: number, columns: number) =>
    rangeService(context, areaOf(file, range.sheetId, row, column, rows, columns));
  return {
    getRow: getter("", () => range.row + 1),
    getColumn: getter("", () => range.column + 1),
    getLastRow: getter("", () => range.row + range.rows),
    getLastColumn: getter("", () => range.column + range.columns),
    getRowIndex: getter("", () => range.row + 1),
    getNumRows: getter("", () => range.rows),
    getNumColumns: getter("", () => range.columns),
    getWidth: getter("", () => range.columns),
    getHeight: getter("", () => range.rows),
    getA1Notation: getter("", () => rangeAddress(range)),
    getGridId: getter("", () => file.numericSheetId(range.sheetId)),
    getSheet: getter("", () => sheetService(context, range.sheetId)),
    getCell: getter("number,number", (row: number, column: number) =>
      part(range.row + row, range.column + column, 1, 1),
    ),
    offset: getter(
      ["number,number", "number,number,number", "number,number,number,number"],
      (row: number, column: number, rows: number = range.rows, columns: number = range.columns) =>
        part(range.row + row + 1, range.column + column + 1, rows, columns),
    ),
    activate: write("", () => {
      file.workbook.setActiveSheet(file.sheet(range.sheetId));
      file.sheet(range.sheetId).getRange(range.row, range.column, range.rows, range.columns).activate();
      context.emit("activate", range);
      return self();
    }),
  };
}

function rangeExtras(
  context: ScriptContext,
  range: HostRange,
  self: () => GoogleRange,
): Members<GoogleRange> {
  const { file } = context;
  const putNotes = (notes: (string | null)[][]) => {
    requireEditable(file, range);
    writeNotes(file, range, notes);
    return self();
  };
  const validationAt = (row: number, column: number) => {
    const cell = { ...range, row, column, rows: 1, columns: 1 };
    return file.state.validatedAreas.some((area) => overlaps(area, cell))
      ? service(context.execution, "DataValidation", {})
      : null;
  };
  return {
    getNote: read("", () => readNote(file, range.sheetId, range.row, range.column)),
    getNotes: read("", () => rowsOf(range, (row, column) => readNote(file, range.sheetId, row, column))),
    setNote: write("string|null", (note: string | null) => putNotes(rowsOf(range, () => note))),
    setNotes: write("any[][]", (notes: (string | null)[][]) => {
      requireShape(range, notes);
      if (notes.flat().some((note) => note !== null && typeof note !== "string"))
        throw new NotInStandIn("a note that is not a text");
      return putNotes(notes);
    }),
    clearNote: write("", () => putNotes(rowsOf(range, () => null))),
    getDataValidation: read("", () => validationAt(range.row, range.column)),
    getDataValidations: read("", () => rowsOf(range, validationAt)),
    isPartOfMerge: read("", () => mergedAreas(file, range).length > 0),
    getMergedRanges: read("", () => mergedAreas(file, range).map((merge) => rangeService(context, merge))),
    addDeveloperMetadata: write(metadataSignatures, (key: string, ...rest: unknown[]) => {
      addMetadata(context, lineOf(file, range), key, ...rest);
      return self();
    }),
    getDeveloperMetadata: read("", () =>
      metadataAt(context, ({ sheetId, line }) => {
        if (!line || sheetId !== range.sheetId) return false;
        const { [line.side]: from, rows, columns } = range;
        const whole = wholeSheet(file, sheetId);
        const isAcross = line.side === "row" ? columns === whole.columns : rows === whole.rows;
        return isAcross && line.index >= from && line.index < from + (line.side === "row" ? rows : columns);
      }),
    ),
    canEdit: read("", () => isEditable(file, range)),
    clear: write("", () => {
      requireEditable(file, range);
      writeContents(
        file,
        range,
        rowsOf(range, () => ({ kind: "blank" }) as const),
      );
      writeStyles(file, range, () => everythingCleared);
      writeNotes(
        file,
        range,
        rowsOf(range, () => null),
      );
      return self();
    }),
    copyTo: write(
      ["Range,object", "Range,CopyPasteType,boolean"],
      (target: unknown, how: { contentsOnly?: boolean } & object) => {
        const isPlain = how.contentsOnly === true;
        if (!isPlain && enumName(how) !== "PASTE_VALUES")
          throw new NotInStandIn("Range.copyTo beyond values");
        pasteValues(context, range, areaOfRange(target));
      },
    ),
  };
}

/** The row or the column that a range is. Fails with Google's sentence where it is neither. */
function lineOf(file: OpenFile, range: HostRange): MetadataPlace {
  const whole = wholeSheet(file, range.sheetId);
  const isRow = range.columns === whole.columns;
  const isColumn = range.rows === whole.rows;
  if (!isRow && !isColumn)
    throw new Exception(
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    );
  if ((isRow ? range.rows : range.columns) > 1) throw new NotInStandIn("metadata on several rows or columns");
  const side = isRow ? "row" : "column";
  return { sheetId: range.sheetId, line: { side, index: range[side] } };
}

// Onto itself only formulas and what they spill change: rich text and everything else stays as it is.
function pasteValues({ file }: ScriptContext, source: HostRange, target: HostRange): void {
  const { rows, columns } = source;
  if (!(target.rows === rows && target.columns === columns) && target.rows * target.columns > 1)
    throw new NotInStandIn("Range.copyTo a range of another size");
  const area = areaOf(file, target.sheetId, target.row + 1, target.column + 1, rows, columns);
  requireEditable(file, area);
  const isInPlace =
    area.sheetId === source.sheetId && area.row === source.row && area.column === source.column;
  const raw = file.sheet(source.sheetId).getSheet();
  const contents = readCells(file, source).map((row, r) =>
    row.map((cell, c): Content | undefined => {
      if (cell.isPending) throw new NotInStandIn("copying a formula that is not calculated yet");
      const held = raw.getCellRaw(source.row + r, source.column + c);
      const isOwn = cell.formula === "" && (held?.p != null || (held?.v ?? null) !== null);
      if (isInPlace && (isOwn || (cell.formula === "" && cell.content === ""))) return undefined;
      if (cell.content === "") return { kind: "blank" };
      if (typeof cell.content === "number") return { kind: "number", value: cell.content };
      if (typeof cell.content === "boolean") return { kind: "boolean", value: cell.content };
      return { kind: "text", text: cell.content };
    }),
  );
  writeContents(file, area, contents);
}
