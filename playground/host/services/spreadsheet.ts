import { Exception, NotInStandIn } from "../exceptions.ts";
import type { HostRange } from "../Host.ts";
import { newSheetSize } from "../newWorkbook.ts";
import type { OpenFile } from "../OpenFile.ts";
import { getter, type Members, other, read, service, write } from "../service.ts";
import { wholeSheet } from "./areas.ts";
import { addMetadata, metadataAt, metadataFinder, metadataSignatures } from "./metadata.ts";
import { namedArea, namedRanges, removeNamedRange, setNamedRange } from "./namedRanges.ts";
import { areaOfRange, rangeService } from "./range.ts";
import type { ScriptContext } from "./ScriptContext.ts";
import { areaAt, sheetIdOf, sheetService } from "./sheet.ts";
import { requireRoom } from "./sheetSizes.ts";

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The open file as scripts hold it. */
export function spreadsheetService(context: ScriptContext): GoogleSpreadsheet {
  const proxy: GoogleSpreadsheet = service<GoogleSpreadsheet>(context.execution, "Spreadsheet", {
    ...about(context, () => proxy),
    ...sheets(context),
    ...names(context),
  });
  return proxy;
}

/** The selected cells; the first cell of the active sheet where nothing is selected. */
export function activeArea(file: OpenFile): HostRange {
  const sheetId = file.workbook.getActiveSheet().getSheetId();
  const range = file.workbook.getActiveRange()?.getRange();
  if (!range) return { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  const whole = wholeSheet(file, sheetId);
  // Univer marks a whole row or column with an open end.
  const [row, column] = [range.startRow || 0, range.startColumn || 0];
  const rows = Number.isFinite(range.endRow) ? range.endRow - row + 1 : whole.rows;
  const columns = Number.isFinite(range.endColumn) ? range.endColumn - column + 1 : whole.columns;
  return { sheetId, row, column, rows, columns };
}

/** Fails with Google's sentence where another sheet has the name, whatever its case. */
export function requireFreeName(file: OpenFile, name: string, except?: string): void {
  if (name === "") throw new NotInStandIn("a sheet without a name");
  const isTaken = file.workbook
    .getSheets()
    .some((each) => each.getSheetId() !== except && each.getSheetName().toLowerCase() === name.toLowerCase());
  if (isTaken)
    throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function about(context: ScriptContext, self: () => GoogleSpreadsheet): Members<GoogleSpreadsheet> {
  const { file } = context;
  const toast = (message: string, title = "", seconds = 5) =>
    context.emit("toast", { message, title, seconds });
  return {
    getId: getter("", () => file.workbook.getId()),
    getName: getter("", () => file.workbook.getName()),
    getSpreadsheetLocale: read("", () => file.settings.locale),
    getSpreadsheetTimeZone: read("", () => file.settings.timeZone),
    toast: other(["string", "string,string", "string,string,number"], toast),
    addDeveloperMetadata: write(metadataSignatures, (key: string, ...rest: unknown[]) => {
      addMetadata(context, { sheetId: undefined }, key, ...rest);
      return self();
    }),
    getDeveloperMetadata: read("", () => metadataAt(context, (place) => place.sheetId === undefined)),
    createDeveloperMetadataFinder: getter("", () => metadataFinder(context, undefined)),
  };
}

function sheets(context: ScriptContext): Members<GoogleSpreadsheet> {
  const { file } = context;
  const activeId = () => file.workbook.getActiveSheet().getSheetId();
  return {
    getSheets: getter("", () =>
      file.workbook.getSheets().map((each) => sheetService(context, each.getSheetId())),
    ),
    getNumSheets: getter("", () => file.workbook.getNumSheets()),
    getSheetByName: getter("string", (name: string) => {
      const found = file.workbook.getSheetByName(name);
      return found && sheetService(context, found.getSheetId());
    }),
    getSheetById: getter("number", (id: number) => {
      const found = file.workbook.getSheets().find((each) => file.numericSheetId(each.getSheetId()) === id);
      return found ? sheetService(context, found.getSheetId()) : null;
    }),
    getActiveSheet: getter("", () => sheetService(context, activeId())),
    getActiveRange: getter("", () => rangeService(context, activeArea(file))),
    getActiveCell: getter("", () => rangeService(context, { ...activeArea(file), rows: 1, columns: 1 })),
    getCurrentCell: getter("", () => rangeService(context, { ...activeArea(file), rows: 1, columns: 1 })),
    setActiveSheet: write("Sheet", (sheet: unknown) => {
      const sheetId = sheetIdOf(sheet);
      file.workbook.setActiveSheet(file.sheet(sheetId));
      context.emit("activate", { ...wholeSheet(file, sheetId), rows: 1, columns: 1 });
      return sheetService(context, sheetId);
    }),
    insertSheet: write(["", "string", "number", "string,number"], (first?: string | number, at?: number) => {
      const name = typeof first === "string" ? first : nextSheetName(file);
      const index = typeof first === "number" ? first : at;
      requireFreeName(file, name);
      requireRoom(file, newSheetSize.rowCount * newSheetSize.columnCount);
      const id = String(file.newId());
      // Google puts a new sheet behind the active one.
      const place = index ?? file.sheet(activeId()).getIndex() + 1;
      file.workbook.insertSheet(name, { index: place, sheet: { id, name, ...newSheetSize } });
      context.emit("activate", { sheetId: id, row: 0, column: 0, rows: 1, columns: 1 });
      return sheetService(context, id);
    }),
    deleteSheet: write("Sheet", (sheet: unknown) => {
      const sheetId = sheetIdOf(sheet);
      if (file.workbook.getNumSheets() < 2)
        throw new Exception("You can't remove all the sheets in a document.");
      file.workbook.deleteSheet(file.sheet(sheetId));
      if (file.forgetSheet(sheetId)) context.emit("charts", [...file.state.charts]);
    }),
  };
}

function names(context: ScriptContext): Members<GoogleSpreadsheet> {
  const { file } = context;
  return {
    getRange: getter("string", (address: string) =>
      rangeService(context, areaAt(context, file.workbook.getActiveSheet().getSheetId(), address)),
    ),
    getNamedRanges: read("", () => namedRanges(context)),
    getRangeByName: read("string", (name: string) => {
      const area = namedArea(file, name);
      return area ? rangeService(context, area) : null;
    }),
    setNamedRange: write("string,Range", (name: string, range: unknown) =>
      setNamedRange(file, name, areaOfRange(range)),
    ),
    removeNamedRange: write("string", (name: string) => removeNamedRange(file, name)),
  };
}

function nextSheetName(file: OpenFile): string {
  const taken = new Set(file.workbook.getSheets().map((each) => each.getSheetName()));
  for (let number = 1; ; number += 1) if (!taken.has(`Sheet${number}`)) return `Sheet${number}`;
}
