import { getter, type Members, other, service } from "../service.ts";
import { authModes } from "./enums.ts";
import type { ScriptContext } from "./ScriptContext.ts";

/** `Session`: of the person only the language. */
export function sessionService(context: ScriptContext): GoogleAppsScript.Base.Session {
  const members: Members<GoogleAppsScript.Base.Session> = {
    getActiveUserLocale: getter("", () => context.account.locale),
    getScriptTimeZone: getter("", () => timeZoneOf(context.files.manifest)),
  };
  return service(context.execution, "Session", members);
}

/** `ScriptApp`: only the names of the modes. */
export function scriptApp(context: ScriptContext): GoogleAppsScript.Script.ScriptApp {
  return service<GoogleAppsScript.Script.ScriptApp>(context.execution, "ScriptApp", {
    AuthMode: { value: authModes },
  });
}

/** `Utilities`; `sleep` returns at once. */
export function utilities(context: ScriptContext): GoogleAppsScript.Utilities.Utilities {
  const members: Members<GoogleAppsScript.Utilities.Utilities> = {
    getUuid: other("", () => globalThis.crypto.randomUUID()),
    sleep: other("number", () => undefined),
  };
  return service(context.execution, "Utilities", members);
}

/** `console`: noted in the call log, printed nowhere. */
export function consoleService(context: ScriptContext): object {
  const print = other(["", "any", "any,any", "any,any,any", "any,any,any,any"], () => undefined);
  const members: Members<Record<"log" | "info" | "warn" | "error", unknown>> = {
    log: print,
    info: print,
    warn: print,
    error: print,
  };
  return service(context.execution, "console", members);
}

function timeZoneOf(manifest: string): string {
  const parsed: unknown = JSON.parse(manifest);
  const zone =
    typeof parsed === "object" && parsed !== null && "timeZone" in parsed ? parsed.timeZone : undefined;
  if (typeof zone !== "string") throw new Error("the manifest names a time zone");
  return zone;
}
