import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/query/Figure";
import { resolve } from "../../src/query/resolve";
import { smallCatalog } from "../fixtures/smallCatalog";
import { problemOf } from "./problemOf";

const catalog = smallCatalog();

function sourceIds(figure: Figure): readonly string[] {
  return figure.sources.map(({ id }) => id);
}

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
