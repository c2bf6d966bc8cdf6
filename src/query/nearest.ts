import type { Catalog } from "../catalog/model";
import { latestPeriod } from "./latest";
import { readPeriod } from "./readPeriod";
import { type IndexedSeries, indexOf } from "./searchIndex";
import { pairsOf, similarity } from "./similarity";

/** Where each pair of characters stands: numbers of names, and of each name its series and how many pairs it has. */
interface Pairs {
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly names: readonly { readonly entry: number; readonly size: number }[];
}

// A refusal looks at every name of every series; a list by pairs looks at those that have any in common.
const listed = new WeakMap<Catalog, Pairs>();

/** The series whose key, name or synonym looks most like a text, best first. */
export function nearestSeries(catalog: Catalog, text: string, limit: number): readonly IndexedSeries[] {
  const { all } = indexOf(catalog);
  const { places, names } = pairsIn(catalog);
  const own = pairsOf(text);
  const shared = new Uint16Array(names.length);
  own.forEach((pair) => {
    for (const name of places.get(pair) ?? []) shared[name] = (shared[name] ?? 0) + 1;
  });
  const likeness = all.map((entry) => entry.weight / 100);
  const best = all.map(() => 0);
  names.forEach(({ entry, size }, name) => {
    const count = shared[name] ?? 0;
    if (count === 0) return;
    // Dice's coefficient, as in `similarity`.
    const like = (2 * count) / (own.size + size);
    if (like > (best[entry] ?? 0)) best[entry] = like;
  });
  return all
    .map((entry, at) => ({ entry, likeness: (likeness[at] ?? 0) + (best[at] ?? 0) }))
    .sort((a, b) => b.likeness - a.likeness || (a.entry.series.key < b.entry.series.key ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function pairsIn(catalog: Catalog): Pairs {
  const known = listed.get(catalog);
  if (known) return known;
  const places = new Map<string, number[]>();
  const names: { entry: number; size: number }[] = [];
  indexOf(catalog).all.forEach(({ pairs }, entry) => {
    for (const own of pairs) {
      own.forEach((pair) => {
        const list = places.get(pair);
        if (list) list.push(names.length);
        else places.set(pair, [names.length]);
      });
      names.push({ entry, size: own.size });
    }
  });
  const found: Pairs = { places, names };
  listed.set(catalog, found);
  return found;
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
