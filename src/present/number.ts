import type { Language, Qualifier, Unit } from "../catalog/model";
import { wordingOf } from "../messages/wordingOf";
import { scaleDecimal } from "../query/convert";
import type { Figure } from "../query/Figure";

/** A figure as people read it. */
export interface Shown {
  /** `>`, `<`, `≈` as the source qualifies it, or nothing. */
  readonly mark: string;
  /** `3.44`, `3rd`, `+5.4`; without unit. */
  readonly number: string;
  /** `trillion CNY`, `%`, `routes`; empty where there is none. */
  readonly unit: string;
  /** `e`, `p`, `b`; in Chinese `估`, `初`, `※`. */
  readonly flag: string;
  /** `> 43.00 million TEU`, all but the flag. */
  readonly text: string;
  /** The number is value / 10^scale; -2 for percent. */
  readonly scale: number;
  readonly decimals: number;
}

/** A unit with a scale that a user can choose. */
export interface UnitChoice {
  readonly unit: Unit;
  readonly scale: number;
  /** `billion CNY`, as `parseUnit` reads it. */
  readonly label: string;
  /** `billion` alone, empty for the unit itself. */
  readonly word: string;
}

const MARKS = { exact: "", over: ">", nearly: "<", about: "≈" } as const;

/** A scaled number of an indicator of fewer than two decimals shows so many of the digits that are known. */
const SIGNIFICANT = 4;

/** Beyond so many digits before the point a column takes the next larger scale. */
const MOST_DIGITS = 5;

/** A number with thousands commas and a decimal point; a half is rounded away from zero. */
export function formatNumber(value: number, decimals: number): string {
  const rounded = roundTo(Math.abs(value), decimals);
  const [whole = "", fraction = ""] = rounded.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const sign = value < 0 && rounded !== 0 ? "-" : "";
  return `${sign}${grouped}${decimals > 0 ? `.${fraction}` : ""}`;
}

/** `billion CNY`, `亿元`, `%`; empty for a count, which has the noun of its indicator. */
export function unitLabel(unit: Unit, scale: number, language: Language): string {
  const wording = wordingOf(language);
  return wording.scaledUnit(scaleWord(scale, language), wording.units[unit]);
}

/**
 * One scale for a column: the largest that leaves at least 1 of its smallest value, or the next where its largest
 * would have six digits. A power of ten; 0 where the unit is not scaled.
 */
export function displayScale(values: readonly number[], unit: Unit, language: Language): number {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  if (sizes.length === 0) return 0;
  const scales = wordingOf(language).scalesOf[unit];
  const least = Math.min(...sizes);
  const most = Math.max(...sizes);
  const position = scales.findIndex((scale) => least >= 10 ** scale);
  let chosen = position < 0 ? scales.length - 1 : position;
  while (chosen > 0 && isTooLong(most, scales[chosen] ?? 0, scales[chosen - 1] ?? 0)) chosen -= 1;
  return scales[chosen] ?? 0;
}

/** Scales in which a value of this size reads well, the largest first; none where the unit is not scaled. */
export function unitChoices(unit: Unit, language: Language, largest: number): readonly UnitChoice[] {
  const scales = wordingOf(language).scalesOf[unit];
  if (scales.length < 2) return [];
  const fitting = scales.filter((scale) => scale > 0 && Math.abs(largest) >= 10 ** scale);
  return (fitting.length > 0 ? fitting : [0]).map((scale) => ({
    unit,
    scale,
    label: unitLabel(unit, scale, language),
    word: scaleWord(scale, language),
  }));
}

/**
 * A figure in words and digits, in the scale given or the one that suits it alone.
 *
 * Decimals are those known, at most those of the indicator; a derived value is rounded to the digits of its poorest
 * input. One that was worked out has its flag and no mark.
 */
export function showFigure(figure: Figure, language: Language, scale?: number): Shown {
  const wording = wordingOf(language);
  const exponent = isFraction(figure.unit) ? -2 : (scale ?? ownScale(figure, language));
  const decimals = decimalsOf(figure, exponent);
  const precision = shownPrecision(figure);
  const known = scaleDecimal(roundTo(scaleDecimal(figure.value, -precision), 0), precision - exponent);
  const plain = formatNumber(known, decimals);
  const isGrown = figure.isGrowth || (figure.indicator.kind === "growth" && figure.unit === "percent");
  const isRank = figure.unit === "rank";
  const number = isRank ? wording.ordinal(figure.value) : isGrown && known > 0 ? `+${plain}` : plain;
  const unit = unitOf(figure, exponent, language);
  const mark = MARKS[shownQualifier(figure)];
  const text = figure.unit === "percent" ? wording.percent(number) : wording.quantity(number, unit);
  return {
    mark,
    number,
    unit,
    flag: figure.status === "normal" ? "" : wording.flags[figure.status],
    text: mark === "" ? text : `${mark} ${text}`,
    scale: exponent,
    decimals,
  };
}

/** The qualifier that a mark stands for: one that a source prints, not the "about" of a value that was worked out. */
export function shownQualifier(figure: Figure): Qualifier {
  const isWorkedOut = figure.status === "estimate" && figure.qualifier === "about" && figure.steps.length > 0;
  return isWorkedOut ? "exact" : figure.qualifier;
}

/** Digits after the point that a figure deserves at a scale; for a fraction those of its percentage, at scale -2. */
export function decimalsOf(figure: Figure, scale: number): number {
  const known = Math.max(0, scale - shownPrecision(figure));
  const own = figure.isGrowth ? 1 : figure.indicator.decimals;
  if (scale <= 0) return Math.min(known, own);
  const before = digitsBefore(scaleDecimal(figure.value, -scale));
  // Tonnes, containers and dollars of investment have their decimals in a smaller unit than the one on screen.
  const most = own < 2 ? Math.max(own, SIGNIFICANT - before) : own;
  const decimals = Math.min(known, most);
  // Zeros at the end of a number printed in full do not say that it is exact.
  return figure.precision > 0 ? decimals : withoutZeros(scaleDecimal(figure.value, -scale), decimals);
}

// Growth between two values keeps a digit that is not quite sure, for it is small beside them.
function shownPrecision(figure: Figure): number {
  const isComputed = figure.isGrowth && figure.steps.some((step) => step.kind === "computedGrowth");
  return isComputed ? figure.precision - 1 : figure.precision;
}

/** A number to so many digits after the point, a half away from zero, exact in decimal. */
export function roundTo(value: number, decimals: number): number {
  const size = scaleDecimal(Math.round(scaleDecimal(Math.abs(value), decimals)), -decimals);
  return value < 0 ? -size : size;
}

/** Digits before the point, at least one. */
export function digitsBefore(value: number): number {
  const size = Math.abs(value);
  return size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
}

/** Whether values of a unit are fractions that are shown as percentages. */
export function isFraction(unit: Unit): boolean {
  return unit === "percent" || unit === "percentage_points";
}

/** Whether a unit is a currency. */
export function isMoney(unit: Unit): unit is "CNY" | "USD" {
  return unit === "CNY" || unit === "USD";
}

/** The scale that suits a figure alone. Amounts a head are not scaled, nor a count whose digits would be lost. */
export function ownScale(figure: Figure, language: Language): number {
  if (figure.indicator.kind === "ratio") return 0;
  const isCounted = figure.unit === "count" || figure.unit === "person";
  const scales = wordingOf(language).scalesOf[figure.unit];
  const fitting = scales.find(
    (scale) =>
      Math.abs(figure.value) >= 10 ** scale &&
      (!isCounted || roundTo(scaleDecimal(figure.value, -scale), 2) === scaleDecimal(figure.value, -scale)),
  );
  return fitting ?? 0;
}

function unitOf(figure: Figure, scale: number, language: Language): string {
  const wording = wordingOf(language);
  if (figure.unit === "rank") return wording.rankScope(figure.indicator.topic === "port");
  if (figure.unit !== "count") return unitLabel(figure.unit, Math.max(scale, 0), language);
  return wording.scaledUnit(scaleWord(scale, language), wording.counted(figure.indicator.id, figure.value));
}

// Six digits before the point, and a larger scale that still leaves one.
function isTooLong(most: number, scale: number, larger: number): boolean {
  return most >= 10 ** (scale + MOST_DIGITS) && most >= 10 ** larger;
}

function scaleWord(scale: number, language: Language): string {
  return wordingOf(language).scales.find(({ exponent }) => exponent === scale)?.word ?? "";
}

function withoutZeros(value: number, decimals: number): number {
  let needed = decimals;
  while (needed > 0 && roundTo(value, needed) === roundTo(value, needed - 1)) needed -= 1;
  return needed;
}
