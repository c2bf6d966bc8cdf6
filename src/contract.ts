import type { Language } from "./catalog/model";
import type { Problem } from "./query/problem";

/** What cells of an insert hold. */
export type CellState = "values" | "live";

/** Where an insert goes: at the active cell, at a cell of the active sheet such as `K4`, or on a sheet of its own. */
export type Place =
  | { readonly kind: "here" }
  | { readonly kind: "at"; readonly cell: string }
  | { readonly kind: "newSheet" };

/** What is the case when the sidebar opens. */
export interface Opening {
  /** Language to show: the one chosen in this file, else that of the account. */
  readonly language: Language;
  /** Between arguments of a formula in this file's locale: `,` or `;`. */
  readonly separator: "," | ";";
  /** Remembered for this file; keys of figures looked at last, newest first, at most three. */
  readonly recent: readonly string[];
  /** Options of tables and charts chosen last in this file. */
  readonly options: RememberedOptions;
}

/** Choices that hold for the next table or chart. */
export interface RememberedOptions {
  readonly cells: CellState;
  readonly where: "here" | "newSheet";
  readonly hasChart: boolean;
  readonly hasNotes: boolean;
}

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

export interface InsertChart {
  readonly table: string;
  readonly unit: string;
  readonly from?: number;
  readonly to?: number;
  readonly language: Language;
  readonly place: Place;
}

/** What the sidebar remembers in the file. */
export interface Remember {
  readonly language?: Language;
  readonly recent?: readonly string[];
  readonly options?: RememberedOptions;
}

/** Every question the sidebar may ask, with its answer. */
export interface Contract {
  readonly open: { readonly asks: null; readonly answers: Opening };
  readonly insertFigure: { readonly asks: InsertFigure; readonly answers: Placed };
  readonly insertSeries: { readonly asks: InsertSeries; readonly answers: Placed };
  readonly insertTable: { readonly asks: InsertTable; readonly answers: Placed };
  readonly insertChart: { readonly asks: InsertChart; readonly answers: Placed };
  /** Selects what was placed. */
  readonly show: { readonly asks: Placed; readonly answers: null };
  readonly remember: { readonly asks: Remember; readonly answers: null };
}

export type Question = keyof Contract;

/** The one JSON text that goes to the server. */
export interface Ask<Q extends Question = Question> {
  readonly question: Q;
  readonly about: Contract[Q]["asks"];
}

/** The one JSON text that comes back; anything thrown instead was not foreseen. */
export type Answer<Q extends Question = Question> =
  | { readonly ok: true; readonly data: Contract[Q]["answers"] }
  | { readonly ok: false; readonly problem: Problem };
