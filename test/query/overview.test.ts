import { describe, expect, test } from "vitest";
import { overview } from "../../src/query/overview";
import { smallCatalog } from "../fixtures/smallCatalog";

const catalog = smallCatalog();
const seriesOf = (limit: number) => overview(catalog, limit).map((hit) => hit.series);

describe("overview(catalog, limit)", () => {
  test("takes turns between the topics and lists them topic by topic", () => {
    // Seven of the twelve topics have series here.
    expect(seriesOf(7)).toEqual([
      "trade",
      "trade_share_belt_road",
      "mech_share",
      "cargo",
      "fdi",
      "entities_yiwu",
      "cny_per_usd",
    ]);
    expect(seriesOf(8).slice(0, 2)).toEqual(["trade", "exports"]);
  });

  test("is no longer than the limit, nor than the catalog", () => {
    expect(seriesOf(1)).toEqual(["trade"]);
    expect(seriesOf(0)).toEqual([]);
    expect(seriesOf(1000).sort()).toEqual([...catalog.seriesKeys()].sort());
  });
});
