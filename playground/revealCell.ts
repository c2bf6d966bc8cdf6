import type { FUniver } from "@univerjs/core/facade";
import type { HostRange } from "./host/Host.ts";

/** Scrolls the sheet that is open to a range that the script selected, unless its first cell is in view. */
export function revealCell(univerAPI: FUniver, { sheetId, row, column }: HostRange): void {
  const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
  if (sheet?.getSheetId() !== sheetId) return;
  const seen = sheet.getVisibleRange();
  const isSeen =
    seen &&
    row >= seen.startRow &&
    row < seen.endRow &&
    column >= seen.startColumn &&
    column < seen.endColumn;
  if (!isSeen) sheet.scrollToCell(row, column);
}
