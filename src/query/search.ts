import { type Catalog, TOPICS, type Topic } from "../catalog/model";
import { answersFor } from "../catalog/period";
import { piecesOf } from "./covers";
import type { Figure } from "./Figure";
import { latestOfKey, periodsOf } from "./latest";
import { nearestSeries } from "./nearest";
import { keyOf, seriesKey } from "./parseKey";
import { hasDeadEnd, type Understanding, understand } from "./parseWords";
import { type PeriodReading, readPeriod } from "./readPeriod";
import { readFigure } from "./resolve";
import { type IndexedSeries, indexOf, type SearchIndex } from "./searchIndex";
import { widerSeries } from "./widerSeries";

/** A series that fits some words. */
export interface SearchHit {
  /** Key of the series, `port_containers`. */
  readonly series: string;
  /** Its latest figure, or the one of the period in the words. */
  readonly figure: Figure;
  /** How many periods have a value. */
  readonly count: number;
  /** Lower-case pieces of text that matched, to be marked in names and places of both languages. */
  readonly marks: readonly string[];
}

/** What a search gives. */
export interface SearchResult {
  /** Best first, at most as many as asked for. */
  readonly hits: readonly SearchHit[];
  /** How many fit in all. */
  readonly total: number;
  /** The nearest three, where nothing fits; else empty. */
  readonly near: readonly SearchHit[];
}

const FILLERS = new Set([
  "of",
  "in",
  "the",
  "for",
  "by",
  "and",
  "to",
  "a",
  "an",
  "from",
  "with",
  "at",
  "on",
  "的",
  "年",
  "是",
  "多少",
]);
const NEAREST = 3;

/**
 * The series whose names, synonyms and place fit every word, in English or Chinese, best first.
 *
 * A period among the words chooses the figure shown and leaves out series without it. Empty words give nothing.
 */
export function search(catalog: Catalog, words: string, limit = 20): SearchResult {
  const text = words.normalize("NFKC").toLowerCase().trim();
  const index = indexOf(catalog);
  const reading = readPeriodBeside(text, index);
  const rest = (reading?.rest ?? text).trim();
  const tokens = splitWords(rest, index.places, (piece) =>
    index.all.some((entry) => entry.text.includes(piece)),
  );
  const understood = text === "" ? undefined : understand(catalog, words);
  const exact = understood ? exactHits(catalog, understood) : [];
  if (tokens.length === 0 && !reading && exact.length === 0) return { hits: [], total: 0, near: [] };
  const period = reading?.period ?? "latest";
  const ranked = index.all
    .map((entry) => ({ entry, score: scoreOf(entry, tokens) }))
    .filter(({ entry, score }) => score > 0 && (period === "latest" || hasPeriod(catalog, entry, period)))
    .sort((a, b) => b.score - a.score || (a.entry.series.key < b.entry.series.key ? -1 : 1));
  const fitting = ranked.map(({ entry }) => entry);
  const wider =
    fitting.length + exact.length > 0 || !understood
      ? []
      : widerEntries(catalog, understood, index).filter(
          (entry) => period === "latest" || hasPeriod(catalog, entry, period),
        );
  const others = [...fitting, ...wider].filter(
    (entry) => !exact.some(({ series }) => series === entry.series.key),
  );
  const hits = exact
    .map((one) =>
      fitting.some((entry) => entry.series.key === one.series) ? { ...one, marks: tokens } : one,
    )
    .concat(others.slice(0, limit).map((entry) => hit(catalog, entry, period, tokens)))
    .slice(0, limit);
  const total = exact.length + others.length;
  const near =
    total > 0 ? [] : nearestSeries(catalog, rest, NEAREST).map((entry) => hit(catalog, entry, "latest", []));
  return { hits, total, near };
}

// What the words mean as a whole, as `resolve` reads them, each with its figure.
function exactHits(catalog: Catalog, { readings, folded }: Understanding): readonly SearchHit[] {
  return readings.reduce<SearchHit[]>((hits, { key, cover }) => {
    const { currency: _, asOf: __, ...plain } = key;
    const wanted =
      key.period === undefined || key.period === "latest" ? latestOfKey(catalog, key) : key.period;
    const figure =
      wanted === undefined ? undefined : readFigure(catalog, { ...plain, period: wanted }, undefined);
    const series = seriesKey(catalog, key);
    if (!figure || hits.some((one) => one.series === series)) return hits;
    const marks = piecesOf(cover)
      .filter(({ meaning }) => NAMING.includes(meaning.kind))
      .map(({ start, end }) => folded.slice(start, end));
    return hits.concat({ series, figure, count: periodsOf(catalog, key).length, marks });
  }, []);
}

const NAMING: readonly string[] = ["concept", "area", "partner"];

// Where no text holds the words, what they mean may still be part of what some series are called.
function widerEntries(
  catalog: Catalog,
  { covers, lexicon }: Understanding,
  index: SearchIndex,
): readonly IndexedSeries[] {
  const wider = widerSeries(
    catalog,
    covers.filter((cover) => !hasDeadEnd(cover)),
    lexicon,
  ).map((key) => seriesKey(catalog, key));
  return wider
    .map((series) => index.all.find((entry) => entry.series.key === series))
    .filter((entry): entry is IndexedSeries => entry !== undefined);
}

// A year that belongs to a name, as in "before the 2020 census revision", asks for no period.
function readPeriodBeside(text: string, index: SearchIndex): PeriodReading | undefined {
  const reading = readPeriod(text.replace(/((?:19|20)\d{2})年/g, "$1 "));
  const isPartOfName =
    reading && reading.rest.trim() !== "" && index.all.some((one) => one.text.includes(text));
  return isPartOfName ? undefined : reading;
}

function hasPeriod(catalog: Catalog, entry: IndexedSeries, period: string): boolean {
  const isStock = catalog.indicator(entry.series.indicator)?.kind === "stock";
  return [...entry.periods].some((own) => answersFor(own, period, isStock));
}

/** Every topic with the number of its figures, in the order people are shown. */
export function topics(catalog: Catalog): readonly { readonly id: Topic; readonly count: number }[] {
  const counts = new Map<Topic, number>();
  for (const entry of indexOf(catalog).all) {
    counts.set(entry.topic, (counts.get(entry.topic) ?? 0) + entry.periods.size);
  }
  return TOPICS.map((id) => ({ id, count: counts.get(id) ?? 0 }));
}

/** The series of a topic: those with most periods first. */
export function topicSeries(catalog: Catalog, topic: Topic): readonly SearchHit[] {
  return indexOf(catalog)
    .all.filter((entry) => entry.topic === topic)
    .sort((a, b) => b.weight - a.weight || (a.series.key < b.series.key ? -1 : 1))
    .map((entry) => hit(catalog, entry, "latest", []));
}

function hit(catalog: Catalog, entry: IndexedSeries, period: string, marks: readonly string[]): SearchHit {
  const key = keyOf(catalog, entry.series);
  const wanted = period === "latest" ? (latestOfKey(catalog, key) ?? period) : period;
  const figure = readFigure(catalog, { ...key, period: wanted }, undefined);
  if (!figure) throw new Error(`The series ${entry.series.key} has no figure for ${wanted}.`);
  return { series: entry.series.key, figure, count: entry.periods.size, marks };
}

// Chinese has no spaces: a run that nothing holds as a whole is parted at the names of places.
function splitWords(
  text: string,
  places: readonly string[],
  isHeld: (piece: string) => boolean,
): readonly string[] {
  const pieces: string[] = [];
  for (const word of text.split(/[\s_,;:、，；。?？"“”()（）]+/)) {
    if (word === "" || FILLERS.has(word)) continue;
    if (!/[\u3400-\u9fff]/.test(word) || isHeld(word)) {
      pieces.push(word.length > 3 && /[a-z]s$/.test(word) ? word.slice(0, -1) : word);
      continue;
    }
    const place = places.find((name) => word.includes(name) && name !== word);
    if (place === undefined) {
      pieces.push(word);
      continue;
    }
    pieces.push(place);
    pieces.push(...splitWords(word.split(place).join(" "), places, isHeld));
  }
  return pieces;
}

// Every word must fit somewhere; a word that starts a word of the name counts most.
function scoreOf(entry: IndexedSeries, tokens: readonly string[]): number {
  let score = entry.weight;
  for (const token of tokens) {
    const best = entry.fields.reduce(
      (most, field) => Math.max(most, field.weight * fitOf(field.text, token)),
      0,
    );
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

// A whole text counts most, then a whole word, then the start of one. Two letters, as in EU, start too many words to
// count for much, and inside a word Latin letters mean nothing.
function fitOf(text: string, token: string): number {
  if (text === token) return 2;
  if (!/^[a-z]/.test(token)) return text.indexOf(token) < 0 ? 0 : 1;
  let fit = 0;
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
    if (/[a-z0-9]/.test(text[at - 1] ?? "")) continue;
    if (!/[a-z0-9]/.test(text[at + token.length] ?? "")) return 1.5;
    fit = token.length < 3 ? 0.2 : 1;
  }
  return fit;
}
