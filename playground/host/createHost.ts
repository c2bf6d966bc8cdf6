import { Calculation } from "./Calculation.ts";
import { CallQueue } from "./CallQueue.ts";
import { createCallLog, type WritableCallLog } from "./callLog.ts";
import { formulasIn } from "./cells.ts";
import { readChartData } from "./chartData.ts";
import { customFunctions } from "./customFunctions.ts";
import { Execution, intoRealm } from "./Execution.ts";
import { CutOff, Exception, messageOf, NotInStandIn, nameOf } from "./exceptions.ts";
import { FaultInjection } from "./FaultInjection.ts";
import { FunctionErrors } from "./FunctionErrors.ts";
import { FunctionRuns } from "./FunctionRuns.ts";
import { followGrid } from "./followGrid.ts";
import type { Host, HostEvents, HostOptions, HostRange, KeptState, MenuItem, ScriptError } from "./Host.ts";
import { Listeners } from "./Listeners.ts";
import { marshalArguments, marshalResult } from "./marshal.ts";
import { newFileState, OpenFile } from "./OpenFile.ts";
import type { Mode } from "./permissions.ts";
import { readTopLevel } from "./readTopLevel.ts";
import { authModes } from "./services/enums.ts";
import { scriptGlobals } from "./services/globals.ts";
import { releaseLocks } from "./services/lock.ts";
import type { ScriptContext } from "./services/ScriptContext.ts";

/** A host with its file in reach, for tests. */
export interface OpenHost extends Host {
  /** Fails with NotInStandIn before `attach`. */
  readonly file: OpenFile;
  /** `run` at once, without waiting for formulas or for its turn: for what somebody does in the midst of another's run. */
  runNow(functionName: string, args: readonly unknown[]): unknown;
}

/**
 * Google's side of an add-on: runs the pushed files for a user, over a Univer workbook.
 *
 * Fails with a SyntaxError where Code.js is not ES2019, and with NotInStandIn where custom functions share a name with
 * each other, with a function of Sheets or with a cell.
 *
 * `beside`: the host of somebody who has the same file open; its formula engine runs that one's functions.
 */
export function createHost(options: HostOptions, beside?: OpenHost): OpenHost {
  const { files, realm, accountLocale, installed = true, access = "editor", protection = "atOnce" } = options;
  const settings = { locale: options.locale ?? "en_US", timeZone: options.timeZone ?? "Etc/UTC" };
  const topLevel = readTopLevel(files.code);
  const scopes = scopesOf(files.manifest);
  const calls: WritableCallLog = createCallLog();
  const listeners = new Listeners<HostEvents>();
  const kept = options.kept ?? newKept(beside?.kept);
  const { userProperties, userCache, userLocks, scriptProperties } = kept;
  if (options.enabled !== undefined) kept.file.isEnabled = options.enabled;
  const account = { locale: accountLocale, userProperties, userCache, userLocks };
  const errors = new FunctionErrors();
  const faults = new FaultInjection();
  const queue = new CallQueue(options.shuffle ?? 1);
  let menu: readonly MenuItem[] = [];
  let attached:
    | { readonly file: OpenFile; readonly calculation: Calculation; readonly grid: { dispose(): void } }
    | undefined;

  const openFile = (): OpenFile => {
    if (beside) return beside.file;
    if (!attached) throw new NotInStandIn("a host that is not attached to a workbook");
    return attached.file;
  };
  const settle = async () => {
    if (beside) return beside.settle();
    openFile();
    await attached?.calculation.settle();
  };

  const execute = (
    entry: string,
    mode: Mode,
    argsFor: (into: (value: unknown) => unknown) => unknown[],
  ): unknown => {
    const run = mode === "FULL" ? faults.start(openFile(), protection) : undefined;
    const execution = new Execution({ mode, entry, scopes, calls, faults: run });
    const context: ScriptContext = {
      execution,
      file: openFile(),
      files,
      account,
      scriptProperties,
      setMenu: (items) => {
        menu = items;
      },
      emit: (event, payload) => listeners.emit(event, payload),
    };
    const call = () => {
      const instance = realm(files.code, scriptGlobals(context));
      execution.enter(instance);
      return instance.call(
        entry,
        argsFor((value) => intoRealm(instance, value)),
      );
    };
    try {
      const result = call();
      run?.end();
      // A script may have caught it; the test must not.
      if (execution.gaps[0]) throw execution.gaps[0];
      return result;
    } catch (thrown) {
      // Whatever the script made of being cut off is lost with it.
      throw execution.gaps[0] ?? (run?.isCut ? new CutOff() : thrown);
    } finally {
      // A fault may have put charts back, or taken them away with a sheet.
      if (faults.struck) listeners.emit("charts", [...kept.file.charts]);
      releaseLocks(context);
    }
  };

  const requireEntry = (name: string) => {
    if (!installed) throw new NotInStandIn("the add-on for somebody who has not installed it");
    if (access === "viewer") throw new NotInStandIn("the add-on for somebody who may only view");
    const isKnown = topLevel.some((each) => each.name === name) && !name.endsWith("_");
    if (!isKnown) throw new Exception(`Script function not found: ${name}`);
  };

  const trigger = (name: string, mode: Mode) => {
    if (!topLevel.some((each) => each.name === name)) return;
    execute(name, mode, (into) => {
      // A realm's own empty object takes the fields one by one; its type is lost on the way.
      const event = into({}) as Record<string, unknown>;
      event.authMode = authModes[mode];
      return [event];
    });
  };

  const runNow = (functionName: string, args: readonly unknown[]) => {
    try {
      requireEntry(functionName);
      kept.file.isEnabled = true;
      return marshalResult(execute(functionName, "FULL", (into) => args.map((arg) => into(arg))));
    } catch (thrown) {
      if (thrown instanceof NotInStandIn) throw thrown;
      throw scriptError(thrown);
    }
  };

  const runs = new FunctionRuns({
    call: (name, args) => execute(name, "CUSTOM_FUNCTION", (into) => args.map((arg) => into(arg))),
    seconds: options.functionSeconds,
  });
  const runner = {
    timeZone: settings.timeZone,
    run: (name: string, args: readonly unknown[]) => runs.run(name, args),
    formulasIn: (range: HostRange) => formulasIn(openFile(), range),
    note: errors.note,
  };

  return {
    functions: installed ? customFunctions(topLevel, runner) : [],
    get file() {
      return openFile();
    },
    attach: (univerAPI) => {
      if (beside) throw new NotInStandIn("a colleague with a workbook of their own");
      attached?.calculation.dispose();
      attached?.grid.dispose();
      errors.clear();
      const file = new OpenFile(univerAPI, settings, kept.file);
      const grid = followGrid(univerAPI, (change) => {
        file.follow(change);
        if (file.state.charts.length > 0) listeners.emit("charts", [...file.state.charts]);
      });
      attached = { file, grid, calculation: new Calculation(univerAPI) };
      errors.showGoogleErrors(file);
    },
    install: () => {
      kept.file.isEnabled = true;
      trigger("onInstall", "FULL");
    },
    open: () => {
      // Simple triggers do not run for those who may only view.
      if (installed && access === "editor") trigger("onOpen", kept.file.isEnabled ? "LIMITED" : "NONE");
    },
    get menu() {
      return menu;
    },
    clickMenu: (functionName) => {
      requireEntry(functionName);
      kept.file.isEnabled = true;
      execute(functionName, "FULL", () => []);
    },
    run: async (functionName, args) => {
      const sent = marshalArguments(args);
      return queue.run(async () => {
        await settle();
        return runNow(functionName, sent);
      });
    },
    runNow: (functionName, args) => runNow(functionName, marshalArguments(args)),
    settle: async () => {
      await settle();
      errors.throwGap();
    },
    errorAt: (sheetId, row, column) => errors.at(openFile(), sheetId, row, column),
    get charts() {
      return [...kept.file.charts];
    },
    kept,
    chartData: (chart) => readChartData(openFile(), chart),
    on: (event, listener) => listeners.add(event, listener),
    calls,
    faults,
  };
}

/** What a user has who was never here; a colleague of somebody shares the file and the script with them. */
function newKept(colleague?: KeptState): KeptState {
  return {
    file: colleague?.file ?? newFileState(),
    userProperties: new Map(),
    userCache: new Map(),
    userLocks: new Map(),
    scriptProperties: colleague?.scriptProperties ?? new Map(),
  };
}

function scriptError(thrown: unknown): ScriptError {
  return { name: "ScriptError", message: `${nameOf(thrown)}: ${messageOf(thrown)}` };
}

function scopesOf(manifest: string): string[] {
  const parsed: unknown = JSON.parse(manifest);
  const listed =
    typeof parsed === "object" && parsed !== null && "oauthScopes" in parsed ? parsed.oauthScopes : undefined;
  if (!Array.isArray(listed)) throw new NotInStandIn("a manifest without oauthScopes");
  return listed.map(String);
}
