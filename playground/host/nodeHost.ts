import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnNumber, parseAddress, splitSheetName } from "./a1.ts";
import { readCells, writeContents } from "./cells.ts";
import { createHost, type OpenHost } from "./createHost.ts";
import { displayedTexts } from "./display.ts";
import type { HostOptions, HostRange, PushedFiles } from "./Host.ts";
import { openHeadlessUniver } from "./headlessUniver.ts";
import { newWorkbook } from "./newWorkbook.ts";
import { nodeRealm } from "./nodeRealm.ts";
import { readNote } from "./services/notes.ts";
import { sortRows } from "./sortRows.ts";
import { readTypedIn } from "./typedIn.ts";

/** How a test opens a host; `accountLocale` is `en` unless given. */
export type NodeHostOptions = Partial<Omit<HostOptions, "files" | "realm">>;

/**
 * A host in Node with what a person would do in the sheet. Addresses are `B3`, `A1:C9`, `'My sheet'!B3`; without a
 * sheet they are on the active one.
 */
export interface NodeHost {
  readonly host: OpenHost;
  /** Types a text into a cell; calculation follows, see `settle`. */
  type(address: string, text: string): void;
  /** Waits until every formula has its result; fails with what the host does not model. */
  settle(): Promise<void>;
  /** Number, text, boolean; errors as their text, blank cells as "", dates as serial numbers. */
  valueAt(address: string): number | string | boolean;
  valuesAt(address: string): (number | string | boolean)[][];
  /** What the cell shows. */
  displayAt(address: string): string;
  /** The sentence behind an error; undefined where there is none. */
  errorAt(address: string): string | undefined;
  formulaAt(address: string): string;
  /** "" where there is none. */
  noteAt(address: string): string;
  /** Number format as it was set; "" for an automatic one. */
  formatAt(address: string): string;
  select(address: string): void;
  /** Protects a range from the user, or with `Sheet2!` in front and nothing behind a whole sheet. */
  protect(address: string): void;
  /** Gives cells a validation rule. */
  validate(address: string): void;
  merge(address: string): void;
  /** Sorts a range by its column of that letter, smallest first. */
  sort(address: string, columnLetter: string): void;
  /** Somebody else who has the same file open, with a menu, properties and locks of their own. */
  colleague(options?: Omit<NodeHostOptions, "kept" | "locale" | "timeZone">): OpenHost;
  /** Lets somebody else hold the document lock, until the function that comes back is called. */
  holdDocumentLock(): () => void;
  dispose(): void;
}

/** The files of a build: Code.js, Sidebar.html and appsscript.json of a folder. */
export function readPushedFiles(folder: string): PushedFiles {
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  return { code: read("Code.js"), sidebar: read("Sidebar.html"), manifest: read("appsscript.json") };
}

/** A new spreadsheet with the add-on in it. Its menu is there after `host.open()`. */
export async function openNodeHost(files: PushedFiles, options: NodeHostOptions = {}): Promise<NodeHost> {
  const { accountLocale = "en", ...rest } = options;
  const host = createHost({ files, realm: nodeRealm, accountLocale, ...rest });
  const univer = openHeadlessUniver(newWorkbook(), host.functions);
  host.attach(univer.univerAPI);
  await host.settle();
  const { file } = host;
  const cell = (address: string) => {
    const found = readCells(file, areaOf(host, address))[0]?.[0];
    if (!found) throw new Error(`no cell at ${address}`);
    return found;
  };
  return {
    host,
    type: (address, text) => {
      const content =
        cell(address).pattern === "@"
          ? ({ kind: "text", text } as const)
          : readTypedIn(text, file.settings.locale, file.settings.timeZone);
      writeContents(file, areaOf(host, address), [[content]]);
    },
    settle: () => host.settle(),
    valueAt: (address) => cell(address).content,
    valuesAt: (address) =>
      readCells(file, areaOf(host, address)).map((row) => row.map(({ content }) => content)),
    displayAt: (address) => displayedTexts(file, areaOf(host, address))[0]?.[0] ?? "",
    errorAt: (address) => {
      const { sheetId, row, column } = areaOf(host, address);
      return host.errorAt(sheetId, row, column);
    },
    formulaAt: (address) => cell(address).formula,
    noteAt: (address) => {
      const { sheetId, row, column } = areaOf(host, address);
      return readNote(file, sheetId, row, column);
    },
    formatAt: (address) => cell(address).pattern,
    select: (address) => {
      const { sheetId, row, column, rows, columns } = areaOf(host, address);
      file.workbook.setActiveSheet(file.sheet(sheetId));
      file.sheet(sheetId).getRange(row, column, rows, columns).activate();
    },
    protect: (address) => {
      const sheet = address.endsWith("!") ? file.workbook.getSheetByName(address.slice(0, -1)) : undefined;
      if (sheet) file.state.protectedAreas.push({ sheetId: sheet.getSheetId(), range: undefined });
      else {
        const range = areaOf(host, address);
        file.state.protectedAreas.push({ sheetId: range.sheetId, range });
      }
    },
    validate: (address) => void file.state.validatedAreas.push(areaOf(host, address)),
    merge: (address) => {
      const { sheetId, row, column, rows, columns } = areaOf(host, address);
      file.sheet(sheetId).getRange(row, column, rows, columns).merge();
    },
    sort: (address, letter) => {
      const range = areaOf(host, address);
      sortRows(file, range, columnNumber(letter) - range.column);
    },
    colleague: (options = {}) =>
      createHost({ files, realm: nodeRealm, accountLocale: "en", ...options }, host),
    holdDocumentLock: () => {
      file.state.heldLocks.set("document", univer);
      return () => void file.state.heldLocks.delete("document");
    },
    dispose: () => univer.dispose(),
  };
}

function areaOf({ file }: OpenHost, address: string): HostRange {
  const { sheetName, rest } = splitSheetName(address);
  const sheet =
    sheetName === undefined ? file.workbook.getActiveSheet() : file.workbook.getSheetByName(sheetName);
  const cells = parseAddress(rest);
  if (!sheet || !cells) throw new Error(`no cells at ${address}`);
  const { row, column, rows = sheet.getMaxRows() - row, columns = sheet.getMaxColumns() - column } = cells;
  return { sheetId: sheet.getSheetId(), row, column, rows, columns };
}
