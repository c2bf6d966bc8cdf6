import { describe, expect, test } from "vitest";
import { sentenceOf } from "../../src/present/sentenceOf";
import { growthOf } from "../../src/query/growth";
import { resolve } from "../../src/query/resolve";
import { smallCatalog, withRows } from "../fixtures/smallCatalog";

const catalog = smallCatalog(
  withRows(
    "observations",
    "exports,zhejiang,,2021,31.0,8,CNY,exact,A,,yearbook,,",
    "fdi,zhejiang,,2020,15,8,USD,exact,A,-3.2,yearbook,,",
    "imports,zhejiang,,2021,12,8,CNY,exact,A,0.0,yearbook,,",
    "residents,zhejiang,,2021,6500,4,person,exact,A,,yearbook,,",
    "trade_rank,zhejiang,,2021,3,0,rank,exact,A,,yearbook,,",
    "trade_rank,zhejiang,,2023,2,0,rank,exact,A,,yearbook,,",
    "trade_share,zhejiang,eu,2021,16.0,0,percent,exact,A,,yearbook,,",
    "trade,yiwu,,2022,30,8,CNY,exact,D,,yearbook,wide,宽",
    "trade,yiwu,,2021,20,8,CNY,exact,A,,yearbook,,",
    "entities,yiwu,,2021,50,0,count,exact,A,,yearbook,,",
  ),
);

const sentences = (key: string) =>
  (["en", "zh"] as const).map((language) => sentenceOf(catalog, resolve(catalog, key), language));

describe("sentenceOf(catalog, figure, language)", () => {
  test.each([
    [
      "an estimate, with its growth worked out in one currency",
      "exports_2022",
      "In 2022 Zhejiang exported goods worth about 3.50 billion CNY, 12.9\u202f% more than in 2021.",
      "2022年，浙江货物出口额约为35.0亿元，比2021年增长12.9%。",
    ],
    [
      "printed growth down",
      "fdi_2020",
      "In 2020 Zhejiang put 1.5 billion USD of foreign direct investment to use, 3.2\u202f% less than in 2019.",
      "2020年，浙江实际使用外资为15亿美元，比2019年下降3.2%。",
    ],
    [
      "no change",
      "imports_2021",
      "In 2021 Zhejiang imported goods worth 1.2 billion CNY, as much as in 2020.",
      "2021年，浙江货物进口额为12亿元，与2020年持平。",
    ],
    [
      "a period shorter than a year, nearly",
      "trade_2023-01..2023-04",
      "From January to April 2023 Zhejiang traded goods worth nearly 1.56 billion CNY, 6.2\u202f% more than a year earlier.",
      "2023年1—4月，浙江货物进出口额接近15.6亿元，同比增长6.2%。",
    ],
    [
      "a stock at the end of a year",
      "residents_2022",
      "At the end of 2022 residents of Zhejiang came to 65.77 million people, 1.2\u202f% more than at the end of 2021.",
      "2022年末，浙江常住人口为6,577万人，比2021年末增长1.2%。",
    ],
    [
      "a partner",
      "trade_belt_road_2022",
      "In 2022 Zhejiang traded goods worth 1.8 billion CNY with Belt and Road countries, 20\u202f% more than in 2021.",
      "2022年，浙江对共建“一带一路”国家货物进出口额为18亿元，比2021年增长20%。",
    ],
    [
      "a share beside that of the year before",
      "trade_share_eu_2022",
      "In 2022 the European Union had a share of 15.3\u202f% in the goods trade of Zhejiang, against 16.0\u202f% in 2021.",
      "2022年，欧盟占浙江进出口的比重为15.3%，2021年为16.0%。",
    ],
    [
      "a rank that is still the same",
      "trade_rank_2022",
      "In 2022 Zhejiang was 3rd among the provinces by goods trade, as in 2021.",
      "2022年，浙江进出口规模居全国第3位，与2021年相同。",
    ],
    [
      "a rank that moved",
      "trade_rank_2023",
      "In 2023 Zhejiang was 2nd among the provinces by goods trade, against 3rd in 2022.",
      "2023年，浙江进出口规模居全国第2位，2022年为第3位。",
    ],
    [
      "growth alone",
      "trade_growth_2022",
      "In 2022 the goods trade of Zhejiang grew by 12.5\u202f%.",
      "2022年，浙江货物进出口额比上年增长12.5%。",
    ],
    [
      "real growth of output",
      "gdp_2019",
      "In 2019 the gross domestic product of Zhejiang was 6.25 trillion CNY, 6.8\u202f% more than in 2018 in real terms.",
      "2019年，浙江生产总值为6.25万亿元，按不变价比2018年增长6.8%。",
    ],
    [
      "an indicator without a sentence of its own",
      "mech_share_2022",
      "In 2022 share of machinery in exports of Zhejiang came to 44.7\u202f%.",
      "2022年，浙江机电产品出口占比为44.7%。",
    ],
  ])("says %s", (_, key, en, zh) => {
    expect(sentences(key)).toEqual([en, zh]);
  });

  test("says no growth across a change of definition", () => {
    expect(sentences("trade_yiwu_2022")[0]).toBe("In 2022 Yiwu traded goods worth 3.0 billion CNY.");
  });

  test("says no growth from a value that is only bounded, but the one that is printed", () => {
    expect(sentences("cargo_2022")[0]).toContain("2.5\u202f% more than in 2021");
    expect(sentences("cargo_2021")[0]).toMatch(/billion tonnes\.$/);
    // More than 900,000 after 800,000 is no growth of 12.5 %.
    expect(sentences("entities_yiwu_2023-05")[0]).not.toContain("%");
  });

  test("says no growth in another currency than the value", () => {
    expect(sentences("trade_2022@USD")[0]).toBe("In 2022 Zhejiang traded goods worth 703 million USD.");
  });

  test("says that computed growth is about right", () => {
    const computed = growthOf(catalog, resolve(catalog, "trade_2020"));
    expect(sentenceOf(catalog, computed!, "en")).toBe(
      "In 2020 the goods trade of Zhejiang grew by about 17\u202f%.",
    );
    expect(sentenceOf(catalog, computed!, "zh")).toBe("2020年，浙江货物进出口额比上年增长约17%。");
  });
});
