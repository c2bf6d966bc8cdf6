import { describe, expect, test } from "vitest";
import { growthOf, readGrowth, resolveGrowth } from "../../src/query/growth";
import { resolve } from "../../src/query/resolve";
import { smallCatalog, withRows } from "../fixtures/smallCatalog";
import { problemOf } from "./problemOf";

const catalog = smallCatalog();

describe("growthOf(catalog, figure)", () => {
  test("is the printed one in the currency of the figure", () => {
    expect(growthOf(catalog, resolve(catalog, "trade_2022"))).toMatchObject({
      value: 0.125,
      key: "trade_growth_2022",
      steps: [{ kind: "printedGrowth", unit: "CNY" }],
    });
    expect(growthOf(catalog, resolve(catalog, "fdi_2022"))?.value).toBe(0.066);
  });

  test("is worked out where none is printed: later over earlier, less one", () => {
    const figure = growthOf(catalog, resolve(catalog, "exports_2022@USD"));
    // 5.4 ÷ 4.8 − 1
    expect(figure?.value).toBeCloseTo(0.125, 12);
    expect(figure).toMatchObject({
      isGrowth: true,
      unit: "percent",
      status: "estimate",
      qualifier: "about",
      steps: [{ kind: "computedGrowth", earlier: { value: 480_000_000 }, later: { value: 540_000_000 } }],
    });
    // Both are known to two digits, so the ratio 1.1 is, and the growth to a tenth.
    expect(figure?.precision).toBe(-1);
    // 18 ÷ 15 − 1
    expect(growthOf(catalog, resolve(catalog, "trade_belt_road_2022"))?.value).toBeCloseTo(0.2, 12);
  });

  test("is the one printed in the other currency where neither is to be had, and says which", () => {
    // The dollars of 2021 are only converted, and a change of the rate is no growth.
    const figure = growthOf(catalog, resolve(catalog, "trade_2022@USD"));
    expect(figure).toMatchObject({ value: 0.125, steps: [{ kind: "printedGrowth", unit: "CNY" }] });
  });

  test("is never worked out across a change of definition", () => {
    expect(growthOf(catalog, resolve(catalog, "trade_belt_road_2023"))).toBeUndefined();
    const both = smallCatalog(
      withRows("observations", "trade,zhejiang,belt_road,2024,30,8,CNY,exact,D,,customs-2024,,"),
    );
    expect(growthOf(both, resolve(both, "trade_belt_road_2024"))?.value).toBeCloseTo(0.25, 12);
  });

  test.each([
    ["gdp_2020", "growth of output is real where it is printed"],
    ["mech_share_2022", "a share has none"],
    ["trade_rank_2022", "a rank has none"],
    ["trade_multiple_2018..2022", "a span has none"],
    ["trade_2018..2022", "a span has none"],
    ["cargo_growth_2020", "growth has none"],
    ["trade_growth_2022", "growth has none"],
    ["trade_2019", "the year before has no value"],
    ["residents_2023", "a date half a year later is no year later"],
    ["trade_2022-Q1", "the quarter a year before has no value"],
  ])("is undefined for %s: %s", (key) => {
    expect(growthOf(catalog, resolve(catalog, key))).toBeUndefined();
  });

  test("is undefined where a balance is or was negative, and from nothing", () => {
    const other = smallCatalog(
      withRows(
        "observations",
        "gdp,ningbo,,2020,1,8,CNY,exact,A,,yearbook,,",
        "fdi,ningbo,,2020,-1,8,USD,exact,A,,yearbook,,",
        "fdi,ningbo,,2021,2,8,USD,exact,A,,yearbook,,",
        "fdi,yiwu,,2020,0,8,USD,exact,A,,yearbook,,",
        "fdi,yiwu,,2021,2,8,USD,exact,A,,yearbook,,",
      ),
    );
    expect(growthOf(other, resolve(other, "fdi_ningbo_2021"))).toBeUndefined();
    expect(growthOf(other, resolve(other, "fdi_yiwu_2021"))).toBeUndefined();
  });

  test("to nothing is minus one, known to a finite digit", () => {
    const other = smallCatalog(
      withRows(
        "observations",
        "fdi,yiwu,,2020,2,8,USD,exact,A,,yearbook,,",
        "fdi,yiwu,,2021,0,8,USD,exact,A,,yearbook,,",
      ),
    );
    const figure = growthOf(other, resolve(other, "fdi_yiwu_2021"));
    expect(figure?.value).toBe(-1);
    expect(Number.isFinite(figure?.precision)).toBe(true);
  });
});

describe("readGrowth(catalog, figure)", () => {
  test("is a figure that is a growth itself", () => {
    expect(readGrowth(catalog, resolve(catalog, "cargo_growth_2020")).value).toBe(0.047);
    expect(readGrowth(catalog, resolve(catalog, "trade_growth_2022")).value).toBe(0.125);
  });

  test.each([
    ["mech_share_2022", "ratio", ""],
    ["trade_rank_2022", "rank", ""],
    ["trade_2018..2022", "span", ""],
    ["trade_multiple_2018..2022", "ratio", ""],
    // Growth of output was printed for 2019 last.
    ["gdp_2020", "printedOnly", "2019"],
    ["trade_2019", "noEarlier", ""],
    ["residents_2023", "noEarlier", ""],
  ])("fails with noGrowth for %s, as it is %s", (key, reason, next) => {
    expect(problemOf(() => readGrowth(catalog, resolve(catalog, key)))).toMatchObject({
      kind: "noGrowth",
      reason,
      try: next,
    });
  });

  test("names the year before that is missing and the last one that would do", () => {
    const gap = smallCatalog(withRows("observations", "trade,zhejiang,,2024,60,8,CNY,exact,A,,yearbook,,"));
    expect(problemOf(() => readGrowth(gap, resolve(gap, "trade_2024")))).toEqual({
      kind: "noGrowth",
      key: "trade_2024",
      reason: "noEarlier",
      earlier: "trade_2023",
      try: "2022",
    });
  });

  test("fails with definitionChange where the year before is on another definition", () => {
    expect(problemOf(() => readGrowth(catalog, resolve(catalog, "trade_belt_road_2023")))).toEqual({
      kind: "definitionChange",
      key: "trade_belt_road_2023",
      earlier: "trade_belt_road_2022",
    });
  });
});

describe("resolveGrowth(catalog, text)", () => {
  test("is the growth of the figure that a text names", () => {
    expect(resolveGrowth(catalog, "trade 2022").value).toBe(0.125);
  });

  test("is the growth alone where no source prints the value", () => {
    expect(resolveGrowth(catalog, "cargo_2020").value).toBe(0.047);
    expect(resolveGrowth(catalog, "cargo_2020@2025").value).toBe(0.047);
  });

  test("fails for the text itself where neither is known", () => {
    expect(problemOf(() => resolveGrowth(catalog, "cargo_2019"))).toMatchObject({
      kind: "notPublished",
      given: "cargo_2019",
    });
    expect(problemOf(() => resolveGrowth(catalog, "nothing 2022"))).toMatchObject({
      kind: "unknownWord",
      word: "nothing",
      given: "nothing 2022",
    });
    expect(problemOf(() => resolveGrowth(catalog, "trade"))).toMatchObject({ kind: "noPeriod" });
  });
});
