import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertUnit, currencyOf, fits, readUnit, scaleDecimal, shownIn } from "../../src/query/convert";
import { parseUnit } from "../../src/query/parseUnit";
import { resolve } from "../../src/query/resolve";
import { smallCatalog } from "../fixtures/smallCatalog";
import { problemOf } from "./problemOf";

const catalog = smallCatalog();

/** The number a cell shows for a key in a unit. */
function shown(key: string, unit: string): number {
  const asked = readUnit(unit);
  return shownIn(convertUnit(catalog, resolve(catalog, key), asked, unit), asked);
}

describe("scaleDecimal(value, exponent)", () => {
  test.each([
    [3816.1, 8, 381_610_000_000],
    [0.447, 2, 44.7],
    [4_680_000_000_000, -12, 4.68],
    [658_630_000_000, -9, 658.63],
    [1.1, 1, 11],
    [0.07, 2, 7],
    [-2.5, 3, -2500],
    [0, 5, 0],
    [1e21, -9, 1_000_000_000_000],
    [1.5e-7, 7, 1.5],
  ])("moves the point of %d by %i to %d", (value, exponent, expected) => {
    expect(scaleDecimal(value, exponent)).toBe(expected);
  });

  test("changes no digit, there and back, of any decimal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.integer({ min: -12, max: 12 }),
        (n, by) => {
          expect(scaleDecimal(scaleDecimal(n, by), -by)).toBe(n);
          expect(scaleDecimal(n, by)).toBe(Number(`${n}e${by}`));
        },
      ),
    );
  });
});

describe("convertUnit(catalog, figure, asked)", () => {
  test.each([
    ["trade_2022", "billion CNY", 4.68],
    ["trade_2022", "亿元", 46.8],
    ["trade_2022", "billion USD", 0.703],
    ["trade_2021", "亿美元", 6.4],
    ["exports_2022@USD", "USD million", 540],
    ["trade_2022@USD@2023-06-13", "USD", 658_000_000],
    ["mech_share_2022", "%", 44.7],
    ["mech_share_2022", "fraction", 0.447],
    ["trade_growth_2022", "percent", 12.5],
    ["cargo_2022", "亿吨", 12.5],
    ["residents_2022", "万人", 6577],
    ["residents_2022", "million", 65.77],
    ["entities_yiwu_2023", "万", 90],
    ["trade_rank_2022", "rank", 3],
    ["trade_multiple_2018..2022", "倍", 8],
    ["cny_per_usd_2022", "CNY per USD", 6.4],
  ])("%s in %s is %d", (key, unit, expected) => {
    expect(shown(key, unit)).toBe(expected);
  });

  test.each([
    ["trade_2022", "tonnes", "trade", "money", ["CNY", "billion USD"]],
    ["trade_2022", "%", "trade", "money", ["CNY", "billion USD"]],
    ["mech_share_2022", "CNY", "mech_share", "ratio", ["%", "fraction"]],
    ["trade_growth_2022", "USD", "trade_growth", "ratio", ["%", "fraction"]],
    ["cargo_2022", "TEU", "cargo", "tonnes", ["tonnes", "million tonnes"]],
    ["residents_2022", "USD", "residents", "number", ["thousand", "million"]],
    ["trade_rank_2022", "%", "trade_rank", "rank", []],
    ["cny_per_usd_2022", "CNY", "cny_per_usd", "rate", []],
    ["trade_multiple_2018..2022", "thousand", "trade_multiple", "number", []],
    ["entities_yiwu_2022", "times", "entities", "number", ["thousand", "million"]],
  ])("%s in %s is refused across kinds, naming what fits", (key, unit, series, is, suits) => {
    expect(problemOf(() => shown(key, unit))).toEqual({
      kind: "unitMismatch",
      series,
      is,
      given: unit,
      fits: suits,
    });
  });

  test("names only units that it then takes", () => {
    for (const key of [
      "trade_2022",
      "mech_share_2022",
      "cargo_2022",
      "residents_2022",
      "trade_growth_2022",
    ]) {
      const problem = problemOf(() => shown(key, key === "cargo_2022" ? "USD" : "tonnes"));
      if (problem.kind !== "unitMismatch") throw new Error(problem.kind);
      for (const unit of problem.fits) expect(shown(key, unit)).toBeGreaterThan(0);
    }
  });

  test("refuses a span of years and a year without a rate in the other currency", () => {
    expect(problemOf(() => shown("trade_2018..2022", "USD"))).toMatchObject({
      kind: "noConversion",
      reason: "span",
    });
    expect(problemOf(() => shown("trade_2019", "USD"))).toMatchObject({
      kind: "noConversion",
      reason: "noRate",
    });
  });
});

test("readUnit(text) fails with the text and units of money", () => {
  expect(problemOf(() => readUnit("dozen"))).toEqual({
    kind: "unknownUnit",
    given: "dozen",
    fits: ["CNY", "billion USD"],
  });
});

test.each([
  ["billion USD", "USD"],
  ["亿元", "CNY"],
  ["%", undefined],
  ["万", undefined],
])("currencyOf(%s) is %s", (text, expected) => {
  expect(currencyOf(parseUnit(text))).toBe(expected);
});

test("fits(unit, asked) lets a share be shown in percent and in points, persons in thousands, and a rank in ranks", () => {
  expect(fits("percentage_points", "percent")).toBe(true);
  expect(fits("person", "count")).toBe(true);
  expect(fits("rank", "count")).toBe(false);
  expect(fits("count", "rank")).toBe(false);
  expect(fits("CNY_per_USD", "CNY")).toBe(false);
});
