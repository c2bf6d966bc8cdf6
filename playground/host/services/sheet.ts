import { parseAddress, splitSheetName } from "../a1.ts";
import { Exception, NotInStandIn } from "../exceptions.ts";
import { subjectOf } from "../handles.ts";
import { enumName, getter, type Members, read, service, write } from "../service.ts";
import { areaOf, wholeSheet } from "./areas.ts";
import { sheetCharts } from "./charts.ts";
import { lastCell } from "./lastCell.ts";
import { addMetadata, metadataAt, metadataFinder, metadataSignatures } from "./metadata.ts";
import { namedArea, namedRanges } from "./namedRanges.ts";
import { rangeService } from "./range.ts";
import type { ScriptContext } from "./ScriptContext.ts";
import { sheetSizes } from "./sheetSizes.ts";
import { requireFreeName, spreadsheetService } from "./spreadsheet.ts";

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet as scripts hold it; the host sees its id when it is passed back. */
export function sheetService(context: ScriptContext, sheetId: string): GoogleSheet {
  const proxy: GoogleSheet = service<GoogleSheet>(
    context.execution,
    "Sheet",
    {
      ...identity(context, sheetId, () => proxy),
      ...ranges(context, sheetId),
      ...sheetSizes(context, sheetId, () => proxy),
      ...sheetCharts(context, sheetId),
    },
    sheetId,
  );
  return proxy;
}

/** The id of a sheet that a script passes. */
export function sheetIdOf(value: unknown): string {
  return subjectOf<string>(value);
}

function identity(context: ScriptContext, sheetId: string, self: () => GoogleSheet): Members<GoogleSheet> {
  const { file } = context;
  const sheet = () => file.sheet(sheetId);
  return {
    getName: getter("", () => sheet().getSheetName()),
    getSheetName: getter("", () => sheet().getSheetName()),
    getSheetId: getter("", () => file.numericSheetId(sheet().getSheetId())),
    getIndex: getter("", () => sheet().getIndex() + 1),
    getParent: getter("", () => spreadsheetService(context)),
    setName: write("string", (name: string) => {
      if (name !== sheet().getSheetName()) {
        requireFreeName(file, name, sheetId);
        sheet().setName(name);
      }
      return self();
    }),
    activate: write("", () => {
      file.workbook.setActiveSheet(sheet());
      context.emit("activate", { ...wholeSheet(file, sheetId), rows: 1, columns: 1 });
      return self();
    }),
    isSheetHidden: read("", () => sheet().isSheetHidden()),
    hideSheet: write("", () => {
      sheet().hideSheet();
      return self();
    }),
    showSheet: write("", () => {
      sheet().showSheet();
      return self();
    }),
    addDeveloperMetadata: write(metadataSignatures, (key: string, ...rest: unknown[]) => {
      addMetadata(context, { sheetId }, key, ...rest);
      return self();
    }),
    getDeveloperMetadata: read("", () =>
      metadataAt(context, (place) => place.sheetId === sheetId && !place.line),
    ),
    createDeveloperMetadataFinder: getter("", () => metadataFinder(context, sheetId)),
    getProtections: read("ProtectionType", (type: unknown) =>
      file.state.protectedAreas
        .filter(
          (area) => area.sheetId === sheetId && (enumName(type) === "RANGE") === (area.range !== undefined),
        )
        .map(({ range }) => {
          const members: Members<GoogleAppsScript.Spreadsheet.Protection> = {
            canEdit: read("", () => false),
            isWarningOnly: read("", () => false),
            getRange: getter("", () => rangeService(context, range ?? wholeSheet(file, sheetId))),
          };
          return service(context.execution, "Protection", members);
        }),
    ),
  };
}

function ranges(context: ScriptContext, sheetId: string): Members<GoogleSheet> {
  const { file } = context;
  const area = (row: number, column: number, rows: number, columns: number) =>
    rangeService(context, areaOf(file, sheetId, row, column, rows, columns));
  return {
    getRange: getter(
      ["string", "number,number", "number,number,number", "number,number,number,number"],
      (first: string | number, column: number = 1, rows: number = 1, columns: number = 1) =>
        typeof first === "string"
          ? rangeService(context, areaAt(context, sheetId, first))
          : area(first, column, rows, columns),
    ),
    getDataRange: read("", () => {
      const last = lastCell(file, sheetId);
      return area(1, 1, Math.max(last.row, 1), Math.max(last.column, 1));
    }),
    getLastRow: read("", () => lastCell(file, sheetId).row),
    getLastColumn: read("", () => lastCell(file, sheetId).column),
    getNamedRanges: read("", () => namedRanges(context, sheetId)),
  };
}

/** The cells of an address or a name, seen from a sheet. Fails with "Range not found". */
export function areaAt(context: ScriptContext, sheetId: string, address: string) {
  const { file } = context;
  const { sheetName, rest } = splitSheetName(address);
  const cells = parseAddress(rest);
  if (!cells) {
    const named = namedArea(file, address);
    if (!named) throw new Exception("Range not found");
    return named;
  }
  const owner = sheetName === undefined ? file.sheet(sheetId) : file.workbook.getSheetByName(sheetName);
  if (!owner) throw new Exception("Range not found");
  if (cells.row >= owner.getMaxRows() || cells.column >= owner.getMaxColumns())
    throw new NotInStandIn("an address outside the sheet");
  const { row, column, rows = owner.getMaxRows() - row, columns = owner.getMaxColumns() - column } = cells;
  return areaOf(file, owner.getSheetId(), row + 1, column + 1, rows, columns);
}
