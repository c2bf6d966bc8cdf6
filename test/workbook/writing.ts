import { openGoogleWorkbook } from "../../src/server/GoogleWorkbook";
import { textCell } from "../../src/workbook/Block";
import { insertBlock } from "../../src/workbook/insertBlock";
import { writeCells } from "../../src/workbook/writeBlock";

/** Writes texts under each other from the active cell on, as inserts do. Runs inside the fake host. */
export function writeTexts(texts: readonly string[]): void {
  const grid = texts.map((text) => [textCell(text, "body")]);
  insertBlock(
    openGoogleWorkbook(),
    { kind: "here" },
    {
      size: { rows: texts.length, columns: 1 },
      sheetTitle: "",
      write: (site, made) => {
        writeCells(openGoogleWorkbook(), site, grid, made);
        return { part: site.area, hasChart: false };
      },
    },
  );
}
