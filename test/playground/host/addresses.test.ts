import { expect, test } from "vitest";
import {
  columnLetters,
  columnNumber,
  parseAddress,
  quotedSheetName,
  splitSheetName,
} from "../../../playground/host/a1.ts";
import { fromR1C1, toR1C1 } from "../../../playground/host/r1c1.ts";
import { dateOfSerial, isDatePattern, serialOfDate } from "../../../playground/host/serialDates.ts";

test("columnLetters(number) and columnNumber(letters) count from A", () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  expect(["A", "z", "AA", "ZZ", "AAA"].map(columnNumber)).toEqual([0, 25, 26, 701, 702]);
});

test("parseAddress(address) leaves open ends undefined and refuses the rest", () => {
  expect(parseAddress("$B$3")).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
  expect(parseAddress("c9:b3")).toEqual({ row: 2, column: 1, rows: 7, columns: 2 });
  expect(parseAddress("A:C")).toEqual({ row: 0, column: 0, rows: undefined, columns: 3 });
  expect(parseAddress("2:3")).toEqual({ row: 1, column: 0, rows: 2, columns: undefined });
  expect(parseAddress("A2:C")).toEqual({ row: 1, column: 0, rows: undefined, columns: 3 });
  expect(["A", "2", "A0", ":", "A1:", "ABCD1", "ZJ_x"].map(parseAddress)).toEqual(Array(7).fill(undefined));
});

test("sheet names are quoted where a formula needs it", () => {
  expect(["Data", "ZJ Data", "It's", "Q1", "图表"].map(quotedSheetName)).toEqual([
    "Data",
    "'ZJ Data'",
    "'It''s'",
    "'Q1'",
    "'图表'",
  ]);
  expect(splitSheetName("'It''s'!A1")).toEqual({ sheetName: "It's", rest: "A1" });
  expect(splitSheetName("A1")).toEqual({ sheetName: undefined, rest: "A1" });
});

test("toR1C1(formula) and fromR1C1(formula) turn each other back, and leave texts and names alone", () => {
  const formulas = [
    '=ZJ_METRIC("B2")',
    "=B1+$A$1*C$2-$D5",
    "='A1 b'!B2+LOG10(B2)",
    "=SUM(A1:B2)",
    "=q1_total+Q1",
  ];
  const relative = formulas.map((formula) => toR1C1(formula, 1, 1));
  expect(relative).toEqual([
    '=ZJ_METRIC("B2")',
    "=R[-1]C[0]+R1C1*R2C[1]-R[3]C4",
    "='A1 b'!R[0]C[0]+LOG10(R[0]C[0])",
    "=SUM(R[-1]C[-1]:R[0]C[0])",
    "=q1_total+R[-1]C[15]",
  ]);
  expect(relative.map((formula) => fromR1C1(formula, 1, 1))).toEqual(formulas);
  expect(fromR1C1("=R[-5]C", 1, 1)).toBe("=#REF!");
});

test("dates and serial numbers meet in the file's time zone, on both sides of a change of clocks", () => {
  expect(dateOfSerial(44562, "Asia/Shanghai").toISOString()).toBe("2021-12-31T16:00:00.000Z");
  expect(dateOfSerial(44743.5, "America/New_York").toISOString()).toBe("2022-07-01T16:00:00.000Z");
  expect(serialOfDate(new Date("2022-07-01T16:00:00Z"), "America/New_York")).toBe(44743.5);
  expect(serialOfDate(new Date("2022-01-01T00:00:00Z"), "Etc/UTC")).toBe(44562);
});

test("isDatePattern(pattern) looks past quoted texts and widths", () => {
  expect(["yyyy-mm", "m/d/yyyy h:mm", "mmm d", 'yyyy"年"'].map(isDatePattern)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(
    ["", "General", "@", "0.00%", '#,##0" estimated"', "#,##0_ _e", '"day "0', "0.00E+00"].map(isDatePattern),
  ).toEqual(Array(8).fill(false));
});
