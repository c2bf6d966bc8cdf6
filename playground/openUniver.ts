// First, since Univer's modules copy the defaults while they load.
import "./googleDefaults.ts";
import { type IWorkbookData, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZh from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteZh from "@univerjs/preset-sheets-note/locales/zh-CN";
import { ComponentManager } from "@univerjs/ui";
import { hiddenTools } from "./hiddenTools.ts";
import type { CustomFunction } from "./host/Host.ts";
import type { Language } from "./words.ts";

/** A spreadsheet on the page. */
export interface ShownUniver {
  readonly univerAPI: FUniver;
  /** Every view of Univer by name. */
  readonly components: ComponentManager;
  dispose(): void;
}

/** Shows a workbook in `container`, with Univer's menus in `language` and these functions in its formula engine. */
export function openUniver(
  container: HTMLElement,
  language: Language,
  functions: readonly CustomFunction[],
  workbook: Partial<IWorkbookData>,
): ShownUniver {
  const univer = new Univer({
    locale: language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEn, drawingEn, noteEn),
      [LocaleType.ZH_CN]: mergeLocales(coreZh, drawingZh, noteZh),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      menu: hiddenTools,
      footer: { statisticBar: false, menus: false, zoomSlider: false },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: {
        // A file that is opened again may have lost or got the functions, and the sentences behind its errors.
        initialFormulaComputing: CalculationMode.FORCED,
        function: functions.map(({ implementation, name }) => [implementation, name]),
        description: functions.map(({ help }) => withoutOptional(help)),
      },
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  const univerAPI = FUniver.newAPI(univer);
  univerAPI.createWorkbook(workbook);
  return {
    univerAPI,
    components: univer.__getInjector().get(ComponentManager),
    dispose: () => univer.dispose(),
  };
}

/** The help card says itself which arguments are optional; the docblock, written for Google's card, says it too. */
function withoutOptional(help: CustomFunction["help"]): CustomFunction["help"] {
  const functionParameter = help.functionParameter.map((parameter) => ({
    ...parameter,
    detail: parameter.detail.replace(/^Optional\. /, ""),
  }));
  return { ...help, functionParameter };
}
