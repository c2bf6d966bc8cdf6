import type { ChartDataset, ScaleOptionsByType } from "chart.js";
import { describe, expect, it } from "vitest";
import { chartConfiguration } from "../../playground/drawChart.ts";
import type { ChartData, ChartKind, HostChart } from "../../playground/host/Host.ts";

const trade: ChartData = {
  labels: ["2021", "2022", "2023"],
  series: [
    { name: "Exports", values: [3010, null, 3570] },
    { name: "Exports, estimate", values: [null, 3436, null] },
    { name: "Growth", values: [0.197, null, 0.039] },
  ],
};

function chart(kind: ChartKind, options: Readonly<Record<string, unknown>> = {}): HostChart {
  const anchor = { row: 1, column: 1, offsetX: 0, offsetY: 0 };
  return { id: 1, sheetId: "0", kind, ranges: [], headerRows: 1, anchor, options };
}

function datasets(kind: ChartKind, options: Readonly<Record<string, unknown>>): ChartDataset[] {
  return chartConfiguration(chart(kind, options), trade).data.datasets;
}

describe("chartConfiguration(chart, data)", () => {
  it("draws columns in the colours given, stacked where asked, with gaps for blanks", () => {
    const [exports, estimate] = datasets("column", {
      isStacked: true,
      colors: ["#0B6A60", "#9CCFC3", "#5B8FD6"],
    });
    expect(exports).toMatchObject({
      type: "bar",
      stack: "all",
      backgroundColor: "#0B6A60",
      data: [3010, null, 3570],
    });
    expect(estimate).toMatchObject({ label: "Exports, estimate", stack: "all", backgroundColor: "#9CCFC3" });
  });

  it("draws columns side by side where nothing was said", () => {
    expect(datasets("column", {})[0]).not.toHaveProperty("stack");
  });

  it("draws bars lying, on the axes that Google means", () => {
    const { options } = chartConfiguration(
      chart("bar", { "hAxis.title": "billion CNY", "vAxis.title": "City" }),
      trade,
    );
    expect(options?.indexAxis).toBe("y");
    expect(options?.scales?.x).toMatchObject({ type: "linear", title: { text: "billion CNY" } });
    expect(options?.scales?.y).toMatchObject({ type: "category", title: { text: "City" } });
  });

  it("draws lines as wide and points as large as asked; Google gives a point's diameter", () => {
    const options = { lineWidth: 2, pointSize: 5, series: { 1: { lineWidth: 0, pointSize: 7 } } };
    const [line, points] = datasets("line", options);
    expect(line).toMatchObject({ type: "line", borderWidth: 2, showLine: true, pointRadius: 2.5 });
    expect(points).toMatchObject({ type: "line", showLine: false, pointRadius: 3.5 });
  });

  it("leaves a gap in a line, unless told to draw across", () => {
    expect(datasets("line", {})[0]).toMatchObject({ spanGaps: false });
    expect(datasets("line", { interpolateNulls: true })[0]).toMatchObject({ spanGaps: true });
  });

  it("puts a series of a combo on the second axis as a line", () => {
    const options = { "series.2.type": "line", "series.2.targetAxisIndex": 1, "vAxes.1.title": "per cent" };
    expect(datasets("combo", options).map(({ type }) => type)).toEqual(["bar", "bar", "line"]);
    const { scales } = chartConfiguration(chart("combo", options), trade).options ?? {};
    expect(datasets("combo", options)[2]).toMatchObject({ yAxisID: "y1" });
    expect(scales?.y1).toMatchObject({ position: "right", title: { text: "per cent" } });
  });

  it("draws a pie of the first series with the hole asked for", () => {
    const { type, data, options } = chartConfiguration(
      chart("pie", { pieHole: 0.5, colors: ["#0B6A60"] }),
      trade,
    );
    expect(type).toBe("doughnut");
    expect(data.datasets).toHaveLength(1);
    expect(options).toMatchObject({ cutout: "50%" });
  });

  it.each([
    ["bottom", true, "bottom"],
    ["none", false, "right"],
    [undefined, true, "right"],
  ])("has the legend at %s", (position, display, at) => {
    const { plugins } =
      chartConfiguration(chart("column", { "legend.position": position }), trade).options ?? {};
    expect(plugins?.legend).toMatchObject({ display, position: at });
  });

  it.each([
    [{}, [0, 2000, 4000], ["0", "2,000", "4,000"]],
    [{}, [6, 6.5, 7], ["6.0", "6.5", "7.0"]],
    [{ "vAxis.format": "0%" }, [0, 0.05, 0.1], ["0%", "5%", "10%"]],
  ])("writes all ticks of an axis alike: %o %o", (options, values, texts) => {
    const { scales } = chartConfiguration(chart("column", options), trade).options ?? {};
    // The value axis of a column chart is a linear one; the type covers every kind of axis.
    const { ticks } = (scales?.y ?? {}) as ScaleOptionsByType<"linear">;
    const all = values.map((value) => ({ value }));
    // The scale that chart.js would bind is not used by the callback.
    const written = values.map((value, index) => ticks.callback.call(undefined as never, value, index, all));
    expect(written).toEqual(texts);
  });
});
