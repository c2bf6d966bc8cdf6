import type { Area } from "../workbook/Area";

/** The cells of a range. */
export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    sheetId: range.getSheet().getSheetId(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

/** Whether an area lies wholly in another one of the same sheet. */
export function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.sheetId === outer.sheetId &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
