import type { Qualifier, Status, Unit } from "./model";

/**
 * The catalog as texts: what the bundle carries.
 *
 * Lines end in a line feed, fields are parted by tabs. Texts with a key are sorted by it and searched by halves;
 * `sources`, `notes` and `rules` are read by the number of the line, written in base 36.
 */
export interface Packed {
  readonly edition: string;
  readonly figureCount: number;
  /** key, indicator, partner, area, observations parted by `;` (fields in `OBSERVATION`, parted by `,`). ASCII. */
  readonly series: string;
  /** id, topic, unit, kind, home, decimals, name and synonyms in two languages. */
  readonly indicators: string;
  /** id, kind, parent, name and synonyms in two languages. */
  readonly areas: string;
  /** id, name and synonyms in two languages. */
  readonly partners: string;
  /** id, title, publisher, published, url, language, trust. */
  readonly sources: string;
  /** English, Chinese. */
  readonly notes: string;
  /** expression, inputs parted by `;`, note in two languages. */
  readonly rules: string;
  /** id, topic, title and description in two languages, rows, columns, chart. */
  readonly tables: string;
  /** The Chinese characters of `ENCODED_TEXTS`, which are encoded by `encodeHan`; empty where they are not. */
  readonly han: string;
  /** id, role, words in two languages. */
  readonly words: string;
  /** Names in two languages, each a list parted by `;`. */
  readonly otherPlaces: string;
  /** Pairs of a simplified and a traditional character; on the next line `syllable` and its characters, parted by spaces. */
  readonly characters: string;
}

/** The texts that are read as a whole, if at all. */
export const ENCODED_TEXTS = ["sources", "notes", "rules", "words", "otherPlaces", "characters"] as const;

/** One of them. */
export type EncodedText = (typeof ENCODED_TEXTS)[number];

/** Letter of each unit in the packed series. */
export const UNIT_LETTERS: Readonly<Record<Unit, string>> = {
  CNY: "C",
  USD: "D",
  percent: "P",
  percentage_points: "Q",
  tonne: "T",
  TEU: "B",
  count: "N",
  person: "H",
  multiple: "M",
  rank: "R",
  CNY_per_USD: "F",
};

/** Letter of each qualifier; exact is left out. */
export const QUALIFIER_LETTERS: Readonly<Record<Qualifier, string>> = {
  exact: "",
  over: "o",
  nearly: "n",
  about: "a",
};

/** Letter of each status as observations.csv writes it; normal is left out. */
export const STATUS_LETTERS: Readonly<Record<Status, string>> = {
  normal: "",
  provisional: "P",
  estimate: "E",
  differs: "D",
};
