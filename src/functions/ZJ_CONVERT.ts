import { shipped } from "../catalog/shipped";
import { convertValue } from "../query/convertValue";
import { Failure } from "../query/problem";
import { wholePeriod } from "../query/wholePeriod";
import { answered, beside, type CellResult, describe, fill, isBlank, readText } from "./cells";

/**
 * A number in another unit or currency, at the average exchange rate of a year.
 *
 * @param {4.68} value The number; a range gives one number per cell.
 * @param {"trillion CNY"} from Its unit.
 * @param {"billion USD"} to The unit to return.
 * @param {2022} period Optional. The year, or a period in it, whose exchange rate is used; needed between two currencies.
 * @return The number, or numbers in the shape of the range.
 * @customfunction
 */
export function ZJ_CONVERT(value: unknown, from: unknown, to: unknown, period?: unknown): CellResult {
  const readers = answered(
    () => ({
      from: beside(value, from, "unit"),
      to: beside(value, to, "unit"),
      period: beside(value, period, "period"),
    }),
    from,
    to,
    period,
  );
  return fill(
    value,
    (cell, row, column) => {
      const number = readNumber(cell);
      if (number === undefined) return "";
      const [had, wanted] = [
        readUnitText(readers.from(row, column), 2),
        readUnitText(readers.to(row, column), 3),
      ];
      return convertValue(shipped(), number, had, wanted, readPeriodText(readers.period(row, column)));
    },
    from,
    to,
    period,
  );
}

function readNumber(cell: unknown): number | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  // An error of another cell has its own sentence, and a text of spaces is a blank.
  if (typeof cell === "string" && readText(cell) === undefined) return undefined;
  throw new Failure({ kind: "badArgument", position: 1, expected: "number", given: describe(cell) });
}

function readUnitText(unit: unknown, position: number): string {
  const text = typeof unit === "string" ? readText(unit) : undefined;
  if (text !== undefined) return text;
  const given = isBlank(unit) ? '""' : describe(unit);
  throw new Failure({ kind: "badArgument", position, expected: "unit", given });
}

function readPeriodText(period: unknown): string | undefined {
  const text = typeof period === "number" ? String(period) : isBlank(period) ? undefined : period;
  if (text === undefined || (typeof text === "string" && readText(text) === undefined)) return undefined;
  const found = typeof text === "string" ? wholePeriod(text) : undefined;
  if (found !== undefined) return found;
  throw new Failure({ kind: "badArgument", position: 4, expected: "period", given: describe(period) });
}
