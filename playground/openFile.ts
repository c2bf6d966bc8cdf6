import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { showAddOnMenu } from "./AddOnMenu.tsx";
import { floatCharts } from "./ChartFloats.tsx";
import { showCellCards } from "./cellCards.tsx";
import { createHost } from "./host/createHost.ts";
import type { Host, KeptState, PushedFiles, Realm } from "./host/Host.ts";
import { openUniver } from "./openUniver.ts";
import { revealCell } from "./revealCell.ts";
import { whenDrawn } from "./whenDrawn.ts";
import { type Language, words } from "./words.ts";

/** What decides how a spreadsheet is shown. */
export interface FileOptions {
  readonly container: HTMLElement;
  readonly files: PushedFiles;
  readonly realm: Realm;
  readonly language: Language;
  readonly isInstalled: boolean;
  readonly workbook: Partial<IWorkbookData>;
  /** Whether somebody worked on it before; only then it is worth keeping as it is. */
  readonly isChanged: boolean;
  /** The cell that is selected at first; the upper left one unless given. */
  readonly selected?: string | undefined;
  /** What the same file kept when it was open before. */
  readonly kept?: KeptState | undefined;
  /** Hears what a menu item threw, as a sentence. */
  onProblem(message: string): void;
}

/** A spreadsheet on the page, with the add-on behind it. */
export interface ShownFile {
  readonly host: Host;
  readonly univerAPI: FUniver;
  /** The workbook as it is now, to be opened again; undefined as long as nobody changed anything. */
  changed(): Partial<IWorkbookData> | undefined;
  close(): void;
}

/** Opens a spreadsheet as somebody's browser would: the add-on's functions, its menu, its charts and cards. */
export function openFile(options: FileOptions): ShownFile {
  const { container, files, realm, language, isInstalled } = options;
  const host = createHost({
    files,
    realm,
    accountLocale: language === "zh" ? "zh_CN" : "en",
    installed: isInstalled,
    ...(options.kept && { kept: options.kept }),
  });
  const { univerAPI, components, dispose } = openUniver(
    container,
    language,
    host.functions,
    options.workbook,
  );
  host.attach(univerAPI);
  let stopCharts = () => {};
  whenDrawn(univerAPI, () => {
    showCellCards(host, univerAPI, components, language);
    stopCharts = floatCharts(host, univerAPI);
    if (options.selected)
      univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(options.selected).activate();
  });
  if (isInstalled) {
    host.open();
    showAddOnMenu(host, univerAPI, words[language].menu, options.onProblem);
  }
  host.on("activate", (range) => revealCell(univerAPI, range));
  const edits = watchEdits(univerAPI);
  return {
    host,
    univerAPI,
    changed: () => (options.isChanged || edits.happened ? savedWorkbook(univerAPI) : undefined),
    close: () => {
      edits.stop();
      stopCharts();
      dispose();
    },
  };
}

/** The workbook without the floating charts: the host keeps those. */
function savedWorkbook(univerAPI: FUniver): Partial<IWorkbookData> | undefined {
  const saved = univerAPI.getActiveWorkbook()?.save();
  return (
    saved && { ...saved, resources: (saved.resources ?? []).filter(({ name }) => !name.includes("DRAWING")) }
  );
}

/** Whether anything but a calculation has changed the workbook since now. */
function watchEdits(univerAPI: FUniver): { readonly happened: boolean; stop(): void } {
  let happened = false;
  const listener = univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, options }) => {
    if (id.startsWith("sheet.mutation.") && options?.fromFormula !== true) happened = true;
  });
  return {
    get happened() {
      return happened;
    },
    stop: () => listener.dispose(),
  };
}
