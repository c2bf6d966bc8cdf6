import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "./host/Host.ts";
import type { ShownFile } from "./openFile.ts";
import { whenDrawn } from "./whenDrawn.ts";

/** What tests and curious people can do from the browser's console, on the active sheet. */
export interface TestHandle {
  readonly host: Host;
  readonly univerAPI: FUniver;
  /** Fulfilled when the open spreadsheet is drawn and calculated. */
  readonly ready: Promise<void>;
  /** Sets a cell as if typed, `=ZJ_EDITION()`. */
  type(a1: string, text: string): void;
  /** The value; of an error its text, `#ERROR!`. */
  value(a1: string): unknown;
  /** The text that the cell shows. */
  display(a1: string): string;
  /** The sentence behind an error. */
  error(a1: string): string | undefined;
  /** Waits until nothing is left to calculate. */
  settle(): Promise<void>;
}

declare global {
  interface Window {
    playground?: TestHandle;
  }
}

/** Hands the spreadsheet that has just opened over as `window.playground`. */
export function handOver({ host, univerAPI }: ShownFile): void {
  const range = (a1: string) => {
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) throw new Error("No sheet is open.");
    return sheet.getRange(a1);
  };
  const drawn = new Promise<void>((resolve) => whenDrawn(univerAPI, resolve));
  window.playground = {
    host,
    univerAPI,
    ready: Promise.all([drawn, host.settle()]).then(() => {}),
    type: (a1, text) => void range(a1).setValue(text),
    value: (a1) => range(a1).getValue(),
    display: (a1) => range(a1).getDisplayValue(),
    error: (a1) => {
      const cell = range(a1);
      return host.errorAt(cell.getSheetId(), cell.getRow(), cell.getColumn());
    },
    settle: host.settle,
  };
}
