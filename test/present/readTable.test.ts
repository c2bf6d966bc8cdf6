import { describe, expect, test } from "vitest";
import type { Language } from "../../src/catalog/model";
import { shipped } from "../../src/catalog/shipped";
import { figuresOf, readTable } from "../../src/present/readTable";
import type { TableCell, TableOptions, TableView } from "../../src/present/TableView";
import { Failure } from "../../src/query/problem";
import { catalogWithTables } from "./tables";

const catalog = catalogWithTables();

function read(id: string, options: Partial<TableOptions> = {}): TableView {
  return readTable(catalog, id, { language: "en", ...options });
}

/** Cells as text: numbers in their scale with their decimals, years, words, and – for what is missing. */
function written(cell: TableCell): string {
  if (cell.kind === "missing") return "–";
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "year") return `${cell.year}`;
  return (cell.figure.value / 10 ** cell.scale).toFixed(
    cell.figure.unit === "percent" ? cell.decimals + 2 : cell.decimals,
  );
}

function rowsOf(view: TableView): readonly string[] {
  return view.rows.map((row) => row.cells.map(written).join(" | "));
}

function headersOf(view: TableView): readonly string[] {
  return view.columns.map(({ header, unit }) => (unit === "" ? header : `${header} / ${unit}`));
}

function problemOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error.problem;
    throw error;
  }
  return undefined;
}

describe("readTable(catalog, id, options) of years", () => {
  test("has a row for each year with a value, and one scale for all money", () => {
    expect(rowsOf(read("in_yuan"))).toEqual([
      "2019 | 3.00 | – | – | –",
      "2020 | 3.50 | – | – | –",
      "2021 | 4.16 | – | – | 0.189",
      "2022 | 4.68 | 3.50 | 1.18 | 0.125",
      "2023 | 5.04 | 3.57 | – | 0.077",
    ]);
  });

  test("has short headers with their units", () => {
    expect(headersOf(read("in_yuan"))).toEqual([
      "Year",
      "Trade / billion CNY",
      "Exports / billion CNY",
      "Imports / billion CNY",
      "Trade / growth",
    ]);
    expect(headersOf(read("in_yuan", { language: "zh" }))).toEqual([
      "年份",
      "进出口 / 亿元",
      "出口 / 亿元",
      "进口 / 亿元",
      "进出口 / 同比",
    ]);
  });

  test("tells kinds of columns and which marks are in use", () => {
    const view = read("in_yuan");
    expect(view.columns.map(({ kind }) => kind)).toEqual(["period", "number", "number", "number", "percent"]);
    expect(view.flags).toEqual(["estimate", "provisional", "missing"]);
  });

  test("leaves money blank that is not known in the currency of the table", () => {
    // Exports of 2021 are printed in dollars alone; a table without a currency converts them.
    expect(rowsOf(read("in_yuan"))[2]).toBe("2021 | 4.16 | – | – | 0.189");
    expect(rowsOf(read("trade_annual"))[2]).toBe("2021 | 4.16 | 3.12 | 0.189");
  });

  test("takes the years asked for and still tells all there are", () => {
    const view = read("in_yuan", { from: 2020, to: 2021 });
    expect(rowsOf(view)).toEqual(["2020 | 3.50 | –", "2021 | 4.16 | 0.189"]);
    expect(view.years).toEqual([2019, 2023]);
  });

  test("drops columns that the years leave without a value", () => {
    expect(headersOf(read("in_yuan", { from: 2019, to: 2020 }))).toEqual(["Year", "Trade / billion CNY"]);
  });

  test("follows the rule of stocks: the year itself, else its last date", () => {
    const view = read("stocks");
    expect(headersOf(view)).toEqual(["Year", "Residents / million people", "Business entities, Yiwu"]);
    expect(rowsOf(view)).toEqual(["2022 | 65.77 | 800000", "2023 | 66.00 | 900000"]);
    expect(figuresOf(view).map(({ period }) => period)).toEqual(["2022", "2022", "2023-06", "2023-05"]);
  });
});

describe("readTable(catalog, id, options) in a unit", () => {
  test("scales all columns of that kind", () => {
    const view = read("in_yuan", { unit: "million CNY" });
    expect(view.unit).toBe("million CNY");
    expect(rowsOf(view)[3]).toBe("2022 | 4680 | 3500 | 1180 | 0.125");
  });

  test("converts cell by cell, keeps blank what was blank, and takes growth printed in that currency", () => {
    const view = read("in_yuan", { unit: "million USD" });
    // 2022 is printed: 703. 2020: 3.5 billion over 7 is 500. 2019 and 2023 have no rate. Nobody prints growth in dollars.
    expect(headersOf(view)).toEqual([
      "Year",
      "Trade / million USD",
      "Exports / million USD",
      "Imports / million USD",
    ]);
    expect(rowsOf(view)).toEqual(["2020 | 500 | – | –", "2021 | 640 | – | –", "2022 | 703 | 540 | 184"]);
  });

  test("offers the scales of both currencies, the table's own first", () => {
    expect(read("in_yuan").units).toEqual(["billion CNY", "million CNY", "million USD"]);
    expect(read("investment").units).toEqual(["billion USD", "million USD", "billion CNY", "million CNY"]);
    expect(read("in_yuan", { language: "zh" }).units).toEqual(["亿元", "万元", "亿美元", "万美元"]);
  });

  test("refuses a unit that is none, or suits no column", () => {
    expect(problemOf(() => read("in_yuan", { unit: "billion bananas" }))).toMatchObject({
      kind: "unknownUnit",
      given: "billion bananas",
    });
    expect(problemOf(() => read("stocks", { unit: "billion USD" }))).toEqual({
      kind: "tableUnit",
      table: "stocks",
      given: "billion USD",
      fits: ["million people"],
    });
  });
});

describe("readTable(catalog, id, options) of places and partners", () => {
  test("names places down and years across, with one scale and the same decimals", () => {
    const view = read("places");
    expect(headersOf(view)).toEqual(["Place", "2021 / million CNY", "2022 / million CNY"]);
    expect(rowsOf(view)).toEqual([
      "Ningbo | 980 | 1260",
      "Yiwu | 2610 | 3020",
      "China | – | 42000",
      "Zhejiang | 4160 | 4680",
    ]);
    expect(view.years).toBeUndefined();
  });

  test("names partners as briefly as a label wants", () => {
    expect(rowsOf(read("partners"))).toEqual(["EU | – | 0.153", "Belt and Road | 1.8 | 0.342"]);
    expect(rowsOf(read("partners", { language: "zh" }))[1]).toBe("“一带一路” | 18 | 0.342");
  });

  test("writes periods shorter than a year as text, ordered by their ends", () => {
    const label = (language: Language) =>
      read("within", { language }).rows.map(({ cells }) => written(cells[0]!));
    expect(label("en")).toEqual(["Q1 2022", "Apr 2023", "Jan–Apr 2023"]);
    expect(label("zh")).toEqual(["2022年一季度", "2023年4月", "2023年1—4月"]);
  });
});

describe("readTable(catalog, id, options) of a list", () => {
  test("has one scale a row and its facts across", () => {
    const view = read("headlines");
    expect(view.layout).toBe("list");
    expect(headersOf(view)).toEqual(["Figure", "Period", "Value", "Unit", "Source"]);
    expect(rowsOf(view)).toEqual([
      "Goods trade | 2022 | 4.68 | billion CNY | Bureau of Statistics, 2023",
      "Goods trade | 2022 | 703 | million USD | General Customs, 2024",
      "Share of machinery in exports | 2022 | 0.447 | % | People's Daily, 2023",
    ]);
    expect(view.units).toEqual([]);
  });

  test("takes the vintage of the table's source, with a key that gives it again", () => {
    const view = read("vintage", { language: "zh" });
    expect(rowsOf(view)).toEqual([
      "货物进出口额 | 浙江 | 2022年 | 6.58 | 亿美元 | 准确数 | 人民日报，2023年",
    ]);
    expect(figuresOf(view).map(({ key }) => key)).toEqual(["trade_2022@USD@2023-06-13"]);
  });

  test("in another currency takes what the source itself prints before a conversion, and keeps growth", () => {
    const view = readTable(shipped(), "opening_up_2023", { language: "en", unit: "billion USD" });
    const trade = view.rows.filter(({ id }) => id.startsWith("trade_"));
    expect(trade.map(({ cells }) => figureIn(cells)?.value)).toEqual([
      658_630_000_000, 658_630_000_000, 0.131,
    ]);
  });
});

test("readTable(catalog, id) refuses a table that does not exist and names the nearest", () => {
  expect(problemOf(() => read("trade_anual"))).toMatchObject({ kind: "unknownTable", given: "trade_anual" });
});

function figureIn(cells: readonly TableCell[]) {
  const cell = cells.find((one) => one.kind === "figure");
  return cell?.kind === "figure" ? cell.figure : undefined;
}
