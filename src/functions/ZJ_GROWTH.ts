import { shipped } from "../catalog/shipped";
import { resolveGrowth } from "../query/growth";
import { growthSince } from "../query/growthSince";
import { Failure } from "../query/problem";
import { resolve } from "../query/resolve";
import {
  answered,
  beside,
  type CellResult,
  type CellValue,
  describe,
  fill,
  isBlank,
  readText,
} from "./cells";

/**
 * Growth of a figure as a fraction: on a year earlier, or the compound yearly rate since a base.
 *
 * @param {"exports_2023"} metric Its key, or words in English or Chinese; a range gives one growth per cell.
 * @param {2013} base Optional. An earlier year, or an earlier figure of the same series such as "exports_2013"; if left out a year earlier.
 * @return The growth, 0.039 for 3.9 percent, or growths in the shape of the range.
 * @customfunction
 */
export function ZJ_GROWTH(metric: unknown, base?: unknown): CellResult {
  const bases = answered(() => beside(metric, base, "base"), metric, base);
  return fill(metric, (cell, row, column) => growthFor(cell, bases(row, column)), base);
}

function growthFor(metric: unknown, base: unknown): CellValue {
  const text = readText(metric);
  if (text === undefined) return "";
  const since = readBase(base);
  if (since === undefined) return resolveGrowth(shipped(), text).value;
  return growthSince(shipped(), resolve(shipped(), text), since).value;
}

function readBase(base: unknown): string | undefined {
  if (isBlank(base) || typeof base === "string") return readText(base);
  if (typeof base === "number" && Number.isInteger(base)) return String(base);
  throw new Failure({ kind: "badArgument", position: 2, expected: "base", given: describe(base) });
}
