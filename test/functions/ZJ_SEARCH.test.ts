import { describe, expect, test } from "vitest";
import type { CellValue } from "../../src/functions/cells";
import { ZJ_METRIC } from "../../src/functions/ZJ_METRIC";
import { ZJ_SEARCH } from "../../src/functions/ZJ_SEARCH";
import { sentenceOf } from "./sentenceOf";

function rowsOf(words?: unknown, limit?: unknown): readonly (readonly CellValue[])[] {
  const found = ZJ_SEARCH(words, limit);
  if (!Array.isArray(found)) throw new Error("It gave no rows.");
  return found;
}

describe("ZJ_SEARCH(words)", () => {
  test("is a row of key, name, period, value and unit for each figure, best first", () => {
    expect(rowsOf("port containers")[0]).toEqual([
      "port_containers_2025",
      "Container throughput of the port",
      2025,
      43_000_000,
      "TEU",
    ]);
    expect(rowsOf("集装箱")[0]).toEqual([
      "port_containers_2025",
      "港口集装箱吞吐量",
      2025,
      43_000_000,
      "标箱",
    ]);
  });

  test("names a place that is not the usual one, and leaves a period that is no year as text", () => {
    expect(rowsOf("cargo throughput ningbo port", 100)).toContainEqual([
      "port_cargo_ningbo_port_2009",
      "Cargo throughput of the port, Ningbo Port (without Zhoushan)",
      2009,
      384_000_000,
      "tonnes",
    ]);
    expect(rowsOf("集装箱", 100)).toContainEqual([
      "train_containers_yiwu_2018-01..2018-11",
      "班列集装箱数（箱）（义乌市）",
      "2018-01..2018-11",
      23_184,
      "个数",
    ]);
  });

  test("shows the figure of a period among the words, also of a year typed as a number", () => {
    expect(rowsOf("port containers 2022")[0]).toEqual([
      "port_containers_2022",
      "Container throughput of the port",
      2022,
      33_350_000,
      "TEU",
    ]);
    expect(rowsOf(2022).every((row) => row[2] === 2022)).toBe(true);
  });

  test("gives keys with which ZJ_METRIC gives the same values", () => {
    const rows = rowsOf("", 100);
    expect(ZJ_METRIC(rows.map(([key]) => [key]))).toEqual(rows.map((row) => [row[3]]));
  });

  test("is ten rows unless told otherwise, at most a hundred, never more than fit", () => {
    expect(rowsOf("trade")).toHaveLength(10);
    expect(rowsOf("trade", 3)).toHaveLength(3);
    expect(rowsOf("trade", 3)).toEqual(rowsOf("trade").slice(0, 3));
    expect(rowsOf("", 100)).toHaveLength(100);
  });

  test("of nothing is the main figures of each topic", () => {
    expect(rowsOf().map(([key]) => key)).toEqual(rowsOf("", 10).map(([key]) => key));
    // Twelve topics, two series of each: the first of the first topic and of the last.
    const keys = rowsOf(undefined, 24).map(([key]) => key);
    expect(keys.slice(0, 2)).toEqual(["trade_2025", "exports_2025"]);
    expect(keys.slice(-2)).toEqual(["cny_per_usd_2025", "gdp_2025"]);
  });

  test("names the nearest where nothing fits", () => {
    expect(sentenceOf(() => ZJ_SEARCH("hotels in brazil"))).toMatch(
      /^No figure is called "hotels in brazil"\. Nearest: \w[^,]+, [^,]+, [^,]+\.$/,
    );
  });

  test.each([0, 101, 2.5, -1, "10", true, Number.NaN])("refuses a limit of %j", (limit) => {
    expect(sentenceOf(() => ZJ_SEARCH("trade", limit))).toMatch(
      /^The second argument is a number of rows from 1 to 100; it was /,
    );
  });

  test("refuses what are no words", () => {
    expect(sentenceOf(() => ZJ_SEARCH([["trade"], ["exports"]]))).toBe(
      'The first argument is one text such as "port containers"; it was a range of 2 × 1 cells.',
    );
    expect(sentenceOf(() => ZJ_SEARCH(new Date(0)))).toMatch(/^A date names no figure/);
    expect(sentenceOf(() => ZJ_SEARCH("#N/A"))).toMatch(/^The cell given shows #N\/A/);
    expect(sentenceOf(() => ZJ_SEARCH("port ".repeat(50)))).toMatch(/^A key has at most 200 characters/);
  });
});
