import type { Language } from "../catalog/model";
import type { Figure } from "../query/Figure";

/** One cell of a ready-made table. */
export type TableCell =
  | {
      readonly kind: "figure";
      readonly figure: Figure;
      /** Shown number is value / 10^scale; 0 for percent, which is stored as a fraction. */
      readonly scale: number;
      /** Digits after the point on screen, of the percentage where the unit is percent. */
      readonly decimals: number;
    }
  | { readonly kind: "text"; readonly text: string }
  /** A year as a number. */
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "missing" };

/** One column of a ready-made table; the first one labels the rows. */
export interface TableColumn {
  /** `exports`, `growth(trade)`, or a field such as `name`, as tables.csv writes it; a period or area where those run across. */
  readonly id: string;
  /** Short name, `Exports`, `Trade` over `growth`. */
  readonly header: string;
  /** Second line of the header: `billion CNY`, `growth`; empty where each cell has its own unit or none. */
  readonly unit: string;
  readonly kind: "period" | "text" | "number" | "percent";
}

/** One row of a ready-made table. */
export interface TableRow {
  /** Period, area, partner or key of the row. */
  readonly id: string;
  /** One cell a column, the label first. */
  readonly cells: readonly TableCell[];
}

/** A ready-made table as it stands on a screen or in a sheet: rows of figures with headers, in one language. */
export interface TableView {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly topic: string;
  readonly description: string;
  readonly layout: "grid" | "list";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** First and last year that can be chosen, where rows are years; else absent. */
  readonly years?: readonly [number, number];
  /** The unit of its scaled columns, `billion CNY`; empty where there is none to choose. */
  readonly unit: string;
  /** Units the user can choose from, each understood by `parseUnit`; empty where there is none to choose. */
  readonly units: readonly string[];
  /** Flags used in the cells, in the order e, p, b, with whether anything is missing or qualified. */
  readonly flags: readonly TableFlag[];
}

/** A mark that the key under a table explains. */
export type TableFlag = "estimate" | "provisional" | "differs" | "over" | "nearly" | "about" | "missing";

/** What a user can choose about a table. */
export interface TableOptions {
  readonly language: Language;
  /** A unit for its columns of that kind; left out: the largest scale that leaves at least 1, in the table's own currency. */
  readonly unit?: string;
  /** First and last year, both included. */
  readonly from?: number;
  readonly to?: number;
}
