import type { ICellData } from "@univerjs/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { InsertTable } from "../../src/contract";
import { type OpenFile, openFile } from "./openFile";

let file: OpenFile;
beforeAll(async () => {
  file = await openFile();
});
afterAll(() => file.dispose());

const request: InsertTable = {
  table: "ecommerce",
  unit: "",
  language: "en",
  cells: "values",
  place: { kind: "here" },
  hasChart: false,
  hasNotes: true,
};
const withChart: InsertTable = { ...request, table: "exchange_rate", hasChart: true };
const onNewSheet: InsertTable = { ...withChart, place: { kind: "newSheet" } };

/** Everything about the file that an insert touches. */
function snapshot() {
  const { workbook, state } = file.host.file;
  const saved = workbook.save();
  const sheets = saved.sheetOrder.map((id) => {
    const { name, rowCount, columnCount, columnData, freeze, cellData = {} } = saved.sheets[id] ?? {};
    const cells = Object.entries(cellData).flatMap(([row, columns]) =>
      Object.entries<ICellData>(columns ?? {}).flatMap(([column, cell]) => {
        const { v = null, f = null, s } = cell;
        const style = filled(typeof s === "string" ? saved.styles[s] : s);
        return v === null && f === null && style === undefined ? [] : [[row, column, v, f, style]];
      }),
    );
    const widths = Object.entries(columnData ?? {}).filter(([, column]) => column?.w !== 100);
    return { name, rowCount, columnCount, widths, freeze, cells };
  });
  const names = workbook.getDefinedNames().map((name) => name.getName());
  const notes = ["B4", "C5", "D8", "E10"].map((cell) => file.noteAt(`Sheet1!${cell}`));
  return { sheets, names, notes, charts: [...file.host.charts], metadata: [...state.metadata] };
}

/** The parts of a style that say something; undefined where none does. */
function filled(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const kept = filled(part);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

async function insert(verb: string, about: InsertTable) {
  file.select("Sheet1!B4");
  return JSON.parse(String(await file.host.run("insertFailing", [verb, JSON.stringify(about)])));
}

test.each([
  ["a list that widens a column", request],
  ["a table with its chart", withChart],
  ["a table on a new sheet", onNewSheet],
])(
  "insertTable(%s) leaves the file as it was, whichever call fails, before or after it took effect",
  async (_, about) => {
    file.type("Sheet1!A1", "mine");
    const before = snapshot();
    // The first insert succeeds and tells which verbs there are to fail; it goes with the file.
    const [used] = await insert("", about);
    expect(snapshot()).not.toEqual(before);
    file.dispose();
    file = await openFile();
    file.type("Sheet1!A1", "mine");
    const untouched = snapshot();
    const writes = used.filter((verb: string) => /^(add|insert|set|line|name|flush|freeze|grow)/.test(verb));
    expect(writes.length).toBeGreaterThan(9);
    for (const verb of writes) {
      const [before, after] = await insert(verb, about);
      const refused = { kind: "hostRefused", undone: true };
      expect(before).toEqual({ ...refused, reason: `${verb} failed` });
      expect(after).toEqual({ ...refused, reason: `${verb} failed afterwards` });
      expect([verb, snapshot()]).toEqual([verb, untouched]);
    }
  },
  20_000,
);
