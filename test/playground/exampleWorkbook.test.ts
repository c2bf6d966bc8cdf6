import { describe, expect, it } from "vitest";
import type { Example } from "../../playground/examples.ts";
import { exampleWorkbook } from "../../playground/exampleWorkbook.ts";

const sheet = {
  name: "Sheet1",
  widths: { A: 28, "C:D": 70 },
  heights: { 2: 40 },
  selected: "A1",
  cells: [
    ["B2", "Exports", "heading"],
    ["C2", '=ZJ_METRIC("exports_2022")', "whole"],
    ["B3", '\'=ZJ_METRIC("exports_2022")'],
    ["D2:E3", "", "percent"],
  ],
} as const;
const example: Example = { id: "test", name: { en: "test", zh: "测试" }, sheet: { en: sheet, zh: sheet } };

describe("exampleWorkbook(example, language)", () => {
  const { cellData, columnData, rowData } = exampleWorkbook(example, "en").sheets?.["0"] ?? {};

  it("types texts, formulas, and formulas after an apostrophe as text", () => {
    expect(cellData?.[1]?.[1]).toEqual({ v: "Exports", t: 1, s: "heading" });
    expect(cellData?.[1]?.[2]).toEqual({ f: '=ZJ_METRIC("exports_2022")', s: "whole" });
    expect(cellData?.[2]?.[1]).toEqual({ v: '=ZJ_METRIC("exports_2022")', t: 1, s: null });
  });

  it("gives a look to every cell of a range and types nothing there", () => {
    const range = [cellData?.[1]?.[3], cellData?.[1]?.[4], cellData?.[2]?.[3], cellData?.[2]?.[4]];
    expect(range).toEqual(Array(4).fill({ s: "percent" }));
  });

  it("sets widths of columns and of runs of columns, and heights of rows", () => {
    expect(columnData).toEqual({ 0: { w: 28 }, 2: { w: 70 }, 3: { w: 70 } });
    expect(rowData).toEqual({ 1: { h: 40 } });
  });
});
