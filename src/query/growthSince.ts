import type { Catalog, Currency } from "../catalog/model";
import { comparePeriods, frequencyOf, yearsOf } from "../catalog/period";
import type { Figure } from "./Figure";
import { readGrowth, refusalOf } from "./growth";
import { type Key, parseKey, seriesKey, spellKey } from "./parseKey";
import { Failure, type GrowthRefusal } from "./problem";
import { failMissing } from "./refuse";
import { readFigure, resolve } from "./resolve";
import { isMoney } from "./unitKinds";
import { wholePeriod } from "./wholePeriod";

/** Growth between two values of a series. */
export interface GrowthSince {
  readonly earlier: Figure;
  readonly later: Figure;
  /** Whole years between them, at least 1. */
  readonly years: number;
  /** Compound yearly rate, a fraction: 0.0877 where a value grew by 8.77 % in every year. */
  readonly value: number;
}

/**
 * The yearly rate at which a series grew from a base to a figure.
 *
 * The base is a year, a period or an earlier figure of the series; a year stands for the same part of that year. Since
 * the year before it is `readGrowth`, so that both ways to ask have one answer. Source: (later ÷ earlier)^(1 ÷ years) − 1.
 *
 * Fails with `unlikeBase`, `definitionChange`, `noGrowth`, or as `resolve` does for the base.
 */
export function growthSince(catalog: Catalog, later: Figure, base: string): GrowthSince {
  const key = parseKey(catalog, later.key);
  if (!key) throw new Error(`The key ${later.key} of a figure names none.`);
  const never = refusalOf(later);
  const refuse = (reason: GrowthRefusal, from: string): Failure =>
    new Failure({ kind: "noGrowth", key: later.key, reason, earlier: from, try: "" });
  if (never && never !== "printedOnly") throw refuse(never, "");
  const earlier = readBase(catalog, later, key, base);
  const years = yearsBetween(earlier, later);
  if (isYearBefore(catalog, key, earlier, years)) {
    return { earlier, later, years, value: readGrowth(catalog, later).value };
  }
  if (never) throw refuse("printedSince", earlier.key);
  if ((earlier.status === "differs") !== (later.status === "differs")) {
    throw new Failure({ kind: "definitionChange", key: later.key, earlier: earlier.key });
  }
  if (earlier.value <= 0 || later.value < 0) throw refuse("sign", earlier.key);
  return { earlier, later, years, value: (later.value / earlier.value) ** (1 / years) - 1 };
}

function readBase(catalog: Catalog, later: Figure, key: Key, text: string): Figure {
  const currency = isMoney(later.unit) ? later.unit : undefined;
  const period = wholePeriod(text);
  if (period !== undefined) {
    const asked = { ...key, period: samePart(later, period) };
    return readFigure(catalog, asked, currency) ?? failMissing(catalog, asked, spellKey(catalog, asked));
  }
  const base = resolveBase(catalog, later, text, currency);
  const own = parseKey(catalog, base.key);
  if (!own || seriesKey(catalog, own) !== seriesKey(catalog, key) || base.unit !== later.unit) {
    throw new Failure({ kind: "unlikeBase", key: later.key, base: base.key, reason: "series" });
  }
  return base;
}

function resolveBase(catalog: Catalog, later: Figure, text: string, currency: Currency | undefined): Figure {
  try {
    return resolve(catalog, text, currency);
  } catch (error) {
    if (!(error instanceof Failure) || error.problem.kind !== "unitConflict") throw error;
    throw new Failure({ kind: "unlikeBase", key: later.key, base: text, reason: "currency" });
  }
}

// A quarter since 2013 is since that quarter of 2013; a stock asked for by year has its own rule.
function samePart(later: Figure, period: string): string {
  const isYear = frequencyOf(period) === "year" && later.indicator.kind !== "stock";
  return isYear ? later.period.replace(/\d{4}/g, period) : period;
}

// The base must be the same part of an earlier year: a quarter and a year, or two dates within a year, do not compare.
function yearsBetween(earlier: Figure, later: Figure): number {
  const fail = (reason: "part" | "order"): Failure =>
    new Failure({ kind: "unlikeBase", key: later.key, base: earlier.key, reason });
  const [from, to] = [endOf(earlier), endOf(later)];
  const [fromYear] = yearsOf(from);
  const [toYear] = yearsOf(to);
  if (comparePeriods(from, to) >= 0) throw fail("order");
  if (from.replace(/\d{4}/g, String(toYear)) !== to) throw fail("part");
  return toYear - fromYear;
}

// The December of a stock is the end of its year.
function endOf(figure: Figure): string {
  return figure.indicator.kind === "stock" ? figure.period.replace(/^(\d{4})-12$/, "$1") : figure.period;
}

function isYearBefore(catalog: Catalog, key: Key, earlier: Figure, years: number): boolean {
  return years === 1 && spellKey(catalog, { ...key, period: earlier.period }) === earlier.key;
}
