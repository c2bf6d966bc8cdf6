import type { Catalog, Currency, Unit } from "../catalog/model";
import type { Figure } from "./Figure";
import { type AskedUnit, parseUnit } from "./parseUnit";
import { Failure } from "./problem";
import { resolve } from "./resolve";
import { fittingUnits, isMoney, kindOf, mismatch } from "./unitKinds";

/** The unit a text names. Fails with `unknownUnit`, naming units of money. */
export function readUnit(text: string): AskedUnit {
  const unit = parseUnit(text);
  if (!unit) throw new Failure({ kind: "unknownUnit", given: text, fits: fittingUnits("CNY") });
  return unit;
}

/** The currency a unit names; undefined for one that is not money. */
export function currencyOf(unit: AskedUnit | undefined): Currency | undefined {
  return unit && isMoney(unit.unit) ? unit.unit : undefined;
}

/** Whether a figure of one unit can be shown in another: money in money, a share in percent. */
export function fits(unit: Unit, asked: Unit): boolean {
  // A multiple or a rank is a bare number, but nobody wants it in thousands.
  if (unit === "multiple" || unit === "rank" || unit === "CNY_per_USD") return unit === asked;
  return kindOf(unit) === kindOf(asked) && asked !== "multiple";
}

/**
 * The figure in the unit asked for, its money in that currency.
 *
 * The value stays in the unit itself; `shownIn` scales it. Fails with `unitMismatch` across kinds (`given` as the user
 * wrote it), `unitConflict` where the key names the other currency, or `noConversion`.
 */
export function convertUnit(catalog: Catalog, figure: Figure, asked: AskedUnit, given = ""): Figure {
  if (!fits(figure.unit, asked.unit)) {
    const series = figure.isGrowth ? `${figure.indicator.id}_growth` : figure.indicator.id;
    throw mismatch(series, figure.unit, given);
  }
  const currency = currencyOf(asked);
  if (currency === undefined || currency === figure.unit) return figure;
  return resolve(catalog, figure.key.replace(/@(?:USD|CNY)/, ""), currency);
}

/** The number of a figure in a unit of its kind, exact in decimal: 3816.1 × 10⁸ over 10⁹ is 381.61. */
export function shownIn(figure: Figure, asked: AskedUnit): number {
  return scaleDecimal(figure.value, -asked.scale);
}

/** A number times a power of ten, exact in decimal: no digit changes, only the point moves. */
export function scaleDecimal(value: number, exponent: number): number {
  const [digits = "", power = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(power) + exponent}`);
}
