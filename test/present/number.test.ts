import { describe, expect, test } from "vitest";
import {
  decimalsOf,
  displayScale,
  formatNumber,
  roundTo,
  showFigure,
  unitChoices,
  unitLabel,
} from "../../src/present/number";
import { resolve } from "../../src/query/resolve";
import { smallCatalog, withRows } from "../fixtures/smallCatalog";

const catalog = smallCatalog(
  withRows(
    "observations",
    "cargo,zhejiang,,2023,1250,6,tonne,exact,A,,customs-2024,,",
    "cargo,zhejiang,,2024,600000,0,tonne,over,A,,customs-2024,,",
    "entities,yiwu,,2024-01,905123,0,count,exact,A,,customs-2024,,",
    "entities,yiwu,,2024-02,12000000,0,count,exact,A,,customs-2024,,",
    "mech_share,zhejiang,,2023,45,0,percent,exact,P,,customs-2024,,",
  ),
);

describe("formatNumber(value, decimals)", () => {
  test.each([
    [0, 0, "0"],
    [999, 0, "999"],
    [1000, 0, "1,000"],
    [1234567.891, 2, "1,234,567.89"],
    [-4.81, 1, "-4.8"],
    [-0.04, 1, "0.0"],
    [1.005, 2, "1.01"],
    [2.5, 0, "3"],
    [-2.5, 0, "-3"],
    [99.96, 1, "100.0"],
  ])("writes %d with %d decimals as %s", (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });
});

test("roundTo(value, decimals) rounds the decimal number, not its binary neighbour", () => {
  expect(roundTo(1.005, 2)).toBe(1.01);
  expect(roundTo(8.35, 1)).toBe(8.4);
  expect(roundTo(381.61e9, -9)).toBe(382e9);
});

describe("unitLabel(unit, scale, language)", () => {
  test.each([
    ["CNY", 9, "billion CNY", "十亿元"],
    ["CNY", 8, "hundred million CNY", "亿元"],
    ["USD", 12, "trillion USD", "万亿美元"],
    ["TEU", 6, "million TEU", "百万标箱"],
    ["tonne", 4, "ten thousand tonnes", "万吨"],
    ["person", 0, "people", "人"],
    ["percent", 0, "%", "%"],
    ["count", 0, "", ""],
    ["CNY_per_USD", 0, "CNY per USD", "元/美元"],
  ] as const)("names %s at 10^%d", (unit, scale, en, zh) => {
    expect(unitLabel(unit, scale, "en")).toBe(en);
    expect(unitLabel(unit, scale, "zh")).toBe(zh);
  });
});

describe("displayScale(values, unit, language)", () => {
  test("is the largest scale that leaves at least 1 of the smallest value", () => {
    expect(displayScale([5.55e12, 4.56e11], "CNY", "en")).toBe(9);
    expect(displayScale([5.55e12, 4.56e11], "CNY", "zh")).toBe(8);
    expect(displayScale([4.68e12, 1.25e12], "CNY", "en")).toBe(12);
    expect(displayScale([33.35e6], "TEU", "zh")).toBe(4);
  });

  test("takes the next larger scale where the largest value would have six digits", () => {
    expect(displayScale([9e8, 4.2e14], "CNY", "en")).toBe(12);
  });

  test("is 0 for a unit that is not scaled, for small values and for none", () => {
    expect(displayScale([0.447], "percent", "en")).toBe(0);
    expect(displayScale([17617], "USD", "en")).toBe(0);
    expect(displayScale([], "CNY", "en")).toBe(0);
    expect(displayScale([0], "CNY", "en")).toBe(0);
  });
});

describe("unitChoices(unit, language, largest)", () => {
  test("offers the scales in which the largest value is at least 1", () => {
    const words = unitChoices("CNY", "en", 8.4e11).map(({ word }) => word);
    expect(words).toEqual(["billion", "million"]);
    expect(unitChoices("USD", "zh", 8.4e11).map(({ label }) => label)).toEqual(["亿美元", "万美元"]);
  });

  test("offers the unit itself for small values and nothing where nothing is scaled", () => {
    expect(unitChoices("CNY", "en", 5000)).toEqual([{ unit: "CNY", scale: 0, label: "CNY", word: "" }]);
    expect(unitChoices("percent", "en", 0.4)).toEqual([]);
  });
});

describe("showFigure(figure, language)", () => {
  const show = (key: string, scale?: number) =>
    (["en", "zh"] as const).map((language) => showFigure(resolve(catalog, key), language, scale).text);

  test("shows money in the largest scale that leaves 1", () => {
    expect(show("trade_2022")).toEqual(["4.68 billion CNY", "46.8亿元"]);
    expect(show("trade_2022@USD")).toEqual(["703 million USD", "7.03亿美元"]);
  });

  test("shows the scale that is asked for", () => {
    expect(show("trade_2022", 6)).toEqual(["4,680 million CNY", "4,680百万元"]);
  });

  test("rounds a derived value to the digits of its poorest input and gives it a flag, not a mark", () => {
    const shown = showFigure(resolve(catalog, "exports_2022"), "en");
    expect(shown).toMatchObject({ mark: "", number: "3.50", unit: "billion CNY", flag: "e" });
  });

  test("marks what the source only bounds", () => {
    expect(show("cargo_2022")).toEqual(["> 1.25 billion tonnes", "> 12.5亿吨"]);
    expect(show("trade_2023-01..2023-04")).toEqual(["< 1.56 billion CNY", "< 15.6亿元"]);
    expect(show("residents_2023-06")).toEqual(["≈ 66.00 million people", "≈ 6,600万人"]);
  });

  test("keeps zeros that a source prints, and drops those of a number in full", () => {
    expect(show("cargo_2021")).toEqual(["> 1.220 billion tonnes", "> 12.20亿吨"]);
    expect(show("cargo_2024")).toEqual(["> 600 thousand tonnes", "> 60万吨"]);
  });

  test("scales a count only where that loses none of its digits", () => {
    expect(show("entities_yiwu_2024-01")).toEqual(["905,123", "905,123"]);
    expect(show("entities_yiwu_2024-02")).toEqual(["12 million", "1,200万"]);
  });

  test("shows fractions as percentages, in English with a narrow no-break space", () => {
    expect(show("mech_share_2022")).toEqual(["44.7\u202f%", "44.7%"]);
    expect(showFigure(resolve(catalog, "mech_share_2023"), "zh")).toMatchObject({ number: "45", flag: "初" });
  });

  test("gives growth its sign", () => {
    expect(show("trade_growth_2022")).toEqual(["+12.5\u202f%", "+12.5%"]);
  });

  test("shows ranks as places and multiples as times", () => {
    expect(show("trade_rank_2022")).toEqual(["3rd of all provinces", "第3位"]);
    expect(show("trade_multiple_2018..2022")).toEqual(["> 8 times", "> 8倍"]);
  });

  test("shows a rate with the decimals of its indicator", () => {
    expect(show("cny_per_usd_2020")).toEqual(["7.00 CNY per USD", "7.00元/美元"]);
  });
});

test("decimalsOf(figure, scale) is what is known, at most what the indicator has", () => {
  const trade = resolve(catalog, "trade_2022");
  // 46.8 hundred million: known to ten million, so two digits in billions and none in millions.
  expect([9, 8, 6, 0].map((scale) => decimalsOf(trade, scale))).toEqual([2, 1, 0, 0]);
});
