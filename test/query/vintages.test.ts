import { describe, expect, test } from "vitest";
import { resolve } from "../../src/query/resolve";
import { vintagesOf } from "../../src/query/vintages";
import { smallCatalog } from "../fixtures/smallCatalog";

const catalog = smallCatalog();

describe("vintagesOf(catalog, figure)", () => {
  test("gives every printed value in the unit of the figure, the latest first, each under a key that answers with it", () => {
    const dollars = vintagesOf(catalog, resolve(catalog, "trade_2022@USD"));
    expect(dollars.map(({ key, value }) => [key, value])).toEqual([
      ["trade_2022@USD@2024-01-18", 703_000_000],
      ["trade_2022@USD@2023-06-13", 658_000_000],
    ]);
    const output = vintagesOf(catalog, resolve(catalog, "gdp_2019@2020-06"));
    expect(output.map(({ key, value }) => [key, value])).toEqual([
      ["gdp_2019@2020-12-01", 6_246_200_000_000],
      ["gdp_2019@2020-03-05", 6_235_200_000_000],
    ]);
    for (const one of [...dollars, ...output]) expect(resolve(catalog, one.key).value).toBe(one.value);
  });

  test.each(["trade_2022", "exports_2022", "gdp_growth_2019", "gdp_2020", "trade_2021@USD"])(
    "is empty for %s, which was printed once or not at all",
    (key) => {
      expect(vintagesOf(catalog, resolve(catalog, key))).toEqual([]);
    },
  );
});
