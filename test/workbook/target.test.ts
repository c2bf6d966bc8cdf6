import { afterEach, beforeEach, expect, test } from "vitest";
import type { InsertTable } from "../../src/contract";
import { type OpenFile, openFile } from "./openFile";

let file: OpenFile;
beforeEach(async () => {
  file = await openFile();
});
afterEach(() => file.dispose());

// Eleven years in four columns: a title, a header, eleven rows, a key and a source are 15 rows.
const request: InsertTable = {
  table: "trade_annual",
  unit: "",
  from: 2013,
  to: 2025,
  language: "en",
  cells: "values",
  place: { kind: "here" },
  hasChart: false,
  hasNotes: false,
};

async function insertAt(cell: string, change: Partial<InsertTable> = {}) {
  file.select(cell);
  return file.ask("insertTable", { ...request, ...change });
}

test("insertTable(here) names the cells in the way and the next free place one row below them", async () => {
  file.type("C6", "mine");
  file.type("C7", "=1+1");
  file.type("D20", "more");
  const answer = await insertAt("B4");
  expect(answer).toEqual({
    ok: false,
    problem: { kind: "notBlank", range: "B4:I18", cells: ["C6", "C7"], count: 2, next: "B22" },
  });
  expect(file.valuesAt("B4:B18").flat().join("")).toBe("");
});

test("insertTable(here) names three cells and counts the rest", async () => {
  for (const cell of ["B4", "C4", "D4", "E4", "F4"]) file.type(cell, "mine");
  expect(await insertAt("B4")).toMatchObject({
    problem: { cells: ["B4", "C4", "D4"], count: 5, next: "B6" },
  });
});

test("insertTable(here) takes the gap between two things of the user's if it has a blank row at both ends", async () => {
  file.type("B4", "above");
  // Fifteen rows from B6 end in B20; B21 stays blank.
  file.type("B22", "below");
  expect(await insertAt("B4")).toMatchObject({ problem: { next: "B6" } });
  file.type("B21", "closer");
  expect(await insertAt("B4")).toMatchObject({ problem: { next: "B24" } });
});

test("insertTable(at the next free place) writes there", async () => {
  file.type("B4", "mine");
  expect(await insertAt("B4", { place: { kind: "at", cell: "B6" } })).toMatchObject({
    ok: true,
    data: { range: "B6:I20" },
  });
  expect(file.valueAt("B4")).toBe("mine");
  expect(file.valueAt("B6")).toBe("Goods trade by year");
});

test("insertTable(here) counts the room of its chart as its own", async () => {
  file.type("M8", "under the chart");
  expect(await insertAt("B4", { hasChart: true })).toMatchObject({
    ok: false,
    problem: { kind: "notBlank", cells: ["M8"], count: 1 },
  });
  expect(file.host.charts).toEqual([]);
});

test("insertTable(over a formula that shows nothing) is refused", async () => {
  file.type("C6", '=""');
  await file.settle();
  expect(await insertAt("B4")).toMatchObject({ problem: { kind: "notBlank", cells: ["C6"] } });
});

test("insertTable(over a validation) is refused", async () => {
  file.validate("E9");
  expect(await insertAt("B4")).toMatchObject({ problem: { kind: "notBlank", cells: ["E9"] } });
});

test("insertTable(over merged cells) is refused and names the merge", async () => {
  file.merge("C6:D7");
  expect(await insertAt("B4")).toEqual({
    ok: false,
    problem: { kind: "mergedCells", range: "B4:I18", cells: ["C6:D7"], next: "B9" },
  });
});

test("insertTable(on protected cells) is refused before anything is written", async () => {
  file.protect("I18");
  expect(await insertAt("B4")).toEqual({
    ok: false,
    problem: { kind: "protectedRange", sheet: "Sheet1", range: "B4:I18" },
  });
  expect(file.valueAt("B4")).toBe("");
});

test("insertTable(on a protected sheet) is refused, and on a new sheet it works", async () => {
  file.protect("Sheet1!");
  expect(await insertAt("B4")).toMatchObject({ problem: { kind: "protectedRange", sheet: "Sheet1" } });
  expect(await insertAt("B4", { place: { kind: "newSheet" } })).toMatchObject({ ok: true });
});

test("insertTable(while somebody else inserts) says that the file is busy, and works afterwards", async () => {
  const release = file.holdDocumentLock();
  expect(await insertAt("B4")).toEqual({ ok: false, problem: { kind: "fileBusy" } });
  release();
  expect(await insertAt("B4")).toMatchObject({ ok: true });
});

test("insertTable(at the lower right corner) makes the sheet larger", async () => {
  // A new sheet ends in Z1000.
  expect(await insertAt("Y995")).toMatchObject({ ok: true, data: { range: "Y995:AF1009" } });
  expect(file.valueAt("AF1007")).toBe(0.003);
});

test("insertTable(twice on new sheets) counts on in the name of the sheet", async () => {
  const place = { kind: "newSheet" } as const;
  expect(await insertAt("B4", { place })).toMatchObject({
    data: { sheet: "Goods trade by year", range: "B2:I16" },
  });
  expect(await insertAt("B4", { place })).toMatchObject({ data: { sheet: "Goods trade by year 2" } });
});

test("insertTable(beside protected cells) leaves the widths of the sheet as they are and works", async () => {
  file.protect("K500");
  const list = { table: "opening_up_2023" } as const;
  expect(await insertAt("B4", list)).toMatchObject({ ok: true });
  expect(file.host.file.workbook.getActiveSheet().getColumnWidth(1)).toBe(100);
});

test("insertTable(a list here) widens the column of its words, unless something else stands in it", async () => {
  const list = { table: "opening_up_2023" } as const;
  file.host.calls.clear();
  expect(await insertAt("B4", list)).toMatchObject({ ok: true });
  expect(file.host.calls.fileCalls).toBe(20);
  expect(file.host.file.workbook.getActiveSheet().getColumnWidth(1)).toBe(220);
  file.type("K100", "mine");
  expect(await insertAt("K4", list)).toMatchObject({ ok: true });
  expect(file.host.file.workbook.getActiveSheet().getColumnWidth(10)).toBe(100);
});
