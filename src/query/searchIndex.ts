import type { Catalog, Series, Topic } from "../catalog/model";

/** A series with the words under which it can be found. */
export interface IndexedSeries {
  readonly series: Series;
  readonly topic: Topic;
  readonly periods: ReadonlySet<string>;
  /** Lower-case texts, each with how much a match in it counts. */
  readonly fields: readonly { readonly text: string; readonly weight: number }[];
  /** All of them in one. */
  readonly text: string;
  /** The key, the names and the synonyms of what is measured. */
  readonly spellings: readonly string[];
  /** What it counts before any word: well-filled series of the whole province first. */
  readonly weight: number;
}

/** The words of a whole catalog. */
export interface SearchIndex {
  readonly all: readonly IndexedSeries[];
  /** Chinese names of areas and partners, the longest first. */
  readonly places: readonly string[];
}

// A catalog never changes, so what was made for it once serves every later search.
const indexes = new WeakMap<Catalog, SearchIndex>();

/** The index of a catalog, made on first use. */
export function indexOf(catalog: Catalog): SearchIndex {
  const known = indexes.get(catalog);
  if (known) return known;
  const index: SearchIndex = {
    all: catalog.seriesKeys().map((key) => indexSeries(catalog, key)),
    places: [...catalog.areas(), ...catalog.partners()]
      .reduce<string[]>((names, place) => names.concat(place.name.zh, place.synonyms.zh), [])
      .map((name) => name.toLowerCase())
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  };
  indexes.set(catalog, index);
  return index;
}

function indexSeries(catalog: Catalog, key: string): IndexedSeries {
  const series = catalog.series(key);
  const indicator = series && catalog.indicator(series.indicator);
  const area = series && catalog.area(series.area);
  if (!series || !indicator || !area)
    throw new Error(`The series ${key} names something that does not exist.`);
  const partner = catalog.partner(series.partner);
  const names = [indicator.name.en, indicator.name.zh];
  const synonyms = [...indicator.synonyms.en, ...indicator.synonyms.zh];
  const places = [area, ...(partner ? [partner] : [])].reduce<string[]>(
    (all, place) => all.concat(place.name.en, place.name.zh, place.synonyms.en, place.synonyms.zh),
    [],
  );
  const fields = [
    ...names.map((text) => ({ text: text.toLowerCase(), weight: 4 })),
    ...synonyms.map((text) => ({ text: text.toLowerCase(), weight: 2.5 })),
    ...places.map((text) => ({ text: text.toLowerCase(), weight: 2 })),
    { text: key.replace(/_/g, " "), weight: 2 },
  ];
  const periods = new Set(series.observations.map((row) => row.period));
  return {
    series,
    topic: indicator.topic,
    periods,
    fields,
    text: fields.map((field) => field.text).join("\n"),
    spellings: [key, ...names, ...synonyms],
    weight: Math.log(1 + periods.size) * 0.4 + (series.area === indicator.home ? 1 : 0) + (partner ? 0 : 0.5),
  };
}
