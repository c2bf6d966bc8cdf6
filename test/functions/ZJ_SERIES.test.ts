import { describe, expect, test } from "vitest";
import { ZJ_SERIES } from "../../src/functions/ZJ_SERIES";
import { thrown } from "./thrown";

describe("ZJ_SERIES(series, from, to, unit, headers)", () => {
  test("gives a column of years as numbers and one column a series, with the unit in the header", () => {
    expect(ZJ_SERIES("exports, imports", 2020, 2021, "billion CNY")).toEqual([
      ["Year", "Goods exports, billion CNY", "Goods imports, billion CNY"],
      [2020, 2518, 862.8],
      [2021, 3010, 1130],
    ]);
  });

  test("names the base unit where none is asked for, and none for a count", () => {
    expect(ZJ_SERIES("trade", 2022, 2022)).toEqual([
      ["Year", "Goods trade (imports plus exports), CNY"],
      [2022, 4_680_000_000_000],
    ]);
    expect(ZJ_SERIES("exports_mech_elec_share", 2022, 2022)).toEqual([
      ["Year", "Share of mechanical and electrical products in exports, fraction"],
      [2022, 0.447],
    ]);
  });

  test("leaves the header out for FALSE, and keeps it for TRUE and a blank", () => {
    expect(ZJ_SERIES("trade", 2021, 2022, "trillion CNY", false)).toEqual([
      [2021, 4.14],
      [2022, 4.68],
    ]);
    expect(ZJ_SERIES("trade", 2021, 2022, "trillion CNY", true)).toHaveLength(3);
    expect(ZJ_SERIES("trade", 2021, 2022, "trillion CNY", "")).toHaveLength(3);
  });

  test("is Chinese where anything typed is", () => {
    expect(ZJ_SERIES("trade", 2022, 2022, "亿元")).toEqual([
      ["年份", "货物进出口总值（亿元）"],
      [2022, 46_800],
    ]);
  });

  test("gives other periods as text, and blanks for gaps", () => {
    expect(ZJ_SERIES("exports", "2022-Q1", "2023-q1", "billion CNY", false)).toEqual([
      ["2022-Q1", 787.19],
      ["2022-Q2", ""],
      ["2022-Q3", ""],
      ["2022-Q4", ""],
      ["2023-Q1", 835.7],
    ]);
  });

  test("runs over the years there are where no bound is given", () => {
    const rows = ZJ_SERIES("cny_per_usd", undefined, undefined, undefined, false);
    expect(rows).toHaveLength(26);
    expect(rows).toContainEqual([2000, 8.2784]);
    expect(rows).toContainEqual([2025, 7.1875]);
    expect(ZJ_SERIES("cny_per_usd", 2024, "", "", false)).toEqual([
      [2024, 7.1957],
      [2025, 7.1875],
    ]);
    expect(ZJ_SERIES("cny_per_usd", null, 2001, null, false)).toEqual([
      [2000, 8.2784],
      [2001, 8.277],
    ]);
  });

  test("gives a stock by year as its last value in each, to the year of its last date", () => {
    // Yiwu counted 1,050,000 businesses in 2023.
    expect(ZJ_SERIES("business_entities_yiwu", 2023, 2023, "", false)).toEqual([[2023, 1_050_000]]);
    const rows = ZJ_SERIES("port_routes", 2018, undefined, "", false) as number[][]; // A series gives rows.
    expect(rows[rows.length - 1]?.[0]).toBe(2025);
  });

  test.each([
    ["commas", "exports, imports"],
    ["semicolons", "exports;imports"],
    ["Chinese commas", "exports、imports，"],
    ["a row", [["exports", "imports"]]],
    ["a column with blanks", [["exports"], [""], ["imports"]]],
    ["lists in cells", [["exports, imports"]]],
  ])("takes several series parted by %s", (_, series) => {
    expect(ZJ_SERIES(series, 2021, 2021, "billion CNY", false)).toEqual([[2021, 3010, 1130]]);
  });

  test("takes growth, partners and a currency in the key", () => {
    expect(ZJ_SERIES("trade_growth; trade_eu; trade@USD", 2021, 2021, "", false)).toEqual([
      [2021, 0.224, expect.any(Number), 640_730_000_000],
    ]);
  });

  test("leaves blank what has no rate, and what is a span of years", () => {
    // Yuan of 2013 has a rate; dollars by customs before 2016 there are none in the file for 1999.
    expect(ZJ_SERIES("trade", 1999, 2013, "billion USD", false)).toContainEqual([1999, ""]);
  });

  test.each([undefined, null, "", "  ", ",;、", [[""]], [[]], []])("of a blank, %j, is a blank", (blank) => {
    expect(ZJ_SERIES(blank)).toBe("");
  });

  test.each<[string, readonly unknown[], string | RegExp]>([
    ["an unknown series", ["hotels"], /^No figure is called "hotels"\. Nearest: /],
    [
      "a key with a period",
      ["exports_2022"],
      '"exports_2022" names a period. Give the series "exports", and the first and last period as the next arguments.',
    ],
    ["a number as series", [7], 'A figure is named by text such as "exports_2022"; this was 7.'],
    ["an error as series", ["#N/A"], "The cell given shows #N/A. Mend that cell first."],
    [
      "words as first period",
      ["exports", "soon"],
      'The first period can\'t be "soon". Write a year such as 2015, or a period such as "2022-Q1".',
    ],
    [
      "a fraction of a year",
      ["exports", 2015.5],
      'The first period can\'t be 2015.5. Write a year such as 2015, or a period such as "2022-Q1".',
    ],
    [
      "a date as first period",
      ["exports", new Date(0)],
      'The first period can\'t be a date. Write a year such as 2015, or a period such as "2022-Q1".',
    ],
    [
      "TRUE as last period",
      ["exports", 2015, true],
      'The last period can\'t be TRUE. Write a year such as 2015, or a period such as "2022-Q1".',
    ],
    [
      "a range as last period",
      ["exports", 2015, [[2020], [2021]]],
      'The last period can\'t be a range of 2 × 1 cells. Write a year such as 2015, or a period such as "2022-Q1".',
    ],
    [
      "an error as last period",
      ["exports", 2015, "#REF!"],
      "The cell given shows #REF!. Mend that cell first.",
    ],
    [
      "latest as last period",
      ["exports", 2015, "latest"],
      'The last period can\'t be "latest". Write a year such as 2015, or a period such as "2022-Q1".',
    ],
    [
      "periods in the wrong order",
      ["exports", 2023, 2015],
      "The first period, 2023, comes after the last, 2015. Swap them.",
    ],
    [
      "periods of two forms",
      ["exports", 2015, "2022-Q1"],
      "2015 and 2022-Q1 are of two kinds. Use two years, two quarters or two months.",
    ],
    [
      "years without a value",
      ["exports", 2031, 2033],
      /^exports has no value from 2031 to 2033\. The latest is \S+\.$/,
    ],
    ["years to come", ["exports", 2031], /^exports has no value from 2031 on\. The latest is \S+\.$/],
    ["years before all", ["exports", "", 1950], /^exports has no value up to 1950\. The latest is \S+\.$/],
    [
      "months of which none is known",
      ["cny_per_usd", "2022-01", "2022-03"],
      "cny_per_usd has no value from 2022-01 to 2022-03. The latest is 2025.",
    ],
    [
      "a unit of another kind",
      ["exports", 2020, 2021, "tonnes"],
      'exports is money; it can\'t be shown in "tonnes". Try "CNY" or "billion USD".',
    ],
    [
      "a unit that suits one series only",
      ["exports, trains", 2020, 2021, "USD"],
      'trains is a number; it can\'t be shown in "USD". Try "thousand" or "million".',
    ],
    [
      "two currencies",
      ["exports@USD", 2020, 2021, "CNY"],
      '"exports@USD" names one currency and the unit another (CNY). Keep one of them.',
    ],
    [
      "a range of units",
      ["exports", 2020, 2021, [["CNY"], ["USD"]]],
      'The fourth argument is a unit such as "billion USD"; it was a range of 2 × 1 cells.',
    ],
    [
      "a number as unit",
      ["exports", 2020, 2021, 9],
      'The fourth argument is a unit such as "billion USD"; it was 9.',
    ],
    [
      "words for headers",
      ["exports", 2020, 2021, "", "no"],
      'The fifth argument is TRUE or FALSE, for a header row; it was "no".',
    ],
    [
      "a Chinese bound",
      ["exports", "明年"],
      "起始时期不能是“明年”；应写年份（如2015）或时期（如“2022-Q1”）。",
    ],
  ])("refuses %s with one sentence", (_, given, said) => {
    const [series, from, to, unit, headers] = given;
    expect(thrown(() => ZJ_SERIES(series, from, to, unit, headers))).toMatch(
      typeof said === "string" ? new RegExp(`^${said.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) : said,
    );
  });
});
