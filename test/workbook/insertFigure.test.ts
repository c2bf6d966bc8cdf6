import { afterAll, beforeAll, expect, test } from "vitest";
import type { InsertFigure } from "../../src/contract";
import { type OpenFile, openFile } from "./openFile";

let file: OpenFile;
beforeAll(async () => {
  file = await openFile();
});
afterAll(() => file.dispose());

async function insert(cell: string, request: Partial<InsertFigure>) {
  file.select(cell);
  const usual: InsertFigure = {
    key: "exports_2023",
    unit: "",
    as: "value",
    language: "en",
    place: { kind: "here" },
  };
  const answer = await file.ask("insertFigure", { ...usual, ...request });
  await file.settle();
  return answer;
}

test("insertFigure(value) writes the base unit, shows it scaled, and keeps the source in the note", async () => {
  // Zhejiang Daily of January 2024: exports of 3.57 trillion yuan in 2023.
  expect(await insert("B2", {})).toEqual({
    ok: true,
    data: { sheet: "Sheet1", sheetId: 0, range: "B2", hasChart: false },
  });
  expect(file.valueAt("B2")).toBe(3.57e12);
  expect(file.formatAt("B2")).toBe('0.00,,,," trillion CNY"');
  expect(file.displayAt("B2")).toBe("3.57 trillion CNY");
  expect(file.noteAt("B2")).toContain("exports_2023");
});

test("insertFigure(value in 亿元) writes the number in that unit, which is no power of a thousand", async () => {
  await insert("B3", { unit: "亿元", language: "zh" });
  expect(file.valueAt("B3")).toBe(35700);
  expect(file.formatAt("B3")).toBe('#,##0"亿元"');
});

test("insertFigure(value of a share) writes a fraction that is shown as a percentage", async () => {
  await insert("B4", { key: "exports_mech_elec_share_2022" });
  expect(file.valueAt("B4")).toBe(0.447);
  expect(file.displayAt("B4")).toBe("44.7 %");
});

test("insertFigure(estimate) shows its flag", async () => {
  await insert("B5", { key: "exports_2022" });
  // 3.57 trillion over 1.039.
  expect(file.valueAt("B5")).toBeCloseTo(3435996150144.37, 2);
  expect(file.displayAt("B5")).toBe("3.44 trillion CNY e");
});

test("insertFigure(formula) writes one argument where no unit was chosen", async () => {
  await insert("B6", { as: "formula" });
  expect(file.formulaAt("B6")).toBe('=ZJ_METRIC("exports_2023")');
  expect(file.valueAt("B6")).toBe(3.57e12);
  expect(file.displayAt("B6")).toBe("3.57 trillion CNY");
});

test("insertFigure(formula with a unit) gives the number of that unit", async () => {
  await insert("B7", { as: "formula", unit: "billion CNY" });
  // The fake shows a semicolon as the comma it stands for in this file's locale.
  expect(file.formulaAt("B7")).toBe('=ZJ_METRIC("exports_2023","billion CNY")');
  expect(file.valueAt("B7")).toBe(3570);
  expect(file.displayAt("B7")).toBe("3,570 billion CNY");
});

test("insertFigure(on a new sheet) names the sheet after the figure", async () => {
  const answer = await insert("B8", { place: { kind: "newSheet" } });
  expect(answer).toMatchObject({ ok: true, data: { sheet: "Goods exports", range: "B2" } });
  expect(file.valueAt("'Goods exports'!B2")).toBe(3.57e12);
});

test("insertFigure(unknown key) tells the nearest and changes nothing", async () => {
  const answer = await insert("Sheet1!B9", { key: "expotrs_by_rail_2022" });
  expect(answer).toMatchObject({ ok: false, problem: { kind: "unknownIndicator" } });
  expect(file.valueAt("Sheet1!B9")).toBe("");
});

test("insertFigure(money in tonnes) is refused", async () => {
  const answer = await insert("Sheet1!B10", { unit: "tonnes" });
  expect(answer).toMatchObject({ ok: false, problem: { kind: "unitMismatch", given: "tonnes" } });
});
