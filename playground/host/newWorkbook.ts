import type { IWorkbookData } from "@univerjs/core";

/** Rows and columns of a new sheet, and their sizes in pixels. */
export const newSheetSize = {
  rowCount: 1000,
  columnCount: 26,
  defaultRowHeight: 21,
  defaultColumnWidth: 100,
} as const;

/**
 * A new spreadsheet as Google makes it: one empty sheet of 1000 rows and 26 columns.
 *
 * Its id is one that no other has: Univer keeps compiled formulas by it for as long as the process lives.
 */
export function newWorkbook(name = "Untitled spreadsheet", sheetName = "Sheet1"): Partial<IWorkbookData> {
  return {
    id: `spreadsheet-${globalThis.crypto.randomUUID()}`,
    name,
    sheetOrder: ["0"],
    sheets: { "0": { id: "0", name: sheetName, ...newSheetSize } },
    defaultStyle: { ff: "Arial", fs: 10 },
  };
}
