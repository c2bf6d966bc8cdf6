import type { CallKind } from "./Host.ts";

/** How much Google lets a running script do. */
export type Mode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

const spreadsheetScopes = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/spreadsheets",
];
const uiScope = "https://www.googleapis.com/auth/script.container.ui";

const free =
  /^(SpreadsheetApp\.getUi|SpreadsheetApp\.new\w+|Ui\.createAddonMenu|Menu\.\w+|Utilities\.\w+|Logger\.\w+|console\.\w+|Session\.getActiveUserLocale)$/;
const dialogs = /^Ui\.(show\w+|alert|prompt)$/;
const withoutFile =
  /^(Ui|Menu|HtmlService|HtmlOutput|PropertiesService|Properties|CacheService|Cache|LockService|Lock|Session|ScriptApp|Utilities|Logger|console)\./;
const inFunctions =
  /^(Utilities|CacheService|Cache|LockService|Lock|PropertiesService|Properties|Logger|console)\./;

/**
 * Google's sentence for a call that may not be made in a mode, or without a scope; undefined where it may.
 *
 * `call` is `Range.setValues`.
 */
export function refusal(
  mode: Mode,
  call: string,
  kind: CallKind,
  scopes: readonly string[],
): string | undefined {
  if (free.test(call) && mode !== "CUSTOM_FUNCTION") return undefined;
  const [type = "", member = ""] = call.split(".");
  if (mode === "NONE") return `You do not have permission to call ${call}`;
  if (mode === "LIMITED" && dialogs.test(call)) return withScopes(call, [uiScope]);
  if (mode === "CUSTOM_FUNCTION") {
    if (call === "SpreadsheetApp.getUi") return "Cannot call SpreadsheetApp.getUi() from this context.";
    if (inFunctions.test(call)) return undefined;
    if (withoutFile.test(call) || kind === "write" || kind === "builder")
      return `You do not have permission to call ${member}`;
  }
  if (dialogs.test(call) && !scopes.includes(uiScope)) return withScopes(call, [uiScope]);
  const needsFile = !withoutFile.test(call) && type !== "Chart" && kind !== "builder" && kind !== "other";
  if (needsFile && !spreadsheetScopes.some((scope) => scopes.includes(scope)))
    return withScopes(call, spreadsheetScopes);
  return undefined;
}

function withScopes(call: string, scopes: readonly string[]): string {
  const listed = scopes.length > 1 ? `(${scopes.join(" || ")})` : scopes[0];
  return `You do not have permission to call ${call}. Required permissions: ${listed}`;
}
