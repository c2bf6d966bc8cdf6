/** A language of names, sentences and tables. */
export type Language = "en" | "zh";

/** The same words in English and Simplified Chinese; both filled or both empty. */
export type Words = Readonly<Record<Language, string>>;

/** What a value counts. Code list: data/README.md, "Values". */
export type Unit =
  | "CNY"
  | "USD"
  | "percent"
  | "percentage_points"
  | "tonne"
  | "TEU"
  | "count"
  | "person"
  | "multiple"
  | "rank"
  | "CNY_per_USD";

/** The two units of money. */
export type Currency = "CNY" | "USD";

/** How an indicator behaves in time. */
export type Kind = "flow" | "stock" | "ratio" | "growth" | "rank" | "rate";

/** The topics of indicators, in the order in which people are shown them. */
export const TOPICS = [
  "trade",
  "trade_partners",
  "export_structure",
  "port",
  "rail",
  "ecommerce",
  "services_digital",
  "investment",
  "firms",
  "yiwu",
  "opening_up_policy",
  "macro",
] as const;

/** How far a value can be relied on; `differs` is a value on another definition than the rest of its series. */
export type Status = "normal" | "provisional" | "estimate" | "differs";

/** How the source words a value: over is at least, nearly is a little less. */
export type Qualifier = "exact" | "over" | "nearly" | "about";

/** One of the twelve topics. */
export type Topic = (typeof TOPICS)[number];

/** What is measured. */
export interface Indicator {
  /** Lower snake case, `exports_mech_elec_share`. Never changes its meaning. */
  readonly id: string;
  readonly topic: Topic;
  readonly name: Words;
  /** Unit of its values; for money the usual currency. */
  readonly unit: Unit;
  readonly kind: Kind;
  /** Id of the area meant when a key names none; empty if the area must be named. */
  readonly home: string;
  /** Most digits after the point on screen. */
  readonly decimals: number;
  readonly synonyms: Readonly<Record<Language, readonly string[]>>;
}

/** A country, region, province, city, port or zone. */
export interface Area {
  readonly id: string;
  readonly name: Words;
  /** `country`, `region`, `province`, `city`, `county_city`, `district`, `port` or `zone`. */
  readonly kind: string;
  /** Id of the area it lies in; empty for the whole country. */
  readonly parent: string;
  readonly synonyms: Readonly<Record<Language, readonly string[]>>;
}

/** The other side of a trade flow, or a group of them. */
export interface Partner {
  readonly id: string;
  readonly name: Words;
  readonly synonyms: Readonly<Record<Language, readonly string[]>>;
}

/** A publication that prints figures. */
export interface Source {
  readonly id: string;
  /** As printed, in its own language; square brackets mark a title supplied by the catalog. */
  readonly title: string;
  readonly publisher: string;
  /** As exact as known: `2023`, `2023-06` or `2023-06-13`. */
  readonly published: string;
  /** Empty for a page known only from a copy elsewhere. */
  readonly url: string;
  /** Language of the publication, `zh`. */
  readonly language: string;
  /** `high` or `medium`. */
  readonly trust: string;
}

/** The rule of a figure that no source prints. */
export interface Derivation {
  /** Arithmetic over keys, `exports_2023 / (1 + growth(exports_2023))`. */
  readonly expression: string;
  /** Canonical keys the expression reads, with `@USD` or `@CNY` where money is read; `exports_growth_2023@CNY`. */
  readonly inputs: readonly string[];
  /** The rule and its cross-check in words. */
  readonly note: Words;
}

/** One number of a series: printed by a source, or derived at build time. */
export interface Observation {
  /** `2022`, `2022-Q1`, `2022-H1`, `2022-04`, `2022-01..2022-07` or `2018..2022`. */
  readonly period: string;
  readonly unit: Unit;
  /** In the unit itself: yuan, tonnes; percent and percentage points as fractions. */
  readonly value: number;
  /** Power of ten of the last digit that is known: 10 for 3.57 trillion. */
  readonly precision: number;
  readonly qualifier: Qualifier;
  readonly status: Status;
  /** Printed growth on a year earlier, a fraction. */
  readonly growth?: number;
  /** Power of ten of the last digit of `growth`: -3 for 3.9 %. */
  readonly growthPrecision?: number;
  /** References for `Catalog.source`; one for a printed value, those of every input for a derived one. */
  readonly sources: readonly string[];
  /** Reference for `Catalog.note`. */
  readonly note?: string;
  /** Reference for `Catalog.derivation`; absent where a source prints the value. */
  readonly derivation?: string;
}

/** One indicator, partner and area over periods. */
export interface Series {
  /** Canonical key without a period, `trade_eu`. */
  readonly key: string;
  readonly indicator: string;
  /** Empty for the whole world. */
  readonly partner: string;
  readonly area: string;
  /** By end of period, of two that end together the shorter first; then by unit; the preferred vintage first. */
  readonly observations: readonly Observation[];
}

/** A ready-made table as data/tables.csv describes it. */
export interface TableSpec {
  readonly id: string;
  readonly title: Words;
  readonly topic: Topic;
  readonly description: Words;
  /** `period:annual 2012..2025`; grammar in data/README.md, "Tables". */
  readonly rows: string;
  readonly columns: string;
  /** `none` or `combo exports,imports | growth(trade) over annual`. */
  readonly chart: string;
}

/**
 * What a word of everyday language does in a question.
 *
 * `meaning` is part of the name of what is measured, `filler` says nothing, `toward` and `from` stand before the other
 * side of a flow, `unit X` and `currency X` say what is counted, `latest` and `yearToDate` are periods, `relative` needs
 * to know today.
 */
export interface Word {
  readonly id: string;
  readonly role: string;
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/** A real place that no figure of the catalog is about. */
export interface OtherPlace {
  /** Without an English name it is called as it sounds in Chinese. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
}

/** How the characters of the catalog's words are written otherwise. */
export interface Characters {
  /** The simplified form of a traditional character. */
  readonly simplified: ReadonlyMap<string, string>;
  /** The readings of a simplified character without tones. */
  readonly pinyin: ReadonlyMap<string, readonly string[]>;
}

/**
 * The statistics, opened piece by piece on first use.
 *
 * Lookups by id give undefined where there is no such thing.
 */
export interface Catalog {
  /** Year and month, `2026.11`. */
  readonly edition: string;
  /** How many keys have a value of their own, derived ones included. */
  readonly figureCount: number;
  series(key: string): Series | undefined;
  /** Keys of all series, sorted. */
  seriesKeys(): readonly string[];
  indicator(id: string): Indicator | undefined;
  indicators(): readonly Indicator[];
  area(id: string): Area | undefined;
  areas(): readonly Area[];
  partner(id: string): Partner | undefined;
  partners(): readonly Partner[];
  words(): readonly Word[];
  otherPlaces(): readonly OtherPlace[];
  characters(): Characters;
  /** The source behind a reference of an observation. */
  source(reference: string): Source;
  sources(): readonly Source[];
  /** The note behind a reference of an observation. */
  note(reference: string): Words;
  /** The rule behind a reference of an observation. */
  derivation(reference: string): Derivation;
  table(id: string): TableSpec | undefined;
  /** In the order of their ids. */
  tables(): readonly TableSpec[];
}
