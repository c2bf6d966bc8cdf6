import { describe, expect, test } from "vitest";
import { ZJ_GROWTH } from "../../src/functions/ZJ_GROWTH";
import { sentenceOf } from "./sentenceOf";

describe("ZJ_GROWTH(metric)", () => {
  test("is the growth on a year earlier as a source prints it", () => {
    // 3.9 %, Zhejiang Daily of 4 February 2024
    expect(ZJ_GROWTH("exports_2023")).toBe(0.039);
    // 6.0 %, communique of 2023
    expect(ZJ_GROWTH("gdp_2023")).toBe(0.06);
  });

  test("is worked out where none is printed", () => {
    // 1,580 over 1,569 trains, less one
    expect(ZJ_GROWTH("trains_yiwu_2023")).toBeCloseTo(11 / 1569, 12);
  });

  test("is a growth itself where that is what the key names or all that is known", () => {
    expect(ZJ_GROWTH("exports_growth_2023")).toBe(0.039);
    expect(ZJ_GROWTH("port_cargo_2013")).toBe(0.088);
  });

  test("says why there is none", () => {
    expect(sentenceOf(() => ZJ_GROWTH("trains_yiwu_2024"))).toBe(
      "trains_yiwu_2024 and trains_yiwu_2023 are counted on different definitions, so no growth is worked out between them. Use two values on one side of the change.",
    );
    expect(sentenceOf(() => ZJ_GROWTH("fdi_2020"))).toBe(
      "No source prints the growth of fdi_2020, and there is no fdi_2019 to work it out from. Give a base such as 2016.",
    );
  });
});

describe("ZJ_GROWTH(metric, base)", () => {
  test("is the compound yearly rate since a figure or a year", () => {
    // (3.57 ÷ 1.54)^(1/10) − 1 trillion yuan
    const rate = 0.087714;
    expect(ZJ_GROWTH("exports_2023", "exports_2013")).toBeCloseTo(rate, 6);
    for (const base of [2013, "2013", "2013年", "Exports 2013"]) {
      expect(ZJ_GROWTH("exports_2023", base)).toBe(ZJ_GROWTH("exports_2023", "exports_2013"));
    }
  });

  test("is in dollars where the figure is", () => {
    // (321.2 ÷ 248.81)^(1/5) − 1 billion dollars
    expect(ZJ_GROWTH("exports_2018@USD", 2013)).toBeCloseTo(0.052402, 6);
  });

  test("since the year before is the growth on a year earlier", () => {
    expect(ZJ_GROWTH("exports_2023", 2022)).toBe(0.039);
    expect(ZJ_GROWTH("gdp_2023", "gdp_2022")).toBe(0.06);
  });

  test("refuses across a change of definition, another series and output", () => {
    expect(sentenceOf(() => ZJ_GROWTH("fdi_2020", 2017))).toMatch(
      /^fdi_2020 and fdi_2017 are counted on different/,
    );
    expect(sentenceOf(() => ZJ_GROWTH("exports_2023", "imports_2013"))).toBe(
      "imports_2013 is not of the same series as exports_2023. Give a year such as 2013 as the base.",
    );
    expect(sentenceOf(() => ZJ_GROWTH("gdp_2023", 2013))).toMatch(/^Growth at constant prices/);
  });

  test.each([true, 2013.5, { year: 2013 }])("refuses %j as a base", (base) => {
    expect(sentenceOf(() => ZJ_GROWTH("exports_2023", base))).toMatch(
      /^The second argument is a year such as 2013 or a figure such as "exports_2013"; it was /,
    );
  });
});

describe("ZJ_GROWTH of a range", () => {
  test("has its shape, blanks where it has blanks, and nothing for blank rows at the end", () => {
    expect(
      ZJ_GROWTH([
        ["exports_2023", "gdp_2023"],
        ["", "port_cargo_2013"],
        ["", ""],
        ["", ""],
      ]),
    ).toEqual([
      [0.039, 0.06],
      ["", 0.088],
    ]);
  });

  test("takes one base for all, or one for each", () => {
    const both = ZJ_GROWTH([["exports_2023"], ["exports_2023"]], [[2022], ["exports_2013"]]);
    expect(both).toEqual([[0.039], [ZJ_GROWTH("exports_2023", 2013)]]);
    expect(ZJ_GROWTH([["exports_2023", "gdp_2023"]], 2022)).toEqual([[0.039, 0.06]]);
    // A blank base asks for the year before.
    expect(ZJ_GROWTH([["exports_2023"], ["exports_2023"]], [[""], [2022]])).toEqual([[0.039], [0.039]]);
  });

  test("holds the sentence of a cell that fails, in the language of its row", () => {
    const cells = ZJ_GROWTH([["exports_2023"], ["exports_2023"]], [[2022], ["二〇〇〇〇年"]]);
    expect(cells).toMatchObject([[0.039], [expect.stringMatching(/^⚠ .*[\u4e00-\u9fff].*。$/)]]);
  });

  test("throws for bases of another shape", () => {
    expect(sentenceOf(() => ZJ_GROWTH([["exports_2023"], ["gdp_2023"]], [[2022]]))).toBe(
      "The first argument fills 2 × 1 cells and the bases 1 × 1. Give one base, or a range of the same shape.",
    );
  });
});

test("ZJ_GROWTH of nothing is blank", () => {
  for (const nothing of ["", " ", null, undefined, [[""], [""]]]) expect(ZJ_GROWTH(nothing)).toBe("");
  expect(ZJ_GROWTH("", 2013)).toBe("");
});
