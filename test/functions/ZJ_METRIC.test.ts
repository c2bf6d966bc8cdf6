import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { ZJ_METRIC } from "../../src/functions/ZJ_METRIC";
import { thrown } from "./thrown";

describe("ZJ_METRIC(metric, unit)", () => {
  test.each([
    ["trade_2022", undefined, 4_680_000_000_000],
    ["trade_2022", "trillion CNY", 4.68],
    ["trade_2022", "亿元", 46_800],
    ["trade_2022@2023-06-13", "billion USD", 658.63],
    ["trade_2022", "billion USD", 703.3],
    ["trade_2022@USD", "亿美元", 7033],
    ["exports_mech_elec_share_2022", undefined, 0.447],
    ["exports_mech_elec_share_2022", "%", 44.7],
    ["exports_growth_2023", undefined, 0.039],
    ["Exports Growth 2023", "%", 3.9],
    ["cny_per_usd_2022", undefined, 6.729],
  ])("of %s in %s is %d", (metric, unit, expected) => {
    expect(ZJ_METRIC(metric, unit)).toBe(expected);
  });

  test("of exports_2022 is the value of 2023 over its printed growth", () => {
    // 3.57 trillion ÷ 1.039
    expect(ZJ_METRIC("exports_2022")).toBeCloseTo(3_435_996_150_144.37, 2);
  });

  test.each(["", null, undefined, "   "])("of a blank, %j, is a blank", (blank) => {
    expect(ZJ_METRIC(blank)).toBe("");
    expect(ZJ_METRIC(blank, "USD")).toBe("");
  });

  test("takes a blank unit for none", () => {
    expect(ZJ_METRIC("trade_2022", "")).toBe(4_680_000_000_000);
    expect(ZJ_METRIC("trade_2022", null)).toBe(4_680_000_000_000);
  });

  test("of a range gives its shape, blanks for blanks, without blank rows at the end", () => {
    expect(
      ZJ_METRIC(
        [
          ["trade_2022", ""],
          ["", "trade_2021"],
          ["", ""],
          ["", ""],
        ],
        "trillion CNY",
      ),
    ).toEqual([
      [4.68, ""],
      ["", 4.14],
    ]);
    expect(ZJ_METRIC([["trade_2022", "trade_2021"]], "trillion CNY")).toEqual([[4.68, 4.14]]);
    expect(ZJ_METRIC([[""], [null], [undefined]])).toBe("");
    expect(ZJ_METRIC([[]])).toBe("");
    expect(ZJ_METRIC([])).toBe("");
  });

  test("fills a ragged range to a rectangle", () => {
    expect(ZJ_METRIC([["trade_2022"], ["trade_2021", "trade_2023"]], "trillion CNY")).toEqual([
      [4.68, ""],
      [4.14, 4.9],
    ]);
  });

  test("marks the cells of a range that fail and gives the others, each in its own language", () => {
    expect(ZJ_METRIC([["trade_2022"], ["hotels"], ["宾馆"], [7], [true], ["#N/A"]], "trillion CNY")).toEqual([
      [4.68],
      [expect.stringMatching(/^⚠ No figure is called "hotels"\. Nearest: /)],
      [expect.stringMatching(/^⚠ 没有名为“宾馆”的数据。最接近的：/)],
      ['⚠ A figure is named by text such as "exports_2022"; this was 7.'],
      ['⚠ A figure is named by text such as "exports_2022"; this was TRUE.'],
      ["⚠ The cell given shows #N/A. Mend that cell first."],
    ]);
  });

  test("speaks Chinese in a range whose unit is Chinese", () => {
    expect(ZJ_METRIC([["trains_2022"]], "亿元")).toEqual([
      ["⚠ trains是数量，不能用“亿元”表示。可用：“千”、“万”。"],
    ]);
  });

  test("takes a unit for each figure of a range", () => {
    expect(
      ZJ_METRIC(
        [["trade_2022"], ["exports_mech_elec_share_2022"], ["trade_2021"], ["trade_2021"]],
        [["trillion CNY"], ["%"], [""], [7]],
      ),
    ).toEqual([
      [4.68],
      [44.7],
      [4_140_000_000_000],
      ['⚠ The second argument is a unit such as "billion USD"; it was 7.'],
    ]);
    expect(ZJ_METRIC("trade_2022", [["trillion CNY"]])).toBe(4.68);
  });

  test("fills twenty cells for twenty keys", () => {
    const years = Array.from({ length: 20 }, (_, index) => [`cny_per_usd_${2001 + index}`]);
    const values = ZJ_METRIC(years);
    expect(values).toHaveLength(20);
    expect((values as number[][]).every(([rate]) => typeof rate === "number" && rate > 6 && rate < 9)).toBe(
      true,
    ); // A range gives rows.
  });

  test.each<[string, unknown, unknown, string | RegExp]>([
    [
      "an unknown key",
      "hotels_2022",
      "",
      /^"hotels" in "hotels_2022" is no word of the catalog\. Nearest: [\w.-]+, [\w.-]+, [\w.-]+\.$/,
    ],
    ["a missing period", "exports", "", '"exports" needs a period. The latest is exports_2025.'],
    ["a year to come", "exports_2031", "", "exports has no value for 2031. The latest is 2025."],
    [
      "a currency of no money",
      "trains_2022@USD",
      "",
      'trains is a number; it can\'t be shown in "USD". Try "thousand" or "million".',
    ],
    [
      "a wrong unit",
      "exports_2022",
      "tonnes",
      'exports is money; it can\'t be shown in "tonnes". Try "CNY" or "billion USD".',
    ],
    [
      "a wrong unit of growth",
      "exports_growth_2023",
      "USD",
      'exports_growth is a share or a rate of change; it can\'t be shown in "USD". Try "%" or "fraction".',
    ],
    ["an unknown unit", "exports_2022", "dozen", 'No unit is called "dozen". Try "CNY" or "billion USD".'],
    [
      "two currencies",
      "trade_2022@USD",
      "CNY",
      '"trade_2022@USD" names one currency and the unit another (CNY). Keep one of them.',
    ],
    ["a number as key", 2022, "", 'A figure is named by text such as "exports_2022"; this was 2022.'],
    ["no number as key", Number.NaN, "", 'A figure is named by text such as "exports_2022"; this was NaN.'],
    ["TRUE as key", true, "", 'A figure is named by text such as "exports_2022"; this was TRUE.'],
    [
      "a date as key",
      new Date(0),
      "",
      'A date names no figure. Write the period as text, such as "exports_2022-04".',
    ],
    [
      "a date of another realm",
      runInNewContext("new Date(0)"),
      "",
      'A date names no figure. Write the period as text, such as "exports_2022-04".',
    ],
    ["an error as key", "#REF!", "", "The cell given shows #REF!. Mend that cell first."],
    ["an error as unit", "exports_2022", "#DIV/0!", "The cell given shows #DIV/0!. Mend that cell first."],
    [
      "a number as unit",
      "exports_2022",
      2022,
      'The second argument is a unit such as "billion USD"; it was 2022.',
    ],
    [
      "a date as unit",
      "exports_2022",
      new Date(0),
      'The second argument is a unit such as "billion USD"; it was a date.',
    ],
    [
      "300 characters",
      "x".repeat(300),
      "",
      'A key has at most 200 characters; this text has 300. Try "exports_2022".',
    ],
    [
      "units of another shape",
      [["exports_2022"]],
      [["USD"], ["USD"]],
      "The figures fill 1 × 1 cells and the units 2 × 1. Give one unit, or a range of the same shape.",
    ],
    [
      "units for one figure",
      "exports_2022",
      [["USD"], ["USD"]],
      "The figures fill 1 × 1 cells and the units 2 × 1. Give one unit, or a range of the same shape.",
    ],
    [
      "Chinese",
      "宾馆2022",
      "",
      /^“宾馆2022”里的“宾馆”不在本目录的用词中。最接近的：[\w.-]+、[\w.-]+、[\w.-]+。$/,
    ],
    ["a Chinese unit", "trains_2022", "亿元", "trains是数量，不能用“亿元”表示。可用：“千”、“万”。"],
    ["what could be a formula", '=HYPERLINK("x")', "", /^No figure is called "=HYPERLINK\("x"\)"\./],
  ])("refuses %s with one sentence", (_, metric, unit, said) => {
    expect(thrown(() => ZJ_METRIC(metric, unit))).toMatch(
      typeof said === "string" ? new RegExp(`^${said.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) : said,
    );
  });

  test.each(["2022年出口", "exprots 2022", "high-tech share of exports 2022", "exports last year"])(
    "gives a number or a sentence for words, %j, never another error",
    (words) => {
      let said: unknown;
      try {
        said = ZJ_METRIC(words);
      } catch (error) {
        said = error instanceof Error && error.constructor === Error ? error.message : undefined;
      }
      expect(["number", "string"]).toContain(typeof said);
    },
  );
});
