import type { ChartDescription, ChartSeries } from "../../present/ChartDescription";

/** One thing to draw; coordinates in CSS pixels, y downwards. */
export type Shape =
  | { readonly kind: "grid"; readonly path: string; readonly isBase: boolean }
  | {
      readonly kind: "bar";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
    }
  | { readonly kind: "line"; readonly path: string; readonly color: string }
  | {
      readonly kind: "point";
      readonly x: number;
      readonly y: number;
      readonly color: string;
      readonly isHollow: boolean;
    }
  | { readonly kind: "slice"; readonly path: string; readonly color: string }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: "start" | "middle" | "end";
    };

/** A chart laid out for a width; the legend is text beside it, not part of it. */
export interface ChartShape {
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly legend: readonly { readonly name: string; readonly color: string }[];
  /** How estimates look: lighter columns, hollow points, or not there. */
  readonly estimates: "lighter" | "hollow" | "none";
}

/** Writes a number of an axis: digits after the point, and whether it is a fraction shown as per cent. */
export type TickText = (value: number, decimals: number, isPercent: boolean) => string;

/** Size of the letters in charts of the gallery. */
export const CHART_TEXT = 10;

/** The sums of one category that the axis of columns has to hold, one for each stack. */
export function stackTotals(chart: ChartDescription, series: readonly ChartSeries[]): readonly number[] {
  return chart.categories.flatMap((_, index) => {
    const totals = new Map<number, number>();
    for (const one of series) {
      const value = one.values[index];
      if (value === undefined) continue;
      const stack = chart.isStacked ? -1 : one.column;
      totals.set(stack, (totals.get(stack) ?? 0) + value);
    }
    return [...totals.values()];
  });
}
