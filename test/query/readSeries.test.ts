import { describe, expect, test } from "vitest";
import { periodsOf } from "../../src/query/latest";
import { parseKey } from "../../src/query/parseKey";
import { parseSeries, readSeries } from "../../src/query/readSeries";
import { smallCatalog } from "../fixtures/smallCatalog";
import { problemOf } from "./problemOf";

const catalog = smallCatalog();

function points(...given: Parameters<typeof readSeries> extends [unknown, ...infer Rest] ? Rest : never) {
  return readSeries(catalog, ...given).map(({ period, value, unit }) => [period, value, unit]);
}

describe("readSeries(catalog, series)", () => {
  test("gives one figure a period, by its end, of the preferred vintage in the usual currency", () => {
    expect(points("trade")).toEqual([
      ["2019", 3_000_000_000, "CNY"],
      ["2020", 3_500_000_000, "CNY"],
      ["2021", 4_160_000_000, "CNY"],
      ["2022-Q1", 1_050_000_000, "CNY"],
      ["2022", 4_680_000_000, "CNY"],
      ["2018..2022", 18_000_000_000, "CNY"],
      ["2023-04", 410_000_000, "CNY"],
      ["2023-01..2023-04", 1_560_000_000, "CNY"],
    ]);
    expect(points("gdp")).toEqual([
      ["2019", 6_246_200_000_000, "CNY"],
      ["2020", 6_468_900_000_000, "CNY"],
    ]);
  });

  test("leaves out what cannot be had in the currency asked for", () => {
    // No rate for 2019 and 2023, and none for the span.
    expect(points("trade", { currency: "USD" })).toEqual([
      ["2020", 500_000_000, "USD"],
      ["2021", 640_000_000, "USD"],
      ["2022-Q1", 164_062_500, "USD"],
      ["2022", 703_000_000, "USD"],
    ]);
    expect(points("trade@USD")).toEqual(points("trade", { currency: "USD" }));
    expect(points("trade", { currency: "USD", isUnconverted: true })).toEqual([["2022", 703_000_000, "USD"]]);
  });

  test("takes the vintage of a source first", () => {
    expect(points("trade", { currency: "USD", isUnconverted: true, source: "daily-2023" })).toEqual([
      ["2022", 658_000_000, "USD"],
    ]);
    expect(points("gdp", { source: "gdp-first" })[0]).toEqual(["2019", 6_235_200_000_000, "CNY"]);
  });

  test("gives the printed growth of every row, and of rows of its own", () => {
    expect(points("trade_growth")).toEqual([
      ["2021", 0.189, "percent"],
      ["2022", 0.125, "percent"],
      ["2023-01..2023-04", 0.062, "percent"],
    ]);
    expect(points("cargo growth")).toEqual([
      ["2020", 0.047, "percent"],
      ["2022", 0.025, "percent"],
    ]);
  });

  test("gives only what was known by a day", () => {
    expect(points("gdp@2020-06")).toEqual([["2019", 6_235_200_000_000, "CNY"]]);
    expect(points("residents@2023-06")).toEqual([["2022", 65_770_000, "person"]]);
  });
});

describe("parseSeries(catalog, text)", () => {
  test("refuses a period, naming the series", () => {
    expect(problemOf(() => parseSeries(catalog, "Trade EU 2021"))).toEqual({
      kind: "periodInSeries",
      given: "Trade EU 2021",
      series: "trade_eu",
    });
    expect(problemOf(() => parseSeries(catalog, "trade_latest"))).toMatchObject({ series: "trade" });
  });

  test("refuses what is no key, and a currency of what is no money", () => {
    expect(problemOf(() => parseSeries(catalog, "hotels"))).toMatchObject({ kind: "unknownIndicator" });
    expect(problemOf(() => parseSeries(catalog, "entities"))).toMatchObject({ kind: "needsArea" });
    expect(problemOf(() => parseSeries(catalog, "cargo@USD"))).toMatchObject({ kind: "unitMismatch" });
  });
});

test("periodsOf(catalog, key) gives each period once", () => {
  const key = parseKey(catalog, "gdp");
  expect(key && periodsOf(catalog, key)).toEqual(["2019", "2020"]);
});
