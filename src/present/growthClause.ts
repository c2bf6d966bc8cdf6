import type { Catalog, Language } from "../catalog/model";
import { frequencyOf, yearEarlier, yearsOf } from "../catalog/period";
import type { Direction } from "../messages/Wording";
import { wordingOf } from "../messages/wordingOf";
import type { Figure } from "../query/Figure";
import { growthOf } from "../query/growth";
import { parseKey } from "../query/parseKey";
import { readFigure } from "../query/resolve";
import { plainText } from "./formula";
import { formatNumber, isMoney, showFigure } from "./number";

/** A count below this changes by so few that a percentage says nothing. */
const LEAST_COUNT = 100;

/**
 * What a sentence adds about a year earlier: `, 14.2 % more than in 2021`; empty where nothing is known.
 *
 * A share or an amount a head is set beside the value of the year before, a rank too. Never across a change of definition.
 */
export function growthClause(catalog: Catalog, figure: Figure, language: Language): string {
  const { kind, unit } = figure.indicator;
  if (figure.isGrowth || kind === "growth" || frequencyOf(figure.period) === "span") return "";
  const growth = growthOf(catalog, figure);
  if (growth && isTelling(growth, figure)) return changeText(growth, figure, language);
  return kind === "ratio" || unit === "rank" ? besideText(catalog, figure, language) : "";
}

/** Whether the growth of a figure is printed at constant prices: that of output is. */
export function isReal(figure: Figure): boolean {
  return ["gdp", "gdp_unrevised", "gdp_per_capita"].includes(figure.indicator.id);
}

/** Which way a growth goes, as far as its digits on screen tell. */
export function directionOf(growth: Figure, decimals: number): Direction {
  if (Number(formatNumber(Math.abs(growth.value) * 100, decimals).replace(/,/g, "")) === 0) return "same";
  return growth.value > 0 ? "up" : "down";
}

// Growth measured in another currency, or between values known only as "more than", would mislead beside this one.
function isTelling(growth: Figure, figure: Figure): boolean {
  return growth.steps.every((step) => {
    if (step.kind === "printedGrowth") return !isMoney(step.unit) || step.unit === figure.unit;
    if (step.kind !== "computedGrowth") return true;
    const isSmall = figure.unit === "count" && Math.abs(step.earlier.value) < LEAST_COUNT;
    return !isSmall && growth.precision <= -1 && isFirm(step.earlier) && isFirm(step.later);
  });
}

function isFirm(figure: Figure): boolean {
  return figure.qualifier === "exact" || figure.status === "estimate";
}

function changeText(growth: Figure, figure: Figure, language: Language): string {
  const { percent, sentences } = wordingOf(language);
  const { decimals } = showFigure(growth, language);
  const text = percent(formatNumber(Math.abs(growth.value) * 100, decimals));
  const isYear = frequencyOf(figure.period) === "year";
  const [year] = yearsOf(figure.period);
  const earlier = isYear ? sentences.earlier(year - 1, figure.indicator.kind === "stock") : "";
  const isCounted = figure.unit === "count" || figure.unit === "person";
  const how = isReal(figure) ? "real" : isCounted ? "number" : "amount";
  return sentences.clause(directionOf(growth, decimals), text, earlier, how);
}

function besideText(catalog: Catalog, figure: Figure, language: Language): string {
  if (frequencyOf(figure.period) !== "year") return "";
  const key = parseKey(catalog, figure.key);
  if (!key) return "";
  const currency = isMoney(figure.unit) ? figure.unit : undefined;
  const period = yearEarlier(figure.period);
  const before = readFigure(catalog, { ...key, period }, currency, { isUnconverted: true });
  if (!before || before.period !== period || (before.status === "differs") !== (figure.status === "differs"))
    return "";
  const { ordinal, quantity, sentences, units } = wordingOf(language);
  const [year] = yearsOf(period);
  if (figure.unit !== "rank") return sentences.against(plainText(before, language), year, false);
  if (before.value === figure.value) return sentences.asBefore(year);
  return sentences.against(quantity(ordinal(before.value), units.rank), year, false);
}
