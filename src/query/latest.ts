import type { Catalog, Observation, Series } from "../catalog/model";
import { comparePeriods, frequencyOf } from "../catalog/period";
import { type Key, seriesKey } from "./parseKey";

/** The period that `latest` stands for; undefined where nothing is known by the date of the key. */
export function latestOfKey(catalog: Catalog, key: Key): string | undefined {
  const own = catalog.series(seriesKey(catalog, key));
  if (!key.isGrowth) return own && latestPeriod(catalog, own, key.asOf);
  const rows = [...(own ? knownBy(catalog, own.observations, key.asOf) : []), ...growthRows(catalog, key)];
  const periods = rows.map((row) => row.period);
  const years = periods.filter((period) => frequencyOf(period) === "year");
  return latestOf(years.length > 0 ? years : periods);
}

/** The periods for which a series has a value, by their ends. */
export function periodsOf(catalog: Catalog, key: Key): readonly string[] {
  const own = catalog.series(seriesKey(catalog, key))?.observations ?? [];
  const rows = key.isGrowth ? [...own, ...growthRows(catalog, key)] : own;
  return [...new Set(rows.map((row) => row.period))].sort(comparePeriods);
}

/** The rows of a level that print growth, as known by the date of the key; the preferred vintage first. */
export function growthRows(catalog: Catalog, key: Key): readonly Observation[] {
  const level = catalog.series(seriesKey(catalog, { ...key, isGrowth: false }));
  return knownBy(catalog, level?.observations ?? [], key.asOf).filter((row) => row.growth !== undefined);
}

/**
 * What `latest` means for a series: the latest year, or the period that ends last where there is no year; for a stock
 * always the latter.
 */
export function latestPeriod(catalog: Catalog, series: Series, asOf?: string): string | undefined {
  const periods = knownBy(catalog, series.observations, asOf).map((observation) => observation.period);
  const years = periods.filter((period) => frequencyOf(period) === "year");
  const isStock = catalog.indicator(series.indicator)?.kind === "stock";
  return latestOf(isStock || years.length === 0 ? periods : years);
}

/** The period that ends last, of two the longer; undefined of none. */
export function latestOf(periods: readonly string[]): string | undefined {
  return [...periods].sort(comparePeriods).pop();
}

/** The observations that were published by a day; all without a day. */
export function knownBy(
  catalog: Catalog,
  observations: readonly Observation[],
  asOf: string | undefined,
): readonly Observation[] {
  if (asOf === undefined) return observations;
  // A date without a day is the start of its text, so it counts from the first day on.
  return observations.filter((row) =>
    row.sources.every((source) => catalog.source(source).published <= asOf),
  );
}
