import { describe, expect, test } from "vitest";
import { ZJ_CITE } from "../../src/functions/ZJ_CITE";
import { sentenceOf } from "./sentenceOf";

const DAILY =
  "Zhejiang Daily, 4 Feb 2024, via qwitaly.com, “全省外贸工作现场推进会 (浙江日报)”, http://qwitaly.com/video/44275.html";
const DAILY_ZH =
  "浙江日报，2024年2月4日（转自qwitaly.com），《全省外贸工作现场推进会 (浙江日报)》，http://qwitaly.com/video/44275.html";

describe("ZJ_CITE(metric, style)", () => {
  test.each([
    [undefined, "Zhejiang Daily, 2024"],
    ["", "Zhejiang Daily, 2024"],
    ["short", "Zhejiang Daily, 2024"],
    [" Full ", `${DAILY}; Zhejiang Data 2026.11 · exports_2023`],
    ["简", "浙江日报，2024年"],
    ["全", `${DAILY_ZH}；浙江数据 2026.11 版 · exports_2023`],
  ])("in the style %j is %s", (style, expected) => {
    expect(ZJ_CITE("exports_2023", style)).toBe(expected);
  });

  test.each([["apa"], [2], [true], [[["short"]]]])("refuses the style %j", (style) => {
    expect(sentenceOf(() => ZJ_CITE("exports_2023", style))).toMatch(
      /^The second argument is one of the styles "short", "full", "简" and "全"; it was /,
    );
  });

  test("fails as every function does for what is no figure", () => {
    expect(sentenceOf(() => ZJ_CITE("exports_1980"))).toBe(
      "exports has no value for 1980. The latest is 2025.",
    );
    expect(sentenceOf(() => ZJ_CITE("exports_1980", "简"))).toBe("exports没有1980的数值，最新一期是2025。");
  });
});

describe("ZJ_CITE of a range", () => {
  test("is a column with each source once, in the order of the range", () => {
    // Exports of 2022 rest on the article that prints those of 2023.
    const range = [
      ["exports_2022", "gdp_2023"],
      ["", "exports_2023"],
      ["", ""],
    ];
    expect(ZJ_CITE(range)).toEqual([["Zhejiang Daily, 2024"], ["Zhejiang Bureau of Statistics, 2025"]]);
    expect(ZJ_CITE([["exports_2022"], ["exports_2023"]], "full")).toEqual([[DAILY]]);
    expect(ZJ_CITE([["exports_2022"], ["exports_2023"]], "全")).toEqual([[DAILY_ZH]]);
  });

  test("holds the sentence of a cell that fails among the sources, once", () => {
    expect(ZJ_CITE([["exports_1980"], ["exports_2023"], ["exports_1980"]])).toEqual([
      ["⚠ exports has no value for 1980. The latest is 2025."],
      ["Zhejiang Daily, 2024"],
    ]);
  });

  test("throws for a style that is none, and is blank of blanks", () => {
    expect(sentenceOf(() => ZJ_CITE([["exports_2023"]], "apa"))).toMatch(/"apa"/);
    expect(ZJ_CITE([[""], [""]])).toBe("");
    expect(ZJ_CITE("")).toBe("");
  });
});
