import { type IWorkbookData, LocaleType, LogLevel, Univer } from "@univerjs/core";
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

/** Opens a workbook with these functions in its formula engine. */
export function openHeadlessUniver(
  workbook: Partial<IWorkbookData>,
  functions: readonly CustomFunction[],
): HeadlessUniver {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: functions.map(({ implementation, name }): [typeof implementation, string] => [
      implementation,
      name,
    ]),
  });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { description: functions.map(({ help }) => help) });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  const univerAPI = FUniver.newAPI(univer);
  univerAPI.createWorkbook(workbook);
  return { univerAPI, dispose: () => univer.dispose() };
}
