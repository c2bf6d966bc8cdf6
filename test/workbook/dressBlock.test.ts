import { expect, test } from "vitest";
import { widthRuns } from "../../src/workbook/dressBlock";

test("widthRuns(widths) joins neighbours and leaves out the usual width", () => {
  expect(widthRuns([64, 100, 100, 100, 100, 76, 76, 76])).toEqual([
    { first: 5, count: 3, width: 76 },
    { first: 0, count: 1, width: 64 },
  ]);
});

test("widthRuns(widths) puts columns first whose words need the room", () => {
  const [first, second] = widthRuns([64, 64, 64, 64, 64, 64, 140, 100, 220]);
  expect(first).toEqual({ first: 8, count: 1, width: 220 });
  expect(second).toEqual({ first: 6, count: 1, width: 140 });
});
