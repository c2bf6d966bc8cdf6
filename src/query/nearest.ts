import type { Catalog } from "../catalog/model";
import { latestPeriod } from "./latest";
import { readPeriod } from "./readPeriod";
import { type IndexedSeries, indexOf } from "./searchIndex";
import { pairsOf, similarity } from "./similarity";

/** The series whose key, name or synonym looks most like a text, best first. */
export function nearestSeries(catalog: Catalog, text: string, limit: number): readonly IndexedSeries[] {
  const pairs = pairsOf(text);
  return indexOf(catalog)
    .all.map((entry) => ({
      entry,
      likeness:
        entry.pairs.reduce((best, own) => Math.max(best, similarity(pairs, own)), 0) + entry.weight / 100,
    }))
    .sort((a, b) => b.likeness - a.likeness || (a.entry.series.key < b.entry.series.key ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/**
 * Keys that answer when typed and look most like a text, best first.
 *
 * Each has the period of the text where it has a value then, else its latest.
 */
export function nearestKeys(catalog: Catalog, text: string, limit: number): readonly string[] {
  const reading = readPeriod(text.normalize("NFKC").toLowerCase());
  return nearestSeries(catalog, reading?.rest ?? text, limit).map((entry) => {
    const has = reading !== undefined && entry.periods.has(reading.period);
    return `${entry.series.key}_${has ? reading.period : latestPeriod(catalog, entry.series)}`;
  });
}

/** The names of ready-made tables that look most like a text, best first. */
export function nearestTables(catalog: Catalog, text: string): readonly string[] {
  const pairs = pairsOf(text);
  return catalog
    .tables()
    .map(({ id, title }) => ({
      id,
      likeness: [id, title.en, title.zh].reduce(
        (best, own) => Math.max(best, similarity(pairs, pairsOf(own))),
        0,
      ),
    }))
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}
