import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { errorText } from "./cells.ts";
import { NotInStandIn } from "./exceptions.ts";
import { blank } from "./FunctionRuns.ts";
import { dateOfSerial, isDatePattern } from "./serialDates.ts";

/**
 * An argument as a custom function gets it: one cell is a scalar, a range is rows with "" for blanks; dates are Date.
 *
 * A single blank cell and a skipped argument are `blank`.
 */
export function argumentOf(variant: FunctionVariantType, timeZone: string): unknown {
  const rows = rowsOf(variant);
  if (!rows) {
    // What is neither reference nor array is a single value.
    return singleOf(variant as BaseValueObject, timeZone);
  }
  const [only] = rows[0] ?? [];
  if (only && rows.length === 1 && rows[0]?.length === 1) return singleOf(only, timeZone);
  return rows.map((row) => row.map((value) => scalarOf(value, timeZone)));
}

/**
 * What a custom function returned, for the formula engine: null is blank, NaN is #NUM!.
 *
 * Fails with NotInStandIn on what nobody knows the effect of: dates, objects, ragged, flat and empty arrays.
 */
export function resultOf(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return singleResult(value);
  const rows: unknown[] = value;
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isGrid = columns > 0 && rows.every((row) => Array.isArray(row) && row.length === columns);
  if (!isGrid) throw new NotInStandIn("a custom function that returns an array without equal rows");
  // Each row has just been seen to be an array.
  const cells = (rows as unknown[][]).map((row) => row.map(singleResult));
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function rowsOf(variant: FunctionVariantType): BaseValueObject[][] | undefined {
  if (variant.isReferenceObject()) {
    // Just asked.
    return rowsOfArray((variant as BaseReferenceObject).toArrayValueObject());
  }
  // A value object that says it is an array is one.
  return variant.isArray() ? rowsOfArray(variant as unknown as ArrayValueObject) : undefined;
}

function rowsOfArray(array: ArrayValueObject): BaseValueObject[][] {
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from(
      { length: array.getColumnCount() },
      (_, column) => array.get(row, column) ?? NullValueObject.create(),
    ),
  );
}

function singleOf(value: BaseValueObject, timeZone: string): unknown {
  return value.isNull() ? blank : scalarOf(value, timeZone);
}

function scalarOf(value: BaseValueObject, timeZone: string): unknown {
  if (value.isError()) return errorText(String(value.getValue())) ?? "#ERROR!";
  if (value.isNull()) return "";
  const plain = value.getValue();
  if (typeof plain === "number" && isDatePattern(value.getPattern())) return dateOfSerial(plain, timeZone);
  if (typeof plain === "number" || typeof plain === "string" || typeof plain === "boolean") return plain;
  throw new NotInStandIn("a custom function's argument that is no value");
}

function singleResult(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create("");
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "number")
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  throw new NotInStandIn(`a custom function that returns ${Object.prototype.toString.call(value)}`);
}
