import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-numfmt/facade";
import type { CustomFunction } from "./Host.ts";

/** Univer without a screen. */
export interface HeadlessUniver {
  readonly univerAPI: FUniver;
  dispose(): void;
}

/** A workbook with one empty sheet of Google's size, 1000 rows and 26 columns, and these functions in its formula engine. */
export function openHeadlessUniver(functions: readonly CustomFunction[]): HeadlessUniver {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  const implementations = functions.map(({ implementation, name }): [typeof implementation, string] => [implementation, name]);
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: implementations });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { description: functions.map(({ help }) => help) });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  const univerAPI = FUniver.newAPI(univer);
  univerAPI.createWorkbook({
    id: "workbook",
    name: "Untitled spreadsheet",
    sheetOrder: ["0"],
    sheets: { "0": { id: "0", name: "Sheet1", rowCount: 1000, columnCount: 26 } },
  });
  return { univerAPI, dispose: () => univer.dispose() };
}
