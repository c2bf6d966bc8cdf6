import { expect, test } from "vitest";
import { figureCell, figureText, isMarked, roomFor, smallPrint } from "../../src/workbook/figureCell";
import { figure } from "./figure";

const source = "Source: A, B and C. Zhejiang Data, edition 2026.11.";

test("figureCell(figure) holds the number in the unit of its header, not rounded", () => {
  const cell = figureCell(figure({ value: 3435996150144.37 }), "en", { scale: 9, decimals: 0 }, "");
  expect(cell.content).toEqual({ kind: "number", value: 3435.99615014437 });
  expect([cell.align, cell.look]).toEqual(["right", "body"]);
});

test("figureCell(estimate) has the colour of marks and its note", () => {
  const cell = figureCell(
    figure({ status: "estimate" }),
    "en",
    { scale: 9, decimals: 0, room: "estimate" },
    "why",
  );
  expect([cell.look, cell.format, cell.note]).toEqual(["marked", '#,##0" e"', "why"]);
});

test("figureText(figure) is about what the cell shows", () => {
  expect(figureText(figure({}), { scale: 9, decimals: 0, room: "estimate" })).toBe("3,570 e");
  expect(figureText(figure({ qualifier: "over" }), { scale: 12, decimals: 2 })).toBe("> 3.57");
  expect(figureText(figure({ unit: "percent", value: 0.447 }), { scale: 0, decimals: 1 })).toBe("44.7 %");
});

test("isMarked(figure) is true for a flag or a qualifier", () => {
  expect(
    [figure({}), figure({ status: "provisional" }), figure({ qualifier: "nearly" })].map(isMarked),
  ).toEqual([false, true, true]);
});

test("roomFor(figures) is the first flag in the order of the key", () => {
  expect(roomFor([figure({}), figure({ status: "differs" }), figure({ status: "estimate" })])).toBe(
    "estimate",
  );
  expect(roomFor([figure({})])).toBeUndefined();
});

test("smallPrint(flags, source) is one row of marks and one of the source", () => {
  expect(smallPrint(["provisional", "missing"], source, { isLive: false, language: "en" })).toEqual([
    "p: provisional.  –: not published.",
    source,
  ]);
});

test("smallPrint(no flags) is the source alone", () => {
  expect(smallPrint([], source, { isLive: false, language: "en" })).toEqual([source]);
});

test("smallPrint(of live cells) does not explain the dash that they do not show", () => {
  expect(smallPrint(["missing"], source, { isLive: true, language: "en" })).toEqual([source]);
});

test("smallPrint(beside a chart) breaks between marks and sentences, so that nothing runs under it", () => {
  expect(
    smallPrint(["provisional", "missing"], source, { isLive: false, language: "en", room: 200 }),
  ).toEqual(["p: provisional.  –: not published.", "Source: A, B and C.", "Zhejiang Data, edition 2026.11."]);
});

test("smallPrint(beside a chart) breaks a long sentence between its words, and Chinese not before a comma", () => {
  const long = "Source: Zhejiang Workers' Daily, Securities Times.";
  const english = smallPrint([], long, { isLive: false, language: "en", room: 180 });
  expect(english.join(" ")).toBe(long);
  expect(english.length).toBe(2);
  const chinese = smallPrint([], "来源：金华市人民政府，证券时报，浙江工人日报。", {
    isLive: false,
    language: "zh",
    room: 130,
  });
  expect(chinese.join("")).toBe("来源：金华市人民政府，证券时报，浙江工人日报。");
  expect(chinese.length).toBeGreaterThan(1);
  expect(chinese.some((row) => /^[，。]/.test(row))).toBe(false);
});
