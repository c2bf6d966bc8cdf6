import type { Language, Unit } from "../catalog/model";
import { unitLabel } from "../present/number";

/** What a function's number is counted in: `billion CNY`, `fraction`; empty for a count. */
export function cellUnit(unit: Unit, scale: number, language: Language): string {
  // The function returns 0.447 where the screen says 44.7 %.
  if ((unit === "percent" || unit === "percentage_points") && scale === 0)
    return language === "zh" ? "小数" : "fraction";
  return unitLabel(unit, scale, language);
}

/** A header that names its unit: `Goods exports, billion USD`. */
export function headerText(name: string, unit: string, language: Language): string {
  if (unit === "") return name;
  return language === "zh" ? `${name}（${unit}）` : `${name}, ${unit}`;
}
