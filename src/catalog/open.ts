import { decodeHan } from "./han";
import { findLine, splitLines } from "./lines";
import type {
  Area,
  Catalog,
  Characters,
  Derivation,
  Indicator,
  Kind,
  Observation,
  OtherPlace,
  Partner,
  Series,
  Source,
  TableSpec,
  Topic,
  Unit,
  Word,
  Words,
} from "./model";
import { type EncodedText, type Packed, QUALIFIER_LETTERS, STATUS_LETTERS, UNIT_LETTERS } from "./Packed";

/**
 * A catalog over packed texts.
 *
 * Nothing is parsed before it is asked for, and a single line is found without reading the others.
 */
export function open(packed: Packed): Catalog {
  const decoded = (name: EncodedText) => () => decodeHan(packed[name], packed.han);
  const series = keyed(packed.series, readSeries);
  const indicators = keyed(packed.indicators, readIndicator);
  const areas = keyed(packed.areas, readArea);
  const partners = keyed(packed.partners, readPartner);
  const tables = keyed(packed.tables, readTableSpec);
  const sources = numbered(decoded("sources"), readSource);
  const everyday = numbered(decoded("words"), readWord);
  const otherPlaces = numbered(
    decoded("otherPlaces"),
    (fields): OtherPlace => ({ names: synonyms(fields, 0) }),
  );
  let characters: Characters | undefined;
  const notes = numbered(decoded("notes"), (fields): Words => words(fields, 0));
  const rules = numbered(decoded("rules"), readDerivation);
  return {
    edition: packed.edition,
    figureCount: packed.figureCount,
    series: series.one,
    seriesKeys: series.keys,
    indicator: indicators.one,
    indicators: indicators.all,
    area: areas.one,
    areas: areas.all,
    partner: partners.one,
    partners: partners.all,
    words: everyday.all,
    otherPlaces: otherPlaces.all,
    characters: () => {
      characters = characters ?? readCharacters(decoded("characters")());
      return characters;
    },
    source: sources.at,
    sources: sources.all,
    note: notes.at,
    derivation: rules.at,
    table: tables.one,
    tables: tables.all,
  };
}

interface Keyed<T> {
  readonly one: (id: string) => T | undefined;
  readonly all: () => readonly T[];
  readonly keys: () => readonly string[];
}

function keyed<T>(text: string, read: (fields: readonly string[]) => T): Keyed<T> {
  const known = new Map<string, T | undefined>();
  let keys: readonly string[] | undefined;
  const one = (id: string): T | undefined => {
    if (known.has(id)) return known.get(id);
    const line = findLine(text, id);
    // What is not there is not remembered: a user can type any number of wrong keys.
    if (line === undefined) return undefined;
    const item = read(line.split("\t"));
    known.set(id, item);
    return item;
  };
  const allKeys = () => {
    keys = keys ?? splitLines(text).map((fields) => field(fields, 0));
    return keys;
  };
  const all = () => allKeys().map((key) => one(key) as T); // Every key of the text has a line.
  return { one, all, keys: allKeys };
}

function numbered<T>(text: () => string, read: (fields: readonly string[]) => T) {
  let items: readonly T[] | undefined;
  const all = (): readonly T[] => {
    items = items ?? splitLines(text()).map(read);
    return items;
  };
  const at = (reference: string): T => {
    const item = all()[parseInt(reference, 36)];
    if (item === undefined) throw new Error(`The packed catalog has no line "${reference}".`);
    return item;
  };
  return { at, all };
}

function field(fields: readonly string[], index: number): string {
  return fields[index] ?? "";
}

function words(fields: readonly string[], index: number): Words {
  return { en: field(fields, index), zh: field(fields, index + 1) };
}

function synonyms(fields: readonly string[], index: number) {
  return { en: list(field(fields, index)), zh: list(field(fields, index + 1)) };
}

function list(text: string): readonly string[] {
  return text === "" ? [] : text.split(";");
}

function readIndicator(fields: readonly string[]): Indicator {
  return {
    id: field(fields, 0),
    topic: field(fields, 1) as Topic, // The packed text holds what `pack` has checked.
    unit: field(fields, 2) as Unit,
    kind: field(fields, 3) as Kind,
    home: field(fields, 4),
    decimals: Number(field(fields, 5)),
    name: words(fields, 6),
    synonyms: synonyms(fields, 8),
  };
}

function readArea(fields: readonly string[]): Area {
  return {
    id: field(fields, 0),
    kind: field(fields, 1),
    parent: field(fields, 2),
    name: words(fields, 3),
    synonyms: synonyms(fields, 5),
  };
}

function readPartner(fields: readonly string[]): Partner {
  return { id: field(fields, 0), name: words(fields, 1), synonyms: synonyms(fields, 3) };
}

function readWord(fields: readonly string[]): Word {
  return { id: field(fields, 0), role: field(fields, 1), words: synonyms(fields, 2) };
}

function readCharacters(text: string): Characters {
  const [pairs = "", syllables = ""] = text.split("\n");
  const simplified = new Map<string, string>();
  const all = Array.from(pairs);
  for (let at = 0; at + 1 < all.length; at += 2) simplified.set(all[at + 1] ?? "", all[at] ?? "");
  const pinyin = new Map<string, string[]>();
  for (const group of syllables.split(" ")) {
    const syllable = group.replace(/[^a-z]/g, "");
    for (const character of Array.from(group.slice(syllable.length))) {
      pinyin.set(character, [...(pinyin.get(character) ?? []), syllable]);
    }
  }
  return { simplified, pinyin };
}

function readSource(fields: readonly string[]): Source {
  return {
    id: field(fields, 0),
    title: field(fields, 1),
    publisher: field(fields, 2),
    published: field(fields, 3),
    url: field(fields, 4),
    language: field(fields, 5),
    trust: field(fields, 6),
  };
}

function readDerivation(fields: readonly string[]): Derivation {
  return { expression: field(fields, 0), inputs: list(field(fields, 1)), note: words(fields, 2) };
}

function readTableSpec(fields: readonly string[]): TableSpec {
  return {
    id: field(fields, 0),
    topic: field(fields, 1) as Topic, // The packed text holds what `pack` has checked.
    title: words(fields, 2),
    description: words(fields, 4),
    rows: field(fields, 6),
    columns: field(fields, 7),
    chart: field(fields, 8),
  };
}

function readSeries(fields: readonly string[]): Series {
  return {
    key: field(fields, 0),
    indicator: field(fields, 1),
    partner: field(fields, 2),
    area: field(fields, 3),
    observations: list(field(fields, 4)).map(readObservation),
  };
}

const UNITS = inverse(UNIT_LETTERS);
const QUALIFIERS = inverse(QUALIFIER_LETTERS);
const STATUSES = inverse(STATUS_LETTERS);

// period, unit and value, quality, growth, sources, note, rule
function readObservation(text: string): Observation {
  const fields = text.split(",");
  const quality = field(fields, 2);
  const amount = field(fields, 1);
  const growth = field(fields, 3);
  const note = field(fields, 5);
  const rule = field(fields, 6);
  const [value = "", precision] = amount.slice(1).split("~");
  return {
    period: field(fields, 0),
    unit: letter(UNITS, amount.slice(0, 1)),
    value: Number(value),
    precision: precision === undefined ? lastDigit(value) : Number(precision),
    qualifier: letter(QUALIFIERS, quality.replace(/[A-Z]/, "")),
    status: letter(STATUSES, quality.replace(/[a-z]/, "")),
    // Decimal text with an exponent is read exactly: 3.9 per cent is 0.039 and nothing beside it.
    ...(growth === "" ? {} : { growth: Number(`${growth}e-2`), growthPrecision: lastDigit(`${growth}e-2`) }),
    sources: field(fields, 4).split("."),
    ...(note === "" ? {} : { note }),
    ...(rule === "" ? {} : { derivation: rule }),
  };
}

/** The power of ten of the last digit of a decimal text: 10 for `3.57e12`. */
export function lastDigit(text: string): number {
  const [digits = "", exponent = "0"] = text.split("e");
  const point = digits.indexOf(".");
  return Number(exponent) - (point < 0 ? 0 : digits.length - point - 1);
}

function inverse<K extends string>(letters: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  // Object.keys gives the keys of the record and no others.
  return new Map((Object.keys(letters) as K[]).map((key) => [letters[key], key]));
}

function letter<T>(letters: ReadonlyMap<string, T>, text: string): T {
  const found = letters.get(text);
  if (found === undefined) throw new Error(`The packed catalog has an unknown letter "${text}".`);
  return found;
}
