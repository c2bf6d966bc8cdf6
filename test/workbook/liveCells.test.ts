import { expect, test } from "vitest";
import { numberCell, textCell } from "../../src/workbook/Block";
import { liveCells, liveLook } from "../../src/workbook/liveCells";
import { figure } from "./figure";

test("liveCells(cells) are blank but for the formula in the first, and keep formats and notes", () => {
  const cells = [
    [textCell("Year", "header", { note: "about" }), textCell("Exports", "header")],
    [numberCell(2022, "0"), numberCell(3436, '#,##0" e"', { note: "why" })],
  ];
  const live = liveCells(cells, '=ZJ_TABLE("trade_annual")');
  expect(live.flat().map(({ content }) => content)).toEqual([
    { kind: "formula", formula: '=ZJ_TABLE("trade_annual")' },
    { kind: "blank" },
    { kind: "blank" },
    { kind: "blank" },
  ]);
  // A cell of the format @ would show the formula as text.
  expect(live.flat().map(({ format }) => format)).toEqual(["General", "General", "0", '#,##0" e"']);
  expect([live[0]?.[0]?.note, live[1]?.[1]?.note]).toEqual(["about", "why"]);
});

test("liveLook(figure) is in the unit asked for, or else in the unit itself", () => {
  const look = { scale: 9, decimals: 1 };
  expect(liveLook(figure({}), look, { unit: "CNY", scale: 9 })).toEqual(look);
  expect(liveLook(figure({}), look, undefined)).toEqual({ scale: 0, decimals: 0 });
  const containers = figure({ unit: "TEU", value: 33350000, precision: 4 });
  expect(liveLook(containers, { scale: 6, decimals: 2 }, { unit: "CNY", scale: 9 })).toEqual({
    scale: 0,
    decimals: 0,
  });
});

test("liveLook(amount a head) stays as it is whatever unit the table has", () => {
  const look = { scale: 0, decimals: 0 };
  expect(liveLook(figure({ value: 141418 }), look, { unit: "CNY", scale: 12 })).toEqual(look);
});
