import type { ChartDescription } from "../../present/ChartDescription";
import type { ChartShape, Shape } from "./shapes";
import { round } from "./sparkline";

/** The order in which slices take their colours. */
const PALETTE = ["#0B6A60", "#CF5420", "#5B8FD6", "#DDAE2E", "#6A2C62", "#84918C"];
const RADIUS = 46;
const HOLE = 0.5;

/** A ring of slices from twelve o'clock on, with the categories as its legend. */
export function layoutPie(chart: ChartDescription, width: number): ChartShape {
  const values = chart.series[0]?.values ?? [];
  const total = values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  const shapes: Shape[] = [];
  const centre = { x: width / 2, y: RADIUS + 4 };
  let turn = 0;
  values.forEach((value, index) => {
    if (value === undefined || value <= 0) return;
    // A whole turn would start where it ends and draw nothing.
    const share = Math.min(value / total, 0.9999);
    shapes.push({ kind: "slice", path: ring(centre, turn, turn + share), color: colorAt(index) });
    turn += share;
  });
  return {
    height: 2 * RADIUS + 8,
    shapes,
    legend: chart.categories.map((name, index) => ({ name, color: colorAt(index) })),
    estimates: "none",
  };
}

function colorAt(index: number): string {
  return PALETTE[Math.min(index, PALETTE.length - 1)]!;
}

function ring(centre: { readonly x: number; readonly y: number }, from: number, to: number): string {
  const at = (turn: number, radius: number) => {
    const angle = 2 * Math.PI * (turn - 0.25);
    return `${round(centre.x + radius * Math.cos(angle))} ${round(centre.y + radius * Math.sin(angle))}`;
  };
  const isLong = to - from > 0.5 ? 1 : 0;
  const inner = RADIUS * HOLE;
  return `M${at(from, RADIUS)}A${RADIUS} ${RADIUS} 0 ${isLong} 1 ${at(to, RADIUS)}L${at(to, inner)}A${inner} ${inner} 0 ${isLong} 0 ${at(from, inner)}Z`;
}
