import {
  BadRow,
  bothLanguages,
  byId,
  cell,
  dateIn,
  filled,
  items,
  oneOf,
  type Row,
  reference,
} from "./checkRows";
import { checkTableSpec } from "./checkTableSpec";
import { encodeHan } from "./han";
import { type Catalog, type Kind, TOPICS, type Unit } from "./model";
import { open } from "./open";
import { type Packed, UNIT_LETTERS } from "./Packed";
import { packSeries } from "./packSeries";
import { packWords } from "./packWords";

/** The rows of every CSV file of the catalog. */
export interface CatalogRows {
  readonly edition: string;
  readonly indicators: readonly Row[];
  readonly areas: readonly Row[];
  readonly partners: readonly Row[];
  readonly sources: readonly Row[];
  readonly observations: readonly Row[];
  readonly derivations: readonly Row[];
  readonly tables: readonly Row[];
  readonly words: readonly Row[];
  readonly other_places: readonly Row[];
  readonly characters: readonly Row[];
}

const KINDS: readonly Kind[] = ["flow", "stock", "ratio", "growth", "rank", "rate"];
const AREA_KINDS = ["country", "region", "province", "city", "county_city", "district", "port", "zone"];
// Object.keys gives the keys of the record and no others.
const UNITS = Object.keys(UNIT_LETTERS) as Unit[];
const ID = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
const SOURCE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Checks every row and packs the catalog into texts.
 *
 * Fails with `BadRow` (file, line, reason) on the first row that refers to nothing, repeats a key, has a malformed
 * number, period, unit or date, or a rule that does not evaluate. Derived figures are worked out here.
 */
export function pack(rows: CatalogRows): Packed {
  const areas = byId(rows.areas, "area", ID);
  const partners = byId(rows.partners, "partner", ID);
  const indicators = byId(rows.indicators, "indicator", ID);
  const sources = byId(rows.sources, "source", SOURCE_ID);
  const tables = byId(rows.tables, "table", ID);
  checkSynonyms(rows);
  const { series, notes, rules, figureCount } = packSeries(rows, {
    indicators,
    areas,
    partners,
    sources,
  });
  const plain = {
    edition: rows.edition,
    figureCount,
    series,
    indicators: lines(indicators, (row) => indicatorFields(row, areas)),
    areas: lines(areas, (row) => [
      oneOf(row, "kind", AREA_KINDS),
      reference(row, "parent", areas),
      ...bothLanguages(row, "name", true),
      ...synonymFields(row),
    ]),
    partners: lines(partners, (row) => [...bothLanguages(row, "name", true), ...synonymFields(row)]),
    tables: lines(tables, (row) => [
      oneOf(row, "topic", TOPICS),
      ...bothLanguages(row, "title", true),
      ...bothLanguages(row, "description", true),
      filled(row, "rows"),
      filled(row, "columns"),
      filled(row, "chart"),
    ]),
  };
  const { list, texts } = encodeHan({
    notes,
    rules,
    sources: lines(sources, sourceFields),
    ...packWords(rows),
  });
  const packed: Packed = { ...plain, han: list, ...texts };
  const catalog = open(packed);
  checkNothingLost(rows, catalog);
  for (const row of rows.tables) checkTableSpec(row, catalog);
  return packed;
}

function lines(rows: ReadonlyMap<string, Row>, fields: (row: Row) => readonly string[]): string {
  return [...rows.keys()]
    .sort()
    .map((id) => [id, ...fields(rows.get(id) as Row)].join("\t")) // The ids are the keys of the map.
    .join("\n");
}

function indicatorFields(row: Row, areas: ReadonlyMap<string, Row>): readonly string[] {
  if (/\d/.test(filled(row, "indicator"))) throw new BadRow(row, "an indicator's id holds no digits.");
  const decimals = filled(row, "decimals");
  if (!/^\d$/.test(decimals)) throw new BadRow(row, `"decimals" is "${decimals}", not a digit.`);
  // For those who edit the data; nothing that ships shows it, so it is checked and left behind.
  bothLanguages(row, "description", true);
  return [
    oneOf(row, "topic", TOPICS),
    oneOf(row, "unit", UNITS),
    oneOf(row, "kind", KINDS),
    reference(row, "home", areas),
    decimals,
    ...bothLanguages(row, "name", true),
    ...synonymFields(row),
  ];
}

function sourceFields(row: Row): readonly string[] {
  const url = cell(row, "url");
  if (url !== "" && !/^https?:\/\/[^\s"<>]+$/.test(url))
    throw new BadRow(row, `"url" is "${url}", not an address.`);
  return [
    filled(row, "title"),
    filled(row, "publisher"),
    dateIn(row, "published"),
    url,
    languageCode(row),
    oneOf(row, "trust", ["high", "medium"]),
  ];
}

function languageCode(row: Row): string {
  const code = filled(row, "language");
  if (!/^[a-z]{2}$/.test(code)) throw new BadRow(row, `"language" is "${code}", not a code of two letters.`);
  return code;
}

function synonymFields(row: Row): readonly [string, string] {
  return [items(row, "synonyms_en").join(";"), items(row, "synonyms_zh").join(";")];
}

// Words that mean two things would make every question with them a question back.
function checkSynonyms(rows: CatalogRows): void {
  const meaning = new Map<string, string>();
  for (const [list, column] of [
    [rows.indicators, "indicator"],
    [rows.areas, "area"],
    [rows.partners, "partner"],
  ] as const) {
    for (const row of list) {
      const id = `${column} ${cell(row, column)}`;
      const all = [
        cell(row, "name_en"),
        cell(row, "name_zh"),
        ...items(row, "synonyms_en"),
        ...items(row, "synonyms_zh"),
      ];
      for (const word of all) {
        const other = meaning.get(word.toLowerCase());
        if (other !== undefined && other !== id) throw new BadRow(row, `"${word}" already means ${other}.`);
        meaning.set(word.toLowerCase(), id);
      }
    }
  }
}

// What was packed is opened again: every synonym and every row must come back.
function checkNothingLost(rows: CatalogRows, catalog: Catalog): void {
  for (const [list, column, find] of [
    [rows.indicators, "indicator", catalog.indicator],
    [rows.areas, "area", catalog.area],
    [rows.partners, "partner", catalog.partner],
  ] as const) {
    for (const row of list) {
      const item = find(cell(row, column));
      const kept = item ? `${item.synonyms.en.join(";")}\t${item.synonyms.zh.join(";")}` : "";
      if (kept !== synonymFields(row).join("\t")) throw new BadRow(row, "a synonym was lost in packing.");
    }
  }
}
