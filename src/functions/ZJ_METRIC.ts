import { shipped } from "../catalog/shipped";
import { convertUnit, currencyOf, readUnit, shownIn } from "../query/convert";
import { resolve } from "../query/resolve";
import {
  answered,
  beside,
  type CellResult,
  type CellValue,
  fill,
  isRange,
  readName,
  readText,
} from "./cells";

/**
 * One figure about Zhejiang's open economy, or one for each cell of a range.
 *
 * @param {"exports_2022"} metric Its key, or words in English or Chinese; a range gives one value per cell.
 * @param {"billion USD"} unit Optional. The unit to return; if left out CNY, USD, tonnes, persons or a fraction.
 * @return The value, or values in the shape of the range.
 * @customfunction
 */
export function ZJ_METRIC(metric: unknown, unit?: unknown): CellResult {
  const units = answered(() => unitReader(metric, unit), metric, unit);
  return fill(metric, (cell, row, column) => numberFor(cell, units(row, column)), unit);
}

function numberFor(metric: unknown, unit: unknown): CellValue {
  const text = readText(metric);
  if (text === undefined) return "";
  const unitText = readName(unit, 2, "unit");
  if (unitText === undefined) return resolve(shipped(), text).value;
  const asked = readUnit(unitText);
  return shownIn(convertUnit(shipped(), resolve(shipped(), text, currencyOf(asked)), asked, unitText), asked);
}

function unitReader(metric: unknown, unit: unknown): (row: number, column: number) => unknown {
  if (isRange(unit)) return beside(metric, unit);
  const name = readName(unit, 2, "unit");
  return () => name;
}
