import type { Problem } from "../query/problem";

/** What an insert puts into the sheet, as a noun of its sentences. */
export type Inserted = "value" | "formula" | "series" | "table" | "chart";

/** Where something was put, as far as its sentence says it. */
export interface Somewhere {
  readonly sheet: string;
  /** `B4:I18`. */
  readonly range: string;
  readonly hasChart: boolean;
}

/** Why an insert was not made: a heading of a few words and one sentence. */
export interface Refusal {
  readonly title: string;
  readonly reason: string;
}

/** Problems that an action on a spreadsheet meets and that the sidebar words itself. */
export type SheetProblem = Extract<
  Problem,
  {
    kind:
      | "notBlank"
      | "mergedCells"
      | "protectedRange"
      | "mayNotEdit"
      | "fileBusy"
      | "fileFull"
      | "hostRefused"
      | "noActiveCell";
  }
>;

/** Why a call brought no answer of ours. */
export type CallTrouble = "severalAccounts" | "noAnswer" | "offline" | "unforeseen";

/** Every word that only the sidebar says, in one language. */
export interface SidebarWords {
  readonly tabs: Readonly<Record<"find" | "tables" | "charts", string>>;
  /** Name of the add-on, as heading of the page for a screen reader. */
  readonly title: string;
  /** Name of the row of tabs for a screen reader. */
  readonly panels: string;
  /** Name of the other language in that language, with its code. */
  readonly otherLanguage: { readonly name: string; readonly code: string };
  readonly footer: (edition: string, count: string) => string;

  readonly search: string;
  readonly clearSearch: string;
  readonly results: string;
  readonly recent: string;
  readonly topics: string;
  /** Short names of the topics for chips; the long ones are in the wording. */
  readonly chips: Readonly<Record<string, string>>;
  readonly all: string;
  readonly seriesCount: (shown: number, total: number) => string;
  readonly latestValue: string;
  readonly valueOf: (period: string) => string;
  readonly oneYear: string;
  readonly onePeriod: string;
  readonly showMore: (count: number) => string;
  readonly nothingCalled: (given: string) => string;
  readonly nearest: string;
  readonly orLookUnder: string;
  readonly estimate: string;
  readonly provisional: string;
  readonly differs: string;

  readonly pills: Readonly<Record<"estimate" | "provisional" | "differs", string>>;
  readonly statusNote: Readonly<Record<"provisional" | "differs", string>>;
  readonly qualifierNote: Readonly<Record<"over" | "nearly" | "about", string>>;
  readonly convertedAt: (rate: string, year: string) => string;
  readonly currency: string;
  /** Short names of the currencies on their switch. */
  readonly currencies: Readonly<Record<"CNY" | "USD", string>>;
  readonly scale: string;
  readonly seriesChart: (name: string, first: string, last: string) => string;
  readonly legend: Readonly<Record<"published" | "estimate" | "missing" | "break", string>>;
  readonly sources: string;
  readonly readOn: (host: string) => string;
  readonly onlyACopy: string;

  readonly insert: Readonly<Record<Inserted, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly copies: Readonly<Record<"formula" | "value" | "short" | "full" | "key", string>>;

  readonly tableSize: (rows: number, columns: number) => string;
  /** "2013–2025 · 11 rows". */
  readonly tableMeta: (span: string, rows: number) => string;
  readonly tableTopics: string;
  readonly chartTopics: string;
  readonly preview: (title: string) => string;
  readonly moreColumns: (count: number, areGrowth: boolean) => string;
  readonly marks: Readonly<Record<"estimate" | "provisional" | "differs", string>>;
  /** "billion CNY" to "bn CNY" for the head of a thumbnail. */
  readonly shortUnit: (unit: string) => string;
  readonly growth: string;
  readonly options: Readonly<
    Record<"unit" | "years" | "from" | "to" | "language" | "cells" | "where" | "chart" | "notes", string>
  >;
  readonly cells: Readonly<Record<"values" | "live", string>>;
  readonly cellsHelp: Readonly<Record<"values" | "live", string>>;
  readonly liveYears: string;
  /** Under the years where nothing is published in any of them. */
  readonly noYears: string;
  readonly where: Readonly<Record<"here" | "newSheet", string>>;
  readonly nothingOverwritten: string;
  readonly lighter: string;
  readonly hollow: string;
  readonly noChart: string;

  readonly busy: string;
  readonly busyNote: string;
  readonly done: (what: Inserted, placed: Somewhere) => string;
  readonly show: string;
  /** What was inserted is not there any more, or cannot be reached. */
  readonly notShown: string;
  readonly insertAnother: string;
  readonly refused: (what: Inserted, problem: SheetProblem) => Refusal;
  readonly notInserted: string;
  readonly nothingChanged: string;
  readonly mayHaveChanged: string;
  readonly insertAt: (cell: string) => string;
  readonly insertOnNewSheet: string;
  readonly anotherCell: string;
  readonly tryAgain: string;
  readonly backTo: (screen: string) => string;

  readonly trouble: Readonly<Record<CallTrouble, Refusal>>;
  /** What an unforeseen failure of the server said. */
  readonly googleSaid: (message: string) => string;
  readonly whatToDo: string;
  readonly accountWays: readonly string[];
  readonly goOn: string;
  readonly copyFormula: string;
  /** The page cannot start at all. */
  readonly notSupported: string;
}
