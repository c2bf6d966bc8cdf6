import type { Axis } from "./scale";
import { lineAxis, place, rankAxis, textWidth } from "./scale";
import { round } from "./sparkline";

/** One value of a series as it is drawn on a card. */
export interface LinePoint {
  /** Decimal year of the end of its period. */
  readonly time: number;
  /** `2022`, as written under the axis. */
  readonly label: string;
  readonly value: number;
  readonly isEstimate: boolean;
  /** True where it is on another definition than the rest. */
  readonly isDifferent: boolean;
}

/** How two neighbouring points are joined. */
export type Join = "solid" | "dotted";

/** A series laid out on a plane, y downwards. */
export interface SeriesLine {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly joins: readonly { readonly join: Join; readonly path: string }[];
  readonly grid: readonly { readonly y: number; readonly tick: number }[];
  readonly axis: Axis;
  /** Left end of the plot; the labels of the axis end before it. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Indexes of the points whose label stands under the axis when none is in question. */
  readonly labels: readonly number[];
  readonly hasGap: boolean;
  readonly hasBreak: boolean;
}

/**
 * The line of a card: points by time, joined, dotted across missing periods, apart at a break.
 *
 * `step` is the time between periods that follow each other, in years. `focus` is the index of the
 * point in question, which is always labelled. `tickText` writes the ticks, for their width.
 */
export function layoutSeriesLine(
  points: readonly LinePoint[],
  options: {
    readonly width: number;
    readonly height: number;
    readonly step: number;
    readonly focus: number;
    readonly isRank: boolean;
    /** True where the axis need not start at 0: what is compared is not an amount. */
    readonly isFree: boolean;
    readonly tickText: (value: number, decimals: number) => string;
  },
): SeriesLine {
  const values = points.map((point) => point.value);
  const axis = options.isRank ? rankAxis(values, 3) : lineAxis(values, options.isFree);
  const widest = Math.max(...axis.ticks.map((tick) => textWidth(options.tickText(tick, axis.decimals), 11)));
  const left = Math.ceil(widest) + 10;
  const right = options.width;
  const top = 24;
  const bottom = options.height - 20;
  const first = points[0]?.time ?? 0;
  const last = points[points.length - 1]?.time ?? 0;
  const inset = 14;
  const x = (time: number) =>
    last === first
      ? (left + right) / 2
      : left + inset + ((time - first) / (last - first)) * (right - left - 2 * inset);
  const placed = points.map((point) => ({
    x: round(x(point.time)),
    y: round(place(axis, point.value, bottom, top)),
  }));
  const joins: { join: Join; path: string }[] = [];
  let hasBreak = false;
  for (let index = 1; index < points.length; index++) {
    const [before, after] = [points[index - 1]!, points[index]!];
    if (before.isDifferent !== after.isDifferent) {
      hasBreak = true;
      continue;
    }
    const [from, to] = [placed[index - 1]!, placed[index]!];
    joins.push({
      join: after.time - before.time > options.step * 1.5 ? "dotted" : "solid",
      path: `M${from.x} ${from.y}L${to.x} ${to.y}`,
    });
  }
  return {
    points: placed,
    joins,
    grid: axis.ticks.map((tick) => ({ y: round(place(axis, tick, bottom, top)), tick })),
    axis,
    left,
    right,
    top,
    bottom,
    labels: chooseLabels(points, placed, options.focus),
    hasGap: joins.some((part) => part.join === "dotted"),
    hasBreak,
  };
}

/** Labels that do not touch: the point in question first, then the ends, then what fits between. */
function chooseLabels(
  points: readonly LinePoint[],
  placed: readonly { readonly x: number }[],
  focus: number,
): readonly number[] {
  const last = points.length - 1;
  const between = points.map((_, index) => index).filter((index) => index > 0 && index < last);
  // Steps away from the point in question, so that the rest is spread evenly around it.
  const stride = Math.max(1, Math.ceil((points.length - 1) / 4));
  const even = between.filter((index) => (index - focus) % stride === 0);
  const chosen: number[] = [];
  for (const index of [focus, last, 0, ...even]) {
    const point = points[index];
    if (point === undefined || chosen.includes(index)) continue;
    const half = textWidth(point.label, 11) / 2;
    const isFree = chosen.every((other) => {
      const room = Math.abs(placed[other]!.x - placed[index]!.x);
      return room >= half + textWidth(points[other]!.label, 11) / 2 + 8;
    });
    if (isFree) chosen.push(index);
  }
  return chosen.sort((a, b) => a - b);
}
