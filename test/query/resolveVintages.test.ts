import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/query/Figure";
import { resolve } from "../../src/query/resolve";
import { smallCatalog, withRows } from "../fixtures/smallCatalog";
import { problemOf } from "./problemOf";

const catalog = smallCatalog();

function sourceIds(figure: Figure): readonly string[] {
  return figure.sources.map(({ id }) => id);
}

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
