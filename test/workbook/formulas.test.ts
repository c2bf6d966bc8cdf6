import { expect, test } from "vitest";
import { metricFormula, seriesFormula, tableFormula } from "../../src/workbook/formulas";

test("metricFormula(key) leaves out a unit that is not asked for", () => {
  expect(metricFormula("exports_2022", "")).toBe('=ZJ_METRIC("exports_2022")');
});

test("metricFormula(key, unit) parts its arguments by a semicolon", () => {
  expect(metricFormula("exports_2022", "billion USD")).toBe('=ZJ_METRIC("exports_2022";"billion USD")');
});

test("tableFormula(table, unit) names the table and the unit", () => {
  expect(tableFormula("trade_annual", "亿元")).toBe('=ZJ_TABLE("trade_annual";"亿元")');
});

test("seriesFormula(series) writes years as numbers and other periods as text", () => {
  expect(seriesFormula("exports", "2013", "2025", "billion CNY")).toBe(
    '=ZJ_SERIES("exports";2013;2025;"billion CNY")',
  );
  expect(seriesFormula("trade", "2022-Q1", "2023-Q1", "")).toBe('=ZJ_SERIES("trade";"2022-Q1";"2023-Q1")');
});

test("tableFormula(table) doubles quotes, so no text can end the argument", () => {
  expect(tableFormula('a"&IMPORTXML("b', "")).toBe('=ZJ_TABLE("a""&IMPORTXML(""b")');
});
