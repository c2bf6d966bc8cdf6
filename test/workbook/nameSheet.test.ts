import { expect, test } from "vitest";
import { nameRange, nameSheet } from "../../src/workbook/nameSheet";

test("nameSheet(title) keeps a title that nobody has", () => {
  expect(nameSheet("Goods trade by year", ["Sheet1"])).toBe("Goods trade by year");
});

test("nameSheet(title) counts on where the name is taken in any case of letters", () => {
  expect(nameSheet("Goods trade", ["GOODS TRADE"])).toBe("Goods trade 2");
  expect(nameSheet("Goods trade", ["Goods trade", "goods trade 2"])).toBe("Goods trade 3");
});

test("nameSheet(title) stays within 100 characters, number included", () => {
  const title = "x".repeat(120);
  expect(nameSheet(title, [])).toBe("x".repeat(100));
  expect(nameSheet(title, ["x".repeat(100)])).toBe(`${"x".repeat(98)} 2`);
});

test("nameRange(table) gives the first number that is free", () => {
  expect(nameRange("trade_annual", [])).toBe("ZJ_trade_annual_1");
  expect(nameRange("trade_annual", ["zj_TRADE_annual_1", "ZJ_trade_annual_3"])).toBe("ZJ_trade_annual_2");
});
