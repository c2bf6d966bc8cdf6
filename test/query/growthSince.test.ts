import { describe, expect, test } from "vitest";
import { growthSince } from "../../src/query/growthSince";
import { resolve } from "../../src/query/resolve";
import { smallCatalog, withRows } from "../fixtures/smallCatalog";
import { problemOf } from "./problemOf";

const catalog = smallCatalog(
  withRows(
    "observations",
    "trade,zhejiang,belt_road,2025,54,8,CNY,exact,D,,customs-2024,,",
    "trade,zhejiang,,2020-Q1,7,8,CNY,exact,A,,yearbook,,",
    "entities,yiwu,,2020,20,4,count,exact,A,,yearbook,,",
    "entities,yiwu,,2024-12,180,4,count,exact,A,,yearbook,,",
    "fdi,ningbo,,2020,-1,8,USD,exact,A,,yearbook,,",
    "fdi,ningbo,,2022,2,8,USD,exact,A,,yearbook,,",
  ),
);

const since = (key: string, base: string) => growthSince(catalog, resolve(catalog, key), base);

describe("growthSince(catalog, later, base)", () => {
  test("is the rate that, compounded over the years between, leads from base to figure", () => {
    // (54 ÷ 24)^(1/2) − 1, both on the wider list
    expect(since("trade_belt_road_2025", "trade_belt_road_2023").value).toBeCloseTo(0.5, 12);
    // (46.8 ÷ 30)^(1/3) − 1
    const growth = since("trade_2022", "trade_2019");
    expect(growth.value).toBeCloseTo(0.15978, 5);
    expect(growth).toMatchObject({ years: 3, earlier: { key: "trade_2019" }, later: { key: "trade_2022" } });
  });

  test("reads a year, a period and words as the base alike", () => {
    for (const base of ["trade_2019", "2019", " 2019 ", "2019年", "２０１９", "trade 2019"]) {
      expect(since("trade_2022", base).earlier.key).toBe("trade_2019");
    }
  });

  test("reads a year as the same part of that year", () => {
    const growth = since("trade_2022-Q1", "2020");
    // (10.5 ÷ 7)^(1/2) − 1
    expect(growth.value).toBeCloseTo(0.22474, 5);
    expect(growth.earlier.key).toBe("trade_2020-Q1");
  });

  test("since the year before is the growth on a year earlier, as printed", () => {
    // 46.8 ÷ 41.6 − 1 is 0.125 too, but that of output is printed at constant prices.
    expect(since("trade_2022", "2021").value).toBe(0.125);
    const real = smallCatalog(
      withRows("observations", "gdp,zhejiang,,2021,73516,8,CNY,exact,A,8.5,bulletin-2022,,"),
    );
    expect(growthSince(real, resolve(real, "gdp_2021"), "2020").value).toBe(0.085);
  });

  test("keeps the currency of the figure for a base that names none", () => {
    // 35 in yuan at 7 a dollar is 5; (7.03 ÷ 5)^(1/2) − 1
    const growth = since("trade_2022@USD", "2020");
    expect(growth.value).toBeCloseTo(0.18575, 5);
    expect(growth.earlier).toMatchObject({ key: "trade_2020@USD", value: 500_000_000 });
    expect(since("trade_2022@USD", "trade_2020")).toEqual(growth);
  });

  test("takes the December of a stock for the end of its year", () => {
    // (180 ÷ 20)^(1/4) − 1
    expect(since("entities_yiwu_2024-12", "2020").value).toBeCloseTo(0.73205, 5);
  });

  test.each([
    ["trade_2022", "exports_2021", "series"],
    ["trade_2022", "trade_ningbo_2022", "series"],
    ["trade_2022", "trade_growth_2021", "series"],
    ["trade_2022", "trade_2021@USD", "currency"],
    ["trade_2022-Q1", "trade_2019", "part"],
    ["trade_2022", "2020-Q1", "part"],
    ["entities_yiwu_2023-05", "2022", "part"],
    ["trade_2021", "2022", "order"],
    ["trade_2021", "2021", "order"],
    ["trade_2021", "latest", "order"],
  ])("of %s since %s fails with unlikeBase: %s", (key, base, reason) => {
    expect(problemOf(() => since(key, base))).toMatchObject({ kind: "unlikeBase", reason });
  });

  test.each([
    ["gdp_2020", "gdp_2019", "printedOnly"],
    ["mech_share_2022", "2021", "ratio"],
    ["trade_rank_2022", "2021", "rank"],
    ["trade_2018..2022", "2019", "span"],
    ["trade_growth_2022", "2019", "growth"],
    ["fdi_ningbo_2022", "2020", "sign"],
  ])("of %s since %s fails with noGrowth: %s", (key, base, reason) => {
    expect(problemOf(() => since(key, base))).toMatchObject({ kind: "noGrowth", reason });
  });

  test("of output over several years fails with noGrowth, though its values are known", () => {
    const long = smallCatalog(
      withRows("observations", "gdp,zhejiang,,2022,77715,8,CNY,exact,A,3.1,bulletin-2022,,"),
    );
    expect(problemOf(() => growthSince(long, resolve(long, "gdp_2022"), "2019"))).toMatchObject({
      kind: "noGrowth",
      reason: "printedSince",
      earlier: "gdp_2019",
    });
  });

  test("fails with definitionChange across a change of definition", () => {
    expect(problemOf(() => since("trade_belt_road_2025", "2021"))).toEqual({
      kind: "definitionChange",
      key: "trade_belt_road_2025",
      earlier: "trade_belt_road_2021",
    });
  });

  test("fails as resolve does for a base without a value or without a meaning", () => {
    expect(problemOf(() => since("trade_2022", "2001"))).toMatchObject({
      kind: "notPublished",
      series: "trade",
      period: "2001",
      latest: "2022",
    });
    expect(problemOf(() => since("trade_2022", "soon"))).toMatchObject({ kind: "unknownIndicator" });
    expect(problemOf(() => since("trade_2022", "trade"))).toMatchObject({ kind: "noPeriod" });
  });
});
