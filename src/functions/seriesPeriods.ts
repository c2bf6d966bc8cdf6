import type { Catalog } from "../catalog/model";
import { comparePeriods, type Frequency, frequencyOf, periodsBetween, yearsOf } from "../catalog/period";
import { periodsOf } from "../query/latest";
import { type Key, seriesKey } from "../query/parseKey";
import { Failure } from "../query/problem";
import { readPeriod } from "../query/readPeriod";
import { describe, isBlank, readText } from "./cells";

/** The first and the last period asked for, in the forms of the catalog. */
export interface Bounds {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The period that an argument names, a year as number or text; undefined for a blank. Fails with `unknownPeriod`. */
export function readBound(argument: unknown, role: "from" | "to"): string | undefined {
  if (isBlank(argument)) return undefined;
  const isText = typeof argument === "string" || typeof argument === "number";
  const text = isText ? readText(String(argument)) : describe(argument);
  if (text === undefined) return undefined;
  const reading = readPeriod(text.normalize("NFKC").toLowerCase());
  if (reading === undefined || reading.period === "latest" || reading.rest.trim() !== "") {
    throw new Failure({ kind: "unknownPeriod", given: describe(argument), argument: role });
  }
  return reading.period;
}

/**
 * Every period from the first to the last asked for or known, both included.
 *
 * Years unless a bound says otherwise; without any year the form with most values. Runs from January and spans of years
 * overlap, so there is no next one: of them those that exist are listed. Fails with `periodForms`, `periodOrder` or
 * `emptySpan`.
 */
export function periodsFor(catalog: Catalog, keys: readonly Key[], bounds: Bounds): readonly string[] {
  const { from, to } = bounds;
  const frequency = frequencyOf(from ?? to ?? "") ?? usualFrequency(knownPeriods(catalog, keys));
  if (from !== undefined && to !== undefined && frequencyOf(to) !== frequency) {
    throw new Failure({ kind: "periodForms", from, to });
  }
  if (from !== undefined && to !== undefined && comparePeriods(from, to) > 0) {
    throw new Failure({ kind: "periodOrder", from, to });
  }
  const own = periodsOfForm(catalog, keys, frequency);
  const first = from ?? own[0];
  const last = to ?? own[own.length - 1];
  if (first === undefined || last === undefined || comparePeriods(first, last) > 0) {
    throw emptySpan(catalog, keys, bounds);
  }
  if (frequency !== "yearToDate" && frequency !== "span") return periodsBetween(first, last);
  const isBetween = (period: string): boolean =>
    comparePeriods(period, first) >= 0 && comparePeriods(period, last) <= 0;
  return [...new Set(own)].filter(isBetween);
}

/** The failure of series that have nothing between two periods; it names the latest they have. */
export function emptySpan(catalog: Catalog, keys: readonly Key[], { from = "", to = "" }: Bounds): Failure {
  const series = keys.map((key) => seriesKey(catalog, key));
  const latest = knownPeriods(catalog, keys).pop() ?? "";
  return new Failure({ kind: "emptySpan", series, from, to, latest });
}

function knownPeriods(catalog: Catalog, keys: readonly Key[]): string[] {
  return keys.reduce<string[]>((all, key) => all.concat(periodsOf(catalog, key)), []).sort(comparePeriods);
}

// A stock asked for by year is its last value in that year, so its dates stand for their years.
function periodsOfForm(catalog: Catalog, keys: readonly Key[], frequency: Frequency): readonly string[] {
  return keys
    .reduce<string[]>((all, key) => {
      const isStock = catalog.indicator(key.indicator)?.kind === "stock" && !key.isGrowth;
      const periods = periodsOf(catalog, key);
      return all.concat(
        frequency === "year" && isStock ? periods.map((period) => String(yearsOf(period)[1])) : periods,
      );
    }, [])
    .filter((period) => frequencyOf(period) === frequency)
    .sort(comparePeriods);
}

function usualFrequency(periods: readonly string[]): Frequency {
  const counts = new Map<Frequency, number>();
  for (const period of periods) {
    const frequency = frequencyOf(period);
    if (frequency === "year") return "year";
    if (frequency) counts.set(frequency, (counts.get(frequency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "year";
}
