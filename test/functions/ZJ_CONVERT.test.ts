import { describe, expect, test } from "vitest";
import { ZJ_CONVERT } from "../../src/functions/ZJ_CONVERT";
import { sentenceOf } from "./sentenceOf";

describe("ZJ_CONVERT(value, from, to, period)", () => {
  test("takes the average rate of the year: 6.7290 yuan a dollar in 2022", () => {
    // 4,680 ÷ 6.729
    expect(ZJ_CONVERT(4.68, "trillion CNY", "billion USD", 2022)).toBeCloseTo(695.4971, 4);
    for (const period of ["2022", "2022年", "2022-Q1", "2022-04", "jan-jul 2022"]) {
      expect(ZJ_CONVERT(6.729, "万亿元", "万亿美元", period)).toBe(1);
    }
    expect(ZJ_CONVERT(2, "USD", "CNY", 2022)).toBe(13.458);
  });

  test("is exact where only the scale changes, with or without a period", () => {
    expect(ZJ_CONVERT(3816.1, "亿元", "CNY")).toBe(381_610_000_000);
    expect(ZJ_CONVERT(33.36, "million TEU", "万标箱", 2022)).toBe(3336);
    expect(ZJ_CONVERT(44.7, "%", "fraction")).toBe(0.447);
    expect(ZJ_CONVERT(1.6, "percentage points", "fraction")).toBe(0.016);
  });

  test("says what is missing or does not go together", () => {
    expect(sentenceOf(() => ZJ_CONVERT(1, "CNY", "USD"))).toBe(
      'From "CNY" to "USD" needs a year for its exchange rate. The latest is 2025.',
    );
    expect(sentenceOf(() => ZJ_CONVERT(1, "亿元", "亿美元"))).toBe(
      "从“亿元”换成“亿美元”须写明年份，才有汇率；最新的是2025。",
    );
    expect(sentenceOf(() => ZJ_CONVERT(1, "CNY", "USD", 1995))).toBe(
      "There is no exchange rate for 1995. Give a year from 2000 to 2025.",
    );
    expect(sentenceOf(() => ZJ_CONVERT(1, "CNY", "USD", "2018..2022"))).toMatch(/covers several years/);
    expect(sentenceOf(() => ZJ_CONVERT(1, "万吨", "TEU"))).toBe(
      "“万吨”是重量，“TEU”是集装箱量，不能互换。可用：“吨”、“万吨”。",
    );
    expect(sentenceOf(() => ZJ_CONVERT(1, "CNY", "dozen"))).toMatch(/^No unit is called "dozen"/);
  });

  test.each([
    ["5", "CNY", "USD", 2022, 'The first argument is a number such as 4.68; it was "5".'],
    [true, "CNY", "USD", 2022, "The first argument is a number such as 4.68; it was TRUE."],
    [Number.NaN, "CNY", "USD", 2022, "The first argument is a number such as 4.68; it was NaN."],
    [new Date(0), "CNY", "USD", 2022, "The first argument is a number such as 4.68; it was a date."],
    ["#DIV/0!", "CNY", "USD", 2022, "The cell given shows #DIV/0!. Mend that cell first."],
    [1, "", "USD", 2022, 'The second argument is a unit such as "billion USD"; it was "".'],
    [1, "CNY", 5, 2022, 'The third argument is a unit such as "billion USD"; it was 5.'],
    [
      1,
      "CNY",
      "USD",
      "soon",
      'The fourth argument is a year such as 2022, or a period such as "2022-Q1"; it was "soon".',
    ],
    [
      1,
      "CNY",
      "billion CNY",
      true,
      'The fourth argument is a year such as 2022, or a period such as "2022-Q1"; it was TRUE.',
    ],
  ])("of %j from %j to %j in %j says: %5$s", (value, from, to, period, sentence) => {
    expect(sentenceOf(() => ZJ_CONVERT(value, from, to, period))).toBe(sentence);
  });
});

describe("ZJ_CONVERT of a range", () => {
  test("has its shape, its blanks, and nothing for blank rows at the end", () => {
    expect(
      ZJ_CONVERT(
        [
          [1, ""],
          [2.5, 3],
          ["", ""],
          ["", ""],
        ],
        "万吨",
        "tonnes",
      ),
    ).toEqual([
      [10_000, ""],
      [25_000, 30_000],
    ]);
  });

  test("takes units and periods cell by cell where their shape matches", () => {
    expect(
      ZJ_CONVERT([[6.729], [70.809]], [["CNY"], ["亿元"]], [["USD"], ["亿美元"]], [[2022], ["2023-Q1"]]),
    ).toEqual([[1], [10]]);
    expect(ZJ_CONVERT([[6.729, 7.0809]], "CNY", "USD", [[2022, 2023]])).toEqual([[1, 1]]);
  });

  test("holds the sentence of a cell that fails, in the language of its units", () => {
    expect(ZJ_CONVERT([[1], ["x"]], "吨", "万吨")).toEqual([
      [0.0001],
      ["⚠ 第1个参数应是数，如4.68；这里是“x”。"],
    ]);
  });

  test("throws for units or periods of another shape", () => {
    expect(sentenceOf(() => ZJ_CONVERT([[1], [2]], [["CNY", "USD"]], "CNY"))).toBe(
      "The first argument fills 2 × 1 cells and the units 1 × 2. Give one unit, or a range of the same shape.",
    );
    expect(sentenceOf(() => ZJ_CONVERT(1, "CNY", "USD", [[2022], [2023]]))).toBe(
      "The first argument fills 1 × 1 cells and the periods 2 × 1. Give one period, or a range of the same shape.",
    );
  });
});

test("ZJ_CONVERT of nothing is blank", () => {
  for (const nothing of ["", " ", null, undefined, [[""]]])
    expect(ZJ_CONVERT(nothing, "CNY", "USD")).toBe("");
});
