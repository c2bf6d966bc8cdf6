import { describe, expect, test } from "vitest";
import type { ChartDescription, ChartSeries } from "../../../src/present/ChartDescription";
import { layoutChart } from "../../../src/sidebar/drawing/chart";
import type { Shape } from "../../../src/sidebar/drawing/shapes";

function series(change: Partial<ChartSeries> & Pick<ChartSeries, "values">): ChartSeries {
  return {
    name: "Exports",
    color: "#0B6A60",
    isEstimate: false,
    isAfterBreak: false,
    axis: "left",
    draw: "column",
    column: 1,
    ...change,
  };
}

function chart(change: Partial<ChartDescription>): ChartDescription {
  return {
    table: "trade_annual",
    language: "en",
    type: "column",
    isStacked: false,
    title: "Exports",
    subtitle: "",
    categoryTitle: "Year",
    categories: ["2021", "2022"],
    rows: [0, 1],
    leftTitle: "billion CNY",
    isLeftPercent: false,
    isRightPercent: false,
    series: [],
    ...change,
  };
}

const tickText = (value: number, decimals: number) => value.toFixed(decimals);

function bars(shapes: readonly Shape[]) {
  return shapes.flatMap((shape) => (shape.kind === "bar" ? [shape] : []));
}

describe("layoutChart", () => {
  test("layoutChart(chart) draws an estimate as the same bar in its tint", () => {
    const { shapes, legend, estimates } = layoutChart(
      chart({
        series: [
          series({ values: [3000, undefined] }),
          series({
            name: "Exports, estimate",
            color: "#9CCFC3",
            isEstimate: true,
            values: [undefined, 3436],
          }),
        ],
      }),
      250,
      tickText,
    );
    const [published, estimated] = bars(shapes);
    expect(published).toMatchObject({ color: "#0B6A60", width: 24 });
    expect(estimated).toMatchObject({ color: "#9CCFC3", width: 24 });
    expect(legend).toEqual([]);
    expect(estimates).toBe("lighter");
  });

  test("layoutChart(chart) stacks columns on each other to the height of their sum", () => {
    const { shapes } = layoutChart(
      chart({
        isStacked: true,
        categories: ["2021"],
        series: [
          series({ values: [3000] }),
          series({ name: "Imports", color: "#CF5420", column: 2, values: [1000] }),
        ],
      }),
      250,
      tickText,
    );
    const [exports, imports] = bars(shapes);
    // Steps of 1500 are the smallest that reach 4000 in three, so 84 of height are 4500.
    expect(exports!.height).toBe(56);
    expect(imports!.height).toBeCloseTo(18.67, 2);
    expect(imports!.y + imports!.height).toBeCloseTo(exports!.y, 1);
    expect(imports!.x).toBe(exports!.x);
  });

  test("layoutChart(chart) puts columns that are not stacked beside each other", () => {
    const { shapes } = layoutChart(
      chart({
        categories: ["China"],
        series: [series({ values: [42] }), series({ name: "Imports", column: 2, values: [18] })],
      }),
      250,
      tickText,
    );
    const [first, second] = bars(shapes);
    expect(second!.x).toBe(first!.x + 24);
  });

  test("layoutChart(chart) breaks a line where a year is missing and makes estimates hollow", () => {
    const { shapes, estimates } = layoutChart(
      chart({
        type: "line",
        categories: ["2019", "2020", "2021", "2022"],
        series: [
          series({ draw: "line", values: [1, undefined, 2, undefined] }),
          series({ draw: "line", isEstimate: true, values: [undefined, undefined, undefined, 3] }),
        ],
      }),
      250,
      tickText,
    );
    const line = shapes.find((shape) => shape.kind === "line");
    expect(line?.kind === "line" && line.path.match(/M/g)).toHaveLength(2);
    const points = shapes.flatMap((shape) => (shape.kind === "point" ? [shape.isHollow] : []));
    expect(points).toEqual([false, false, true]);
    expect(estimates).toBe("hollow");
  });

  test("layoutChart(chart) gives lying bars lengths in proportion, one row a category", () => {
    const { shapes } = layoutChart(
      chart({
        type: "bar",
        categories: ["Ningbo", "Hangzhou"],
        series: [series({ draw: "bar", values: [1200, 600] })],
      }),
      250,
      tickText,
    );
    const [first, second] = bars(shapes);
    expect(first!.width).toBeCloseTo(2 * second!.width, 1);
    expect(second!.y - first!.y).toBe(16.5);
  });

  test("layoutChart(chart) gives a slice of half the whole half a turn", () => {
    const { shapes, legend } = layoutChart(
      chart({
        type: "pie",
        categories: ["A", "B"],
        series: [series({ draw: "slice", values: [5, 5] })],
      }),
      250,
      tickText,
    );
    const slices = shapes.flatMap((shape) => (shape.kind === "slice" ? [shape.path] : []));
    // From twelve o'clock to six, right of the centre at 125, 50.
    expect(slices[0]).toBe("M125 4A46 46 0 0 1 125 96L125 73A23 23 0 0 0 125 27Z");
    expect(legend.map((entry) => entry.name)).toEqual(["A", "B"]);
  });
});
