import { expect, test } from "vitest";
import { areaName, cellName, columnName, parseArea, parseCell, partOf } from "../../src/workbook/Area";

test("columnName(n) counts A to Z, then AA", () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

test("cellName(row, column) reads like a cell of a formula", () => {
  expect(cellName(8, 4)).toBe("D8");
});

test("areaName(area) names its corners, and one cell once", () => {
  expect(areaName({ sheetId: 0, row: 4, column: 2, rows: 15, columns: 8 })).toBe("B4:I18");
  expect(areaName({ sheetId: 0, row: 4, column: 11, rows: 1, columns: 1 })).toBe("K4");
});

test("parseCell(text) reads what cellName writes and nothing else", () => {
  expect(parseCell("K4")).toEqual({ row: 4, column: 11 });
  expect(parseCell("AB120")).toEqual({ row: 120, column: 28 });
  for (const text of ["", "4", "K", "K0", "k4", "K4:L5", "Sheet1!K4", "ABCD1"])
    expect(parseCell(text)).toBeUndefined();
});

test("parseArea(text) reads a range, or one cell as a range of its own", () => {
  expect(parseArea("B4:I18", 7)).toEqual({ sheetId: 7, row: 4, column: 2, rows: 15, columns: 8 });
  expect(parseArea("B4", 7)).toEqual({ sheetId: 7, row: 4, column: 2, rows: 1, columns: 1 });
  expect(parseArea("I18:B4", 7)).toBeUndefined();
});

test("partOf(area) counts from the area's own corner", () => {
  const area = { sheetId: 3, row: 10, column: 5, rows: 9, columns: 9 };
  expect(partOf(area, 1, 2, 3, 4)).toEqual({ sheetId: 3, row: 11, column: 7, rows: 3, columns: 4 });
});
