import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/query/Figure";
import { resolve } from "../../src/query/resolve";
import { smallCatalog } from "../fixtures/smallCatalog";
import { problemOf } from "./problemOf";

const catalog = smallCatalog();

function sourceIds(figure: Figure): readonly string[] {
  return figure.sources.map(({ id }) => id);
}

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
