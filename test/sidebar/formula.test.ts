import { describe, expect, test } from "vitest";
import { formulaOf } from "../../src/sidebar/formula";
import type { InsertAsk } from "../../src/sidebar/InsertAsk";

const place = { kind: "here" } as const;

describe("formulaOf", () => {
  test.each<[string, InsertAsk, "," | ";" | undefined, string]>([
    [
      "a figure in its base unit",
      {
        question: "insertFigure",
        about: { key: "exports_2022", unit: "", as: "formula", language: "en", place },
      },
      ",",
      '=ZJ_METRIC("exports_2022")',
    ],
    [
      "a figure in a chosen unit",
      {
        question: "insertFigure",
        about: { key: "exports_2022", unit: "billion USD", as: "value", language: "en", place },
      },
      ",",
      '=ZJ_METRIC("exports_2022", "billion USD")',
    ],
    [
      "a figure where the locale is not known",
      {
        question: "insertFigure",
        about: { key: "exports_2022", unit: "亿元", as: "value", language: "zh", place },
      },
      undefined,
      '=ZJ_METRIC("exports_2022"; "亿元")',
    ],
    [
      "a series",
      {
        question: "insertSeries",
        about: { series: "exports", unit: "", language: "en", cells: "values", place },
      },
      ";",
      '=ZJ_SERIES("exports")',
    ],
    [
      "a series in a chosen unit",
      {
        question: "insertSeries",
        about: { series: "exports", unit: "billion USD", language: "en", cells: "values", place },
      },
      ";",
      '=ZJ_SERIES("exports"; ""; ""; "billion USD")',
    ],
    [
      "a chart, as its table",
      { question: "insertChart", about: { table: "rail", unit: "", language: "en", place } },
      ",",
      '=ZJ_TABLE("rail")',
    ],
  ])("formulaOf(ask, separator) writes %s", (_, ask, separator, formula) => {
    expect(formulaOf(ask, separator)).toBe(formula);
  });
});
