import type { Catalog, Currency, Observation, Series } from "../catalog/model";
import { frequencyOf, isWithin, yearsOf } from "../catalog/period";
import { knownBy, latestPeriod } from "./latest";
import { Failure } from "./problem";

/** The stored number that answers a key, before it is made a figure. */
export interface Found {
  readonly series: Series;
  readonly observation: Observation;
  /** The rate to multiply or divide by, where the answer must change its currency. */
  readonly rate?: Observation;
}

/** Which numbers count. */
export interface Wanted {
  readonly period: string;
  /** Absent: the usual currency of the indicator. */
  readonly currency?: Currency;
  /** A whole day: only what was published by then. */
  readonly asOf?: string;
  /** Id of a source whose vintage goes before the others. */
  readonly source?: string;
  /** True where money that is not known in the currency is no answer. */
  readonly isUnconverted?: boolean;
}

/**
 * The stored number of a series for one period.
 *
 * Money comes printed in the currency wanted, else derived in it, else printed in the other, else derived in the
 * other, the last two with the rate of the year. A stock asked for by year is the row of that year, else the last in
 * it. Undefined where there is none. Fails with `noConversion`.
 */
export function findObservation(catalog: Catalog, series: Series, wanted: Wanted): Found | undefined {
  const period = wanted.period === "latest" ? latestPeriod(catalog, series, wanted.asOf) : wanted.period;
  if (period === undefined) return undefined;
  const indicator = catalog.indicator(series.indicator);
  const known = knownBy(catalog, series.observations, wanted.asOf);
  let rows = known.filter((observation) => observation.period === period);
  if (rows.length === 0 && indicator?.kind === "stock" && frequencyOf(period) === "year") {
    const last = known.filter((observation) => isWithin(observation.period, period, period)).pop();
    rows = known.filter((observation) => observation.period === last?.period);
  }
  const first = rows[0];
  if (!first) return undefined;
  const usual = indicator?.unit === "USD" ? "USD" : "CNY";
  const unit = first.unit === "CNY" || first.unit === "USD" ? (wanted.currency ?? usual) : first.unit;
  const observation =
    best(catalog, rows, (row) => row.unit === unit, wanted.source) ??
    best(catalog, rows, () => true, wanted.source);
  if (!observation || (observation.unit !== unit && wanted.isUnconverted)) return undefined;
  if (observation.unit === unit) return { series, observation };
  return { series, observation, rate: rateOf(catalog, series, observation.period, unit) };
}

function best(
  catalog: Catalog,
  rows: readonly Observation[],
  fits: (row: Observation) => boolean,
  source: string | undefined,
): Observation | undefined {
  const fitting = rows.filter(fits);
  const printed = fitting.filter((row) => row.derivation === undefined);
  return (
    printed.find((row) => source !== undefined && catalog.source(row.sources[0] ?? "").id === source) ??
    printed[0] ??
    fitting[0]
  );
}

function rateOf(catalog: Catalog, series: Series, period: string, currency: string): Observation {
  const [first, last] = yearsOf(period);
  const fail = (reason: "span" | "noRate"): Failure =>
    new Failure({ kind: "noConversion", given: `${series.key}_${period}`, period, reason, currency });
  if (first !== last) throw fail("span");
  const rate = catalog.series("cny_per_usd")?.observations.find((row) => row.period === String(first));
  if (!rate) throw fail("noRate");
  return rate;
}
