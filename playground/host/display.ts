import { readCells } from "./cells.ts";
import type { HostRange } from "./Host.ts";
import type { OpenFile } from "./OpenFile.ts";

/** The texts that the cells of a range show, row by row; blank cells give "". */
export function displayedTexts(file: OpenFile, range: HostRange): string[][] {
  const sheet = file.sheet(range.sheetId);
  return readCells(file, range).map((cells, row) =>
    cells.map(({ content, isPending, pattern }, column) => {
      if (isPending) return "Loading...";
      if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
      if (typeof content === "string" || pattern === "") return String(content);
      return sheet.getRange(range.row + row, range.column + column).getDisplayValue();
    }),
  );
}
