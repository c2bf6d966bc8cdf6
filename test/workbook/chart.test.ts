import { expect, test } from "vitest";
import type { ChartDescription, ChartSeries } from "../../src/present/ChartDescription";
import { chartOptions } from "../../src/workbook/chartOptions";
import { layoutChart } from "../../src/workbook/layoutChart";

const published: ChartSeries = {
  name: "Exports",
  color: "#0B6A60",
  isEstimate: false,
  isAfterBreak: false,
  axis: "left",
  draw: "column",
  column: 2,
  values: [2308, undefined, 2518],
};
const estimate: ChartSeries = {
  ...published,
  name: "Exports, estimate",
  color: "#9CCFC3",
  isEstimate: true,
  values: [undefined, undefined, 3436],
};
const growth: ChartSeries = {
  ...published,
  name: "Growth of trade",
  color: "#5B8FD6",
  axis: "right",
  draw: "line",
  column: 5,
  values: [0.091, undefined, 0.197],
};

const description: ChartDescription = {
  table: "trade_annual",
  language: "en",
  type: "column",
  isStacked: false,
  title: "Exports of Zhejiang",
  subtitle: "Source: Zhejiang Daily; Zhejiang Data 2026.11",
  categoryTitle: "Year",
  categories: ["2019", "2020", "2021"],
  rows: [4, undefined, 5],
  leftTitle: "billion CNY",
  isLeftPercent: false,
  isRightPercent: false,
  series: [published, estimate],
};

function contents(grid: ReturnType<typeof layoutChart>) {
  return grid.map((row) =>
    row.map(({ content }) => {
      if (content.kind === "text") return content.text;
      if (content.kind === "number") return content.value;
      return content.kind === "formula" ? content.formula : null;
    }),
  );
}

test("layoutChart(description) holds values, with every year of the span and blanks for gaps", () => {
  expect(contents(layoutChart(description))).toEqual([
    ["Year", "Exports", "Exports, estimate"],
    ["2019", 2308, null],
    ["2020", null, null],
    ["2021", 2518, 3436],
  ]);
});

test("layoutChart(description, body) refers to the cells of the table beside it", () => {
  // The body starts in B4, so row 4 of it is row 8 of the sheet and its column 2 is D.
  expect(contents(layoutChart(description, { row: 4, column: 2 }))).toEqual([
    ["Year", "Exports", "Exports, estimate"],
    ["2019", "=D8", null],
    ["2020", null, null],
    ["2021", "=D9", "=D9"],
  ]);
});

test("layoutChart(description) writes years as text, so that no chart takes them for a series", () => {
  const labels = layoutChart(description).map(([label]) => [label?.content.kind, label?.format]);
  expect(labels).toEqual([
    ["text", "@"],
    ["text", "@"],
    ["text", "@"],
    ["text", "@"],
  ]);
});

test("chartOptions(columns with an estimate) stacks them, so that an estimate is the same bar in its tint", () => {
  const chart = chartOptions(description);
  expect(chart.isStacked).toBe(true);
  expect(chart.colors).toEqual(["#0B6A60", "#9CCFC3"]);
  expect(chart.options).toContainEqual(["vAxis.minValue", 0]);
});

test("chartOptions(columns of two indicators) leaves them side by side unless the description stacks them", () => {
  const imports = { ...published, name: "Imports", column: 3 };
  expect(chartOptions({ ...description, series: [published, imports] }).isStacked).toBe(false);
  expect(chartOptions({ ...description, series: [published, imports], isStacked: true }).isStacked).toBe(
    true,
  );
});

test("chartOptions(one series) has no legend, and titles on both axes", () => {
  const chart = chartOptions({ ...description, series: [published] });
  expect([chart.hasLegend, chart.acrossTitle, chart.upTitle]).toEqual([false, "Year", "billion CNY"]);
});

test("chartOptions(bars) puts the unit on the axis that runs across", () => {
  const chart = chartOptions({ ...description, type: "bar", series: [{ ...published, draw: "bar" }] });
  expect([chart.acrossTitle, chart.upTitle]).toEqual(["billion CNY", "Year"]);
  expect(chart.options).toContainEqual(["hAxis.minValue", 0]);
});

test("chartOptions(combo) draws lines on a second axis with a title of its own", () => {
  const chart = chartOptions({
    ...description,
    type: "combo",
    rightTitle: "per cent",
    isRightPercent: true,
    series: [published, growth],
  });
  expect(chart.options).toContainEqual(["series.1.type", "line"]);
  expect(chart.options).toContainEqual(["series.1.targetAxisIndex", 1]);
  expect(chart.options).toContainEqual(["vAxes.1.title", "per cent"]);
  expect(chart.options).toContainEqual(["vAxes.1.format", "0%"]);
  expect(chart.options.some(([path]) => path.startsWith("series.0"))).toBe(false);
});

test("chartOptions(line with estimates) shows them as points without a line", () => {
  const line = { ...published, draw: "line" } as const;
  const chart = chartOptions({ ...description, type: "line", series: [line, { ...line, isEstimate: true }] });
  expect(chart.options).toContainEqual(["lineWidth", 2]);
  expect(chart.options).toContainEqual(["pointSize", 5]);
  expect(chart.options).toContainEqual(["series.1.lineWidth", 0]);
  expect(chart.options).toContainEqual(["series.1.pointSize", 7]);
  expect(chart.options.some(([path]) => path.endsWith("minValue"))).toBe(false);
});

test("chartOptions(pie) is a ring with a legend and no axes", () => {
  const chart = chartOptions({ ...description, type: "pie", series: [{ ...published, draw: "slice" }] });
  expect([chart.hasLegend, chart.acrossTitle, chart.upTitle]).toEqual([true, "", ""]);
  expect(chart.options).toContainEqual(["pieHole", 0.5]);
});
