import { expect, test } from "vitest";
import type { TableColumn } from "../../src/present/TableView";
import { columnSizes, headerHeight, rowHeight } from "../../src/workbook/columnWidths";

const year: TableColumn = { id: "period", header: "Year", unit: "", kind: "period" };
const money: TableColumn = { id: "exports", header: "Exports", unit: "billion CNY", kind: "number" };
const growth: TableColumn = { id: "growth(exports)", header: "Exports", unit: "growth", kind: "percent" };
const name: TableColumn = { id: "name", header: "Figure", unit: "", kind: "text" };

function widths(columns: readonly TableColumn[], row: readonly string[], language: "en" | "zh" = "en") {
  return columnSizes(columns, [row], language, false).map(({ width }) => width);
}

test("columnSizes(columns) are those of the design where nothing is longer", () => {
  expect(widths([year, money, growth], ["", "3,436 e", "10.8 %"])).toEqual([64, 100, 76]);
  expect(widths([year, { ...money, header: "出口", unit: "亿元" }], ["", "34,360 估"], "zh")).toEqual([
    64, 92,
  ]);
});

test("columnSizes(columns) let words wrap at 220, and live ones at 340", () => {
  const row = [
    "Growth multiple of trade carried by China-Europe freight trains to and from Central Asian countries",
  ];
  expect(widths([name], row)).toEqual([220]);
  expect(columnSizes([name], [row], "en", true)[0]?.width).toBe(340);
});

test("columnSizes(columns) never leave numbers without room", () => {
  const [size] = columnSizes([money], [["4,680,000,000,000"]], "en", true);
  expect(size?.width).toBeGreaterThan(120);
  expect(size?.least).toBe(size?.width);
});

test("headerHeight(columns) is two lines, more where a name breaks", () => {
  const sizes = (width: number) => [{ width, least: 0 }];
  expect(headerHeight([money], sizes(100))).toBe(40);
  // Two lines of a name and one of its unit.
  expect(headerHeight([{ ...money, header: "Foreign investment" }], sizes(100))).toBe(57);
});

test("rowHeight(rows) is that of one line, or of the most lines a text needs", () => {
  const sizes = [{ width: 220, least: 0 }];
  expect(rowHeight([["Goods trade"]], sizes)).toBe(21);
  expect(rowHeight([["Goods trade"], ["Countries and regions reached by outward investment"]], sizes)).toBe(
    38,
  );
});
