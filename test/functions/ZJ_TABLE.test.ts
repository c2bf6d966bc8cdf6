import { describe, expect, test } from "vitest";
import { shipped } from "../../src/catalog/shipped";
import type { CellValue } from "../../src/functions/cells";
import { ZJ_TABLE } from "../../src/functions/ZJ_TABLE";
import { thrown } from "./thrown";

/** The result as rows; fails where it is one value. */
function rows(...given: Parameters<typeof ZJ_TABLE>): readonly (readonly CellValue[])[] {
  const result = ZJ_TABLE(...given);
  if (!Array.isArray(result)) throw new Error(`It gave ${result}.`);
  return result;
}

describe("ZJ_TABLE(table, unit, headers)", () => {
  test("gives a table in base units, its headers naming them", () => {
    const [header, ...body] = rows("trade_annual");
    expect(header).toEqual([
      "Year",
      "Trade, CNY",
      "Exports, CNY",
      "Imports, CNY",
      "Balance, CNY",
      "Trade growth, fraction",
      "Exports growth, fraction",
      "Imports growth, fraction",
    ]);
    expect(body).toContainEqual([2021, 4.14e12, 3.01e12, 1.13e12, 1.88e12, 0.224, 0.197, 0.303]);
    // 2022: exports and imports are derived, and nobody printed their growth.
    expect(body.find(([year]) => year === 2022)?.slice(5)).toEqual([0.131, "", ""]);
  });

  test("gives the columns a unit suits in it, and the others in their own", () => {
    const [header, ...body] = rows("trade_annual", "billion CNY");
    expect(header?.slice(0, 3)).toEqual(["Year", "Trade, billion CNY", "Exports, billion CNY"]);
    expect(body).toContainEqual([2021, 4140, 3010, 1130, 1880, 0.224, 0.197, 0.303]);
  });

  test("leaves the header out for FALSE", () => {
    expect(rows("trade_annual", "", false)).toEqual(rows("trade_annual").slice(1));
  });

  test("is Chinese where its unit is", () => {
    expect(rows("trade_annual", "亿元")[0]?.slice(0, 2)).toEqual(["年份", "进出口（亿元）"]);
  });

  test("takes the name in any case and with blanks", () => {
    expect(rows("Trade Annual")).toEqual(rows("trade_annual"));
  });

  test("without a name lists every table, in the language asked for by a Chinese word", () => {
    const list = rows();
    expect(list[0]).toEqual(["Table", "Title", "What it holds"]);
    expect(list).toHaveLength(shipped().tables().length + 1);
    expect(list).toContainEqual([
      "exchange_rate",
      "Exchange rate of the yuan",
      "Yuan per US dollar, average of the year; the rate used for conversion.",
    ]);
    expect(rows("", "", false)).toEqual(list.slice(1));
    for (const [name] of list.slice(1)) expect(rows(name).length).toBeGreaterThan(1);
  });

  test("gives rectangles of numbers and texts, whatever table and unit", () => {
    for (const { id } of shipped().tables()) {
      for (const unit of ["", "billion USD", "亿元", "%", "万吨", "million TEU"]) {
        let table: readonly (readonly CellValue[])[];
        try {
          table = rows(id, unit);
        } catch (error) {
          // A unit that suits no column is refused in words.
          expect(error instanceof Error && error.message).toMatch(/can be shown in|没有可用/);
          continue;
        }
        const width = table[0]?.length;
        for (const row of table) {
          expect(row).toHaveLength(width ?? -1);
          for (const cell of row) expect(typeof cell === "string" || Number.isFinite(cell)).toBe(true);
        }
      }
    }
  });

  test("gives the report of 13 June 2023 in its own dollars", () => {
    expect(rows("opening_up_2023")).toContainEqual([
      "Goods trade (imports plus exports)",
      "Zhejiang",
      "2022",
      658_630_000_000,
      "USD",
      "exact",
      "People's Daily Online, 2023",
    ]);
  });

  test.each<[string, readonly unknown[], string]>([
    [
      "an unknown table",
      ["trade anual"],
      'No table is called "trade anual". Nearest: trade_annual, trade_annual_usd, trade_ranks. =ZJ_TABLE() lists them all.',
    ],
    [
      "a number as table",
      [7],
      'The first argument is the name of one table, such as "trade_annual"; it was 7.',
    ],
    [
      "a range of tables",
      [[["trade_annual"], ["macro"]]],
      'The first argument is the name of one table, such as "trade_annual"; it was a range of 2 × 1 cells.',
    ],
    ["an error as table", ["#NAME?"], "The cell given shows #NAME?. Mend that cell first."],
    ["an unknown unit", ["trade_annual", "dozen"], 'No unit is called "dozen". Try "CNY" or "billion USD".'],
    [
      "a unit that suits no column",
      ["trade_annual", "tonnes"],
      'No column of trade_annual can be shown in "tonnes". Try "trillion CNY" or "billion CNY".',
    ],
    [
      "TRUE as unit",
      ["trade_annual", true],
      'The second argument is a unit such as "billion USD"; it was TRUE.',
    ],
    [
      "a number for headers",
      ["trade_annual", "", 0],
      "The third argument is TRUE or FALSE, for a header row; it was 0.",
    ],
  ])("refuses %s with one sentence", (_, [table, unit, headers], said) => {
    expect(thrown(() => ZJ_TABLE(table, unit, headers))).toBe(said);
  });
});
