import type { Ctor } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { BaseFunction, IFunctionInfo } from "@univerjs/engine-formula";
import type { FileState } from "./OpenFile.ts";

/** The three files that would be pushed to Google, as text. */
export interface PushedFiles {
  /** Code.js, unchanged. */
  readonly code: string;
  /** Sidebar.html, unchanged. */
  readonly sidebar: string;
  /** appsscript.json, unchanged; its scopes are the ones that are granted. */
  readonly manifest: string;
}

/** What a host is made of. */
export interface HostOptions {
  readonly files: PushedFiles;
  /** Loads Code.js in fresh globals. Node: a new vm context. Page: a hidden iframe. */
  readonly realm: Realm;
  /** What `Session.getActiveUserLocale()` answers: `en`, `zh_CN`. */
  readonly accountLocale: string;
  /** The spreadsheet's locale, `en_US` unless given: how typed text is read. */
  readonly locale?: string;
  /** The spreadsheet's time zone, `Etc/UTC` unless given. */
  readonly timeZone?: string;
  /** False is a colleague without the add-on: functions give #NAME?, there is no menu. True unless given. */
  readonly installed?: boolean;
  /** False is a file where nobody used the add-on yet: `onOpen` runs in mode NONE. True unless given; a menu click or a call enables it. */
  readonly enabled?: boolean;
  /** Who may only view has no menu and no sidebar, and sees what functions gave. `editor` unless given. */
  readonly access?: "editor" | "viewer";
  /** Protected cells refuse a change `atOnce`, unless it is said that they do it `late`: at the next flush or read, or at the end. */
  readonly protection?: "atOnce" | "late";
  /** Google's seconds that a custom function takes; measured unless given. Beyond 30 it is cut off. */
  readonly functionSeconds?: (name: string) => number;
  /** Calls of google.script.run that wait together are run in an order that this number decides; 1 unless given. */
  readonly shuffle?: number;
  /** What `kept` of an earlier host gives: its charts, metadata, properties go on, though the workbook is opened anew. */
  readonly kept?: KeptState;
}

/**
 * How a run of the script meets the world at one of its calls.
 *
 * - `before`: the call throws Google's error and changes nothing; the script may catch it.
 * - `after`: the call takes effect and then throws; the script may catch it.
 * - `cutOff`: the run ends there for good: the call changes nothing, no later call does, locks are free again, and
 *   the caller is told whatever the script would have answered. `writes` says what becomes of the changes since the
 *   last `flush` or read: Google buffers them. The call after which a run is cut off is the next one's `cutOff`.
 * - `lateProtection`: the change is refused, but the script learns it only at the next `flush` or read, or at its end;
 *   `writes` says what becomes of the other changes since the last `flush` or read.
 * - `sheetDeleted`: somebody deletes the sheet of the call (the active one where it has none) right before it.
 * - `meanwhile`: somebody does something in the file right before the call.
 */
export type Fault =
  | { readonly at: number; readonly how: "before" | "after"; readonly message?: string }
  | { readonly at: number; readonly how: "cutOff" | "lateProtection"; readonly writes: "applied" | "dropped" }
  | { readonly at: number; readonly how: "sheetDeleted" }
  | { readonly at: number; readonly how: "meanwhile"; readonly act: () => void };

/** A call at which a fault can strike; `at` counts from 1. */
export interface FaultPoint {
  readonly at: number;
  /** `Range.setValues`. */
  readonly name: string;
  /** `read` and `write` touch the file; `keep` changes a property, which is never buffered. */
  readonly kind: "read" | "write" | "keep";
}

/**
 * Faults, one at a time, for menu clicks and google.script.run; cells are never counted.
 *
 * ```ts
 * host.faults.reset(); await host.run("ask", [request]); const { length } = host.faults.points;
 * host.faults.failAt({ at: 3, how: "cutOff", writes: "dropped" });
 * ```
 */
export interface Faults {
  /** Arms a fault in place of an earlier one, and counts from 1 again. It strikes once. */
  failAt(fault: Fault): void;
  /** Arms nothing, and counts from 1 again. */
  reset(): void;
  /** The calls since `failAt` or `reset`, the struck one included. */
  readonly points: readonly FaultPoint[];
  /** Where the fault struck; undefined while it did not, and where it can't: `lateProtection` of what is not written on a sheet. */
  readonly struck: FaultPoint | undefined;
}

/** What outlives a host: what Google keeps in the file, with the user, and with the script. */
export interface KeptState {
  readonly file: FileState;
  readonly userProperties: Map<string, string>;
  readonly userCache: Map<string, string>;
  /** The execution that holds the user's own lock, under the lock's name. */
  readonly userLocks: Map<string, object>;
  readonly scriptProperties: Map<string, string>;
}

/**
 * Loads a script in globals that nobody used before, and runs it from top to bottom.
 *
 * Fails with whatever the script throws while loading.
 */
export type Realm = (code: string, globals: Readonly<Record<string, unknown>>) => RealmInstance;

/** One execution of the script. */
export interface RealmInstance {
  /** What the top-level function gives; fails with what it throws. `args` have to be values of the realm. */
  call(name: string, args: readonly unknown[]): unknown;
  /** Whether the script has a function of that name. */
  has(name: string): boolean;
  /** The same arrays and plain objects, made by the constructors of the realm; anything else, dates too, unchanged. Service objects are never passed in. */
  toRealm(value: unknown): unknown;
}

/** A custom function as Univer's formula engine takes it: `formula: {function: [[implementation, name]], description: [help]}`. */
export interface CustomFunction {
  readonly name: string;
  readonly implementation: Ctor<BaseFunction>;
  /** The help card: text and arguments from the docblock, parameters from the declaration. */
  readonly help: IFunctionInfo;
}

/** One line of the add-on's menu. */
export type MenuItem =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "submenu"; readonly caption: string; readonly items: readonly MenuItem[] };

/** A rectangle of cells; rows and columns count from 0, as in Univer. */
export interface HostRange {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type ChartKind =
  | "column"
  | "bar"
  | "line"
  | "area"
  | "combo"
  | "scatter"
  | "pie"
  | "histogram"
  | "table";

/** A floating chart as the script described it. */
export interface HostChart {
  readonly id: number;
  readonly sheetId: string;
  readonly kind: ChartKind;
  /** The label column first, then one range per series. */
  readonly ranges: readonly HostRange[];
  /** Rows on top of each range that name it. */
  readonly headerRows: number;
  /** Upper left corner: cell counted from 1 as in `setPosition`, offset in pixels. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  /**
   * Options under Google's names with dots: `title`, `subtitle`, `width`, `height`, `colors`, `isStacked`,
   * `legend.position`, `hAxis.title`, `series.1.targetAxisIndex`. Objects that were set stay objects.
   */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a chart draws now: one label per point; blanks and texts are null, which are gaps. */
export interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** What the host tells the page; `charts` also when a chart was changed or removed. */
export interface HostEvents {
  readonly sidebar: { readonly title: string; readonly html: string };
  readonly charts: readonly HostChart[];
  readonly toast: { readonly message: string; readonly title: string; readonly seconds: number };
  readonly alert: { readonly title: string; readonly message: string };
  readonly activate: HostRange;
}

/** `read` and `write` touch the file; the rest is free in the product's budget of calls. */
export type CallKind = "read" | "write" | "getter" | "builder" | "other";

/** One call of a service. */
export interface ServiceCall {
  /** `Range.setValues`. */
  readonly name: string;
  readonly kind: CallKind;
  /** The function Google ran, such as `onOpen`; `(load)` while the script was loading. */
  readonly entry: string;
}

/** Every service call since the last `clear`, in order; calls that were refused are in it too. */
export interface CallLog {
  readonly all: readonly ServiceCall[];
  /** Calls that read or change the file: the number of the product's budget. */
  readonly fileCalls: number;
  clear(): void;
}

/** Rejection of `run`, as a failure handler of google.script.run gets it. */
export interface ScriptError {
  readonly name: "ScriptError";
  /** Keeps the kind of error in front: `Error: …`, `Exception: …`. */
  readonly message: string;
}

/** The add-on in a spreadsheet; `createHost` makes one. */
export interface Host {
  /** To be given to Univer at creation, and nowhere else; none when the add-on is not installed. */
  readonly functions: readonly CustomFunction[];
  /** Binds the host to the open workbook; call it once the workbook exists, and again after it was replaced. */
  attach(univerAPI: FUniver): void;
  /** Runs `onInstall` as for somebody who installs the add-on from the open file, which enables it there. */
  install(): void;
  /** Runs `onOpen`; the menu is then in `menu`. Fails with what onOpen throws. */
  open(): void;
  readonly menu: readonly MenuItem[];
  /** Runs a menu item in mode FULL. Fails with what it throws, or with `Script function not found: …`. */
  clickMenu(functionName: string): void;
  /**
   * google.script.run: JSON-safe arguments in, JSON-safe result out; rejects with a ScriptError.
   *
   * Of the calls that wait, the first ten are under way, and any of them may come next.
   */
  run(functionName: string, args: readonly unknown[]): Promise<unknown>;
  /** Waits until every formula has its result; fails with what a custom function did that the host does not model. */
  settle(): Promise<void>;
  /** The sentence behind an error cell, for the hover; undefined where there is none. Row and column from 0. */
  errorAt(sheetId: string, row: number, column: number): string | undefined;
  readonly charts: readonly HostChart[];
  /** To be given to the next host, where the same file is opened again. */
  readonly kept: KeptState;
  /** What a chart of `charts` draws now. */
  chartData(chart: HostChart): ChartData;
  /** Listens until the function that comes back is called. */
  on<Name extends keyof HostEvents>(event: Name, listener: (payload: HostEvents[Name]) => void): () => void;
  readonly calls: CallLog;
  readonly faults: Faults;
}
