import { afterEach, beforeEach, expect, test } from "vitest";
import type { InsertSeries } from "../../src/contract";
import { type OpenFile, openFile } from "./openFile";

let file: OpenFile;
beforeEach(async () => {
  file = await openFile();
});
afterEach(() => file.dispose());

async function insert(change: Partial<InsertSeries> = {}) {
  file.select("B2");
  const request: InsertSeries = {
    series: "exports",
    unit: "billion CNY",
    language: "en",
    cells: "values",
    place: { kind: "here" },
  };
  const answer = await file.ask("insertSeries", { ...request, ...change });
  await file.settle();
  return answer;
}

/** The row of a year in column B. */
function rowOf(year: number): number {
  return 2 + file.valuesAt("B2:B40").flat().indexOf(year);
}

test("insertSeries(values) is a header, a row a year from the first to the last, key and source", async () => {
  const answer = await insert();
  expect(file.valuesAt("B2:C2")).toEqual([["Year", "Goods exports\nbillion CNY"]]);
  const years = file
    .valuesAt("B3:B40")
    .flat()
    .filter((value) => typeof value === "number");
  expect(years).toEqual(years.map((_, index) => Number(years[0]) + index));
  // As printed: 2.518 trillion in 2020; 2022 is worked out.
  expect(file.valueAt(`C${rowOf(2020)}`)).toBe(2518);
  expect(file.displayAt(`C${rowOf(2022)}`)).toBe("3,436 e");
  expect(file.noteAt(`C${rowOf(2022)}`)).toContain("exports_2022");
  // 2014 is published nowhere.
  expect(file.valueAt(`C${rowOf(2014)}`)).toBe("–");
  const end = 2 + years.length + 2;
  expect(answer).toMatchObject({ ok: true, data: { range: `B2:C${end}`, hasChart: false } });
  expect(file.valueAt(`B${end}`)).toMatch(/^Source: /);
});

test("insertSeries(without a unit) takes one scale for the whole column and names it", async () => {
  await insert({ unit: "", language: "zh" });
  expect(file.valueAt("C2")).toMatch(/\n.*元$/);
});

test("insertSeries(shares) are fractions shown as percentages", async () => {
  await insert({ series: "trade_national_share", unit: "" });
  const cell = `C${rowOf(2023)}`;
  expect(file.valueAt(cell)).toBeLessThan(1);
  expect(file.displayAt(cell)).toMatch(/ %/);
});

test("insertSeries(live) is one formula that gives the same values under the same formats", async () => {
  await insert({ cells: "live" });
  expect(file.formulaAt("B2")).toMatch(/^=ZJ_SERIES\("exports",20\d\d,20\d\d,"billion CNY"\)$/);
  expect(file.valuesAt("B2:C2")).toEqual([["Year", "Goods exports, billion CNY"]]);
  expect(file.valueAt(`C${rowOf(2020)}`)).toBe(2518);
  expect(file.displayAt(`C${rowOf(2022)}`)).toBe("3,436 e");
  expect(file.formulaAt(`C${rowOf(2020)}`)).toBe("");
});

test("insertSeries(of months) lists the months that are known, as words", async () => {
  await insert({ series: "foreign_merchants", unit: "" });
  expect(file.valuesAt("B2:B5").flat()).toEqual(["Period", "May 2023", "Jun 2024", "Jul 2025"]);
  expect(file.valuesAt("C3:C5").flat()).toEqual([10000, 15000, 18000]);
  expect(file.formatAt("B3")).toBe("@");
});

test("insertSeries(key with a period) is refused", async () => {
  expect(await insert({ series: "exports_2022" })).toMatchObject({
    ok: false,
    problem: { kind: "periodInSeries", series: "exports" },
  });
});
