import { expect, test } from "vitest";
import type { Figure } from "../../src/query/Figure";
import { plainFormat, singleFormat, tableFormat, yearFormat } from "../../src/workbook/numberFormat";
import { figure } from "./figure";

const normal = figure({});
const estimate = figure({ status: "estimate" });

test.each<[string, Figure, Parameters<typeof tableFormat>[1], string]>([
  ["a normal value", normal, { language: "en", shown: 4680, decimals: 0, isPercent: false }, "#,##0"],
  [
    "a normal value beside estimates",
    normal,
    { language: "en", shown: 4680, decimals: 0, isPercent: false, room: "estimate" },
    "#,##0_ _e",
  ],
  [
    "an estimate",
    estimate,
    { language: "en", shown: 3436, decimals: 0, isPercent: false, room: "estimate" },
    '#,##0" e"',
  ],
  [
    "a provisional value",
    figure({ status: "provisional" }),
    { language: "en", shown: 1.65, decimals: 2, isPercent: false, room: "provisional" },
    '0.00" p"',
  ],
  [
    "a break",
    figure({ status: "differs" }),
    { language: "en", shown: 2550, decimals: 0, isPercent: false, room: "differs" },
    '#,##0" b"',
  ],
  [
    "more than, beside estimates",
    figure({ qualifier: "over" }),
    { language: "en", shown: 43, decimals: 2, isPercent: false, room: "estimate" },
    '"> "0.00_ _e',
  ],
  [
    "nearly",
    figure({ qualifier: "nearly" }),
    { language: "en", shown: 300, decimals: 0, isPercent: false },
    '"< "#,##0',
  ],
  [
    "about",
    figure({ qualifier: "about" }),
    { language: "en", shown: 7.69, decimals: 2, isPercent: false },
    '"≈ "0.00',
  ],
  [
    "an estimate that was worked out, so is about right",
    figure({
      status: "estimate",
      qualifier: "about",
      steps: [{ kind: "computedGrowth", earlier: normal, later: normal }],
    }),
    { language: "en", shown: 3436, decimals: 0, isPercent: false },
    '#,##0" e"',
  ],
  [
    "a Chinese value beside estimates",
    normal,
    { language: "zh", shown: 46800, decimals: 0, isPercent: false, room: "estimate" },
    "#,##0_ _估",
  ],
  [
    "a Chinese estimate",
    estimate,
    { language: "zh", shown: 34360, decimals: 0, isPercent: false, room: "estimate" },
    '#,##0" 估"',
  ],
  [
    "a Chinese first count",
    figure({ status: "provisional" }),
    { language: "zh", shown: 165, decimals: 0, isPercent: false },
    '#,##0" 初"',
  ],
  [
    "a Chinese break",
    figure({ status: "differs" }),
    { language: "zh", shown: 25500, decimals: 0, isPercent: false },
    '#,##0" ※"',
  ],
  ["a percentage", normal, { language: "en", shown: 0.447, decimals: 1, isPercent: true }, "0.0 %"],
  ["a Chinese percentage", normal, { language: "zh", shown: 0.447, decimals: 1, isPercent: true }, "0.0%"],
  [
    "an estimated percentage",
    estimate,
    { language: "en", shown: 0.447, decimals: 0, isPercent: true, room: "estimate" },
    '0 %" e"',
  ],
])("tableFormat(%s) follows the design", (_, of, look, format) => {
  expect(tableFormat(of, look)).toBe(format);
});

test("plainFormat(shown, decimals) parts thousands, and leaves the comma out of small numbers with two digits", () => {
  expect(plainFormat(4680, 0)).toBe("#,##0");
  expect(plainFormat(510.6, 1)).toBe("#,##0.0");
  expect(plainFormat(3.44, 2)).toBe("0.00");
  expect(plainFormat(-3.44, 2)).toBe("0.00");
  expect(plainFormat(1234.56, 2)).toBe("#,##0.00");
});

test("yearFormat(language) keeps a year from looking like a number", () => {
  expect([yearFormat("en"), yearFormat("zh")]).toEqual(["0", '0"年"']);
});

const single = { language: "en", decimals: 2, scale: 0, isPercent: false } as const;

test("singleFormat(figure) scales the base unit by commas", () => {
  const trillion = { ...single, shown: 3.57, scale: 12, unit: "trillion CNY" };
  expect(singleFormat(normal, trillion)).toBe('0.00,,,," trillion CNY"');
  const billion = { ...single, shown: 510.6, decimals: 1, scale: 9, unit: "billion USD" };
  expect(singleFormat(normal, billion)).toBe('#,##0.0,,," billion USD"');
  const teu = { ...single, shown: 33.35, scale: 6, unit: "million TEU" };
  expect(singleFormat(normal, teu)).toBe('0.00,," million TEU"');
  const chinese = { ...single, language: "zh", shown: 3.57, scale: 12, unit: "万亿元" } as const;
  expect(singleFormat(normal, chinese)).toBe('0.00,,,,"万亿元"');
});

test("singleFormat(figure) has no commas behind a number that is in the unit already", () => {
  const look = { ...single, language: "zh", shown: 34360, decimals: 0, unit: "亿元" } as const;
  expect(singleFormat(normal, look)).toBe('#,##0"亿元"');
});

test("singleFormat(estimate) shows the flag, so that it never looks like a published figure", () => {
  const look = { ...single, shown: 3.44, scale: 12, unit: "trillion CNY" };
  expect(singleFormat(estimate, look)).toBe('0.00,,,," trillion CNY e"');
  expect(singleFormat(estimate, { ...single, shown: 0.447, decimals: 1, isPercent: true, unit: "" })).toBe(
    '0.0 %" e"',
  );
});

test("singleFormat(figure) has no words where there is no unit", () => {
  expect(singleFormat(normal, { ...single, shown: 3, decimals: 0, unit: "" })).toBe("#,##0");
});
