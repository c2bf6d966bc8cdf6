import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "../../src/catalog/model";
import { shipped } from "../../src/catalog/shipped";
import type { InsertTable } from "../../src/contract";
import { type OpenFile, openFile } from "./openFile";

const tables = shipped().tables();

const request: Omit<InsertTable, "table" | "language"> = {
  unit: "",
  cells: "values",
  place: { kind: "newSheet" },
  hasChart: true,
  hasNotes: true,
};

/** Everything a sheet shows, as one text. */
function sheetText(file: OpenFile, sheet: string, range: string): string {
  return file
    .valuesAt(`'${sheet.replace(/'/g, "''")}'!${range}`)
    .flat()
    .join("\n");
}

describe.each<Language>(["en", "zh"])("in %s", (language) => {
  let file: OpenFile;
  beforeAll(async () => {
    file = await openFile();
  });
  afterAll(() => file.dispose());

  test.each(tables)(
    "insertTable($id) works with its chart, in at most 20 calls, without an error cell",
    async (table) => {
      file.host.calls.clear();
      const charts = file.host.charts.length;
      const answer = await file.ask("insertTable", { ...request, table: table.id, language });
      if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
      expect(file.host.calls.fileCalls).toBeLessThanOrEqual(20);
      await file.settle();
      const { sheet, range, hasChart } = answer.data;
      expect(hasChart).toBe(table.chart !== "none");
      expect(file.host.charts.length - charts).toBe(hasChart ? 1 : 0);
      const text = sheetText(file, sheet, range);
      expect(text).not.toMatch(/#(REF|N\/A|VALUE|NAME|ERROR|NUM|DIV)|undefined|NaN|\[object/);
      expect(sheet.startsWith(text.split("\n")[0] ?? "no title")).toBe(true);
      expect(text).toMatch(language === "en" ? /Source: / : /来源：/);
    },
  );

  test.each(tables.filter((table) => table.chart !== "none"))(
    "insertChart($id) has labels, at least four values and a source below",
    async (table) => {
      file.host.calls.clear();
      const about = { table: table.id, unit: "", language, place: { kind: "newSheet" } } as const;
      const answer = await file.ask("insertChart", about);
      if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
      expect(file.host.calls.fileCalls).toBeLessThanOrEqual(20);
      const chart = file.host.charts[file.host.charts.length - 1];
      if (!chart) throw new Error("no chart");
      const data = file.host.chartData(chart);
      expect(data.labels.every((label) => label !== "")).toBe(true);
      expect(data.series.every((series) => series.name !== "")).toBe(true);
      const values = data.series.flatMap((series) => series.values.filter((value) => value !== null));
      expect(values.length).toBeGreaterThanOrEqual(4);
      expect(String(chart.options.title)).not.toBe("");
      expect(sheetText(file, answer.data.sheet, answer.data.range)).toMatch(
        language === "en" ? /Source: .*Zhejiang Data/ : /来源：/,
      );
    },
  );
});

test("insertTable(every table, here) takes at most 20 calls, under each other in one sheet", async () => {
  const file = await openFile();
  let row = 2;
  for (const { id } of tables) {
    file.select(`B${row}`);
    file.host.calls.clear();
    const about = { ...request, table: id, language: "en", place: { kind: "here" } } as const;
    const answer = await file.ask("insertTable", about);
    if (!answer.ok) throw new Error(`${id}: ${JSON.stringify(answer.problem)}`);
    expect([id, file.host.calls.fileCalls <= 20]).toEqual([id, true]);
    await file.settle();
    const [, last = ""] = answer.data.range.split(":");
    row = Math.max(row + 18, Number(last.replace(/\D/g, "")) + 2);
  }
  expect(row).toBeLessThan(1000);
  file.dispose();
}, 30_000);

test("insertTable(every table, live) spills without an error and shows every figure of the table", async () => {
  const file = await openFile();
  for (const { id } of tables) {
    const about = { ...request, table: id, language: "en", cells: "live" } as const;
    const answer = await file.ask("insertTable", about);
    if (!answer.ok) throw new Error(`${id}: ${JSON.stringify(answer.problem)}`);
    await file.settle();
    const { sheet } = answer.data;
    const [, live] = sheetText(file, sheet, "B2:B3").split("\n");
    expect([id, live]).not.toEqual([id, ""]);
    expect([id, sheetText(file, sheet, answer.data.range)]).not.toEqual([
      id,
      expect.stringMatching(/#(REF|ERROR|NAME)/),
    ]);
  }
  file.dispose();
}, 30_000);

test("insertTable(opening_up_2023) holds the figures of the report of 13 June 2023 with qualifier and source", async () => {
  const file = await openFile();
  const answer = await file.ask("insertTable", { ...request, table: "opening_up_2023", language: "en" });
  if (!answer.ok) throw new Error("not inserted");
  const rows = file.valuesAt(`'${answer.data.sheet}'!${answer.data.range}`);
  const header = rows[1] ?? [];
  expect(header).toEqual(["Figure", "Place", "Period", "Value", "Unit", "As printed", "Source"]);
  const body = rows.slice(2, 2 + 25);
  expect(body.every((row) => String(row[6]).includes("People"))).toBe(true);
  const shares = body.filter((row) => row[3] === 0.447);
  expect(shares.map((row) => [row[2], row[4], row[5]])).toEqual([["2022", "%", "exact"]]);
  // 4.68 trillion yuan, and the 658.63 billion dollars that the newspaper made of it.
  expect(body.some((row) => row[3] === 4.68 && row[4] === "trillion CNY")).toBe(true);
  expect(body.some((row) => row[3] === 658.63 && row[4] === "billion USD")).toBe(true);
  file.dispose();
});
