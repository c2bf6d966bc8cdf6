import { columnLetters } from "../a1.ts";
import { Exception, NotInStandIn } from "../exceptions.ts";
import type { HostRange } from "../Host.ts";
import type { OpenFile } from "../OpenFile.ts";

/** A range from numbers that count from 1, as scripts give them. Fails with Google's sentences where it leaves the sheet. */
export function areaOf(
  file: OpenFile,
  sheetId: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): HostRange {
  if (![row, column, rows, columns].every(Number.isInteger))
    throw new NotInStandIn("a range with broken numbers");
  if (row < 1) throw new Exception("The starting row of the range is too small.");
  if (column < 1) throw new Exception("The starting column of the range is too small.");
  if (rows < 1) throw new Exception("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new Exception("The number of columns in the range must be at least 1.");
  const sheet = file.sheet(sheetId);
  if (row - 1 + rows > sheet.getMaxRows() || column - 1 + columns > sheet.getMaxColumns())
    throw new Exception("The coordinates of the range are outside the dimensions of the sheet.");
  return { sheetId, row: row - 1, column: column - 1, rows, columns };
}

/** Fails with Google's sentence unless the data has the rows and columns of the range. */
export function requireShape(range: HostRange, data: readonly (readonly unknown[])[]): void {
  const mismatch = (what: string, has: number, wants: number) =>
    new Exception(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
    );
  if (data.length !== range.rows) throw mismatch("rows", data.length, range.rows);
  const ragged = data.find((row) => row.length !== range.columns);
  if (ragged) throw mismatch("columns", ragged.length, range.columns);
}

/** Whether the user may edit every cell of the range. */
export function isEditable(file: OpenFile, range: HostRange): boolean {
  return !file.state.protectedAreas.some(
    (area) => area.sheetId === range.sheetId && (!area.range || overlaps(area.range, range)),
  );
}

/** Google's sentence for a change of protected cells. */
export const protectedText =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** Fails with Google's sentence unless the user may edit the range. */
export function requireEditable(file: OpenFile, range: HostRange): void {
  if (!isEditable(file, range)) throw new Exception(protectedText);
}

/** The whole of a sheet. */
export function wholeSheet(file: OpenFile, sheetId: string): HostRange {
  const sheet = file.sheet(sheetId);
  return { sheetId, row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** The merged areas that reach into a range. */
export function mergedAreas(file: OpenFile, range: HostRange): HostRange[] {
  return file
    .sheet(range.sheetId)
    .getMergeData()
    .map((merge) => merge.getRange())
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      sheetId: range.sheetId,
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    }))
    .filter((merge) => overlaps(merge, range));
}

/** Whether two ranges have a cell in common. */
export function overlaps(one: HostRange, two: HostRange): boolean {
  return (
    one.sheetId === two.sheetId &&
    one.row < two.row + two.rows &&
    two.row < one.row + one.rows &&
    one.column < two.column + two.columns &&
    two.column < one.column + one.columns
  );
}

/** The absolute address by which Univer keeps names: `'My sheet'!$A$1:$B$2`. */
export function absoluteAddress(sheetName: string, range: HostRange): string {
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const last = cell(range.row + range.rows - 1, range.column + range.columns - 1);
  return `'${sheetName.replace(/'/g, "''")}'!${cell(range.row, range.column)}:${last}`;
}
