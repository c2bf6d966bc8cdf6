import { describe, expect, test } from "vitest";
import { type LinePoint, layoutSeriesLine } from "../../../src/sidebar/drawing/seriesLine";

function yearly(values: Readonly<Record<number, number>>, change: Partial<LinePoint> = {}): LinePoint[] {
  return Object.entries(values).map(([year, value]) => ({
    time: Number(year) + 1,
    label: year,
    value,
    isEstimate: false,
    isDifferent: false,
    ...change,
  }));
}

function layout(points: readonly LinePoint[], focus = points.length - 1) {
  return layoutSeriesLine(points, {
    width: 268,
    height: 136,
    step: 1,
    focus,
    isRank: false,
    isFree: false,
    tickText: String,
  });
}

describe("layoutSeriesLine", () => {
  test("layoutSeriesLine(points) joins years that follow each other and dots across missing ones", () => {
    const line = layout(yearly({ 2013: 1.5, 2016: 1.8, 2017: 2 }));
    expect(line.joins.map((part) => part.join)).toEqual(["dotted", "solid"]);
    expect(line.hasGap).toBe(true);
  });

  test("layoutSeriesLine(points) leaves a gap where the definition changes", () => {
    const points = [
      ...yearly({ 2017: 17.9, 2018: 18.6 }, { isDifferent: true }),
      ...yearly({ 2020: 15.8, 2021: 18.3 }),
    ];
    const line = layout(points);
    expect(line.joins).toHaveLength(2);
    expect(line).toMatchObject({ hasBreak: true, hasGap: false });
  });

  test("layoutSeriesLine(points) places larger values higher and later ones further right", () => {
    const [first, last] = layout(yearly({ 2021: 1, 2022: 3 })).points;
    expect(first!.x).toBeLessThan(last!.x);
    expect(first!.y).toBeGreaterThan(last!.y);
  });

  test("layoutSeriesLine(points) labels the point in question and the ends, and no labels touch", () => {
    const values = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [2013 + index, index + 1]));
    const line = layout(yearly(values), 9);
    expect(line.labels).toContain(9);
    expect(line.labels[0]).toBe(0);
    expect(line.labels[line.labels.length - 1]).toBe(12);
    const places = line.labels.map((index) => line.points[index]!.x);
    // A year is about 25 wide at 11 px, and 8 stay free.
    for (let index = 1; index < places.length; index++) {
      expect(places[index]! - places[index - 1]!).toBeGreaterThan(32);
    }
  });
});
