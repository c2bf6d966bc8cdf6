import { describe, expect, test } from "vitest";
import { search, topicSeries, topics } from "../../src/query/search";
import { smallCatalog, withRows } from "../fixtures/smallCatalog";

const catalog = smallCatalog();

/** Keys of the series found, best first. */
function found(words: string): readonly string[] {
  return search(catalog, words).hits.map(({ series }) => series);
}

describe("search(catalog, words)", () => {
  test.each([
    ["the English name", "goods exports", "exports"],
    ["the Chinese name", "货物出口额", "exports"],
    ["the start of a word", "expo", "exports"],
    ["a synonym", "throughput", "cargo"],
    ["a Chinese synonym", "外资", "fdi"],
    ["any case", "FOREIGN Investment", "fdi"],
    ["wide characters", "ｆｄｉ", "fdi"],
    ["the plural", "ranks", "trade_rank"],
    ["the place", "trade ningbo", "trade_ningbo"],
    ["the place in Chinese", "宁波进出口", "trade_ningbo"],
    ["the partner", "share eu", "trade_share_eu"],
    ["the partner in Chinese", "一带一路 比重", "trade_share_belt_road"],
    ["the key", "mech_share", "mech_share"],
    ["a word of the place alone", "yiwu", "entities_yiwu"],
    ["small words left out", "the exports of goods", "exports"],
  ])("finds a series by %s: %s", (_, words, series) => {
    expect(found(words)[0]).toBe(series);
  });

  test("puts the whole province before its parts and partners", () => {
    const trade = found("goods trade");
    expect(trade[0]).toBe("trade");
    expect(trade).toContain("trade_eu_ningbo");
  });

  test("needs every word to fit", () => {
    expect(found("exports brazil")).toEqual([]);
    expect(found("sold abroad ningbo")).toEqual([]);
  });

  test("shows the latest figure, or the one of the period among the words", () => {
    expect(search(catalog, "exports").hits[0]?.figure.key).toBe("exports_2023");
    expect(search(catalog, "exports 2022").hits[0]?.figure.key).toBe("exports_2022");
    expect(search(catalog, "goods trade jan-apr 2023").hits[0]?.figure.value).toBe(1_560_000_000);
    expect(search(catalog, "2022年 进出口").hits[0]?.figure.value).toBe(4_680_000_000);
  });

  test("leaves out series without the period asked for", () => {
    expect(found("sold abroad 2019")).toEqual([]);
    // By a word of both: only trade has April 2023.
    expect(found("goods 2023-04")).toEqual(["trade"]);
  });

  test("finds a stock by a year in which it has only dates", () => {
    const [hit] = search(catalog, "residents 2023").hits;
    expect(hit?.figure.key).toBe("residents_2023-06");
  });

  test("counts the periods of each series, and all that fit beyond the limit", () => {
    const { hits, total } = search(catalog, "trade", 2);
    expect(hits).toHaveLength(2);
    expect(total).toBe(9);
    expect(search(catalog, "residents").hits[0]?.count).toBe(3);
  });

  test("says which pieces of text matched", () => {
    expect(search(catalog, "Goods EXPORTS 2022").hits[0]?.marks).toEqual(["good", "export"]);
    expect(search(catalog, "宁波进出口").hits[0]?.marks).toEqual(["宁波", "进出口"]);
  });

  test("gives the nearest three where nothing fits", () => {
    const { hits, total, near } = search(catalog, "xprts");
    expect([hits, total]).toEqual([[], 0]);
    expect(near).toHaveLength(3);
    expect(near[0]?.series).toBe("exports");
    expect(search(catalog, "exports").near).toEqual([]);
  });

  test("reads words as resolve does: typing errors, pinyin, periods in words, growth", () => {
    expect(found("exprots")).toEqual(["exports"]);
    expect(found("chukou")).toEqual(["exports"]);
    expect(search(catalog, "exports growth 2023").hits[0]?.figure.value).toBe(0.02);
    expect(search(catalog, "2023年前四个月外贸").hits[0]?.figure.key).toBe("trade_2023-01..2023-04");
    expect(found("Changzhou exports")).toEqual([]);
  });

  test("of nothing gives nothing", () => {
    for (const words of ["", "   ", "，"]) {
      expect(search(catalog, words)).toEqual({ hits: [], total: 0, near: [] });
    }
  });

  test("of a period alone gives every series that has it", () => {
    expect(new Set(found("2023-04"))).toEqual(new Set(["trade"]));
  });
});

test("topics(catalog) gives the twelve topics in order with their figures", () => {
  const counts = topics(catalog);
  expect(counts).toHaveLength(12);
  expect(counts.slice(0, 4)).toEqual([
    // trade 8 periods and 1, 1, 3, 1 of its places and partners, exports 3, imports 1, rank 1, multiple 1
    { id: "trade", count: 20 },
    { id: "trade_partners", count: 2 },
    { id: "export_structure", count: 1 },
    { id: "port", count: 3 },
  ]);
  expect(counts.find(({ id }) => id === "rail")?.count).toBe(0);
});

test("topicSeries(catalog, topic) gives the fullest series first, each with its latest figure", () => {
  expect(topicSeries(catalog, "macro").map(({ figure }) => figure.key)).toEqual([
    "cny_per_usd_2022",
    "residents_2023-06",
    "gdp_2020",
  ]);
  expect(topicSeries(catalog, "rail")).toEqual([]);
});

test("search(catalog, words) takes a year that is part of a name for no period", () => {
  const named = smallCatalog({
    ...withRows(
      "indicators",
      "residents_unrevised,macro,Residents before the 2020 census,七普前人口,D,描述,person,stock,zhejiang,1,,",
    ),
    ...withRows("observations", "residents_unrevised,zhejiang,,2015,5539,4,person,exact,A,,yearbook,,"),
  });
  expect(search(named, "before the 2020 census").hits.map(({ series }) => series)).toEqual([
    "residents_unrevised",
  ]);
  expect(search(named, "residents 2022").hits.map(({ series }) => series)).toEqual(["residents"]);
});
