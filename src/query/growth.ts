import type { Catalog } from "../catalog/model";
import { comparePeriods, frequencyOf, yearEarlier, yearsOf } from "../catalog/period";
import type { Figure } from "./Figure";
import { latestOfKey, periodsOf } from "./latest";
import { makeComputedGrowth } from "./makeFigure";
import { type Key, parseKey, spellKey } from "./parseKey";
import { Failure, type GrowthRefusal } from "./problem";
import { readFigure, resolve } from "./resolve";

/** Growth of output is real where it is printed; the change of its current prices would be another figure. */
const PRINTED_ONLY = ["gdp", "gdp_unrevised", "gdp_per_capita"];

/**
 * Growth of a figure on a year earlier.
 *
 * Unit: fraction. Printed in the currency of the figure, else computed in it, else printed in the other currency.
 * Undefined where none of these is known: never computed across a change of definition, over a span, or from a share,
 * a rank or a growth.
 */
export function growthOf(catalog: Catalog, figure: Figure): Figure | undefined {
  const found = findGrowth(catalog, figure);
  return typeof found === "string" ? undefined : found;
}

/**
 * The same as `growthOf`; of a figure that is a growth itself, that figure.
 *
 * Fails with `noGrowth` or `definitionChange`, saying why.
 */
export function readGrowth(catalog: Catalog, figure: Figure): Figure {
  if (isGrowth(figure) && figure.unit === "percent") return figure;
  const found = findGrowth(catalog, figure);
  if (typeof found === "string") throw refusal(catalog, figure, found);
  return found;
}

/**
 * Growth on a year earlier of what a text names.
 *
 * Where only the growth is known and no value, that growth. Fails as `resolve` and `readGrowth` do.
 */
export function resolveGrowth(catalog: Catalog, text: string): Figure {
  let figure: Figure;
  try {
    figure = resolve(catalog, text);
  } catch (error) {
    const alone = error instanceof Failure ? growthAlone(catalog, text, error) : undefined;
    if (alone) return alone;
    throw error;
  }
  return readGrowth(catalog, figure);
}

/** Whether a figure is a growth, printed with a level or an indicator of its own. */
export function isGrowth(figure: Figure): boolean {
  return figure.isGrowth || figure.indicator.kind === "growth";
}

/** Why no growth is worked out from the values of a series, whatever the years; undefined where it is. */
export function refusalOf(figure: Figure): GrowthRefusal | undefined {
  if (isGrowth(figure)) return "growth";
  const { kind, id } = figure.indicator;
  if (kind === "ratio" && !PRINTED_ONLY.includes(id)) return "ratio";
  if (kind === "rank") return "rank";
  if (frequencyOf(figure.period) === "span") return "span";
  return PRINTED_ONLY.includes(id) ? "printedOnly" : undefined;
}

function findGrowth(catalog: Catalog, figure: Figure): Figure | GrowthRefusal | "definition" {
  const key = parseKey(catalog, figure.key);
  if (!key || isGrowth(figure)) return "growth";
  const growth: Key = { ...key, isGrowth: true };
  const currency = figure.unit === "CNY" || figure.unit === "USD" ? figure.unit : undefined;
  const printed = readFigure(catalog, growth, currency);
  if (printed) return printed;
  const computed = computedGrowth(catalog, key, figure);
  if (typeof computed !== "string" || currency === undefined) return computed;
  return readFigure(catalog, growth, currency === "CNY" ? "USD" : "CNY") ?? computed;
}

function computedGrowth(catalog: Catalog, key: Key, later: Figure): Figure | GrowthRefusal | "definition" {
  const never = refusalOf(later);
  if (never) return never;
  const currency = later.unit === "CNY" || later.unit === "USD" ? later.unit : undefined;
  const period = yearEarlier(later.period);
  const earlier = readFigure(catalog, { ...key, period }, currency, { isUnconverted: true });
  if (!earlier || earlier.period !== period || earlier.unit !== later.unit) return "noEarlier";
  if ((earlier.status === "differs") !== (later.status === "differs")) return "definition";
  // A balance can change its sign; a rate of that says nothing.
  if (earlier.value <= 0 || later.value < 0) return "sign";
  const text = spellKey(catalog, { ...key, isGrowth: true, period: later.period });
  return makeComputedGrowth(text, earlier, later, later.value / earlier.value - 1);
}

function refusal(catalog: Catalog, figure: Figure, reason: GrowthRefusal | "definition"): Failure {
  const key = parseKey(catalog, figure.key);
  const earlier = key ? spellKey(catalog, { ...key, period: yearEarlier(figure.period) }) : "";
  if (reason === "definition") return new Failure({ kind: "definitionChange", key: figure.key, earlier });
  let next = "";
  if (key && reason === "printedOnly") next = latestOfKey(catalog, { ...key, isGrowth: true }) ?? "";
  if (key && reason === "noEarlier") next = lastBase(catalog, key, figure);
  return new Failure({ kind: "noGrowth", key: figure.key, reason, earlier, try: next });
}

// The last earlier year whose same part has a value on the same definition; empty where there is none.
function lastBase(catalog: Catalog, key: Key, figure: Figure): string {
  const [year] = yearsOf(figure.period);
  const currency = figure.unit === "CNY" || figure.unit === "USD" ? figure.unit : undefined;
  const earlier = periodsOf(catalog, key).filter((period) => {
    if (comparePeriods(period, figure.period) >= 0) return false;
    if (period.replace(/\d{4}/g, String(year)) !== figure.period) return false;
    const base = readFigure(catalog, { ...key, period }, currency);
    return (
      base !== undefined && base.value > 0 && (base.status === "differs") === (figure.status === "differs")
    );
  });
  return earlier.pop() ?? "";
}

// `cargo_2020` where only `cargo_growth_2020` is known. The words before the date: after it they would belong to it.
function growthAlone(catalog: Catalog, text: string, { problem }: Failure): Figure | undefined {
  if (problem.kind !== "unknownIndicator" && problem.kind !== "notPublished") return undefined;
  try {
    const figure = resolve(catalog, text.replace(/(?=@)|$/, " growth"));
    return isGrowth(figure) && figure.unit === "percent" ? figure : undefined;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
