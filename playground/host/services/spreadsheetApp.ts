import { getter, type Members, service, write } from "../service.ts";
import {
  borderStyles,
  chartTypes,
  copyPasteTypes,
  curveStyles,
  hiddenDimensionStrategies,
  legendPositions,
  mergeStrategies,
  metadataLocations,
  metadataVisibilities,
  pointStyles,
  protectionTypes,
  wrapStrategies,
} from "./enums.ts";
import { rangeService } from "./range.ts";
import type { ScriptContext } from "./ScriptContext.ts";
import { sheetService } from "./sheet.ts";
import { activeArea, spreadsheetService } from "./spreadsheet.ts";
import { textStyleBuilder } from "./textStyle.ts";
import { uiService } from "./ui.ts";

type GoogleSpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** `SpreadsheetApp`: the way into the open file. */
export function spreadsheetApp(context: ScriptContext): GoogleSpreadsheetApp {
  const { file } = context;
  const members: Members<GoogleSpreadsheetApp> = {
    BorderStyle: { value: borderStyles },
    CopyPasteType: { value: copyPasteTypes },
    DeveloperMetadataLocationType: { value: metadataLocations },
    DeveloperMetadataVisibility: { value: metadataVisibilities },
    ProtectionType: { value: protectionTypes },
    WrapStrategy: { value: wrapStrategies },
    getActiveSpreadsheet: getter("", () => spreadsheetService(context)),
    getActive: getter("", () => spreadsheetService(context)),
    getActiveSheet: getter("", () => sheetService(context, file.workbook.getActiveSheet().getSheetId())),
    getActiveRange: getter("", () => rangeService(context, activeArea(file))),
    getCurrentCell: getter("", () => rangeService(context, { ...activeArea(file), rows: 1, columns: 1 })),
    getUi: getter("", () => uiService(context)),
    newTextStyle: getter("", () => textStyleBuilder(context)),
    // Writes are never buffered here, so there is nothing to do; the call still counts.
    flush: write("", () => undefined),
  };
  return service<GoogleSpreadsheetApp>(context.execution, "SpreadsheetApp", members);
}

/** `Charts`: only its enumerations. */
export function chartsService(context: ScriptContext): GoogleAppsScript.Charts.Charts {
  return service<GoogleAppsScript.Charts.Charts>(context.execution, "Charts", {
    ChartType: { value: chartTypes },
    ChartHiddenDimensionStrategy: { value: hiddenDimensionStrategies },
    ChartMergeStrategy: { value: mergeStrategies },
    CurveStyle: { value: curveStyles },
    PointStyle: { value: pointStyles },
    Position: { value: legendPositions },
  });
}
