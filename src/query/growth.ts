import type { Catalog } from "../catalog/model";
import { frequencyOf, yearEarlier } from "../catalog/period";
import type { Figure } from "./Figure";
import { makeComputedGrowth } from "./makeFigure";
import { type Key, parseKey, spellKey } from "./parseKey";
import { readFigure } from "./resolve";

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
  const key = parseKey(catalog, figure.key);
  if (!key || key.isGrowth || figure.indicator.kind === "growth") return undefined;
  const growth: Key = { ...key, isGrowth: true };
  const currency = figure.unit === "CNY" || figure.unit === "USD" ? figure.unit : undefined;
  return (
    readFigure(catalog, growth, currency) ??
    computedGrowth(catalog, key, figure) ??
    (currency === undefined ? undefined : readFigure(catalog, growth, currency === "CNY" ? "USD" : "CNY"))
  );
}

function computedGrowth(catalog: Catalog, key: Key, later: Figure): Figure | undefined {
  const { kind, id } = later.indicator;
  if ((kind !== "flow" && kind !== "stock" && kind !== "rate") || PRINTED_ONLY.includes(id)) return undefined;
  if (frequencyOf(later.period) === "span") return undefined;
  const currency = later.unit === "CNY" || later.unit === "USD" ? later.unit : undefined;
  const period = yearEarlier(later.period);
  const earlier = readFigure(catalog, { ...key, period }, currency, { isUnconverted: true });
  if (!earlier || earlier.period !== period || earlier.unit !== later.unit || earlier.value === 0)
    return undefined;
  if ((earlier.status === "differs") !== (later.status === "differs")) return undefined;
  // A balance can change its sign; a rate of that says nothing.
  if (earlier.value < 0 || later.value < 0) return undefined;
  const text = spellKey(catalog, { ...key, isGrowth: true, period: later.period });
  return makeComputedGrowth(text, earlier, later, later.value / earlier.value - 1);
}
