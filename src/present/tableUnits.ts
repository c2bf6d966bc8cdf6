import type { Language, Unit } from "../catalog/model";
import { wordingOf } from "../messages/wordingOf";
import type { Figure } from "../query/Figure";
import { isMoney, unitChoices, unitLabel } from "./number";
import { type ColumnScale, isPerHead } from "./scaleColumns";

/** Yuan a dollar, roughly: only to see which scales of the other currency are worth offering. */
const ROUGH_RATE = 7;

/** The unit of a table's scaled columns, money before others, with those a user can choose instead. */
export function tableUnits(
  columns: readonly (readonly Figure[])[],
  scales: readonly ColumnScale[],
  language: Language,
): { readonly unit: string; readonly units: readonly string[] } {
  const choosable = columns
    .map((figures, index) => ({ figures, scale: scales[index] }))
    .filter(({ scale }) => scale?.unit !== undefined && wordingOf(language).scalesOf[scale.unit].length > 1);
  const main =
    choosable.find(({ figures, scale }) => scale?.unit && isMoney(scale.unit) && !isPerHead(figures)) ??
    choosable.find(({ scale }) => scale?.unit && isMoney(scale.unit)) ??
    choosable[0];
  const unit = main?.scale?.unit;
  if (!main?.scale || unit === undefined) return { unit: "", units: [] };
  const largest = choosable
    .filter(({ figures, scale }) => scale?.unit === unit && isPerHead(figures) === isPerHead(main.figures))
    .reduce((most, { figures }) => Math.max(most, ...figures.map((one) => Math.abs(one.value))), 0);
  const other: Unit = unit === "CNY" ? "USD" : "CNY";
  const choices = isPerHead(main.figures)
    ? [unit, other].map((currency) => ({ label: unitLabel(currency, 0, language) }))
    : isMoney(unit)
      ? [
          ...unitChoices(unit, language, largest),
          ...unitChoices(other, language, unit === "CNY" ? largest / ROUGH_RATE : largest * ROUGH_RATE),
        ]
      : unitChoices(unit, language, largest);
  return {
    unit: unitLabel(unit, main.scale.scale, language),
    // A count has no word for its own unit, and nothing to choose if it is not scaled.
    units: choices.map(({ label }) => label).filter((label) => label !== ""),
  };
}
