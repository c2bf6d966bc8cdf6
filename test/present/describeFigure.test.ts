import { describe, expect, test } from "vitest";
import { noteOf, ruleLines } from "../../src/present/describeFigure";
import { growthOf } from "../../src/query/growth";
import { resolve } from "../../src/query/resolve";
import { smallCatalog, smallTexts, withRows } from "../fixtures/smallCatalog";

const catalog = smallCatalog({
  derivations: `${smallTexts.derivations}imports,zhejiang,,2023,CNY,imports_2022 * (1 + growth(exports_2023)),2022 value raised; trade less exports gives 1.4 billion,2022年数推算;进出口减出口得14亿元
exports,zhejiang,,2021,CNY,usd(exports_2021) * cny_per_usd_2021,dollars at the rate of the year; up to 1.2 percent off,美元值按汇率折算;误差可达1.2%
exports,zhejiang,,2020,CNY,trade_2020 - 100,trade less a part; cross-check: trade_2020 - trade_2019,进出口减部分;核对:trade_2020 - trade_2019
`,
});

describe("noteOf(figure, language)", () => {
  test("says how an estimate was worked out, in five lines", () => {
    const figure = resolve(catalog, "exports_2022");
    expect(noteOf(figure, "en").split("\n")).toEqual([
      "Goods exports 2022, estimate",
      "2023 value ÷ (1 + its printed growth)",
      "3.57 billion ÷ 1.02 = 3.50 billion CNY",
      "General Customs, 18 Jan 2024",
      "Zhejiang Data 2026.11 · exports_2022",
    ]);
    expect(noteOf(figure, "zh").split("\n")).toEqual([
      "2022年货物出口额，估算",
      "2023年值 ÷（1 + 同比增速）",
      "35.7亿元 ÷ 1.02 = 35.0亿元",
      "General Customs，2024年1月18日",
      "浙江数据 2026.11 版 · exports_2022",
    ]);
  });

  test("says what a source only bounds and where", () => {
    expect(noteOf(resolve(catalog, "entities_yiwu_2023-05"), "en").split("\n")).toEqual([
      "Business entities, Yiwu, May 2023",
      "Printed as more than 900,000",
      "People's Daily, 13 Jun 2023",
      "Zhejiang Data 2026.11 · entities_yiwu_2023-05",
    ]);
    expect(noteOf(resolve(catalog, "entities_yiwu_2023-05"), "zh").split("\n").slice(0, 2)).toEqual([
      "义乌市2023年5月经营主体",
      "原文为“超过90万”",
    ]);
  });

  test("has the remark of another definition", () => {
    expect(noteOf(resolve(catalog, "trade_belt_road_2023"), "en").split("\n").slice(0, 2)).toEqual([
      "Goods trade with Belt and Road countries 2023, other definition",
      "Wider list of countries",
    ]);
  });

  test("counts the sources behind the first", () => {
    expect(noteOf(resolve(catalog, "imports_2022"), "en").split("\n")[3]).toBe(
      "Bureau of Statistics, 28 Feb 2023, and 1 more source",
    );
    expect(noteOf(resolve(catalog, "imports_2022"), "zh").split("\n")[3]).toBe(
      "Bureau of Statistics，2023年2月28日，另有1个来源",
    );
  });

  test("names the end of the year of a stock", () => {
    expect(noteOf(resolve(catalog, "residents_2022"), "en").split("\n")[0]).toBe("Residents, end of 2022");
  });
});

describe("ruleLines(figure, language, catalog)", () => {
  test("has no lines for what is as printed", () => {
    expect(ruleLines(resolve(catalog, "trade_2022"), "en").lines).toEqual([]);
  });

  test("steps on by printed growth and tells the cross-check of the data", () => {
    expect(ruleLines(resolve(catalog, "imports_2023"), "en")).toEqual({
      title: "Worked out, not published",
      lines: ["2022 value × (1 + printed growth of 2023)", "1.18 billion × 1.02 = 1.20 billion CNY"],
      check: "Check: trade less exports gives 1.4 billion.",
    });
    expect(ruleLines(resolve(catalog, "imports_2023"), "zh").check).toBe("核对：进出口减出口得14亿元。");
  });

  test("keeps remarks that are no cross-check as lines", () => {
    expect(ruleLines(resolve(catalog, "exports_2021"), "en")).toEqual({
      title: "Worked out, not published",
      lines: [
        "Dollars at the rate of the year",
        "480 million USD × 6.5 = 3.1 billion CNY",
        "Up to 1.2 percent off",
      ],
    });
  });

  test("works out a cross-check that is a rule, where it has the catalog", () => {
    const figure = resolve(catalog, "exports_2020");
    expect(ruleLines(figure, "en").check).toBeUndefined();
    expect(ruleLines(figure, "en", catalog).check).toBe("Check: trade less trade gives 500 million CNY.");
    expect(ruleLines(figure, "zh", catalog).check).toBe("核对：进出口减进出口得5亿元。");
  });

  test("says at which rate money was converted", () => {
    expect(ruleLines(resolve(catalog, "fdi_2022", "CNY"), "en")).toEqual({
      title: "Converted, not published in this currency",
      lines: ["Converted at the average rate of 2022", "1.95 billion USD × 6.4 = 12 billion CNY"],
    });
    expect(ruleLines(resolve(catalog, "trade_2021", "USD"), "zh").lines).toEqual([
      "按2021年平均汇率折算",
      "41.6亿元 ÷ 6.5 = 6.4亿美元",
    ]);
  });

  test("tells printed growth from computed growth", () => {
    expect(ruleLines(resolve(catalog, "trade_growth_2022"), "en").lines).toEqual([
      "Growth on a year earlier in CNY, as printed",
    ]);
    expect(ruleLines(resolve(catalog, "gdp_growth_2019"), "zh").lines).toEqual([
      "来源公布的同比增速（按不变价计）",
    ]);
    const computed = growthOf(catalog, resolve(catalog, "trade_2020"));
    expect(ruleLines(computed!, "en").lines).toEqual([
      "Value of 2020 ÷ value of 2019 − 1",
      "3.5 billion CNY ÷ 3.0 billion CNY − 1 = 17\u202f%",
    ]);
  });
});

test("ruleLines of a figure with several sources does not touch the figure", () => {
  const more = smallCatalog(
    withRows("observations", "cargo,zhejiang,,2023,13,8,tonne,exact,A,,customs-2024,,"),
  );
  const figure = resolve(more, "cargo_2023");
  ruleLines(figure, "en");
  expect(figure.value).toBe(1.3e9);
});
