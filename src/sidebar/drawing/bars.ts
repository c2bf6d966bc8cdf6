import type { ChartDescription } from "../../present/ChartDescription";
import { niceAxis, place, textWidth } from "./scale";
import { CHART_TEXT, type Shape, stackTotals, type TickText } from "./shapes";
import { round } from "./sparkline";

const PITCH = 16.5;
const THICKNESS = 10;
const TOP = 4;
const WIDEST_LABEL = 112;

/** Lying bars, one row a category, with the names at the left and the axis below. */
export function layoutBars(
  chart: ChartDescription,
  width: number,
  tickText: TickText,
): { height: number; shapes: readonly Shape[] } {
  const series = chart.series.filter((one) => one.draw === "bar");
  const columns = chart.isStacked ? [-1] : [...new Set(series.map((one) => one.column))];
  const axis = niceAxis(stackTotals(chart, series), 3);
  const names = chart.categories.map((name) => shortened(name, WIDEST_LABEL));
  const start = Math.ceil(Math.max(0, ...names.map((name) => textWidth(name, CHART_TEXT)))) + 6;
  const ticks = axis.ticks.map((tick) => tickText(tick, axis.decimals, chart.isLeftPercent));
  const end = width - Math.ceil(textWidth(ticks[ticks.length - 1] ?? "", CHART_TEXT) / 2) - 1;
  const bottom = TOP + PITCH * chart.categories.length;
  const shapes: Shape[] = [];
  axis.ticks.forEach((tick, index) => {
    const x = round(place(axis, tick, start, end));
    shapes.push({ kind: "grid", path: `M${x} ${TOP}V${bottom}`, isBase: tick === 0 });
    shapes.push({ kind: "text", x, y: bottom + 14, text: ticks[index]!, anchor: "middle" });
  });
  const zero = place(axis, 0, start, end);
  const thickness = THICKNESS / columns.length + (columns.length > 1 ? 1 : 0);
  names.forEach((name, index) => {
    const middle = TOP + PITCH * (index + 0.5);
    shapes.push({ kind: "text", x: start - 6, y: middle + 3.5, text: name, anchor: "end" });
    columns.forEach((column, order) => {
      let length = 0;
      for (const one of series) {
        const value = one.values[index];
        if (value === undefined || (column !== -1 && one.column !== column)) continue;
        const size = place(axis, value, start, end) - zero;
        shapes.push({
          kind: "bar",
          x: round(zero + length + Math.min(0, size)),
          y: round(middle + (order - columns.length / 2) * thickness),
          width: round(Math.abs(size)),
          height: thickness,
          color: one.color,
        });
        length += size;
      }
    });
  });
  return { height: bottom + 20, shapes };
}

/** A name cut with an ellipsis where it is wider than the room for it; numbers are never cut. */
export function shortened(name: string, room: number, size = CHART_TEXT): string {
  if (textWidth(name, size) <= room) return name;
  let length = name.length;
  while (length > 1 && textWidth(`${name.slice(0, length)}…`, size) > room) length--;
  return `${name.slice(0, length).trim()}…`;
}
