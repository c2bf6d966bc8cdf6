import { afterEach, beforeEach, expect, test } from "vitest";
import type { InsertTable } from "../../src/contract";
import { type OpenFile, openFile } from "./openFile";

let file: OpenFile;
beforeEach(async () => {
  file = await openFile();
});
afterEach(() => file.dispose());

const request: InsertTable = {
  table: "trade_annual",
  unit: "",
  from: 2019,
  to: 2023,
  language: "en",
  cells: "values",
  place: { kind: "here" },
  hasChart: false,
  hasNotes: false,
};

async function insert(change: Partial<InsertTable> = {}) {
  file.select("B4");
  const answer = await file.ask("insertTable", { ...request, ...change });
  await file.settle();
  return answer;
}

test("insertTable(values) writes title, header with units, years and numbers, key and source", async () => {
  expect(await insert()).toEqual({
    ok: true,
    data: { sheet: "Sheet1", sheetId: 0, range: "B4:I12", hasChart: false },
  });
  expect(file.valueAt("B4")).toBe("Goods trade by year");
  expect(file.valuesAt("B5:I5")).toEqual([
    [
      "Year",
      "Trade\nbillion CNY",
      "Exports\nbillion CNY",
      "Imports\nbillion CNY",
      "Balance\nbillion CNY",
      "Trade\ngrowth",
      "Exports\ngrowth",
      "Imports\ngrowth",
    ],
  ]);
  // 2020 as printed: 3.38 trillion in all, exports 2.518 trillion and up 9.1 %.
  expect(file.valuesAt("B7:D7")).toEqual([[2020, 3380.8, 2518]]);
  expect(file.valueAt("H7")).toBe(0.091);
  expect(["B7", "C7", "D7", "H7"].map((cell) => file.displayAt(cell))).toEqual([
    "2020",
    "3,381",
    "2,518  ",
    "9.1 %",
  ]);
  expect(file.valueAt("B11")).toMatch(/^e: worked out from published figures/);
  expect(file.valueAt("B12")).toMatch(/^Source: .+ Zhejiang Data, edition \d{4}\.\d{2}\.$/);
});

test("insertTable(values) marks an estimate by its format and explains it in a note", async () => {
  await insert();
  // Exports of 2022 are the 3.57 trillion of 2023 over 1.039.
  expect(file.valueAt("D9")).toBeCloseTo(3435.99615014437, 8);
  expect(file.displayAt("D9")).toBe("3,436 e");
  expect(file.formatAt("D9")).toBe('#,##0" e"');
  expect(file.formatAt("D7")).toBe("#,##0_ _e");
  expect(file.noteAt("D9")).toContain("exports_2022");
  expect(file.noteAt("D9").split("\n").length).toBeLessThanOrEqual(5);
  expect(file.noteAt("D7")).toBe("");
});

test("insertTable(with source notes) puts a note on every figure", async () => {
  await insert({ hasNotes: true });
  expect(file.noteAt("D7")).toContain("exports_2020");
  expect(file.noteAt("B7")).toBe("");
});

test("insertTable(values) keeps the table's note on the first header cell", async () => {
  await insert();
  expect(file.noteAt("B4")).toBe("");
  expect(file.noteAt("B5")).toMatch(/^Goods trade by year\n/);
  expect(file.noteAt("B5")).toContain("trade_annual");
});

test("insertTable(values) shows a dash where nothing is published, never 0 or blank", async () => {
  await insert({ from: 2018, to: 2020 });
  // No source prints the growth of exports in 2018; that of 2020 is 9.1 %.
  expect(file.valuesAt("B6:B8").flat()).toEqual([2018, 2019, 2020]);
  expect([file.valueAt("H6"), file.valueAt("H8")]).toEqual(["–", 0.091]);
});

test("insertTable(zh) writes Chinese words, units and percentages", async () => {
  await insert({ language: "zh" });
  expect(file.valueAt("B4")).toBe("历年货物进出口");
  expect(file.valuesAt("B5:D5")).toEqual([["年份", "进出口\n亿元", "出口\n亿元"]]);
  expect(["B7", "C7", "H7"].map((cell) => file.displayAt(cell))).toEqual(["2020年", "33,808", "9.1%"]);
  expect(file.displayAt("D9")).toBe("34,360 估");
  expect(file.valueAt("B12")).toMatch(/^来源：/);
});

test("insertTable(in another unit) writes numbers in the unit of the header", async () => {
  await insert({ unit: "billion USD", table: "trade_annual_usd", from: 2018, to: 2018 });
  expect(file.valuesAt("B5:C5")).toEqual([["Year", "Trade\nbillion USD"]]);
  // Customs dollars of 2018, as printed in thousands: 432,360,099.
  expect(file.valuesAt("B6:C6")).toEqual([[2018, 432.360099]]);
});

test("insertTable(values) names header and body, and keeps what was chosen in one metadata entry", async () => {
  await insert();
  await file.ask("insertTable", { ...request, place: { kind: "at", cell: "B20" } });
  const names = file.host.file.workbook.getDefinedNames();
  expect(names.map((name) => [name.getName(), name.getFormulaOrRefString()])).toEqual([
    ["ZJ_trade_annual_1", "'Sheet1'!$B$5:$I$10"],
    ["ZJ_trade_annual_2", "'Sheet1'!$B$21:$I$26"],
  ]);
  const [first, second] = file.host.file.state.metadata;
  expect([first?.key, second?.key, first?.sheetId]).toEqual([
    "ZJ_trade_annual_1",
    "ZJ_trade_annual_2",
    undefined,
  ]);
  expect(JSON.parse(first?.value ?? "")).toEqual({
    table: "trade_annual",
    options: {
      language: "en",
      unit: "billion CNY",
      from: 2019,
      to: 2023,
      cells: "values",
      hasChart: false,
      hasNotes: false,
    },
    edition: expect.stringMatching(/^\d{4}\.\d{2}$/),
  });
});

test("insertTable(with chart) feeds the chart by references to its cells, so it follows the table", async () => {
  expect(await insert({ hasChart: true })).toMatchObject({ data: { range: "B4:I12", hasChart: true } });
  const [chart] = file.host.charts;
  if (!chart) throw new Error("no chart");
  // One column away from I, top edges level.
  expect(chart.anchor).toEqual({ row: 4, column: 11, offsetX: 0, offsetY: 0 });
  expect([file.valueAt("K6"), file.formulaAt("L6")]).toEqual(["2020", "=D7"]);
  expect(file.host.chartData(chart).labels).toEqual(["2019", "2020", "2021", "2022", "2023"]);
  const exports = file.host.chartData(chart).series.find((series) => series.name === "Exports");
  // 2019 and 2022 are estimates, another series.
  expect(exports?.values).toEqual([null, 2518, 3010, null, 3570]);
  file.type("D7", "9999");
  await file.settle();
  expect(file.host.chartData(chart).series.find((series) => series.name === "Exports")?.values[1]).toBe(9999);
});

test("insertTable(live) is one formula that fills header and body", async () => {
  await insert({ cells: "live", language: "en" });
  expect(file.formulaAt("B5")).toBe('=ZJ_TABLE("trade_annual","billion CNY")');
  expect(file.formulaAt("C6")).toBe("");
  expect(file.valuesAt("B5:D5")).toEqual([["Year", "Trade, billion CNY", "Exports, billion CNY"]]);
  const years = file.valuesAt("B6:B30").flat();
  const row = 6 + years.indexOf(2022);
  expect(file.displayAt(`D${row}`)).toBe("3,436 e");
  expect(file.noteAt(`D${row}`)).toContain("exports_2022");
});

test("insertTable(live with chart) feeds the chart by values", async () => {
  await insert({ cells: "live", hasChart: true });
  const [chart] = file.host.charts;
  if (!chart) throw new Error("no chart");
  const cells = chart.ranges.flatMap(({ row, column, rows }) =>
    file.host.file.workbook.getActiveSheet().getRange(row, column, rows, 1).getFormulas().flat(),
  );
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter((formula) => formula !== "")).toEqual([]);
});

test("insertTable(live table whose years were chosen) has all its years", async () => {
  await insert({ cells: "live", from: 2023, to: 2023 });
  expect(file.valuesAt("B6:B30").flat()).toEqual(expect.arrayContaining([2013, 2023, 2025]));
});

test("insertTable(unknown table) names the nearest", async () => {
  expect(await insert({ table: "trade_anual" })).toMatchObject({
    ok: false,
    problem: { kind: "unknownTable", given: "trade_anual", near: expect.arrayContaining(["trade_annual"]) },
  });
});

test("insertTable(with chart) takes at most 20 calls, here and on a new sheet, however many rows", async () => {
  const counts: number[] = [];
  const places = [{ kind: "here" }, { kind: "newSheet" }] as const;
  for (const place of places)
    for (const from of [2013, 2021]) {
      file.dispose();
      file = await openFile();
      file.host.calls.clear();
      expect(await insert({ place, from, to: 2025, hasChart: true, hasNotes: true })).toMatchObject({
        ok: true,
      });
      counts.push(file.host.calls.fileCalls);
    }
  expect(counts).toEqual([20, 20, 20, 20]);
});
