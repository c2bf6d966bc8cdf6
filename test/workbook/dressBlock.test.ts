import { expect, test } from "vitest";
import { widthRuns } from "../../src/workbook/dressBlock";

const words = (width: number) => ({ width, least: 0 });

test("widthRuns(columns) joins neighbours and leaves out the usual width", () => {
  const columns = [64, 100, 100, 100, 100, 76, 76, 76].map(words);
  expect(widthRuns(columns)).toEqual([
    { first: 5, count: 3, width: 76 },
    { first: 0, count: 1, width: 64 },
  ]);
});

test("widthRuns(columns) puts words first that need the room", () => {
  const [first, second] = widthRuns([64, 64, 64, 64, 64, 64, 140, 100, 220].map(words));
  expect(first).toEqual({ first: 8, count: 1, width: 220 });
  expect(second).toEqual({ first: 6, count: 1, width: 140 });
});

test("widthRuns(columns) puts numbers before all words, for they show as #### without room", () => {
  const [first] = widthRuns([words(220), { width: 130, least: 130 }]);
  expect(first).toEqual({ first: 1, count: 1, width: 130 });
});
