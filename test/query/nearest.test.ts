import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestKeys, nearestSeries, nearestTables } from "../../src/query/nearest";
import { resolve } from "../../src/query/resolve";
import { indexOf } from "../../src/query/searchIndex";
import { nearestOf, pairsOf, similarity } from "../../src/query/similarity";
import { smallCatalog } from "../fixtures/smallCatalog";

const catalog = smallCatalog();

describe("nearestSeries(catalog, text, limit)", () => {
  test.each([
    ["expotrs", "exports"],
    ["residence", "residents"],
    ["machinery shares", "mech_share"],
    ["forein investment", "fdi"],
    ["吞吐", "cargo"],
    ["TRADE-EU", "trade_eu"],
  ])("of %s begins with %s", (text, series) => {
    expect(nearestSeries(catalog, text, 3)[0]?.series.key).toBe(series);
  });

  test("ranks as comparing every spelling would", () => {
    const words = fc.array(fc.constantFrom("ex", "port", "trade", "eu", " ", "占", "外贸", "x", "growth"), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join("");
        const compared = indexOf(catalog)
          .all.map(({ series, spellings, weight }) => ({
            key: series.key,
            likeness:
              Math.max(...spellings.map((own) => similarity(pairsOf(text), pairsOf(own)))) + weight / 100,
          }))
          .sort((a, b) => b.likeness - a.likeness || (a.key < b.key ? -1 : 1));
        expect(nearestSeries(catalog, text, 5).map(({ series }) => series.key)).toEqual(
          compared.slice(0, 5).map(({ key }) => key),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("nearestKeys(catalog, text, limit)", () => {
  test("gives keys that answer, with the period of the text where there is a value", () => {
    expect(nearestKeys(catalog, "expotrs 2022", 1)).toEqual(["exports_2022"]);
    expect(nearestKeys(catalog, "expotrs 1999", 1)).toEqual(["exports_2023"]);
    expect(nearestKeys(catalog, "residence", 1)).toEqual(["residents_2023-06"]);
    for (const key of nearestKeys(catalog, "?", 20)) expect(resolve(catalog, key).value).toBeGreaterThan(0);
  });
});

test("nearestTables(catalog, text) gives names of tables, best first", () => {
  expect(nearestTables(catalog, "trade_anual")[0]).toBe("trade_annual");
  expect(nearestTables(catalog, "主要指标")[0]).toBe("headlines");
});

test("similarity(left, right) is twice the shared pairs over all pairs", () => {
  // " night " has 6 pairs, " nacht " 6; shared are " n", "ht" and "t ".
  expect(similarity(pairsOf("night"), pairsOf("nacht"))).toBe(0.5);
  expect(similarity(pairsOf("Trade-EU"), pairsOf("trade_eu"))).toBe(1);
  expect(similarity(pairsOf("abc"), pairsOf("xyz"))).toBe(0);
  expect(similarity(new Set(), pairsOf("abc"))).toBe(0);
});

test("nearestOf(text, list, limit) gives the likest of a list first", () => {
  expect(nearestOf("sauce", ["status", "source", "unit"], 2)).toEqual(["source", "status"]);
});
