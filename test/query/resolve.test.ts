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

describe("resolve(catalog, key, currency) takes money", () => {
  test.each<[string, "CNY" | "USD" | undefined, number, string, string]>([
    ["exports_2022", "USD", 540_000_000, "", "published in it"],
    ["exports_2022", "CNY", 3_500_000_000, "derived", "derived in it before published in the other"],
    ["exports_2022", undefined, 3_500_000_000, "derived", "in the usual currency where none is asked for"],
    ["exports_2021", "CNY", 3_120_000_000, "converted", "published in the other, 4.8 × 6.5"],
    ["trade_2021", "USD", 640_000_000, "converted", "published in the other, 41.6 ÷ 6.5"],
    ["fdi_2021", undefined, 1_700_000_000, "converted", "usual dollars from yuan, 110.5 ÷ 6.5"],
    ["fdi_2022", "CNY", 12_480_000_000, "converted", "published in the other, 19.5 × 6.4"],
    ["imports_2022", "USD", 184_375_000, "derived converted", "derived in the other, 11.8 ÷ 6.4"],
    ["trade_2022-Q1", "USD", 164_062_500, "converted", "at the rate of its year, 10.5 ÷ 6.4"],
  ])("%s in %s as %d: %s%s", (key, currency, value, steps) => {
    const figure = resolve(catalog, key, currency);
    expect(figure.value).toBeCloseTo(value, 0);
    expect(figure.steps.map(({ kind }) => kind).join(" ")).toBe(steps);
    expect(figure.unit).toBe(currency ?? figure.indicator.unit);
  });

  test("converted with the figure before, the rate, and the sources of both", () => {
    const figure = resolve(catalog, "trade_2021@USD");
    expect(figure.key).toBe("trade_2021@USD");
    expect(sourceIds(figure)).toEqual(["yearbook"]);
    expect(figure.steps).toMatchObject([
      {
        kind: "converted",
        from: { key: "trade_2021", value: 4_160_000_000 },
        rate: { key: "cny_per_usd_2021", value: 6.5 },
      },
    ]);
    expect(sourceIds(resolve(catalog, "trade_2022-Q1@USD"))).toEqual(["bulletin-2022", "yearbook"]);
    // 6.5 is known to two digits, so the dollars are: 6.4e8.
    expect(figure.precision).toBe(7);
  });

  test("the same whether the key or the argument names the currency, and refuses both if they differ", () => {
    expect(resolve(catalog, "exports_2022@USD").value).toBe(540_000_000);
    expect(resolve(catalog, "exports_2022@USD", "USD").value).toBe(540_000_000);
    expect(resolve(catalog, "exports_2022@CNY").key).toBe("exports_2022");
    expect(problemOf(() => resolve(catalog, "exports_2022@USD", "CNY"))).toEqual({
      kind: "unitConflict",
      given: "exports_2022@USD",
      unit: "CNY",
    });
  });

  test("of a span of years in no other currency", () => {
    expect(problemOf(() => resolve(catalog, "trade_2018..2022", "USD"))).toEqual({
      kind: "noConversion",
      given: "trade_2018..2022",
      period: "2018..2022",
      reason: "span",
      currency: "USD",
    });
    expect(resolve(catalog, "trade_2018..2022", "CNY").value).toBe(18_000_000_000);
  });

  test("of a year without a rate in no other currency", () => {
    expect(problemOf(() => resolve(catalog, "trade_2019@USD"))).toMatchObject({
      kind: "noConversion",
      period: "2019",
      reason: "noRate",
    });
  });

  test.each([
    ["cargo_2022@USD", "cargo", "tonnes"],
    ["trade_rank_2022@CNY", "trade_rank", "rank"],
    ["mech_share_2022@USD", "mech_share", "ratio"],
    ["cargo_growth_2022@USD", "cargo_growth", "ratio"],
  ])("of nothing else: %s is refused", (key, series, is) => {
    expect(problemOf(() => resolve(catalog, key))).toMatchObject({ kind: "unitMismatch", series, is });
  });
});

describe("resolve(catalog, key@date)", () => {
  test.each([
    ["gdp_2019", 6_246_200_000_000, "gdp-revised"],
    ["gdp_2019@2020-12-01", 6_246_200_000_000, "gdp-revised"],
    ["gdp_2019@2020-11-30", 6_235_200_000_000, "gdp-first"],
    ["gdp_2019@2020-11", 6_235_200_000_000, "gdp-first"],
    ["gdp_2019@2020", 6_246_200_000_000, "gdp-revised"],
    ["gdp_2019@2020-03-05", 6_235_200_000_000, "gdp-first"],
    ["trade_2022@USD", 703_000_000, "customs-2024"],
    ["trade_2022@USD@2024-01-17", 658_000_000, "daily-2023"],
    ["trade_2022@USD@2023-06-13", 658_000_000, "daily-2023"],
    ["trade_2022@2023-06-13", 4_680_000_000, "bulletin-2022"],
  ])("%s is %d, of %s", (key, value, source) => {
    const figure = resolve(catalog, key);
    expect(figure.value).toBe(value);
    expect(sourceIds(figure)).toEqual([source]);
  });

  test("converts what was known then, and the figure before is that one", () => {
    const figure = resolve(catalog, "fdi_2022@CNY@2023-12-31");
    expect(figure.steps).toMatchObject([{ kind: "converted", from: { key: "fdi_2022@2023-12-31" } }]);
    const vintages = smallCatalog(
      withRows(
        "observations",
        "gdp,zhejiang,,2021,65000,8,CNY,exact,P,,bulletin-2022,,",
        "gdp,zhejiang,,2021,71500,8,CNY,exact,A,,customs-2024,,",
      ),
    );
    // 65000 ÷ 6.5, not 71500 ÷ 6.5.
    expect(resolve(vintages, "gdp_2021@USD@2023-03")).toMatchObject({
      value: 1_000_000_000_000,
      steps: [{ from: { value: 6_500_000_000_000, key: "gdp_2021@2023-03-31" } }],
    });
  });

  test("gives a key that answers with the same figure again", () => {
    for (const key of [
      "gdp_2019@2020-11",
      "trade_2022@USD@2023-06",
      "fdi_2022@CNY@2023-12",
      "residents_2023",
    ]) {
      const figure = resolve(catalog, key);
      expect(resolve(catalog, figure.key).value).toBe(figure.value);
    }
  });

  test("names the first date where nothing was published by then", () => {
    expect(problemOf(() => resolve(catalog, "gdp_2019@2020-03-04"))).toEqual({
      kind: "notKnownYet",
      given: "gdp_2019@2020-03-04",
      date: "2020-03-04",
      first: "2020-03-05",
    });
    // The yearbook is dated by year, so it counts from the first of January.
    expect(problemOf(() => resolve(catalog, "residents_2023@2023-12-31"))).toMatchObject({
      kind: "notKnownYet",
      first: "2024",
    });
    expect(resolve(catalog, "residents_2023@2024-01-01").period).toBe("2023-06");
  });

  test("knows a derived figure once its last input was published", () => {
    expect(problemOf(() => resolve(catalog, "exports_2022@2024-01-17"))).toMatchObject({
      kind: "notKnownYet",
      first: "2024-01-18",
    });
    expect(resolve(catalog, "exports_2022@2024-01-18").value).toBe(3_500_000_000);
  });

  test("takes the latest that was known by then", () => {
    expect(resolve(catalog, "trade_latest@2023-12-31").period).toBe("2022");
    expect(resolve(catalog, "cargo_latest@2024").period).toBe("2022");
  });
});

describe("resolve(catalog, X_growth_PERIOD)", () => {
  test("gives the growth printed beside the level", () => {
    const figure = resolve(catalog, "trade_growth_2022");
    expect(figure).toMatchObject({
      key: "trade_growth_2022",
      isGrowth: true,
      value: 0.125,
      unit: "percent",
      precision: -3,
      steps: [{ kind: "printedGrowth", unit: "CNY" }],
    });
    expect(figure.indicator.id).toBe("trade");
    expect(sourceIds(figure)).toEqual(["bulletin-2022"]);
  });

  test("gives the row of its own where there is one", () => {
    expect(resolve(catalog, "cargo_growth_2020")).toMatchObject({
      value: 0.047,
      isGrowth: false,
      indicator: { id: "cargo_growth" },
    });
    expect(resolve(catalog, "cargo_growth_2022")).toMatchObject({ value: 0.025, isGrowth: true });
    expect(resolve(catalog, "cargo_growth_latest").period).toBe("2022");
  });

  test("comes from the latest vintage that prints one", () => {
    expect(resolve(catalog, "gdp_growth_2019")).toMatchObject({
      value: 0.068,
      sources: [{ id: "gdp-first" }],
    });
  });

  test("is never converted: printed in the currency asked for, or refused", () => {
    expect(resolve(catalog, "fdi_growth_2022").value).toBe(0.066);
    expect(resolve(catalog, "fdi_growth_2022@USD").value).toBe(0.066);
    expect(problemOf(() => resolve(catalog, "fdi_growth_2022@CNY"))).toMatchObject({ kind: "notPublished" });
    expect(problemOf(() => resolve(catalog, "trade_growth_2022@USD"))).toMatchObject({
      kind: "notPublished",
    });
  });

  test("is not worked out where nobody prints it", () => {
    expect(problemOf(() => resolve(catalog, "trade_growth_2020"))).toMatchObject({ kind: "notPublished" });
    expect(problemOf(() => resolve(catalog, "trade_growth_belt_road_2022"))).toMatchObject({
      kind: "unknownIndicator",
    });
  });
});
