import type { Catalog, Currency } from "../catalog/model";
import type { Figure } from "./Figure";
import { periodsOf } from "./latest";
import { type Key, seriesKey } from "./parseKey";
import { Failure } from "./problem";
import { readKey } from "./readWords";
import { checkCurrency, type Reading, readFigure } from "./resolve";

/** How a series is read. */
export interface SeriesReading extends Reading {
  /** Left out: the usual currency of the indicator. */
  readonly currency?: Currency;
}

/**
 * The series a text names, such as `exports` or `trade_eu`.
 *
 * Fails with `unitMismatch` where it asks for a currency of what is no money, with `periodInSeries` where it names a period too, or as `resolve` does where it names nothing.
 */
export function parseSeries(catalog: Catalog, text: string): Key {
  const key = readKey(catalog, text);
  checkCurrency(catalog, key);
  if (key.period !== undefined) {
    throw new Failure({ kind: "periodInSeries", given: text, series: seriesKey(catalog, key) });
  }
  return key;
}

/**
 * Every figure of a series.
 *
 * Shape: one a period, by end of period. Money that cannot be had in the currency asked for is left out.
 */
export function readSeries(
  catalog: Catalog,
  series: string | Key,
  reading: SeriesReading = {},
): readonly Figure[] {
  const key = typeof series === "string" ? parseSeries(catalog, series) : series;
  const figures: Figure[] = [];
  for (const period of periodsOf(catalog, key)) {
    const figure = readOrSkip(catalog, { ...key, period }, reading);
    if (figure) figures.push(figure);
  }
  return figures;
}

function readOrSkip(catalog: Catalog, key: Key, reading: SeriesReading): Figure | undefined {
  try {
    return readFigure(catalog, key, key.currency ?? reading.currency, reading);
  } catch (error) {
    // A span of years in a series of years in dollars: that row is a gap, the others are not.
    if (error instanceof Failure && error.problem.kind === "noConversion") return undefined;
    throw error;
  }
}
