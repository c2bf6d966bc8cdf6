import type { Catalog, Language } from "../catalog/model";
import { wordingOf } from "../messages/wordingOf";
import type { Figure } from "../query/Figure";
import { nameOf, periodLabel, wordsIn } from "./name";
import { parseMeasure } from "./parseTableSpec";
import type { Slot } from "./tableKeys";

/** The first line over a column. */
export interface Header {
  /** `Exports`, `Trains, Yiwu`, `2022`. */
  readonly header: string;
  /** True where the second line says that it is growth. */
  readonly isGrowth: boolean;
}

/** The header of a column by what runs across; `figure` is any of the column. */
export function headerOf(catalog: Catalog, slot: Slot, figure: Figure, language: Language): Header {
  if (slot.dimension === "period") return { header: periodLabel(slot.id, language), isGrowth: false };
  if (slot.dimension === "area" || slot.dimension === "partner") {
    return { header: placeLabel(catalog, slot.id, language), isGrowth: false };
  }
  const isGrowth =
    figure.isGrowth ||
    parseMeasure(slot.id).isGrowth ||
    (figure.indicator.kind === "growth" && figure.unit === "percent");
  const { qualified } = wordingOf(language).tables;
  let header = shortName(catalog, slot, figure, language);
  if (slot.dimension === "key") {
    if (figure.partner) header = qualified(header, placeLabel(catalog, figure.partner.id, language));
    if (figure.area.id !== figure.indicator.home) {
      header = qualified(header, placeLabel(catalog, figure.area.id, language));
    }
  }
  return { header, isGrowth };
}

/** The short name of a place or partner for a label; its full name where that is short. */
export function placeLabel(catalog: Catalog, id: string, language: Language): string {
  const short = wordingOf(language).tables.places[id];
  if (short !== undefined) return short;
  const place = catalog.area(id) ?? catalog.partner(id);
  return place ? wordsIn(place.name, language) : id;
}

function shortName(catalog: Catalog, slot: Slot, figure: Figure, language: Language): string {
  const { short } = wordingOf(language).tables;
  const { indicator } = parseMeasure(slot.id);
  const own = short[figure.indicator.id] ?? short[indicator];
  // The growth of an indicator has its name over it, also where that growth is an indicator of its own.
  const base = figure.indicator.id.replace(/_growth$/, "");
  if (own !== undefined) return own;
  if (short[base] !== undefined) return short[base] ?? "";
  const named = catalog.indicator(indicator);
  return named ? wordsIn(named.name, language) : nameOf(figure, language);
}
