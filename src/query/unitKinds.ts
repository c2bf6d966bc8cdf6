import type { Unit } from "../catalog/model";
import { Failure, type UnitKind } from "./problem";

const KINDS: Readonly<Record<Unit, UnitKind>> = {
  CNY: "money",
  USD: "money",
  percent: "ratio",
  percentage_points: "ratio",
  tonne: "tonnes",
  TEU: "containers",
  count: "number",
  person: "number",
  multiple: "number",
  rank: "rank",
  CNY_per_USD: "rate",
};

const FITTING: Readonly<Record<UnitKind, readonly string[]>> = {
  money: ["CNY", "billion USD"],
  ratio: ["%", "fraction"],
  tonnes: ["tonnes", "million tonnes"],
  containers: ["TEU", "million TEU"],
  number: ["thousand", "million"],
  rank: [],
  rate: [],
};

/** What a unit counts, in the few kinds that cannot be turned into each other. */
export function kindOf(unit: Unit): UnitKind {
  return KINDS[unit];
}

/** Units that a figure in this unit can be shown in, as a user would type them; none where there is no choice. */
export function fittingUnits(unit: Unit): readonly string[] {
  return unit === "multiple" ? [] : FITTING[KINDS[unit]];
}

/** Whether a unit is a currency. */
export function isMoney(unit: Unit | undefined): unit is "CNY" | "USD" {
  return unit === "CNY" || unit === "USD";
}

/** The failure of a series in one unit that was asked for in a unit of another kind. */
export function mismatch(series: string, unit: Unit, given: string): Failure {
  return new Failure({ kind: "unitMismatch", series, is: kindOf(unit), given, fits: fittingUnits(unit) });
}
