import type { Language } from "./catalog/model";
import type { Problem } from "./query/problem";
import type {
  CellState,
  InsertChart,
  InsertFigure,
  InsertSeries,
  InsertTable,
  Placed,
} from "./workbook/requests";

export type {
  CellState,
  InsertChart,
  InsertFigure,
  InsertSeries,
  InsertTable,
  Place,
  Placed,
} from "./workbook/requests";

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

/** The name of a question. */
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
