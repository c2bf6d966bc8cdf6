import { describe, expect, test } from "vitest";
import {
  fittingLabels,
  lineAxis,
  niceAxis,
  place,
  rankAxis,
  textWidth,
} from "../../../src/sidebar/drawing/scale";

describe("niceAxis", () => {
  test.each([
    ["stacks of a year", [2104, 5550], [0, 2000, 4000, 6000]],
    ["containers", [14.72, 43], [0, 15, 30, 45]],
    ["cities", [1270, 62], [0, 500, 1000, 1500]],
    ["fractions", [0.447, 0.61], [0, 0.25, 0.5, 0.75]],
    ["growth below nothing", [-0.04, 0.18], [-0.1, 0, 0.1, 0.2]],
    ["no values", [], [0, 1]],
    ["one value of nothing", [0], [0, 1]],
  ])("niceAxis(values, 3) has round ticks around %s", (_, values, ticks) => {
    expect(niceAxis(values, 3).ticks).toEqual(ticks);
  });

  test("niceAxis(values, most) counts the digits that its ticks need", () => {
    expect(niceAxis([0.61], 3).decimals).toBe(2);
    expect(niceAxis([7], 3).decimals).toBe(1);
    expect(niceAxis([43], 3).decimals).toBe(0);
  });
});

describe("lineAxis", () => {
  test("lineAxis(values) starts at 0 and leaves room above its last tick", () => {
    const axis = lineAxis([1.55, 4.18], false);
    expect(axis.ticks).toEqual([0, 2, 4]);
    expect(axis.to).toBeCloseTo(4.3472, 10);
  });

  test("lineAxis(values, isFree) starts near values that lie close together where that is allowed", () => {
    expect(lineAxis([6.2, 7.1], false).from).toBe(0);
    expect(lineAxis([6.2, 7.1], true)).toMatchObject({ from: 6, ticks: [6, 6.5, 7] });
  });

  test("lineAxis(values) holds values below 0", () => {
    expect(lineAxis([-0.04, 0.18], true).from).toBe(-0.1);
  });
});

describe("rankAxis", () => {
  test("rankAxis(values, most) runs from the worst place up to the first", () => {
    expect(rankAxis([6, 3, 3], 3)).toMatchObject({ from: 6, to: 1, ticks: [1, 3, 5] });
  });
});

describe("place", () => {
  test("place(axis, value, start, end) is a straight proportion", () => {
    expect(place({ from: 0, to: 4, ticks: [], decimals: 0 }, 1, 100, 20)).toBe(80);
  });
});

describe("textWidth", () => {
  test("textWidth(text, size) counts a Chinese letter as wide as it is high", () => {
    expect(textWidth("集装箱", 10)).toBe(30);
  });
});

describe("fittingLabels", () => {
  test("fittingLabels(count, widest, room, gap) takes all labels where they fit", () => {
    expect(fittingLabels(3, 20, 100, 6)).toEqual([0, 1, 2]);
  });

  test("fittingLabels(count, widest, room, gap) takes every second where they do not", () => {
    // 13 labels of 24 with a gap of 6 need 390, twice the room.
    expect(fittingLabels(13, 24, 208, 6)).toEqual([0, 2, 4, 6, 8, 10, 12]);
  });
});
