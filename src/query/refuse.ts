import type { Catalog } from "../catalog/model";
import { answersFor } from "../catalog/period";
import { latestOfKey } from "./latest";
import { nearestKeys } from "./nearest";
import { type Key, readKeys, seriesKey } from "./parseKey";
import { Failure } from "./problem";

const MOST_SUGGESTIONS = 3;

/** Says why a text names no figure: an area or partner is missing, or nothing is called so. */
export function failUnknown(catalog: Catalog, text: string, keys = readKeys(catalog, text)): never {
  for (const key of keys) {
    const sisters = sistersOf(catalog, key);
    if (sisters.length === 0) continue;
    const near = sisters.slice(0, MOST_SUGGESTIONS).map((series) => withPeriod(catalog, series, key.period));
    if (key.area === "") throw new Failure({ kind: "needsArea", given: text, keys: near });
    if (key.partner === "" && sisters.every((series) => catalog.series(series)?.partner !== "")) {
      throw new Failure({ kind: "needsPartner", given: text, keys: near });
    }
    throw new Failure({ kind: "unknownIndicator", given: text, near });
  }
  throw new Failure({
    kind: "unknownIndicator",
    given: text,
    near: nearestKeys(catalog, text, MOST_SUGGESTIONS),
  });
}

/** Says that a key has no value for its period, or none that was known by its date. */
export function failMissing(catalog: Catalog, key: Key, text: string): never {
  const { asOf, ...today } = key;
  const latest = latestOfKey(catalog, today) ?? "";
  const series = seriesKey(catalog, key);
  const dates = publishedDates(catalog, key);
  if (asOf !== undefined && dates[0] !== undefined && dates[0] > asOf) {
    throw new Failure({ kind: "notKnownYet", given: text, date: asOf, first: dates[0] });
  }
  throw new Failure({ kind: "notPublished", given: text, series, period: key.period ?? "latest", latest });
}

// The series of the same indicator that have values, in the order of their keys.
function sistersOf(catalog: Catalog, key: Key): readonly string[] {
  const stem = seriesKey(catalog, {
    ...key,
    partner: "",
    area: catalog.indicator(key.indicator)?.home ?? "",
  });
  return catalog
    .seriesKeys()
    .filter((series) => series === stem || series.startsWith(`${stem}_`))
    .filter((series) => catalog.series(series)?.indicator === key.indicator);
}

function withPeriod(catalog: Catalog, series: string, period: string | undefined): string {
  const has = catalog.series(series)?.observations.some((row) => row.period === period);
  return `${series}_${has && period !== undefined ? period : "latest"}`;
}

function publishedDates(catalog: Catalog, key: Key): readonly string[] {
  const series = catalog.series(seriesKey(catalog, { ...key, isGrowth: false }));
  const isStock = catalog.indicator(key.indicator)?.kind === "stock";
  const period = key.period ?? "latest";
  return (series?.observations ?? [])
    .filter((row) => period === "latest" || answersFor(row.period, period, isStock))
    .map(
      (row) =>
        row.sources
          .map((source) => catalog.source(source).published)
          .sort()
          .pop() ?? "",
    )
    .sort();
}
