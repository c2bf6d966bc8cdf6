import { Calculation } from "./Calculation.ts";
import { createCallLog, type WritableCallLog } from "./callLog.ts";
import { readChartData } from "./chartData.ts";
import { customFunctions } from "./customFunctions.ts";
import { Execution, intoRealm } from "./Execution.ts";
import { CutOff, Exception, messageOf, NotInStandIn, nameOf } from "./exceptions.ts";
import { FaultInjection } from "./FaultInjection.ts";
import { FunctionErrors } from "./FunctionErrors.ts";
import { followGrid } from "./followGrid.ts";
import type { Host, HostEvents, HostOptions, KeptState, MenuItem, ScriptError } from "./Host.ts";
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
}

/**
 * Google's side of an add-on: runs the pushed files for a user, over a Univer workbook.
 *
 * Fails with a SyntaxError where Code.js is not ES2019, and with NotInStandIn where two custom functions share a name.
 */
export function createHost(options: HostOptions): OpenHost {
  const { files, realm, accountLocale, installed = true, enabled = true } = options;
  const settings = { locale: options.locale ?? "en_US", timeZone: options.timeZone ?? "Etc/UTC" };
  const topLevel = readTopLevel(files.code);
  const scopes = scopesOf(files.manifest);
  const calls: WritableCallLog = createCallLog();
  const listeners = new Listeners<HostEvents>();
  const kept = options.kept ?? newKept();
  const { userProperties, userCache, scriptProperties } = kept;
  const account = { locale: accountLocale, userProperties, userCache };
  const errors = new FunctionErrors();
  const faults = new FaultInjection();
  let menu: readonly MenuItem[] = [];
  let attached:
    | { readonly file: OpenFile; readonly calculation: Calculation; readonly grid: { dispose(): void } }
    | undefined;

  const open = () => {
    if (!attached) throw new NotInStandIn("a host that is not attached to a workbook");
    return attached;
  };

  const execute = (
    entry: string,
    mode: Mode,
    argsFor: (into: (value: unknown) => unknown) => unknown[],
  ): unknown => {
    const run = mode === "FULL" ? faults.start(open().file) : undefined;
    const execution = new Execution({ mode, entry, scopes, calls, faults: run });
    const context: ScriptContext = {
      execution,
      file: open().file,
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
    const isKnown = topLevel.some((each) => each.name === name) && !name.endsWith("_");
    if (!isKnown) throw new Exception(`Script function not found: ${name}`);
  };

  const runner = {
    timeZone: settings.timeZone,
    run: (name: string, args: readonly unknown[]) =>
      execute(name, "CUSTOM_FUNCTION", (into) => args.map((arg) => into(arg))),
    note: errors.note,
  };

  return {
    functions: installed ? customFunctions(topLevel, runner) : [],
    get file() {
      return open().file;
    },
    attach: (univerAPI) => {
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
    open: () => {
      if (!installed) return;
      const mode = enabled ? "LIMITED" : "NONE";
      if (!topLevel.some(({ name }) => name === "onOpen")) return;
      execute("onOpen", mode, (into) => {
        // A realm's own empty object takes the fields one by one; its type is lost on the way.
        const event = into({}) as Record<string, unknown>;
        event.authMode = authModes[mode];
        return [event];
      });
    },
    get menu() {
      return menu;
    },
    clickMenu: (functionName) => {
      requireEntry(functionName);
      execute(functionName, "FULL", () => []);
    },
    run: async (functionName, args) => {
      const sent = marshalArguments(args);
      await open().calculation.settle();
      try {
        requireEntry(functionName);
        return marshalResult(execute(functionName, "FULL", (into) => sent.map((arg) => into(arg))));
      } catch (thrown) {
        if (thrown instanceof NotInStandIn) throw thrown;
        throw scriptError(thrown);
      }
    },
    settle: async () => {
      await open().calculation.settle();
      errors.throwGap();
    },
    errorAt: (sheetId, row, column) => errors.at(open().file, sheetId, row, column),
    get charts() {
      return [...kept.file.charts];
    },
    kept,
    chartData: (chart) => readChartData(open().file, chart),
    on: (event, listener) => listeners.add(event, listener),
    calls,
    faults,
  };
}

function newKept(): KeptState {
  return {
    file: newFileState(),
    userProperties: new Map(),
    userCache: new Map(),
    scriptProperties: new Map(),
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
