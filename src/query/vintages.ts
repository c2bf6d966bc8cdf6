import type { Catalog } from "../catalog/model";
import type { Figure } from "./Figure";
import { makeFigure } from "./makeFigure";
import { parseKey, seriesKey } from "./parseKey";
import { resolve } from "./resolve";

/**
 * Every value that sources print for the same figure in its unit, the latest first.
 *
 * Shape: empty where there is only one.
 */
export function vintagesOf(catalog: Catalog, figure: Figure): readonly Figure[] {
  const key = parseKey(catalog, figure.key);
  const series = key && !key.isGrowth ? catalog.series(seriesKey(catalog, key)) : undefined;
  if (!key || !series) return [];
  const rows = series.observations.filter((row) => row.period === figure.period && row.unit === figure.unit);
  if (rows.length < 2) return [];
  return rows.map((observation) =>
    makeFigure(
      catalog,
      { ...key, asOf: published(catalog, observation.sources[0] ?? "") },
      { series, observation },
      (input) => resolve(catalog, input),
    ),
  );
}

// As known on the first day that its date allows, a key answers with that vintage and no later one.
function published(catalog: Catalog, source: string): string {
  return `${catalog.source(source).published}-01-01`.slice(0, 10);
}
