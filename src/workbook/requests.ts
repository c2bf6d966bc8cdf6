import type { Language } from "../catalog/model";

/** What cells of an insert hold. */
export type CellState = "values" | "live";

/** Where an insert goes: at the active cell, at a cell of the active sheet such as `K4`, or on a sheet of its own. */
export type Place =
  | { readonly kind: "here" }
  | { readonly kind: "at"; readonly cell: string }
  | { readonly kind: "newSheet" };

/** Where something now stands. */
export interface Placed {
  readonly sheet: string;
  readonly sheetId: number;
  /** Written cells without the sheet, `B4:I18`. */
  readonly range: string;
  readonly hasChart: boolean;
}

/** One figure into the active cell. */
export interface InsertFigure {
  readonly key: string;
  /** A unit that `parseUnit` understands, `billion USD`; empty for the base unit. */
  readonly unit: string;
  readonly as: "value" | "formula";
  readonly language: Language;
  readonly place: Place;
}

/** One series as two columns: period and value, with header and source. */
export interface InsertSeries {
  /** Key without a period, `exports`. */
  readonly series: string;
  readonly unit: string;
  readonly language: Language;
  readonly cells: CellState;
  readonly place: Place;
}

/** A ready-made table and how it should stand in the sheet. */
export interface InsertTable {
  readonly table: string;
  /** Empty for the table's own. */
  readonly unit: string;
  /** Left out where rows are not years. */
  readonly from?: number;
  readonly to?: number;
  readonly language: Language;
  readonly cells: CellState;
  readonly place: Place;
  readonly hasChart: boolean;
  /** Source notes on every figure, not only on marked ones. */
  readonly hasNotes: boolean;
}

/** The chart of a ready-made table and where it should stand. */
export interface InsertChart {
  readonly table: string;
  readonly unit: string;
  readonly from?: number;
  readonly to?: number;
  readonly language: Language;
  readonly place: Place;
}
