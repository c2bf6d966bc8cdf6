import type { ChartDescription, ChartSeries } from "../../present/ChartDescription";
import { layoutBars } from "./bars";
import { layoutPie } from "./pie";
import { type Axis, fittingLabels, niceAxis, place, textWidth } from "./scale";
import { CHART_TEXT, type ChartShape, type Shape, stackTotals, type TickText } from "./shapes";
import { round } from "./sparkline";

const PLOT_HEIGHT = 84;
const TOP = 8;

/** A chart of any type as shapes, `width` wide and as high as it needs. */
export function layoutChart(chart: ChartDescription, width: number, tickText: TickText): ChartShape {
  if (chart.type === "bar") return { ...layoutBars(chart, width, tickText), ...legendOf(chart) };
  if (chart.type === "pie") return layoutPie(chart, width);
  return { ...layoutUpright(chart, width, tickText), ...legendOf(chart) };
}

function layoutUpright(
  chart: ChartDescription,
  width: number,
  tickText: TickText,
): { height: number; shapes: readonly Shape[] } {
  const columns = chart.series.filter((series) => series.draw === "column");
  const lines = chart.series.filter((series) => series.draw === "line");
  const left = axisFor(chart, columns, lines, "left");
  const right = lines.some((series) => series.axis === "right")
    ? axisFor(chart, [], lines, "right")
    : undefined;
  const leftText = left.ticks.map((tick) => tickText(tick, left.decimals, chart.isLeftPercent));
  const rightText = right?.ticks.map((tick) => tickText(tick, right.decimals, chart.isRightPercent)) ?? [];
  const start = widest(leftText) + 6;
  const end = width - (right === undefined ? 4 : widest(rightText) + 6);
  const bottom = TOP + PLOT_HEIGHT;
  const shapes: Shape[] = [];
  left.ticks.forEach((tick, index) => {
    const y = round(place(left, tick, bottom, TOP));
    shapes.push({ kind: "grid", path: `M${start} ${y}H${end}`, isBase: tick === 0 });
    shapes.push({ kind: "text", x: start - 6, y: y + 3.5, text: leftText[index]!, anchor: "end" });
  });
  right?.ticks.forEach((tick, index) => {
    const y = round(place(right, tick, bottom, TOP) + 3.5);
    shapes.push({ kind: "text", x: end + 6, y, text: rightText[index]!, anchor: "start" });
  });
  const band = (end - start) / Math.max(1, chart.categories.length);
  const middle = (index: number) => start + band * (index + 0.5);
  shapes.push(...columnShapes(chart, columns, left, { start, band, bottom }));
  shapes.push(...lineShapes(lines, (axis) => (axis === "right" && right ? right : left), middle, bottom));
  const labels = chart.categories;
  for (const index of fittingLabels(labels.length, widest(labels), end - start, 6)) {
    const text = labels[index]!;
    shapes.push({ kind: "text", x: round(middle(index)), y: bottom + 14, text, anchor: "middle" });
  }
  return { height: bottom + 20, shapes };
}

function axisFor(
  chart: ChartDescription,
  columns: readonly ChartSeries[],
  lines: readonly ChartSeries[],
  side: "left" | "right",
): Axis {
  const onLines = lines.filter((series) => series.axis === side).flatMap((series) => series.values);
  const values = [...(side === "left" ? stackTotals(chart, columns) : []), ...onLines];
  return niceAxis(
    values.filter((value): value is number => value !== undefined),
    3,
  );
}

function columnShapes(
  chart: ChartDescription,
  columns: readonly ChartSeries[],
  axis: Axis,
  at: { readonly start: number; readonly band: number; readonly bottom: number },
): readonly Shape[] {
  // A published value and its estimate are one column of the table, so they share one bar.
  const slots = chart.isStacked ? [-1] : [...new Set(columns.map((series) => series.column))];
  const barWidth = Math.min(24, (at.band * 0.68) / Math.max(1, slots.length));
  const zero = place(axis, 0, at.bottom, TOP);
  return chart.categories.flatMap((_, index) => {
    const shapes: Shape[] = [];
    slots.forEach((slot, order) => {
      const offset = (order - slots.length / 2) * barWidth;
      let height = 0;
      for (const series of columns) {
        const value = series.values[index];
        if (value === undefined || (slot !== -1 && series.column !== slot)) continue;
        const size = place(axis, value, at.bottom, TOP) - zero;
        shapes.push({
          kind: "bar",
          x: round(at.start + at.band * (index + 0.5) + offset),
          y: round(size < 0 ? zero + height + size : zero),
          width: round(barWidth - (slots.length > 1 ? 0.5 : 0)),
          height: round(Math.abs(size)),
          color: series.color,
        });
        height += size;
      }
    });
    return shapes;
  });
}

function lineShapes(
  lines: readonly ChartSeries[],
  axisOf: (side: "left" | "right") => Axis,
  middle: (index: number) => number,
  bottom: number,
): readonly Shape[] {
  const shapes: Shape[] = [];
  // Estimates are points on the line of their column; after a break a line of its own begins.
  const runs = new Map<string, ChartSeries[]>();
  for (const series of lines) {
    const run = `${series.column} ${series.isAfterBreak}`;
    runs.set(run, [...(runs.get(run) ?? []), series]);
  }
  for (const run of runs.values()) {
    const leader = run.find((series) => !series.isEstimate) ?? run[0]!;
    const axis = axisOf(leader.axis);
    const spot = (index: number) => {
      const series = run.find((one) => one.values[index] !== undefined);
      const value = series?.values[index];
      if (series === undefined || value === undefined) return undefined;
      return { x: round(middle(index)), y: round(place(axis, value, bottom, TOP)), series };
    };
    const spots = leader.values.map((_, index) => spot(index));
    const path = spots
      .map((one, index) =>
        one === undefined
          ? ""
          : `${index > 0 && spots[index - 1] !== undefined ? "L" : "M"}${one.x} ${one.y}`,
      )
      .join("");
    shapes.push({ kind: "line", path, color: leader.color });
    for (const one of spots) {
      if (one === undefined) continue;
      const isHollow = one.series.isEstimate;
      shapes.push({ kind: "point", x: one.x, y: one.y, color: leader.color, isHollow });
    }
  }
  return shapes;
}

function legendOf(chart: ChartDescription): Pick<ChartShape, "legend" | "estimates"> {
  const named = chart.series.filter((series) => !series.isEstimate);
  const estimated = chart.series.filter((series) => series.isEstimate && hasValues(series));
  return {
    legend: named.length > 1 ? named.map((series) => ({ name: series.name, color: series.color })) : [],
    estimates:
      estimated.length === 0 ? "none" : estimated.some((one) => one.draw !== "line") ? "lighter" : "hollow",
  };
}

function hasValues(series: ChartSeries): boolean {
  return series.values.some((value) => value !== undefined);
}

function widest(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, CHART_TEXT))));
}
