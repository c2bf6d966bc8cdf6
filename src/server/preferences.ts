import type { Language } from "../catalog/model";
import type { Remember, RememberedOptions } from "../contract";

/** Name of the document property that holds what is remembered in a file. */
const PROPERTY = "ZJ_preferences";

/** How many figures looked at last are remembered. */
const RECENT = 3;

/** No key is longer; more is no text of ours. */
const LONGEST_KEY = 200;

/** What is remembered in a file; absent where nothing was chosen yet. */
export interface Preferences {
  readonly language?: Language;
  readonly recent: readonly string[];
  readonly options: RememberedOptions;
}

const USUAL: RememberedOptions = { cells: "values", where: "here", hasChart: true, hasNotes: true };

/** What this file remembers; anything damaged reads as never chosen. */
export function readPreferences(): Preferences {
  return parsePreferences(properties().getProperty(PROPERTY) ?? "");
}

/** Remembers what is given and keeps the rest. */
export function rememberPreferences(change: Remember): void {
  const next: Preferences = { ...readPreferences(), ...checked(change) };
  properties().setProperty(PROPERTY, JSON.stringify(next));
}

/** Preferences of the text in the property; the usual ones in place of what is not as we write it. */
export function parsePreferences(text: string): Preferences {
  const { language, recent, options } = checked(parse(text));
  return { ...(language ? { language } : {}), recent: recent ?? [], options: options ?? USUAL };
}

/** The parts of a value that are preferences, one by one. */
function checked(value: unknown): Remember {
  if (!isRecord(value)) return {};
  const { language, recent, options } = value;
  return {
    ...(language === "en" || language === "zh" ? { language } : {}),
    ...(Array.isArray(recent) ? { recent: recent.filter(isKey).slice(0, RECENT) } : {}),
    ...(isOptions(options) ? { options: pick(options) } : {}),
  };
}

function isKey(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_KEY;
}

function isOptions(value: unknown): value is RememberedOptions {
  return (
    isRecord(value) &&
    (value.cells === "values" || value.cells === "live") &&
    (value.where === "here" || value.where === "newSheet") &&
    typeof value.hasChart === "boolean" &&
    typeof value.hasNotes === "boolean"
  );
}

function pick({ cells, where, hasChart, hasNotes }: RememberedOptions): RememberedOptions {
  return { cells, where, hasChart, hasNotes };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Somebody else's text or none: nothing is remembered.
    return undefined;
  }
}

function properties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}
