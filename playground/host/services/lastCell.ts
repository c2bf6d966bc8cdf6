import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { OpenFile } from "../OpenFile.ts";

/** Numbers from 1 of the last row and the last column that hold anything, results that spill included; 0 on an empty sheet. */
export function lastCell(file: OpenFile, sheetId: string): { row: number; column: number } {
  const sheet = file.sheet(sheetId);
  let [lastRow, lastColumn] = [0, 0];
  const note = (row: number, column: number) => {
    lastRow = Math.max(lastRow, row + 1);
    lastColumn = Math.max(lastColumn, column + 1);
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      // A cell that is only formatted does not count, nor does one that was emptied.
      if (cell && (cell.f || cell.si || cell.p || ((cell.v ?? null) !== null && cell.v !== "")))
        note(row, column);
    });
  const spilled = sheet.getInject().get(FormulaDataModel).getArrayFormulaCellData()?.[
    file.workbook.getId()
  ]?.[sheetId];
  new ObjectMatrix(spilled ?? {}).forValue((row, column, cell) => {
    if ((cell?.v ?? null) !== null) note(row, column);
  });
  return { row: lastRow, column: lastColumn };
}
