import type { Currency, Qualifier, Status, Unit } from "../catalog/model";

/** How a number, a unit, a period, a name and a sentence about a figure read in one language. */
export interface Wording {
  /** Words of powers of ten, the largest first; also of those this language does not choose by itself. */
  readonly scales: readonly Scale[];
  /** Powers of ten this language chooses from for a unit, the largest first; `[0]` where nothing is scaled. */
  readonly scalesOf: Readonly<Record<Unit, readonly number[]>>;
  /** `CNY`, `元`; empty for a count, which has the noun of its indicator. */
  readonly units: Readonly<Record<Unit, string>>;
  /** `billion CNY`, `亿元`; the unit without a scale word where `scaleWord` is empty. */
  readonly scaledUnit: (scaleWord: string, unit: string) => string;
  /** `3.44 trillion CNY`, `3.44万亿元`. */
  readonly quantity: (number: string, unit: string) => string;
  /** `44.7 %` with a narrow no-break space, `44.7%`. */
  readonly percent: (number: string) => string;

  /** `3rd`, `第3`. */
  readonly ordinal: (rank: number) => string;
  /** What a place is counted in: `in the world`, `位`. */
  readonly rankScope: (isWorld: boolean) => string;
  /** The noun of a count by indicator: `routes`, `条`; one of a kind has its singular. */
  readonly counted: (indicator: string, value: number) => string;

  /** What a cell shows after an estimate, a provisional value and a break: `e`, `p`, `b`. */
  readonly flags: Readonly<Record<Exclude<Status, "normal">, string>>;
  /** What the letters and signs of a table mean, each with its mark in front. */
  readonly key: Readonly<Record<KeyEntry, string>>;
  /** Between two entries of the key. */
  readonly keySeparator: string;
  /** The word after a name: `estimate`, `provisional`, `other definition`. */
  readonly statuses: Readonly<Record<Exclude<Status, "normal">, string>>;
  /** How a list names a qualifier: `exact`, `more than`, `nearly`, `about`. */
  readonly qualifiers: Readonly<Record<Qualifier, string>>;

  readonly facts: FactWording;
  readonly periods: PeriodWording;
  /** `11 Mar 2021`, `2021年3月11日`; month and day may be unknown. */
  readonly date: (year: number, month?: number, day?: number) => string;

  readonly topics: Readonly<Record<string, string>>;
  readonly tables: TableWording;
  readonly charts: ChartWording;
  readonly names: NameWording;
  readonly citations: CitationWording;
  readonly notes: NoteWording;
  readonly sentences: SentenceWording;
}

/** What `ZJ_INFO` says where a figure's own words say nothing. */
export interface FactWording {
  /** The unit of a share: the value is 0.447 for 44.7 %. */
  readonly fraction: string;
  /** The unit of a bare number. */
  readonly count: string;
  /** The status of a figure that has no mark. */
  readonly normal: string;
  readonly trust: Readonly<Record<"high" | "medium", string>>;
}

/** A power of ten with its word. */
export interface Scale {
  readonly exponent: number;
  readonly word: string;
}

/** Marks that the key under a table explains. */
export type KeyEntry = "estimate" | "provisional" | "differs" | "over" | "nearly" | "about" | "missing";

/** Periods, short for tables and long for sentences. */
export interface PeriodWording {
  readonly year: (year: number) => string;
  readonly endOfYear: (year: number) => string;
  readonly half: (year: number, half: number) => string;
  readonly quarter: (year: number, quarter: number) => string;
  readonly month: (year: number, month: number) => string;
  /** Months from the first to the last, both included. */
  readonly months: (year: number, first: number, last: number) => string;
  readonly span: (first: number, last: number) => string;
  /** The same, as short as a column allows: `Q1 2022`, `Jan–Apr 2023`. */
  readonly short: Omit<PeriodWording, "short" | "endOfYear">;
}

/** Headers of tables. */
export interface TableWording {
  /** Over the column of row labels. */
  readonly labels: Readonly<Record<"year" | "period" | "area" | "partner" | "name", string>>;
  /** Over the columns of a list. */
  readonly fields: Readonly<Record<ListField, string>>;
  /** Short name of an indicator in a header; its full name is used where it has none. */
  readonly short: Readonly<Record<string, string>>;
  /** Second line of the header of a column of growth. */
  readonly growth: string;
  /** A column of one partner or place beside others: `Trains, Yiwu`. */
  readonly qualified: (name: string, by: string) => string;
  /** Short names of partners and places, where the full name is too long for a header or a label. */
  readonly places: Readonly<Record<string, string>>;
}

/** Columns of a list table. */
export type ListField = "name" | "area" | "period" | "value" | "unit" | "qualifier" | "source";

/** Titles and legends of charts. */
export interface ChartWording {
  /** Titles of charts by table; others are made of the names of what is drawn. */
  readonly titles: Readonly<Record<string, string>>;
  /** `Exports, estimate`, `出口（估算）`. */
  readonly estimate: (name: string) => string;
  /** A series on another definition: `Foreign investment, provincial count`. */
  readonly otherCount: (name: string, count: string) => string;
  /** `Exports and imports of Zhejiang`. */
  readonly title: (names: readonly string[], place: string) => string;
  /** `Goods trade by city, 2022`. */
  readonly titleAt: (title: string, period: string) => string;
  readonly breakNote: (name: string, count: string, periods: string) => string;
  readonly percentAxis: string;
}

/** Names made of an indicator and a partner. */
export interface NameWording {
  /** Text of the catalog with the punctuation of the language. */
  readonly punctuated: (text: string) => string;
  /** `Growth of goods exports`. */
  readonly growth: (name: string) => string;
  /** The name of an indicator with its partner: `Goods exports to the European Union`. */
  readonly withPartner: (indicator: string, name: string, partner: string) => string;
  /** How a sentence calls a partner or a place: `the United States`. */
  readonly inSentence: (id: string, name: string) => string;
  /** `A, B and C`. */
  readonly list: (names: readonly string[]) => string;
}

/** Citations and source lines. */
export interface CitationWording {
  /** A publisher as this language writes it, else as given. */
  readonly publisher: (name: string) => string;
  /** `Zhejiang Daily, 4 Feb 2024, via qwitaly.com`; date and `via` may be empty. */
  readonly published: (publisher: string, date: string, via: string) => string;
  readonly title: (title: string) => string;
  /** Between two citations. */
  readonly separator: string;
  /** `Source: A, B, C and 11 more. Zhejiang Data, edition 2026.11.` Count is that of all publishers. */
  readonly sourceLine: (publishers: readonly string[], count: number, edition: string) => string;
  /** `Source: A, B and others; Zhejiang Data 2026.11` */
  readonly subtitle: (publishers: readonly string[], hasMore: boolean, edition: string) => string;
  /** `Zhejiang Data 2026.11`. */
  readonly edition: (edition: string) => string;
  /** `A, 4 Feb 2024, and 3 more sources`. */
  readonly andMore: (first: string, more: number) => string;
}

/** Lines of a cell's note and of the box that says how a figure was worked out. */
export interface NoteWording {
  /** `Goods exports 2019, estimate`; place and mark may be empty. */
  readonly heading: (name: string, place: string, period: string, mark: string) => string;
  /** Titles of the box. */
  readonly derived: string;
  readonly converted: string;
  readonly grown: string;
  /** `2020 value ÷ (1 + its printed growth)`. */
  readonly backByGrowth: (period: string) => string;
  /** `2024 value × (1 + printed growth of 2025)`. */
  readonly onByGrowth: (from: string, to: string) => string;
  /** `Converted at the average rate of 2022`. */
  readonly atRate: (period: string) => string;
  /** In which currency, or at constant prices; empty for what is no money. */
  readonly printedGrowth: (measure: Currency | "real" | "") => string;
  readonly computedGrowth: (later: string, earlier: string) => string;
  readonly check: (text: string) => string;
  /** `trade less imports gives 3.43 trillion`; the expression with names in place of keys, and its result. */
  readonly gives: (left: string, right: string, result: string) => string;
  /** What the source prints, where it is no exact value: `Printed as more than 43.00 million TEU`. */
  readonly printedAs: (qualifier: Qualifier, text: string) => string;
  /** A remark of the catalog as a line of its own. */
  readonly remark: (text: string) => string;
}

/** What a growth did. */
export type Direction = "up" | "down" | "same";

/** What fills the places of a template: `{v}`, `{n}` and others. */
export type Fillers = Readonly<Record<string, string>>;

/** The sentence on a figure's card. */
export interface SentenceWording {
  /** For an indicator that has no template of its own. */
  readonly template: (name: string, isGrowth: boolean) => string;
  /** The growth of an indicator: `the cargo throughput of {area} {grew}`. */
  readonly growthTemplate: (subject: string | undefined, name: string) => string;
  /** Period, body and clause to a whole sentence. */
  readonly sentence: (when: string, body: string, clause: string) => string;
  /** `In 2022`, `From January to April 2023`. */
  readonly when: Omit<PeriodWording, "short">;
  /** ` to the European Union`, with what parts it from the word before. */
  readonly partner: (indicator: string, partner: string) => string;
  /** The value for its places, `{v}` and `{n}`, with the words for the qualifier. */
  readonly value: (qualifier: Qualifier, quantity: string, number: string) => Fillers;
  /** `grew by more than 9.1 %`; the text comes without a sign. */
  readonly grew: (direction: Direction, qualifier: Qualifier, text: string, isYear: boolean) => string;
  /** `, 14.2 % more than in 2021`; `earlier` says when, or is empty for a period shorter than a year. */
  readonly clause: (
    direction: Direction,
    text: string,
    earlier: string,
    how: "amount" | "number" | "real",
  ) => string;
  /** `in 2021`, `at the end of 2021`. */
  readonly earlier: (year: number, isStock: boolean) => string;
  /** `, against 43.1 % in 2021`. */
  readonly against: (text: string, year: number, isStock: boolean) => string;
  /** `, as in 2021`, of a place that is still the same. */
  readonly asBefore: (year: number) => string;
}
