import { describe, expect, test } from "vitest";
import { readTypedIn } from "../../../playground/host/typedIn.ts";

const read = (text: string, locale = "en_US") => readTypedIn(text, locale, "Etc/UTC");
const number = (value: number, pattern?: string) =>
  pattern === undefined ? { kind: "number", value } : { kind: "number", value, pattern };

describe("readTypedIn in en_US", () => {
  test.each([
    ["12", number(12)],
    [" -1.5 ", number(-1.5)],
    ["007", number(7)],
    [".5", number(0.5)],
    ["1,234", number(1234, "#,##0")],
    ["1,234,567.8", number(1234567.8, "#,##0.00")],
    ["10%", number(0.1, "0%")],
    ["44.7%", number(0.447, "0.00%")],
    ["$1,200.50", number(1200.5, '"$"#,##0.00')],
    ["1e3", number(1000, "0.00E+00")],
    ["2022-01", number(44562, "yyyy-mm")],
    ["2022-01-31", number(44592, "yyyy-mm-dd")],
    ["2022/1/31", number(44592, "yyyy/mm/dd")],
    ["1/31/2022", number(44592, "m/d/yyyy")],
    ["1/31/22", number(44592, "m/d/yyyy")],
    ["Jan 2022", number(44562, "mmm yyyy")],
    ["31 January 2022", number(44592, "mmm d, yyyy")],
    ["6:00", number(0.25, "h:mm")],
    ["6:00 PM", number(0.75, "h:mm")],
    ["true", { kind: "boolean", value: true }],
    ["=A1+1", { kind: "formula", formula: "=A1+1" }],
    ['=IF(A1;"a;b";{1;2})', { kind: "formula", formula: '=IF(A1,"a;b",{1;2})' }],
    ["", { kind: "blank" }],
  ])("%j changes its type", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    "2022-13",
    "2022-Q1",
    "2018..2022",
    "exports_2022",
    "2022年",
    "31/1/2022",
    "12 months",
    "May",
    "≈ 30 %",
    "-",
    "=",
    "+ more",
    "n/a",
  ])("%j stays a text", (text) => {
    expect(read(text)).toEqual({ kind: "text", text });
  });

  test.each(["1,23", "1.1.2022"])("%j is not guessed", (text) => {
    expect(() => read(text)).toThrow(`not in the stand-in: the typed text ${text}`);
  });

  test("an apostrophe in front keeps a text and is not part of it", () => {
    expect(read("'2022-01")).toEqual({ kind: "text", text: "2022-01" });
  });

  test("a date without its year is of the current year", () => {
    const year = new Date().getUTCFullYear();
    expect(read("1/2")).toEqual(
      number(Math.round((Date.UTC(year, 0, 2) - Date.UTC(1899, 11, 30)) / 86_400_000), "m/d"),
    );
  });
});

describe("readTypedIn elsewhere", () => {
  test("zh_CN reads dates with 年 and 月", () => {
    expect(read("2022年1月", "zh_CN")).toEqual(number(44562, 'yyyy"年"m"月"'));
    expect(read("2022年1月31日", "zh_CN")).toEqual(number(44592, 'yyyy"年"m"月"d"日"'));
    expect(read("¥5", "zh_CN")).toEqual(number(5, '"¥"#,##0'));
  });

  test("de_DE has the comma before decimals, and dots in dates", () => {
    expect(read("1.234,5", "de_DE")).toEqual(number(1234.5, "#,##0.00"));
    expect(read("0,5", "de_DE")).toEqual(number(0.5));
    expect(read("31.1.2022", "de_DE")).toEqual(number(44592, "d.m.yyyy"));
  });

  test("a locale that nobody described is not guessed", () => {
    expect(() => read("1", "tlh")).toThrow("not in the stand-in: typed text in the locale tlh");
  });

  test("a text that may be a sum is not guessed", () => {
    expect(() => read("+A1")).toThrow("not in the stand-in: typed text that starts as a sum: +A1");
    expect(() => read("-SUM(A1)")).toThrow("not in the stand-in");
  });
});
