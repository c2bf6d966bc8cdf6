import type { Language, Unit } from "../catalog/model";
import { scaleDecimal } from "../query/convert";
import type { Figure } from "../query/Figure";
import type { AskedUnit } from "../query/parseUnit";
import { decimalsOf, digitsBefore, displayScale, isFraction, isMoney, roundTo } from "./number";

/** How the numbers of a column are shown. */
export interface ColumnScale {
  /** The unit all its figures have; absent where they differ. */
  readonly unit?: Unit;
  readonly scale: number;
  readonly decimals: number;
}

/** Most digits of a number in a column, so that 5,550 and 3,436 have none after the point. */
const MOST_DIGITS = 4;

/**
 * Scale and decimals of each column of a table.
 *
 * Columns of one unit share the scale that leaves at least 1 of the smallest value, unless a column has nothing as
 * large; amounts a head stay as they are. A unit asked for gives its scale to all columns of its kind. Columns of one
 * measure, such as years side by side, share their decimals too.
 */
export function scaleColumns(
  columns: readonly (readonly Figure[])[],
  language: Language,
  asked?: AskedUnit,
  isOneMeasure = false,
): readonly ColumnScale[] {
  const units = columns.map(unitOf);
  const scaled = columns.map((figures, index) => {
    const unit = units[index];
    if (unit === undefined) return { scale: 0, decimals: 0 };
    const shared = columns.filter((_, other) => units[other] === unit).reduce<Figure[]>(gather, []);
    const scale = scaleOf(figures, shared, unit, language, asked);
    return { unit, scale, decimals: columnDecimals(figures, scale) };
  });
  if (!isOneMeasure) return scaled;
  const decimals = Math.min(...scaled.map((column) => column.decimals));
  return scaled.map((column) => ({ ...column, decimals }));
}

/** Digits after the point that a column deserves: those that are known, until the largest number has four digits. */
export function columnDecimals(figures: readonly Figure[], scale: number): number {
  const first = figures[0];
  if (!first) return 0;
  const shown = isFraction(first.unit) ? -2 : scale;
  const known = Math.max(...figures.map((figure) => decimalsOf(figure, shown)));
  if (shown <= 0) return known;
  const largest = Math.max(...figures.map((figure) => Math.abs(figure.value)));
  return Math.min(known, Math.max(0, MOST_DIGITS - digitsBefore(scaleDecimal(largest, -scale))));
}

function scaleOf(
  figures: readonly Figure[],
  shared: readonly Figure[],
  unit: Unit,
  language: Language,
  asked: AskedUnit | undefined,
): number {
  if (isFraction(unit) || isPerHead(figures)) return 0;
  if (asked !== undefined && (asked.unit === unit || (isMoney(asked.unit) && isMoney(unit))))
    return asked.scale;
  if (unit === "count" || unit === "person") return countScale(figures, unit, language);
  const scale = displayScale(valuesOf(shared.filter((figure) => !isPerHead([figure]))), unit, language);
  const reaches = figures.some((figure) => Math.abs(figure.value) >= 10 ** scale);
  return reaches ? scale : displayScale(valuesOf(figures), unit, language);
}

// A count is scaled only where that loses none of its digits.
function countScale(figures: readonly Figure[], unit: Unit, language: Language): number {
  const scale = displayScale(valuesOf(figures), unit, language);
  const isWhole = figures.every(({ value }) => {
    const shown = scaleDecimal(value, -scale);
    return roundTo(shown, 2) === shown;
  });
  return isWhole ? scale : 0;
}

function unitOf(figures: readonly Figure[]): Unit | undefined {
  const first = figures[0]?.unit;
  return figures.every((figure) => figure.unit === first) ? first : undefined;
}

/** Whether figures are amounts of money a head, which nobody reads in billions. */
export function isPerHead(figures: readonly Figure[]): boolean {
  const first = figures[0];
  return first !== undefined && isMoney(first.unit) && first.indicator.kind === "ratio";
}

function valuesOf(figures: readonly Figure[]): readonly number[] {
  return figures.map((figure) => figure.value);
}

function gather(all: Figure[], figures: readonly Figure[]): Figure[] {
  return all.concat(figures);
}
