import type { Catalog } from "../catalog/model";
import type { Cover } from "./covers";
import type { Lexicon } from "./lexicon";
import { type Key, keyOf } from "./parseKey";
import { fits } from "./parseWords";
import { indexOf } from "./searchIndex";

/**
 * The series whose names hold all words of a cover and more, the most filled and nearest to the words first.
 *
 * A place or partner among the words must be theirs; without one, only those of the home and of the world are meant.
 */
export function widerSeries(catalog: Catalog, covers: readonly Cover[], lexicon: Lexicon): readonly Key[] {
  const found = new Map<string, { readonly key: Key; readonly rank: number }>();
  for (const { concepts, area, partner, unit } of covers) {
    if (concepts.length === 0 && area === "" && partner === "") continue;
    const extra = new Map<string, number>();
    for (const naming of lexicon.namings) {
      if (!concepts.every((id) => naming.concepts.includes(id))) continue;
      const more = naming.concepts.length - concepts.length;
      extra.set(naming.indicator, Math.min(extra.get(naming.indicator) ?? more, more));
    }
    for (const { series, weight } of indexOf(catalog).all) {
      const more = extra.get(series.indicator);
      const indicator = catalog.indicator(series.indicator);
      if (more === undefined || !indicator || !fits(unit, indicator.unit)) continue;
      const isPlace =
        area === "" ? indicator.home === "" || indicator.home === series.area : area === series.area;
      if (!isPlace || (partner !== "" && partner !== series.partner)) continue;
      const rank = weight - more;
      const known = found.get(series.key);
      if (!known || known.rank < rank) found.set(series.key, { key: keyOf(catalog, series), rank });
    }
  }
  return [...found.keys()]
    .sort((a, b) => (found.get(b)?.rank ?? 0) - (found.get(a)?.rank ?? 0) || (a < b ? -1 : 1))
    .map((series) => (found.get(series) as { readonly key: Key }).key); // The keys of the map.
}
