/** What somebody asked a figure to be shown in and what would have been possible. */
export type UnitKind = "money" | "ratio" | "tonnes" | "containers" | "number" | "rank" | "rate";

/**
 * Why growth is not worked out: the figure is a growth, a share or an amount a head, a rank, a span of years; output,
 * whose growth is real; output since a base; without a value a year earlier; or of values that are not above zero.
 */
export type GrowthRefusal =
  | "growth"
  | "ratio"
  | "rank"
  | "span"
  | "printedOnly"
  | "printedSince"
  | "noEarlier"
  | "sign";

/** Everything that can go wrong, as data; `messages` has the sentence for each. */
export type Problem =
  /** No reading of the text; `near` holds up to three keys. */
  | { readonly kind: "unknownIndicator"; readonly given: string; readonly near: readonly string[] }
  /** A word that nothing is known of, as it was typed; `near` holds up to three keys. */
  | {
      readonly kind: "unknownWord";
      readonly given: string;
      readonly word: string;
      readonly near: readonly string[];
    }
  /** A real place that no figure is about, as it was typed; `near` holds up to three keys. */
  | {
      readonly kind: "notCovered";
      readonly given: string;
      readonly place: string;
      readonly near: readonly string[];
    }
  /** Words that need to know today; `latest` is a whole key, empty where the rest names no one series. */
  | {
      readonly kind: "relativeDate";
      readonly given: string;
      readonly word: string;
      readonly latest: string;
    }
  /** Several readings; `keys` holds the ones to choose from, best first. */
  | {
      readonly kind: "ambiguous";
      readonly given: string;
      readonly count: number;
      readonly keys: readonly string[];
    }
  /** A series without a period; `latest` is a whole key. */
  | { readonly kind: "noPeriod"; readonly given: string; readonly latest: string }
  /** A key whose period has no value; `latest` is a period. */
  | {
      readonly kind: "notPublished";
      readonly given: string;
      readonly series: string;
      readonly period: string;
      readonly latest: string;
    }
  /** Nothing was published by the day asked; `first` is the earliest date there is. */
  | { readonly kind: "notKnownYet"; readonly given: string; readonly date: string; readonly first: string }
  /** An indicator that needs an area or a partner; `keys` holds examples. */
  | { readonly kind: "needsArea"; readonly given: string; readonly keys: readonly string[] }
  | { readonly kind: "needsPartner"; readonly given: string; readonly keys: readonly string[] }
  /** A key that is longer than any key can be. */
  | { readonly kind: "tooLong"; readonly length: number; readonly most: number }
  /** A date cell where a key is expected. */
  | { readonly kind: "dateGiven" }
  /** A number or TRUE/FALSE where a key is expected; `given` as a person would write it. */
  | { readonly kind: "notText"; readonly given: string }
  /** An error of another cell, such as `#N/A`. */
  | { readonly kind: "errorGiven"; readonly given: string }
  | { readonly kind: "unknownUnit"; readonly given: string; readonly fits: readonly string[] }
  | {
      readonly kind: "unitMismatch";
      readonly series: string;
      readonly is: UnitKind;
      readonly given: string;
      readonly fits: readonly string[];
    }
  /** `@USD` in the key and a unit of the other currency. */
  | { readonly kind: "unitConflict"; readonly given: string; readonly unit: string }
  /** Money that cannot change its currency: a span of years, or no rate for the year. */
  | {
      readonly kind: "noConversion";
      readonly given: string;
      readonly period: string;
      readonly reason: "span" | "noRate";
      readonly currency: string;
    }
  | { readonly kind: "unknownTable"; readonly given: string; readonly near: readonly string[] }
  | { readonly kind: "unknownField"; readonly given: string; readonly near: readonly string[] }
  | { readonly kind: "unknownPeriod"; readonly given: string; readonly argument: "from" | "to" }
  /** `from` and `to` of two forms, such as a year and a month, or in the wrong order. */
  | { readonly kind: "periodOrder"; readonly from: string; readonly to: string }
  | { readonly kind: "periodForms"; readonly from: string; readonly to: string }
  /** A series has nothing between the periods asked for; `from` and `to` are empty where they were left out. */
  | {
      readonly kind: "emptySpan";
      readonly series: readonly string[];
      readonly from: string;
      readonly to: string;
      readonly latest: string;
    }
  /** A key with a period where a series is expected. */
  | { readonly kind: "periodInSeries"; readonly given: string; readonly series: string }
  /** A wrong argument; `expected` is named by its role. */
  | {
      readonly kind: "badArgument";
      readonly position: number;
      readonly expected:
        | "unit"
        | "headers"
        | "field"
        | "table"
        | "oneFigure"
        | "base"
        | "style"
        | "words"
        | "limit"
        | "number"
        | "period";
      readonly given: string;
    }
  /** Two ranges that do not have the same shape; `second` says what the second holds where it is no unit of figures. */
  | {
      readonly kind: "shapeMismatch";
      readonly metric: string;
      readonly unit: string;
      readonly second?: "base" | "unit" | "period";
    }
  /** A unit that suits no column of a table. */
  | {
      readonly kind: "tableUnit";
      readonly table: string;
      readonly given: string;
      readonly fits: readonly string[];
    }
  /**
   * Growth that no source prints and that is not worked out.
   *
   * `earlier` is the key it would be worked out from; `try` is a period that would do, empty where there is none: a base
   * for `noEarlier`, the latest printed growth for `printedOnly`.
   */
  | {
      readonly kind: "noGrowth";
      readonly key: string;
      readonly reason: GrowthRefusal;
      readonly earlier: string;
      readonly try: string;
    }
  /** Two values on different definitions, between which growth would mislead. */
  | { readonly kind: "definitionChange"; readonly key: string; readonly earlier: string }
  /** A base that is not an earlier value of the same series, in the same currency and for the same part of its year. */
  | {
      readonly kind: "unlikeBase";
      readonly key: string;
      readonly base: string;
      readonly reason: "series" | "currency" | "part" | "order";
    }
  /** A number in one unit that was asked for in a unit of another kind. */
  | {
      readonly kind: "unitKinds";
      readonly from: string;
      readonly is: UnitKind;
      readonly to: string;
      readonly asked: UnitKind;
      readonly fits: readonly string[];
    }
  /** A change of currency without a period to say at which rate; `latest` is a year. */
  | { readonly kind: "periodNeeded"; readonly from: string; readonly to: string; readonly latest: string }
  /** A period without one rate of its own; rates are known for the years `first` to `last`. */
  | {
      readonly kind: "noRate";
      readonly period: string;
      readonly reason: "span" | "unknown";
      readonly first: string;
      readonly last: string;
    }
  /** A number that a cell cannot hold in the unit asked for. */
  | { readonly kind: "numberRange"; readonly given: string; readonly unit: string }
  /* What an action on a spreadsheet can meet. */
  /** Cells that hold something of the user's; `next` is the next free place, absent if there is none. */
  | {
      readonly kind: "notBlank";
      readonly range: string;
      readonly cells: readonly string[];
      readonly count: number;
      readonly next?: string;
    }
  | {
      readonly kind: "mergedCells";
      readonly range: string;
      readonly cells: readonly string[];
      readonly next?: string;
    }
  | { readonly kind: "protectedRange"; readonly sheet: string; readonly range: string }
  | { readonly kind: "mayNotEdit" }
  | { readonly kind: "fileBusy" }
  | { readonly kind: "fileFull" }
  /** A call of the host failed; everything that had been written was taken back. */
  | { readonly kind: "hostRefused"; readonly reason: string; readonly undone: boolean }
  | { readonly kind: "noActiveCell" };

/** A failure that a user can read; `messages` makes the sentence. */
export class Failure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.name = "Failure";
    this.problem = problem;
  }
}
