import { describe, expect, test } from "vitest";
import { parseMeasure, parsePeriodChoice, parseTableSpec } from "../../src/present/parseTableSpec";

describe("parseTableSpec(spec)", () => {
  test("lets the first dimension of rows run down, the first of columns across, and holds the rest", () => {
    const spec = {
      rows: "period:any",
      columns: "indicator:trade,growth(trade); partner:belt_road; unit:CNY",
    };
    expect(parseTableSpec(spec)).toEqual({
      down: { name: "period", values: ["any"] },
      across: { name: "indicator", values: ["trade", "growth(trade)"] },
      fixed: { partner: "belt_road", unit: "CNY" },
    });
  });

  test("holds what the rows say beyond their first dimension too", () => {
    const spec = { rows: "area:ningbo,yiwu; unit:USD", columns: "period:annual 2021..2025; indicator:trade" };
    expect(parseTableSpec(spec)).toEqual({
      down: { name: "area", values: ["ningbo", "yiwu"] },
      across: { name: "period", values: ["annual 2021..2025"] },
      fixed: { unit: "USD", indicator: "trade" },
    });
  });

  test("leaves spans and currencies in keys alone", () => {
    const spec = { rows: "key:cbec_trade_2023-01..2023-04,trade_2022@USD", columns: "fields:name,value" };
    expect(parseTableSpec(spec).down.values).toEqual(["cbec_trade_2023-01..2023-04", "trade_2022@USD"]);
  });
});

describe("parsePeriodChoice(text)", () => {
  test.each([
    ["annual 2012..2025", { kind: "annual", period: "", years: [2012, 2025] }],
    ["within 2022..2025", { kind: "within", period: "", years: [2022, 2025] }],
    ["any", { kind: "any", period: "" }],
    ["latest", { kind: "latest", period: "" }],
    ["2022", { kind: "one", period: "2022" }],
    ["2023-01..2023-09", { kind: "one", period: "2023-01..2023-09" }],
  ])("reads %s", (text, choice) => {
    expect(parsePeriodChoice(text)).toEqual(choice);
  });
});

test("parseMeasure(text) tells growth from the level", () => {
  expect(parseMeasure("growth(trade)")).toEqual({ indicator: "trade", isGrowth: true });
  expect(parseMeasure("trade_share")).toEqual({ indicator: "trade_share", isGrowth: false });
});
