import type { Catalog, Currency } from "../catalog/model";
import type { Figure } from "./Figure";
import { findObservation } from "./findObservation";
import { growthRows, latestOfKey } from "./latest";
import { makeFigure, makePrintedGrowth } from "./makeFigure";
import { type Key, seriesKey, spellKey } from "./parseKey";
import { Failure } from "./problem";
import { readKey } from "./readWords";
import { failMissing } from "./refuse";
import { isMoney, mismatch } from "./unitKinds";

/** What further can be asked of `readFigure`. */
export interface Reading {
  /** Id of a source whose vintage goes before the others. */
  readonly source?: string;
  /** True where money not known in the currency, printed or derived, is no answer. */
  readonly isUnconverted?: boolean;
}

/**
 * The one figure that a text names, in the currency asked for or the usual one of its indicator.
 *
 * Fails with `unknownIndicator`, `ambiguous`, `needsArea`, `needsPartner`, `noPeriod`, `notPublished`, `notKnownYet`,
 * `unitConflict`, `unitMismatch`, `noConversion` or `tooLong`; never with another figure.
 */
export function resolve(catalog: Catalog, text: string, currency?: Currency): Figure {
  const key = readKey(catalog, text);
  if (key.currency !== undefined && currency !== undefined && key.currency !== currency) {
    throw new Failure({ kind: "unitConflict", given: text, unit: currency });
  }
  checkCurrency(catalog, key);
  if (key.period === undefined) {
    const latest = latestOfKey(catalog, key) ?? "latest";
    throw new Failure({
      kind: "noPeriod",
      given: text,
      latest: spellKey(catalog, { ...key, period: latest }),
    });
  }
  // A unit of money says nothing about growth: which growth is meant, `@USD` in the key says.
  const wanted = key.currency ?? (key.isGrowth ? undefined : currency);
  return readFigure(catalog, key, wanted) ?? failMissing(catalog, key, text);
}

/** Fails with `unitMismatch` where a key asks for a currency of what is not counted in money. */
export function checkCurrency(catalog: Catalog, key: Key): void {
  const unit = catalog.indicator(key.indicator)?.unit;
  if (key.currency === undefined || unit === undefined || isMoney(unit)) return;
  throw mismatch(seriesKey(catalog, key), key.isGrowth ? "percent" : unit, key.currency);
}

/**
 * The figure of a key that has a period; undefined where no value is known.
 *
 * Its key names the currency only where that is not the usual one. Fails with `noConversion`.
 */
export function readFigure(
  catalog: Catalog,
  key: Key,
  currency: Currency | undefined,
  reading: Reading = {},
): Figure | undefined {
  const period = key.period === "latest" || key.period === undefined ? latestOfKey(catalog, key) : key.period;
  if (period === undefined) return undefined;
  const answered = withCurrency(catalog, { ...key, period }, currency);
  const series = catalog.series(seriesKey(catalog, key));
  // Growth that is an indicator of its own is in yuan; it goes before the growth that levels print.
  const found =
    series && !(key.isGrowth && currency === "USD")
      ? findObservation(catalog, series, {
          period,
          ...(currency === undefined ? {} : { currency }),
          ...(key.asOf === undefined ? {} : { asOf: key.asOf }),
          ...reading,
        })
      : undefined;
  if (found) return makeFigure(catalog, answered, found, (input) => resolve(catalog, input));
  return key.isGrowth ? printedGrowth(catalog, answered, period, currency) : undefined;
}

function printedGrowth(
  catalog: Catalog,
  key: Key,
  period: string,
  currency: Currency | undefined,
): Figure | undefined {
  const level = catalog.series(seriesKey(catalog, { ...key, isGrowth: false }));
  const usual = catalog.indicator(key.indicator)?.unit;
  const rows = growthRows(catalog, key).filter((row) => row.period === period);
  const row = isMoney(usual)
    ? (rows.find((one) => one.unit === (currency ?? usual)) ?? (currency === undefined ? rows[0] : undefined))
    : rows[0];
  return level && row && makePrintedGrowth(catalog, key, level, row);
}

function withCurrency(catalog: Catalog, key: Key, currency: Currency | undefined): Key {
  const { currency: _, ...rest } = key;
  const usual = catalog.indicator(key.indicator)?.unit;
  return currency !== undefined && isMoney(usual) && currency !== usual ? { ...rest, currency } : rest;
}
