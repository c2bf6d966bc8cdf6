import type { Catalog } from "../catalog/model";
import { latestPeriod } from "./latest";
import { readPeriod } from "./readPeriod";
import { type IndexedSeries, indexOf } from "./searchIndex";
import { pairsOf, similarity } from "./similarity";

/** Which spellings of which series hold a pair of characters. */
interface PairIndex {
  /** For each spelling the position of its series and how many pairs it has. */
  readonly spellings: readonly { readonly series: number; readonly size: number }[];
  /** Positions of the spellings that hold a pair. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

// A range of wrong keys asks ten thousand times; a text is compared with what it shares a pair with and no more.
const pairIndexes = new WeakMap<Catalog, PairIndex>();

/** The series whose key, name or synonym looks most like a text, best first. */
export function nearestSeries(catalog: Catalog, text: string, limit: number): readonly IndexedSeries[] {
  const { all } = indexOf(catalog);
  const likeness = likenessOf(catalog, text);
  const isBefore = (a: number, b: number): boolean =>
    (likeness[a] ?? 0) > (likeness[b] ?? 0) ||
    (likeness[a] === likeness[b] && (all[a]?.series.key ?? "") < (all[b]?.series.key ?? ""));
  const best: number[] = [];
  for (let series = 0; series < all.length; series += 1) {
    let place = best.length;
    while (place > 0 && isBefore(series, best[place - 1] ?? 0)) place -= 1;
    if (place < limit) best.splice(place, 0, series);
    if (best.length > limit) best.pop();
  }
  return best.map((series) => all[series] as IndexedSeries); // The positions are those of the list.
}

// For each series that of its likest spelling; well-filled series of the whole province go before equals.
function likenessOf(catalog: Catalog, text: string): readonly number[] {
  const pairs = pairsOf(text);
  const { spellings, holders } = pairIndexOf(catalog);
  const shared = new Map<number, number>();
  pairs.forEach((pair) => {
    for (const spelling of holders.get(pair) ?? []) shared.set(spelling, (shared.get(spelling) ?? 0) + 1);
  });
  const best: number[] = indexOf(catalog).all.map(() => 0);
  shared.forEach((count, spelling) => {
    const { series = 0, size = 1 } = spellings[spelling] ?? {};
    best[series] = Math.max(best[series] ?? 0, (2 * count) / (pairs.size + size));
  });
  return indexOf(catalog).all.map(({ weight }, series) => (best[series] ?? 0) + weight / 100);
}

function pairIndexOf(catalog: Catalog): PairIndex {
  const known = pairIndexes.get(catalog);
  if (known) return known;
  const spellings: { series: number; size: number }[] = [];
  const holders = new Map<string, number[]>();
  indexOf(catalog).all.forEach((entry, series) => {
    for (const spelling of entry.spellings) {
      const pairs = pairsOf(spelling);
      pairs.forEach((pair) => {
        const list = holders.get(pair);
        if (list) list.push(spellings.length);
        else holders.set(pair, [spellings.length]);
      });
      spellings.push({ series, size: pairs.size });
    }
  });
  const index = { spellings, holders };
  pairIndexes.set(catalog, index);
  return index;
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
