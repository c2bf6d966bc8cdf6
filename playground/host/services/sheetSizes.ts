import { Exception, NotInStandIn } from "../exceptions.ts";
import type { OpenFile } from "../OpenFile.ts";
import { getter, type Members, read, write } from "../service.ts";
import { requireEditable, wholeSheet } from "./areas.ts";
import type { ScriptContext } from "./ScriptContext.ts";

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const cellLimit = 10_000_000;

/** The members of Sheet that deal with its size, its rows and its columns. */
export function sheetSizes(
  { file }: ScriptContext,
  sheetId: string,
  self: () => GoogleSheet,
): Members<GoogleSheet> {
  const sheet = () => file.sheet(sheetId);
  const change = (run: () => unknown) => {
    requireEditable(file, wholeSheet(file, sheetId));
    run();
    return self();
  };
  const size = (pixels: number) => {
    if (!Number.isInteger(pixels) || pixels < 2 || pixels > 2000)
      throw new NotInStandIn(`a size of ${pixels} pixels`);
    return pixels;
  };
  const within = (last: number, max: number, what: "rows" | "columns") => {
    if (last < 1 || last > max) throw new Exception(`Those ${what} are out of bounds.`);
  };
  return {
    getMaxRows: getter("", () => sheet().getMaxRows()),
    getMaxColumns: getter("", () => sheet().getMaxColumns()),
    insertRowsAfter: write("number,number", (after: number, count: number) =>
      change(() => {
        within(after, sheet().getMaxRows(), "rows");
        requireRoom(file, count * sheet().getMaxColumns());
        sheet().insertRowsAfter(after - 1, count);
      }),
    ),
    insertColumnsAfter: write("number,number", (after: number, count: number) =>
      change(() => {
        within(after, sheet().getMaxColumns(), "columns");
        requireRoom(file, count * sheet().getMaxRows());
        sheet().insertColumnsAfter(after - 1, count);
      }),
    ),
    deleteRows: write(
      "number,number",
      (first: number, count: number) =>
        void change(() => {
          within(first, sheet().getMaxRows(), "rows");
          within(first + count - 1, sheet().getMaxRows(), "rows");
          sheet().deleteRows(first - 1, count);
        }),
    ),
    deleteColumns: write(
      "number,number",
      (first: number, count: number) =>
        void change(() => {
          within(first, sheet().getMaxColumns(), "columns");
          within(first + count - 1, sheet().getMaxColumns(), "columns");
          sheet().deleteColumns(first - 1, count);
        }),
    ),
    getColumnWidth: read("number", (column: number) => sheet().getColumnWidth(column - 1)),
    setColumnWidth: write("number,number", (column: number, pixels: number) =>
      change(() => sheet().setColumnWidth(column - 1, size(pixels))),
    ),
    setColumnWidths: write("number,number,number", (start: number, count: number, pixels: number) =>
      change(() => sheet().setColumnWidths(start - 1, count, size(pixels))),
    ),
    getRowHeight: read("number", (row: number) => sheet().getRowHeight(row - 1)),
    setRowHeight: write("number,number", (row: number, pixels: number) =>
      change(() => sheet().setRowHeightsForced(row - 1, 1, size(pixels))),
    ),
    setRowHeights: write("number,number,number", (start: number, count: number, pixels: number) =>
      change(() => sheet().setRowHeightsForced(start - 1, count, size(pixels))),
    ),
    setRowHeightsForced: write("number,number,number", (start: number, count: number, pixels: number) =>
      change(() => sheet().setRowHeightsForced(start - 1, count, size(pixels))),
    ),
    getFrozenRows: read("", () => sheet().getFrozenRows()),
    getFrozenColumns: read("", () => sheet().getFrozenColumns()),
    setFrozenRows: write("number", (rows: number) => void change(() => sheet().setFrozenRows(rows))),
    setFrozenColumns: write(
      "number",
      (columns: number) => void change(() => sheet().setFrozenColumns(columns)),
    ),
    hasHiddenGridlines: read("", () => sheet().hasHiddenGridLines()),
    setHiddenGridlines: write("boolean", (hidden: boolean) =>
      change(() => sheet().setHiddenGridlines(hidden)),
    ),
  };
}

/** Fails with Google's sentence where the file would get more than 10 million cells. */
export function requireRoom(file: OpenFile, more: number): void {
  const cells = file.workbook
    .getSheets()
    .reduce((sum, each) => sum + each.getMaxRows() * each.getMaxColumns(), 0);
  if (cells + more > cellLimit)
    throw new Exception(
      `This action would increase the number of cells in the workbook above the limit of ${cellLimit} cells.`,
    );
}
