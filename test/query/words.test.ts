import { describe, expect, test } from "vitest";
import { shipped } from "../../src/catalog/shipped";
import { lexiconOf } from "../../src/query/lexicon";
import { readAs } from "../../src/query/readAs";
import { editDistance } from "../../src/query/repair";
import { resolve } from "../../src/query/resolve";
import { problemOf } from "./problemOf";

const catalog = shipped();

function keyOf(text: string): string {
  return resolve(catalog, text).key;
}

test("lexiconOf(catalog) calls two indicators the same only where people do, and resolve asks which", () => {
  const clashes = [...lexiconOf(catalog).byConcepts].filter(
    ([, indicators]) => new Set(indicators.map((id) => id.replace(/_growth$/, ""))).size > 1,
  );
  expect(clashes.map(([words]) => words).sort()).toEqual([
    "bulk turnover|",
    "cbec pilot policy settlement 下|",
    "cbec pilot settlement under|",
    "cbec settlement|",
    "container train|",
    "contribution exports growth|",
    "pilot settlement|",
    "settlement|",
  ]);
  expect(problemOf(() => resolve(catalog, "pilot settlements in 2022")).kind).toBe("ambiguous");
});

describe("resolve(catalog, words) reads periods", () => {
  test.each([
    ["二〇二二年出口", "exports_2022"],
    ["22年出口", "exports_2022"],
    ["2018年度上半年出口", "exports_2018-H1"],
    ["出口 2022年前七个月", "exports_2022-01..2022-07"],
    ["2022年1—7月出口", "exports_2022-01..2022-07"],
    ["exports, first seven months of 2022", "exports_2022-01..2022-07"],
    ["exports year to date july 2022", "exports_2022-01..2022-07"],
    ["exports Q1 2018", "exports_2018-Q1"],
    ["exports 2012 to 2021", "exports_2012..2021"],
    ["2012至2021年出口", "exports_2012..2021"],
    ["gdp 2023 as of March 2024", "gdp_2023@2024-03-31"],
  ])("%s", (text, key) => {
    expect(keyOf(text)).toBe(keyOf(key));
  });

  test("asks which part of the year is meant by the year to date", () => {
    expect(problemOf(() => resolve(catalog, "exports year to date 2022"))).toMatchObject({
      kind: "ambiguous",
    });
  });

  test("refuses two years by the second", () => {
    expect(problemOf(() => resolve(catalog, "exports 2021 and 2022"))).toMatchObject({
      kind: "unknownWord",
      word: "2022",
    });
  });
});

describe("resolve(catalog, words) takes in every word", () => {
  test.each([
    ["pvexports 2022-Q1", "unknownWord"],
    ["unemployment 2023", "unknownWord"],
    ["exports of shoes 2022", "unknownWord"],
    ["2022年宁波民营企业进出口占全省比重", "unknownIndicator"],
    ["exports to Ningbo 2022", "unknownWord"],
    ["Quanzhou exports 2022", "notCovered"],
    ["泰州2019年进出口", "notCovered"],
  ])("%s", (text, kind) => {
    expect(problemOf(() => resolve(catalog, text)).kind).toBe(kind);
  });

  test("tells a city from the cities of something else", () => {
    expect(keyOf("Yiwu cities reached by trains 2023-01")).toBe("train_cities_yiwu_2023-01");
    expect(keyOf("Yiwu 2023-01 cities reached by trains")).toBe("train_cities_yiwu_2023-01");
  });

  test("names the word as it was typed", () => {
    expect(problemOf(() => resolve(catalog, "Hotels in Ningbo 2022"))).toMatchObject({ word: "Hotels" });
    expect(problemOf(() => resolve(catalog, "2022年對德國出口"))).toMatchObject({ place: "德國" });
  });
});

describe("readAs(catalog, text, period)", () => {
  test("says what each part was read as", () => {
    expect(readAs(catalog, "2022年宁波进出口总额", "2022")).toBe(
      '"2022年" → 2022; "宁波" → Ningbo; "进出口总额" → trade',
    );
  });

  test("says nothing of a key", () => {
    expect(readAs(catalog, "exports_2022", "2022")).toBe("");
  });
});

test("editDistance(left, right, most) counts a swap as one", () => {
  expect(editDistance("exprots", "exports", 2)).toBe(1);
  expect(editDistance("forein", "foreign", 2)).toBe(1);
  expect(editDistance("changzhou", "hangzhou", 1)).toBe(1);
  expect(editDistance("abcdef", "fedcba", 2)).toBe(3);
});
