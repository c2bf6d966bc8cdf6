import { describe, expect, test } from "vitest";
import { convertValue } from "../../src/query/convertValue";
import { smallCatalog } from "../fixtures/smallCatalog";
import { problemOf } from "./problemOf";

const catalog = smallCatalog();

describe("convertValue(catalog, value, from, to, period)", () => {
  test.each([
    [3816.1, "亿元", "CNY", 381_610_000_000],
    [3816.1, "亿元", "billion CNY", 381.61],
    [1.1, "billion USD", "USD bn", 1.1],
    [33.36, "million TEU", "万标箱", 3336],
    [15.7, "亿吨", "万吨", 157_000],
    [0.1, "万吨", "tonnes", 1000],
    [44.7, "%", "fraction", 0.447],
    [0.447, "小数", "%", 44.7],
    [1.6, "percentage points", "fraction", 0.016],
    [1.6, "个百分点", "%", 1.6],
    [2.5, "million", "万", 250],
    [6577, "万人", "million persons", 65.77],
    [-3, "trillion CNY", "billion CNY", -3000],
    [0, "CNY", "亿元", 0],
    [6.7, "CNY per USD", "yuan per dollar", 6.7],
  ])("of %d %s in %s is exactly that with its point moved: %d", (value, from, to, expected) => {
    expect(convertValue(catalog, value, from, to, undefined)).toBe(expected);
  });

  test("takes the average rate of the year between currencies", () => {
    // 6.4 yuan a dollar in 2022, 6.5 in 2021
    expect(convertValue(catalog, 64, "亿元", "亿美元", "2022")).toBe(10);
    expect(convertValue(catalog, 10, "亿美元", "亿元", "2022")).toBe(64);
    expect(convertValue(catalog, 1.3, "trillion CNY", "billion USD", "2021")).toBeCloseTo(200, 10);
  });

  test("takes the rate of the year for a part of it, and the last rate for latest", () => {
    for (const period of ["2021-Q1", "2021-H1", "2021-04", "2021-01..2021-04"]) {
      expect(convertValue(catalog, 6.5, "CNY", "USD", period)).toBe(1);
    }
    expect(convertValue(catalog, 6.4, "CNY", "USD", "latest")).toBe(1);
  });

  test.each([
    ["tonnes", "CNY", "tonnes", "money"],
    ["CNY", "tonnes", "money", "tonnes"],
    ["万标箱", "万吨", "containers", "tonnes"],
    ["%", "USD", "ratio", "money"],
    ["rank", "thousand", "rank", "number"],
    ["CNY per USD", "CNY", "rate", "money"],
  ])("refuses to turn %s into %s", (from, to, is, asked) => {
    expect(problemOf(() => convertValue(catalog, 1, from, to, "2022"))).toMatchObject({
      kind: "unitKinds",
      is,
      asked,
    });
  });

  test("refuses another currency without a period, with a span, or for a year without a rate", () => {
    expect(problemOf(() => convertValue(catalog, 1, "CNY", "亿美元", undefined))).toEqual({
      kind: "periodNeeded",
      from: "CNY",
      to: "亿美元",
      latest: "2022",
    });
    expect(problemOf(() => convertValue(catalog, 1, "CNY", "USD", "2020..2022"))).toEqual({
      kind: "noRate",
      period: "2020..2022",
      reason: "span",
      first: "2020",
      last: "2022",
    });
    expect(problemOf(() => convertValue(catalog, 1, "CNY", "USD", "2019"))).toMatchObject({
      kind: "noRate",
      reason: "unknown",
    });
  });

  test("refuses units it does not know", () => {
    expect(problemOf(() => convertValue(catalog, 1, "EUR", "CNY", "2022"))).toMatchObject({ given: "EUR" });
    expect(problemOf(() => convertValue(catalog, 1, "CNY", "EUR", "2022"))).toMatchObject({ given: "EUR" });
  });

  test("gives neither infinity nor 0 for a number out of range", () => {
    for (const [value, from, to] of [
      [1e300, "trillion CNY", "CNY"],
      [5e-324, "CNY", "trillion CNY"],
    ] as const) {
      expect(problemOf(() => convertValue(catalog, value, from, to, undefined))).toMatchObject({
        kind: "numberRange",
        unit: to,
      });
    }
  });
});
