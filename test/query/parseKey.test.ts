import { describe, expect, test } from "vitest";
import { parseKey, seriesKey, spellKey } from "../../src/query/parseKey";
import { smallCatalog, withRows } from "../fixtures/smallCatalog";
import { problemOf } from "./problemOf";

const catalog = smallCatalog();

/** The canonical spelling of what a text names, or undefined. */
function spelled(text: string): string | undefined {
  const key = parseKey(catalog, text);
  return key && spellKey(catalog, key);
}

describe("parseKey(catalog, text)", () => {
  test("takes a canonical key apart", () => {
    expect(parseKey(catalog, "trade_eu_ningbo_2022-Q1@USD@2023-06-13")).toEqual({
      indicator: "trade",
      partner: "eu",
      area: "ningbo",
      isGrowth: false,
      period: "2022-Q1",
      currency: "USD",
      asOf: "2023-06-13",
    });
    expect(parseKey(catalog, "exports")).toEqual({
      indicator: "exports",
      partner: "",
      area: "zhejiang",
      isGrowth: false,
    });
  });

  test.each([
    ["case does not matter", "Exports_2022", "exports_2022"],
    ["case does not matter", "TRADE_EU_2021@usd", "trade_eu_2021@USD"],
    ["spaces part", "exports 2022", "exports_2022"],
    ["several spaces part", "  exports   2022  ", "exports_2022"],
    ["hyphens part", "exports-2022", "exports_2022"],
    ["dots part", "exports.2022", "exports_2022"],
    ["separators mix", "trade . belt-road_2022", "trade_belt_road_2022"],
    ["wide characters are narrow ones", "ｅｘｐｏｒｔｓ＿２０２２", "exports_2022"],
    ["parts come in any order", "2022 exports", "exports_2022"],
    ["parts come in any order", "2021_eu_trade", "trade_eu_2021"],
    ["parts come in any order", "ningbo trade 2022", "trade_ningbo_2022"],
    ["parts come in any order", "2022 eu ningbo trade", "trade_eu_ningbo_2022"],
    ["parts come in any order", "ningbo 2022 trade eu", "trade_eu_ningbo_2022"],
    ["the home area can be written", "exports_zhejiang_2022", "exports_2022"],
    ["the home area can be written", "zhejiang exports_growth 2023", "exports_growth_2023"],
    ["an area is written where there is no home", "entities_yiwu_2022", "entities_yiwu_2022"],
    ["quarters", "exports_2022q1", "exports_2022-Q1"],
    ["quarters", "exports 2022 Q1", "exports_2022-Q1"],
    ["quarters", "exports q1 2022", "exports_2022-Q1"],
    ["quarters", "q1-2022 exports", "exports_2022-Q1"],
    ["halves", "exports 2022h1", "exports_2022-H1"],
    ["halves", "exports H2_2022", "exports_2022-H2"],
    ["months", "exports_2022m04", "exports_2022-04"],
    ["months", "exports 2022 m4", "exports_2022-04"],
    ["months", "exports apr 2022", "exports_2022-04"],
    ["months", "exports april 2022", "exports_2022-04"],
    ["months", "2022 sept exports", "exports_2022-09"],
    ["months", "exports_2022_04", "exports_2022-04"],
    ["months", "exports 2022.04", "exports_2022-04"],
    ["January to a month", "exports jan-jul 2022", "exports_2022-01..2022-07"],
    ["January to a month", "exports 2022 jan–apr", "exports_2022-01..2022-04"],
    ["January to a month", "January to April 2023 trade", "trade_2023-01..2023-04"],
    ["January to a month", "exports_jan_jul_2022", "exports_2022-01..2022-07"],
    ["January to a month", "exports jan jul 2022", "exports_2022-01..2022-07"],
    ["January to a month", "trade 2023.01..2023.04", "trade_2023-01..2023-04"],
    ["January to a month", "trade 2023-01 .. 2023-04", "trade_2023-01..2023-04"],
    ["the shortest form", "exports jan-mar 2022", "exports_2022-Q1"],
    ["the shortest form", "exports_2022-01..2022-06", "exports_2022-H1"],
    ["the shortest form", "exports 2022-01..2022-12", "exports_2022"],
    ["the shortest form", "exports jan-jan 2022", "exports_2022-01"],
    ["spans", "trade 2018..2022", "trade_2018..2022"],
    ["spans", "trade 2018 .. 2022", "trade_2018..2022"],
    ["latest", "trade latest", "trade_latest"],
    ["latest", "LATEST_trade_eu", "trade_eu_latest"],
    ["growth", "exports_growth_2023", "exports_growth_2023"],
    ["growth", "growth exports 2023", "exports_growth_2023"],
    ["growth", "2023 growth exports", "exports_growth_2023"],
    ["growth", "trade growth ningbo 2022", "trade_growth_ningbo_2022"],
    ["growth of its own", "cargo growth 2020", "cargo_growth_2020"],
    ["a currency", "trade_2022@USD", "trade_2022@USD"],
    ["a currency", "trade 2022 @ usd", "trade_2022@USD"],
    ["a currency", "trade_2022＠CNY", "trade_2022@CNY"],
    ["a day", "gdp_2019@2020-03-05", "gdp_2019@2020-03-05"],
    ["the end of a month", "gdp_2019@2020-02", "gdp_2019@2020-02-29"],
    ["the end of a month", "gdp_2019@2023-02", "gdp_2019@2023-02-28"],
    ["the end of a month", "gdp_2019@2023-04", "gdp_2019@2023-04-30"],
    ["the end of a year", "gdp_2019@2020", "gdp_2019@2020-12-31"],
    ["both, in either order", "trade_2022@USD@2023-06", "trade_2022@USD@2023-06-30"],
    ["both, in either order", "trade_2022@2023-06@usd", "trade_2022@USD@2023-06-30"],
    ["a series has no period", "Trade EU", "trade_eu"],
  ])("reads every spelling of a key: %s, as in %s", (_, text, expected) => {
    expect(spelled(text)).toBe(expected);
  });

  test.each([
    "",
    "   ",
    "2022",
    "zhejiang",
    "hotels_2022",
    "exprots_2022",
    "exports_2022_2023",
    "exports_2022-13",
    "exports_2022-Q5",
    "exports_2022-03..2022-05",
    "exports_2022-01..2023-04",
    "exports mar-may 2022",
    "exports_2022..2018",
    "exports_22",
    "exports_20222",
    "exports_2022@EUR",
    "exports_2022@USD@USD",
    "exports_2022@2023-13",
    "exports_2022@2023-02-29",
    "exports_2022@2023@2024",
    "exports_2022@",
    "exports imports 2022",
    "exports exports 2022",
    "trade eu eu 2021",
    "trade ningbo yiwu 2022",
    "trade_growth_growth_2022",
    "cargo_growth_growth_2020",
    "trade brazil 2022",
    "last year exports",
    "constructor_2022",
    "=exports_2022",
    "\ud800exports",
  ])("gives undefined for %j rather than guess", (text) => {
    expect(parseKey(catalog, text)).toBeUndefined();
  });

  test("leaves out readings whose series has no value in any period", () => {
    // There are exports, there is Ningbo, but nobody has exports of Ningbo.
    expect(parseKey(catalog, "exports_ningbo_2022")).toBeUndefined();
    expect(parseKey(catalog, "entities_2022")).toBeUndefined();
    expect(parseKey(catalog, "residents_growth_2022")).toBeUndefined();
  });

  test("tries the canonical order first, verbatim, and asks back where folding leaves two readings", () => {
    const two = smallCatalog({
      ...withRows("indicators", "eu_trade,trade,Trade with the Union,联盟贸易,D,描述,CNY,flow,zhejiang,2,,"),
      ...withRows("observations", "eu_trade,zhejiang,,2021,9,8,CNY,exact,A,,yearbook,,"),
    });
    expect(parseKey(two, "eu_trade_2021")?.indicator).toBe("eu_trade");
    expect(parseKey(two, "trade_eu_2021")?.indicator).toBe("trade");
    expect(problemOf(() => parseKey(two, "eu trade 2021"))).toEqual({
      kind: "ambiguous",
      given: "eu trade 2021",
      count: 2,
      keys: ["eu_trade_2021", "trade_eu_2021"],
    });
  });

  test("refuses a text that is longer than any key, before it reads it", () => {
    expect(problemOf(() => parseKey(catalog, "x".repeat(201)))).toEqual({
      kind: "tooLong",
      length: 201,
      most: 200,
    });
    expect(parseKey(catalog, `${"x".repeat(200)}`)).toBeUndefined();
  });
});

test("seriesKey(catalog, key) leaves out the home area, also that of growth, and keeps any other", () => {
  const key = { indicator: "trade", partner: "eu", area: "zhejiang", isGrowth: false };
  expect(seriesKey(catalog, key)).toBe("trade_eu");
  expect(seriesKey(catalog, { ...key, area: "ningbo" })).toBe("trade_eu_ningbo");
  expect(seriesKey(catalog, { ...key, isGrowth: true })).toBe("trade_growth_eu");
  expect(seriesKey(catalog, { ...key, partner: "", area: "china", isGrowth: true })).toBe(
    "trade_growth_china",
  );
  expect(seriesKey(catalog, { indicator: "entities", partner: "", area: "yiwu", isGrowth: false })).toBe(
    "entities_yiwu",
  );
});
