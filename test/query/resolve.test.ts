import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/query/Figure";
import { resolve } from "../../src/query/resolve";
import { smallCatalog, withRows } from "../fixtures/smallCatalog";
import { problemOf } from "./problemOf";

const catalog = smallCatalog();

function sourceIds(figure: Figure): readonly string[] {
  return figure.sources.map(({ id }) => id);
}

describe("resolve(catalog, key)", () => {
  test("gives a printed figure with all that is needed to defend it", () => {
    const figure = resolve(catalog, "trade_2023-01..2023-04");
    expect(figure).toMatchObject({
      key: "trade_2023-01..2023-04",
      isGrowth: false,
      period: "2023-01..2023-04",
      value: 1_560_000_000,
      unit: "CNY",
      precision: 7,
      qualifier: "nearly",
      status: "normal",
      steps: [],
      edition: "2026.11",
    });
    expect([figure.indicator.id, figure.area.id, figure.partner]).toEqual(["trade", "zhejiang", undefined]);
    expect(sourceIds(figure)).toEqual(["daily-2023"]);
    expect(figure.note).toBeUndefined();
    expect(resolve(catalog, "trade_eu_ningbo_2022")).toMatchObject({
      partner: { id: "eu" },
      area: { id: "ningbo" },
      value: 320_000_000,
    });
    expect(resolve(catalog, "residents_2023-06").note).toEqual({
      en: "expected before the day",
      zh: "事前预计数",
    });
  });

  test.each([
    ["mech_share_2022", 0.447, "percent"],
    ["cargo_2021", 1_220_000_000, "tonne"],
    ["entities_yiwu_2023-05", 900_000, "count"],
    ["trade_rank_2022", 3, "rank"],
    ["trade_multiple_2018..2022", 8, "multiple"],
    ["cny_per_usd_2022", 6.4, "CNY_per_USD"],
    ["residents_2022", 65_770_000, "person"],
  ])("gives %s in its base unit", (key, value, unit) => {
    expect(resolve(catalog, key)).toMatchObject({ value, unit, key });
  });

  test("gives a derived figure with its rule, its inputs and every source", () => {
    const figure = resolve(catalog, "imports_2022");
    expect(figure).toMatchObject({ value: 1_180_000_000, qualifier: "about", status: "estimate" });
    expect(sourceIds(figure)).toEqual(["bulletin-2022", "customs-2024"]);
    const [step] = figure.steps;
    if (step?.kind !== "derived") throw new Error("there is no rule");
    expect(step.derivation.expression).toBe("trade_2022 - exports_2022");
    expect(step.inputs.map(({ key, value }) => [key, value])).toEqual([
      ["trade_2022", 4_680_000_000],
      ["exports_2022", 3_500_000_000],
    ]);
    // The input is derived itself and says so.
    expect(step.inputs[1]?.steps[0]).toMatchObject({
      kind: "derived",
      inputs: [
        { key: "exports_2023", value: 3_570_000_000 },
        { key: "exports_growth_2023", value: 0.02, unit: "percent" },
      ],
    });
  });

  test("names the latest whole key where the period is missing", () => {
    expect(problemOf(() => resolve(catalog, "Trade"))).toEqual({
      kind: "noPeriod",
      given: "Trade",
      latest: "trade_2022",
    });
    expect(problemOf(() => resolve(catalog, "trade@USD"))).toMatchObject({ latest: "trade_2022@USD" });
    expect(problemOf(() => resolve(catalog, "residents"))).toMatchObject({ latest: "residents_2023-06" });
    expect(problemOf(() => resolve(catalog, "exports growth"))).toMatchObject({
      latest: "exports_growth_2023",
    });
  });

  test("names the latest period where the one asked for has no value", () => {
    expect(problemOf(() => resolve(catalog, "exports 2031"))).toEqual({
      kind: "notPublished",
      given: "exports 2031",
      series: "exports",
      period: "2031",
      latest: "2023",
    });
    expect(problemOf(() => resolve(catalog, "trade_growth_2019"))).toMatchObject({
      kind: "notPublished",
      series: "trade_growth",
      latest: "2022",
    });
  });

  test("never answers for the home with the value of another area", () => {
    const other = smallCatalog(withRows("observations", "gdp,ningbo,,2022,15704,8,CNY,exact,A,,yearbook,,"));
    expect(problemOf(() => resolve(other, "gdp_2022"))).toMatchObject({
      kind: "notPublished",
      latest: "2020",
    });
    expect(resolve(other, "gdp_ningbo_2022").value).toBe(1_570_400_000_000);
  });

  test("asks for the place where an indicator has no home, and offers those that answer", () => {
    expect(problemOf(() => resolve(catalog, "entities_2022"))).toEqual({
      kind: "needsArea",
      given: "entities_2022",
      keys: ["entities_yiwu_2022"],
    });
    expect(problemOf(() => resolve(catalog, "entities"))).toMatchObject({ keys: ["entities_yiwu_latest"] });
  });

  test("asks for the partner where nothing has a value without one", () => {
    expect(problemOf(() => resolve(catalog, "trade_share_2022"))).toEqual({
      kind: "needsPartner",
      given: "trade_share_2022",
      keys: ["trade_share_belt_road_2022", "trade_share_eu_2022"],
    });
  });

  test("offers what there is where the area or the partner has nothing", () => {
    expect(problemOf(() => resolve(catalog, "trade_share_eu_ningbo_2022"))).toEqual({
      kind: "unknownIndicator",
      given: "trade_share_eu_ningbo_2022",
      near: ["trade_share_belt_road_2022", "trade_share_eu_2022"],
    });
  });

  test("refuses what is no key with the three nearest, each of which answers", () => {
    const problem = problemOf(() => resolve(catalog, "exps"));
    if (problem.kind !== "unknownIndicator") throw new Error(problem.kind);
    expect(problem.given).toBe("exps");
    expect(problem.near[0]).toBe("exports_2023");
    expect(problem.near).toHaveLength(3);
    for (const key of problem.near) expect(resolve(catalog, key).value).toBeGreaterThan(0);
  });
});

describe("resolve(catalog, X_latest)", () => {
  test.each([
    ["trade_latest", "2022", "the latest year of a flow, though months end later"],
    ["exports_latest", "2023", "the latest year"],
    ["trade_growth_latest", "2022", "the latest year that prints growth"],
    ["mech_share_latest", "2022", "the latest year of a share"],
    ["residents_latest", "2023-06", "the last date of a stock"],
    ["entities_yiwu_latest", "2023-05", "the last date of a stock"],
    ["trade_multiple_latest", "2018..2022", "the period that ends last where there is no year"],
    ["cny_per_usd_latest", "2022", "the latest year of a rate"],
  ])("of %s is %s: %s", (key, period) => {
    expect(resolve(catalog, key).period).toBe(period);
  });

  test("of two periods that end together takes the longer", () => {
    const other = smallCatalog(
      withRows(
        "observations",
        "trade_rank,ningbo,,2023-04,2,0,rank,exact,A,,yearbook,,",
        "trade_rank,ningbo,,2023-01..2023-04,1,0,rank,exact,A,,yearbook,,",
        "trade_rank,ningbo,,2023-Q1,3,0,rank,exact,A,,yearbook,,",
      ),
    );
    expect(resolve(other, "trade_rank_ningbo_latest").period).toBe("2023-01..2023-04");
  });
});

describe("resolve(catalog, STOCK_YEAR)", () => {
  test("gives the row of the year, else the last in it, and its own date", () => {
    expect(resolve(catalog, "residents_2022")).toMatchObject({ value: 65_770_000, key: "residents_2022" });
    expect(resolve(catalog, "residents_2023")).toMatchObject({
      value: 66_000_000,
      period: "2023-06",
      key: "residents_2023-06",
    });
  });

  test("gives nothing for a year without any, and no flow by its months", () => {
    expect(problemOf(() => resolve(catalog, "residents_2021"))).toMatchObject({
      kind: "notPublished",
      latest: "2023-06",
    });
    expect(problemOf(() => resolve(catalog, "trade_2023"))).toMatchObject({ kind: "notPublished" });
  });
});
