import { type Axis, place } from "./scale";

/** One point of a small line: its time as a decimal year, and its value. */
export interface SparkPoint {
  readonly time: number;
  readonly value: number;
}

/** The paths of a small line with its ground, and where its last point lies. */
export interface SparkShape {
  readonly line: string;
  readonly area: string;
  readonly last: readonly [number, number];
}

/**
 * A line without axes, from the lowest value near the bottom to the highest at the top.
 *
 * `isRank` turns it over, since the first place is the best. Undefined for fewer than two points.
 */
export function drawSparkline(
  points: readonly SparkPoint[],
  width: number,
  height: number,
  isRank: boolean,
): SparkShape | undefined {
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined || points.length < 2) return undefined;
  const values = points.map((point) => point.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const axis: Axis = isRank
    ? { from: high, to: low, ticks: [], decimals: 0 }
    : { from: low, to: high, ticks: [], decimals: 0 };
  const radius = 2.5;
  const across = (time: number) =>
    1 + ((time - first.time) / (last.time - first.time || 1)) * (width - radius - 2);
  const up = (value: number) => (low === high ? height / 2 : place(axis, value, height - 4, radius + 0.5));
  const corners = points.map((point) => `${round(across(point.time))} ${round(up(point.value))}`);
  const line = `M${corners.join("L")}`;
  return {
    line,
    area: `${line}V${height}H${round(across(first.time))}Z`,
    last: [round(across(last.time)), round(up(last.value))],
  };
}

/** A coordinate with at most two decimals, so that paths stay short. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 100) / 100;
}
