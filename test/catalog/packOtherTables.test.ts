import { describe, expect, test } from "vitest";
import { type CatalogTexts, lineAfter, smallTexts } from "../fixtures/smallCatalog";
import { refusal, refusalOfRow } from "./refusal";

describe("pack(rows) refuses a row of another table", () => {
  test.each<[string, keyof CatalogTexts, string, string]>([
    [
      "an indicator twice",
      "indicators",
      "trade,trade,A,甲,B,乙,CNY,flow,zhejiang,2,,",
      '"trade" stands here for the second time.',
    ],
    [
      "an id in capitals",
      "indicators",
      "Trade,trade,A,甲,B,乙,CNY,flow,zhejiang,2,,",
      '"Trade" is not a well-formed id.',
    ],
    ["an id with two underscores", "areas", "a__b,A,甲,city,zhejiang,,", '"a__b" is not a well-formed id.'],
    [
      "an indicator with a digit",
      "indicators",
      "trade_g20,trade,A,甲,B,乙,CNY,flow,zhejiang,2,,",
      "an indicator's id holds no digits.",
    ],
    [
      "an unknown topic",
      "indicators",
      "tourism,leisure,A,甲,B,乙,CNY,flow,zhejiang,2,,",
      '"topic" is "leisure"; it can be trade, trade_partners, export_structure, port, rail, ecommerce, services_digital, investment, firms, yiwu, opening_up_policy, macro.',
    ],
    [
      "an unknown kind",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,sum,zhejiang,2,,",
      '"kind" is "sum"; it can be flow, stock, ratio, growth, rank, rate.',
    ],
    [
      "an unknown home",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,flow,lishui,2,,",
      '"home" names "lishui", which no file has.',
    ],
    [
      "decimals that are no digit",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,flow,zhejiang,many,,",
      '"decimals" is "many", not a digit.',
    ],
    [
      "a name in English only",
      "indicators",
      "tourism,trade,A,,B,乙,CNY,flow,zhejiang,2,,",
      '"name" is given in one language only.',
    ],
    [
      "no description",
      "indicators",
      "tourism,trade,A,甲,,,CNY,flow,zhejiang,2,,",
      '"description_en" is empty.',
    ],
    [
      "a key with two readings",
      "indicators",
      "trade_eu,trade,A,甲,B,乙,CNY,flow,zhejiang,2,,",
      'the key "trade_eu" has two readings.',
    ],
    [
      "a synonym twice",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,flow,zhejiang,2,travel;travel,",
      '"synonyms_en" has "travel" twice.',
    ],
    [
      "a padded synonym",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,flow,zhejiang,2,travel; trips,",
      '"synonyms_en" has an empty or padded item.',
    ],
    [
      "an empty synonym",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,flow,zhejiang,2,travel;,",
      '"synonyms_en" has an empty or padded item.',
    ],
    [
      "a synonym that is another's",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,flow,zhejiang,2,Foreign Trade,",
      '"Foreign Trade" already means indicator trade.',
    ],
    [
      "a synonym that is another's name",
      "partners",
      "japan,Japan,日本,eu,",
      '"eu" already means partner eu.',
    ],
    [
      "a name of a place for a partner",
      "partners",
      "china_,China,中华,,",
      '"China" already means area china.',
    ],
    [
      "an unknown kind of area",
      "areas",
      "lishui,Lishui,丽水,town,zhejiang,,",
      '"kind" is "town"; it can be country, region, province, city, county_city, district, port, zone.',
    ],
    [
      "an unknown parent",
      "areas",
      "lishui,Lishui,丽水,city,jiangsu,,",
      '"parent" names "jiangsu", which no file has.',
    ],
    ["an area twice", "areas", "yiwu,A,甲,city,zhejiang,,", '"yiwu" stands here for the second time.'],
    [
      "a partner without a Chinese name",
      "partners",
      "japan,Japan,,,",
      '"name" is given in one language only.',
    ],
    [
      "a source twice",
      "sources",
      "yearbook,A,B,2024,,zh,high",
      '"yearbook" stands here for the second time.',
    ],
    ["a source without a title", "sources", "new,,B,2024,,zh,high", '"title" is empty.'],
    ["a source without a publisher", "sources", "new,A,,2024,,zh,high", '"publisher" is empty.'],
    ["a source without a date", "sources", "new,A,B,,,zh,high", '"published" is empty.'],
    [
      "a source of no month",
      "sources",
      "new,A,B,2024-13,,zh,high",
      '"published" is "2024-13", not a year, month or day.',
    ],
    [
      "a source of no day",
      "sources",
      "new,A,B,2024-01-32,,zh,high",
      '"published" is "2024-01-32", not a year, month or day.',
    ],
    [
      "a source of the 31st of June",
      "sources",
      "new,A,B,2023-06-31,,zh,high",
      '"published" is "2023-06-31", not a year, month or day.',
    ],
    [
      "a source of the 29th of February of 2023",
      "sources",
      "new,A,B,2023-02-29,,zh,high",
      '"published" is "2023-02-29", not a year, month or day.',
    ],
    [
      "a date in another order",
      "sources",
      "new,A,B,13/06/2023,,zh,high",
      '"published" is "13/06/2023", not a year, month or day.',
    ],
    [
      "an address that runs a script",
      "sources",
      "new,A,B,2024,javascript:alert(1),zh,high",
      '"url" is "javascript:alert(1)", not an address.',
    ],
    [
      "a language that is no code",
      "sources",
      "new,A,B,2024,,Chinese,high",
      '"language" is "Chinese", not a code of two letters.',
    ],
    ["an unknown trust", "sources", "new,A,B,2024,,zh,low", '"trust" is "low"; it can be high, medium.'],
    [
      "a table twice",
      "tables",
      "headlines,A,甲,trade,B,乙,period:annual,indicator:trade,none",
      '"headlines" stands here for the second time.',
    ],
    ["a table without rows", "tables", "new,A,甲,trade,B,乙,,indicator:trade,none", '"rows" is empty.'],
    [
      "a table without a chart or none",
      "tables",
      "new,A,甲,trade,B,乙,period:annual,indicator:trade,",
      '"chart" is empty.',
    ],
  ])("with %s", (_, file, row, reason) => {
    const said = refusalOfRow(file, row.replace("china_,", "china_two,"));
    const line = reason.startsWith("the key") ? /line \d+/.exec(said)?.[0] : `line ${lineAfter(file)}`;
    expect(said).toBe(`data/${file}.csv, ${line}: ${reason}`);
  });

  test("without a column that is read", () => {
    expect(refusal({ areas: smallTexts.areas.replace("parent", "lies_in") })).toBe(
      'data/areas.csv, line 2: there is no column "parent".',
    );
  });
});
