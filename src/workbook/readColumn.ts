import type { Catalog } from "../catalog/model";
import { comparePeriods, type Frequency, frequencyOf, periodsBetween } from "../catalog/period";
import { convertUnit, currencyOf, readUnit } from "../query/convert";
import type { Figure } from "../query/Figure";
import { periodsOf } from "../query/latest";
import type { Key } from "../query/parseKey";
import { Failure } from "../query/problem";
import { readFigure } from "../query/resolve";

/** A period of a series with its figure, if one is known. */
export interface ColumnRow {
  readonly period: string;
  readonly figure?: Figure;
}

/**
 * A series as ZJ_SERIES answers it without bounds: years, else the form of period with most values, first to last.
 *
 * `unit` may be empty. Fails with `unknownUnit`, `unitMismatch` or `unitConflict`.
 */
export function readColumn(catalog: Catalog, key: Key, unit: string): readonly ColumnRow[] {
  const asked = unit === "" ? undefined : readUnit(unit);
  const currency = currencyOf(asked);
  if (key.currency !== undefined && currency !== undefined && key.currency !== currency)
    throw new Failure({ kind: "unitConflict", given: key.indicator, unit });
  const periods = steps(periodsOf(catalog, key));
  return periods.map((period) => {
    const figure = readOrSkip(() => {
      const found = readFigure(catalog, { ...key, period }, key.currency ?? currency);
      return found && asked ? convertUnit(catalog, found, asked, unit) : found;
    });
    return figure ? { period, figure } : { period };
  });
}

function steps(known: readonly string[]): readonly string[] {
  const frequency = usualFrequency(known);
  const own = [...new Set(known)].filter((period) => frequencyOf(period) === frequency).sort(comparePeriods);
  const [first] = own;
  const last = own[own.length - 1];
  // Runs from January and spans of years overlap, so there is no next one: those that exist are listed.
  if (first === undefined || last === undefined || frequency === "yearToDate" || frequency === "span")
    return own;
  return periodsBetween(first, last);
}

function usualFrequency(periods: readonly string[]): Frequency | undefined {
  const counts = new Map<Frequency, number>();
  for (const period of periods) {
    const frequency = frequencyOf(period);
    if (frequency === "year") return frequency;
    if (frequency) counts.set(frequency, (counts.get(frequency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** One period that cannot change its currency is a gap; the others still have their values. */
function readOrSkip(read: () => Figure | undefined): Figure | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure && error.problem.kind === "noConversion") return undefined;
    throw error;
  }
}
