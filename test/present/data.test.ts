import { describe, expect, test } from "vitest";
import { TOPICS } from "../../src/catalog/model";
import { shipped } from "../../src/catalog/shipped";
import { describeChart } from "../../src/present/describeChart";
import { noteOf, ruleLines } from "../../src/present/describeFigure";
import { figuresOf, readTable } from "../../src/present/readTable";
import { sentenceOf } from "../../src/present/sentenceOf";
import type { TableCell, TableView } from "../../src/present/TableView";
import { parseUnit } from "../../src/query/parseUnit";
import { readSeries } from "../../src/query/readSeries";
import { resolve } from "../../src/query/resolve";

const catalog = shipped();
const languages = ["en", "zh"] as const;
const views = catalog
  .tables()
  .flatMap(({ id }) => languages.map((language) => readTable(catalog, id, { language })));

function number(view: TableView, row: string, column: string): string {
  const at = view.columns.findIndex(({ id }) => id === column);
  const cell: TableCell | undefined = view.rows.find(({ id }) => id === row)?.cells[at];
  return cell?.kind === "figure" ? (cell.figure.value / 10 ** cell.scale).toFixed(cell.decimals) : "–";
}

describe("every series of the catalog", () => {
  const figures = catalog.seriesKeys().flatMap((key) => readSeries(catalog, key));

  test("has a whole sentence in both languages for every period", () => {
    expect(figures.length).toBeGreaterThan(1400);
    for (const figure of figures) {
      const en = sentenceOf(catalog, figure, "en");
      expect(en).toMatch(/^(?:In|From|At the end of|By) [^{}]*\.$/);
      expect(en).not.toMatch(/ {2}|\bundefined\b|NaN| ,|,,|\bof of\b|\bthe the\b|\.\.$|(?<!\.)\.\d*%/);
      const zh = sentenceOf(catalog, figure, "zh");
      expect(zh).toMatch(/^\d{4}(?:—\d{4})?年[^{}]*。$/);
      expect(zh).not.toMatch(/undefined|NaN|，，|[,:;()]$|。。|的的/);
    }
  });

  test("has a note of at most five lines, none of them empty", () => {
    for (const figure of figures) {
      for (const language of languages) {
        const lines = noteOf(figure, language).split("\n");
        expect(lines.length).toBeLessThanOrEqual(5);
        expect(lines.every((line) => line.trim() !== "")).toBe(true);
      }
    }
  });

  test("says how it was worked out where it is not as printed", () => {
    for (const figure of figures.filter(({ steps }) => steps.length > 0)) {
      const { lines } = ruleLines(figure, "en", catalog);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.join("\n")).not.toMatch(/undefined|NaN|\bgrowth\(|_/);
    }
  });
});

test("sentenceOf(exports of 2022) is the one of the card", () => {
  expect(sentenceOf(catalog, resolve(catalog, "exports_2022"), "en")).toBe(
    "In 2022 Zhejiang exported goods worth about 3.44 trillion CNY, 14.2\u202f% more than in 2021.",
  );
});

test("ruleLines(exports of 2022) shows the numbers and the cross-check", () => {
  expect(ruleLines(resolve(catalog, "exports_2022"), "en", catalog)).toEqual({
    title: "Worked out, not published",
    lines: ["2023 value ÷ (1 + its printed growth)", "3.57 trillion ÷ 1.039 = 3.44 trillion CNY"],
    check: "Check: trade less imports gives 3.43 trillion CNY.",
  });
});

describe("every table of the catalog", () => {
  test("can be read in both languages, with rows, headers and units that can be asked for", () => {
    for (const view of views) {
      expect(view.rows.length).toBeGreaterThan(1);
      expect(view.columns.every(({ header }) => header !== "")).toBe(true);
      expect(view.rows.every(({ cells }) => cells.length === view.columns.length)).toBe(true);
      expect(TOPICS).toContain(view.topic);
      for (const unit of view.units) expect(parseUnit(unit)).toBeDefined();
      if (view.units.length > 0) expect(view.units).toContain(view.unit);
    }
  });

  test("can be read in each unit it offers", () => {
    for (const view of views) {
      for (const unit of view.units) {
        const other = readTable(catalog, view.id, { language: view.language, unit });
        expect(other.unit).toBe(unit);
        expect(figuresOf(other).length).toBeGreaterThan(0);
      }
    }
  });

  test("has keys that give its figures again", () => {
    for (const view of views) {
      for (const figure of figuresOf(view)) expect(resolve(catalog, figure.key).value).toBe(figure.value);
    }
  });

  test("leaves no row and no column without a value", () => {
    for (const { rows, columns, layout } of views.filter((view) => view.layout === "grid")) {
      expect(layout).toBe("grid");
      expect(rows.every(({ cells }) => cells.some(({ kind }) => kind === "figure"))).toBe(true);
      for (const index of columns.keys()) {
        expect(rows.some(({ cells }) => cells[index]?.kind !== "missing")).toBe(true);
      }
    }
  });
});

describe("readTable(trade_annual)", () => {
  // 2,308 is 2,518 over 1.091, and 3,436 is 3,570 over 1.039.
  test.each([
    ["2013", "trade", "2080", "20800"],
    ["2018", "exports", "2100", "21000"],
    ["2019", "exports", "2308", "23080"],
    ["2020", "imports", "863", "8628"],
    ["2022", "exports", "3436", "34360"],
    ["2025", "trade_balance", "2816", "28159"],
    ["2022", "growth(exports)", "–", "–"],
  ])("has for %s and %s what the design shows", (row, column, en, zh) => {
    expect(number(readTable(catalog, "trade_annual", { language: "en" }), row, column)).toBe(en);
    expect(number(readTable(catalog, "trade_annual", { language: "zh" }), row, column)).toBe(zh);
  });

  test("shows 2013 and 2016 to 2025 in billion yuan", () => {
    const view = readTable(catalog, "trade_annual", { language: "en" });
    expect(view.rows.map(({ id }) => Number(id))).toEqual([
      2013, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    expect(view.unit).toBe("billion CNY");
    expect(view.years).toEqual([2013, 2025]);
  });
});

test("readTable(opening_up_2023) has all 25 figures of the report, as the report counted them", () => {
  const view = readTable(catalog, "opening_up_2023", { language: "en" });
  expect(view.rows.length).toBe(25);
  expect(new Set(view.rows.map(({ cells }) => JSON.stringify(cells[6])))).toEqual(
    new Set(['{"kind":"text","text":"People\'s Daily Online, 2023"}']),
  );
  const dollars = figuresOf(view).find(({ unit, indicator }) => unit === "USD" && indicator.id === "trade");
  expect(dollars).toMatchObject({ value: 658.63e9, key: "trade_2022@USD@2023-06-13" });
  expect(view.flags).toEqual(["differs", "over", "nearly"]);
});

describe("every chart of the catalog", () => {
  const charts = views.flatMap((view) => {
    const chart = describeChart(catalog, view);
    return chart ? [chart] : [];
  });

  test("is described where the table has one", () => {
    const drawn = catalog.tables().filter(({ chart }) => chart !== "none");
    expect(new Set(charts.map(({ table }) => table))).toEqual(new Set(drawn.map(({ id }) => id)));
  });

  test("has at most six series of its own colours, values or gaps in every place, and titles", () => {
    for (const chart of charts) {
      expect(chart.series.length).toBeGreaterThan(0);
      expect(chart.series.length).toBeLessThanOrEqual(6);
      expect(new Set(chart.series.map(({ color }) => color)).size).toBe(chart.series.length);
      expect(chart.rows.length).toBe(chart.categories.length);
      for (const { values, color } of chart.series) {
        expect(values.length).toBe(chart.categories.length);
        expect(values.some((value) => value !== undefined)).toBe(true);
        expect(color).toMatch(/^#[0-9A-F]{6}$/);
      }
      for (const text of [chart.title, chart.subtitle, chart.leftTitle, chart.categoryTitle]) {
        expect(text).not.toMatch(/^$|undefined/);
      }
    }
  });

  test("keeps exports teal and imports orange", () => {
    for (const chart of charts.filter(({ language }) => language === "en")) {
      for (const { name, color } of chart.series) {
        if (name === "Exports") expect(color).toBe("#0B6A60");
        if (name === "Imports") expect(color).toBe("#CF5420");
      }
    }
  });
});
