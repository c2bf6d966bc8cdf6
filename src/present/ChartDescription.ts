import type { Language } from "../catalog/model";

/** One drawn series; published and estimated values of one column are two series. */
export interface ChartSeries {
  /** `Exports`, `Exports, estimate`. */
  readonly name: string;
  /** Hex colour, `#0B6A60`. */
  readonly color: string;
  readonly isEstimate: boolean;
  /** True where it goes on after a change of definition. */
  readonly isAfterBreak: boolean;
  readonly axis: "left" | "right";
  readonly draw: "column" | "bar" | "line" | "slice";
  /** Index of the column of the table that it draws. */
  readonly column: number;
  /** Shown numbers (already scaled), one a category; undefined is a gap. */
  readonly values: readonly (number | undefined)[];
}

/** A chart as data: the sidebar draws it and the sheet gets it from the same description. */
export interface ChartDescription {
  readonly table: string;
  readonly language: Language;
  readonly type: "column" | "bar" | "line" | "combo" | "pie";
  readonly isStacked: boolean;
  /** `Exports and imports of Zhejiang`. */
  readonly title: string;
  /** `Source: …; Zhejiang Data 2026.11`. */
  readonly subtitle: string;
  /** `Year`. */
  readonly categoryTitle: string;
  readonly categories: readonly string[];
  /** Row of the table behind each category; undefined where the year has no row. */
  readonly rows: readonly (number | undefined)[];
  /** Units of the axes, `billion CNY`; the right one only in a combo. */
  readonly leftTitle: string;
  readonly rightTitle?: string;
  /** True where the axis shows fractions as percentages. */
  readonly isLeftPercent: boolean;
  readonly isRightPercent: boolean;
  readonly series: readonly ChartSeries[];
  /** Says that the definition changes, where it does. */
  readonly breakNote?: string;
}
