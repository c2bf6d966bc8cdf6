import type { Catalog } from "../catalog/model";
import { frequencyOf, yearsOf } from "../catalog/period";
import { currencyOf, fits, readUnit, scaleDecimal } from "./convert";
import { latestOf } from "./latest";
import { Failure } from "./problem";
import { fittingUnits, kindOf } from "./unitKinds";

/**
 * A number in another unit.
 *
 * Exact in decimal where only the scale changes. Money in the other currency is at the average rate of the year of
 * `period`, a period of the catalog or `latest`; otherwise `period` is not looked at. Fails with `unknownUnit`,
 * `unitKinds`, `periodNeeded`, `noRate` or `numberRange`.
 */
export function convertValue(
  catalog: Catalog,
  value: number,
  from: string,
  to: string,
  period: string | undefined,
): number {
  const given = readUnit(from);
  const asked = readUnit(to);
  if (!fits(given.unit, asked.unit)) {
    const [is, other] = [kindOf(given.unit), kindOf(asked.unit)];
    throw new Failure({ kind: "unitKinds", from, is, to, asked: other, fits: fittingUnits(given.unit) });
  }
  const scaled = scaleDecimal(value, given.scale - asked.scale);
  const [had, wanted] = [currencyOf(given), currencyOf(asked)];
  const changed =
    had === wanted ? scaled : exchange(scaled, wanted === "USD", rateFor(catalog, from, to, period));
  // Too large or so small that nothing is left of it: neither infinity nor 0 is the answer.
  if (!Number.isFinite(changed) || (changed === 0 && value !== 0)) {
    throw new Failure({ kind: "numberRange", given: String(value), unit: to });
  }
  return changed;
}

function exchange(value: number, isToUsd: boolean, rate: number): number {
  return isToUsd ? value / rate : value * rate;
}

// Yuan per dollar, the average of a year.
function rateFor(catalog: Catalog, from: string, to: string, period: string | undefined): number {
  const rates = catalog.series("cny_per_usd")?.observations ?? [];
  const years = rates.map((rate) => rate.period).filter((year) => frequencyOf(year) === "year");
  const latest = latestOf(years) ?? "";
  if (period === undefined) throw new Failure({ kind: "periodNeeded", from, to, latest });
  const [first, last] = yearsOf(period === "latest" ? latest : period);
  const rate = first === last ? rates.find((row) => row.period === String(first)) : undefined;
  if (rate) return rate.value;
  const reason = first === last ? "unknown" : "span";
  throw new Failure({ kind: "noRate", period, reason, first: years[0] ?? "", last: latest });
}
