import type { Catalog, Currency, Series } from "../catalog/model";
import { frequencyOf } from "../catalog/period";
import { Failure } from "./problem";
import { readPeriod } from "./readPeriod";

/** What a key names. */
export interface Key {
  readonly indicator: string;
  /** Empty for the whole world. */
  readonly partner: string;
  /** Never empty: the home of the indicator where none was written. */
  readonly area: string;
  /** True for the growth of `indicator`. */
  readonly isGrowth: boolean;
  /** A period of the catalog or `latest`; absent in the key of a series. */
  readonly period?: string;
  readonly currency?: Currency;
  /** A whole day, `2024-03-31`: the figure as it was known then. */
  readonly asOf?: string;
}

/** The parts of a text before anybody asks what they name. */
export interface Parts {
  readonly names: string;
  readonly period?: string;
  readonly currency?: Currency;
  readonly asOf?: string;
}

const LONGEST = 200;

/**
 * A key in any of the spellings of a key; undefined where the text is none.
 *
 * The canonical order is tried first, verbatim; then case and separators are folded and parts may come in any order.
 * Fails with `tooLong`, `ambiguous`, `needsArea` or `needsPartner`.
 */
export function parseKey(catalog: Catalog, text: string): Key | undefined {
  if (text.length > LONGEST) throw new Failure({ kind: "tooLong", length: text.length, most: LONGEST });
  return canonical(catalog, text) ?? folded(catalog, text);
}

/**
 * The canonical key of a series: `trade_eu`, `exports_growth_ningbo`.
 *
 * The home area is left out.
 */
export function seriesKey(catalog: Catalog, key: Key): string {
  const own = key.isGrowth ? catalog.indicator(`${key.indicator}_growth`) : catalog.indicator(key.indicator);
  const home = own?.home ?? catalog.indicator(key.indicator)?.home;
  const indicator = key.isGrowth ? `${key.indicator}_growth` : key.indicator;
  return [indicator, key.partner, key.area === home ? "" : key.area].filter((part) => part !== "").join("_");
}

/** The canonical spelling of a key. */
export function spellKey(catalog: Catalog, key: Key): string {
  const period = key.period === undefined ? "" : `_${key.period}`;
  const currency = key.currency === undefined ? "" : `@${key.currency}`;
  const asOf = key.asOf === undefined ? "" : `@${key.asOf}`;
  return `${seriesKey(catalog, key)}${period}${currency}${asOf}`;
}

/** The key of a stored series. */
export function keyOf(catalog: Catalog, series: Series): Key {
  const base = series.indicator.endsWith("_growth") ? series.indicator.slice(0, -"_growth".length) : "";
  const isGrowth = base !== "" && catalog.indicator(base) !== undefined;
  return {
    indicator: isGrowth ? base : series.indicator,
    partner: series.partner,
    area: series.area,
    isGrowth,
  };
}

function canonical(catalog: Catalog, text: string): Key | undefined {
  const { names, ...rest } = splitCanonical(text);
  const series = catalog.series(names);
  if (!series) return undefined;
  const base = growthBase(catalog, series.indicator);
  return {
    indicator: base ?? series.indicator,
    partner: series.partner,
    area: series.area,
    isGrowth: base !== undefined,
    ...rest,
  };
}

function splitCanonical(text: string): Parts {
  const { names: key, ...at } = splitAt(text);
  const cut = key.lastIndexOf("_");
  const period = key.slice(cut + 1);
  const isPeriod = cut > 0 && (period === "latest" || frequencyOf(period) !== undefined);
  return { names: isPeriod ? key.slice(0, cut) : key, ...(isPeriod ? { period } : {}), ...at };
}

/**
 * The marks behind a key and what stands before them: @USD, @CNY and @date in any order.
 *
 * Anything else after an @ stays with the names, where nothing will match it.
 */
export function splitAt(text: string): Parts {
  const [names = "", ...marks] = text.split("@");
  let currency: Currency | undefined;
  let asOf: string | undefined;
  for (const mark of marks) {
    const upper = mark.trim().toUpperCase();
    const day = wholeDay(mark.trim());
    if ((upper === "USD" || upper === "CNY") && currency === undefined) currency = upper;
    else if (day !== undefined && asOf === undefined) asOf = day;
    else return { names: text };
  }
  return { names, ...(currency ? { currency } : {}), ...(asOf ? { asOf } : {}) };
}

// A date without a day means the end of its month, one without a month the end of its year.
/** The last day that a date means: without a day that of its month, without a month that of its year. */
export function wholeDay(text: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [, year = "", month = "12", day] = match;
  const length = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  if (length === undefined) return undefined;
  const last =
    month === "02" && Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
      ? 29
      : length;
  if (day === undefined) return `${year}-${month}-${last}`;
  return Number(day) >= 1 && Number(day) <= last ? `${year}-${month}-${day}` : undefined;
}

function folded(catalog: Catalog, text: string): Key | undefined {
  const readings = new Map<string, Key>();
  for (const key of readKeys(catalog, text)) {
    if (hasValues(catalog, key)) readings.set(spellKey(catalog, key), key);
  }
  const keys = [...readings.keys()].sort();
  if (keys.length > 1)
    throw new Failure({ kind: "ambiguous", given: text, count: keys.length, keys: keys.slice(0, 3) });
  return readings.get(keys[0] ?? "");
}

/** Every way to read a text as a key, also those without a value; for a home that is not known the area is empty. */
export function readKeys(catalog: Catalog, text: string): readonly Key[] {
  const { names, ...at } = splitAt(text.normalize("NFKC").trim().toLowerCase());
  // No name of a key is Chinese.
  if (/[\u3400-\u9fff]/.test(names)) return [];
  const reading = readPeriod(names);
  const tokens = (reading?.rest ?? names).split(/[\s_.-]+/).filter((token) => token !== "");
  // More parts than the longest key has: nothing will match, and trying would take long.
  if (tokens.length === 0 || tokens.length > 14) return [];
  const period = reading ? { period: reading.period } : {};
  return segment(catalog, tokens, {}).map((key) => ({ ...key, ...period, ...at }));
}

interface Named {
  readonly indicator?: string;
  readonly partner?: string;
  readonly area?: string;
  readonly growth?: true;
}

/** All ways to read the tokens as an indicator, a partner, an area and the word growth, each at most once. */
function segment(catalog: Catalog, tokens: readonly string[], named: Named): readonly Key[] {
  if (tokens.length === 0) return complete(catalog, named);
  const keys: Key[] = [];
  for (let length = 1; length <= tokens.length; length += 1) {
    const id = tokens.slice(0, length).join("_");
    const rest = tokens.slice(length);
    if (!named.indicator && catalog.indicator(id))
      keys.push(...segment(catalog, rest, { ...named, indicator: id }));
    if (!named.partner && catalog.partner(id))
      keys.push(...segment(catalog, rest, { ...named, partner: id }));
    if (!named.area && catalog.area(id)) keys.push(...segment(catalog, rest, { ...named, area: id }));
    if (!named.growth && id === "growth") keys.push(...segment(catalog, rest, { ...named, growth: true }));
  }
  return keys;
}

function complete(catalog: Catalog, named: Named): readonly Key[] {
  if (!named.indicator) return [];
  const base = named.growth ? named.indicator : growthBase(catalog, named.indicator);
  if (named.growth && growthBase(catalog, named.indicator) !== undefined) return [];
  const own = catalog.indicator(base === undefined ? named.indicator : `${base}_growth`);
  const area = named.area ?? own?.home ?? catalog.indicator(base ?? named.indicator)?.home ?? "";
  return [
    { indicator: base ?? named.indicator, partner: named.partner ?? "", area, isGrowth: base !== undefined },
  ];
}

/** The indicator whose growth another is: `exports` of `exports_growth`; undefined where that stands for itself. */
export function growthBase(catalog: Catalog, indicator: string): string | undefined {
  if (!indicator.endsWith("_growth")) return undefined;
  const base = indicator.slice(0, -"_growth".length);
  return catalog.indicator(base) ? base : undefined;
}

/** Whether any period has a value for what the key names. */
export function hasValues(catalog: Catalog, key: Key): boolean {
  if (catalog.series(seriesKey(catalog, key))) return true;
  if (!key.isGrowth) return false;
  const level = catalog.series(seriesKey(catalog, { ...key, isGrowth: false }));
  return level?.observations.some((observation) => observation.growth !== undefined) ?? false;
}
