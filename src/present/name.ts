import type { Kind, Language, Words } from "../catalog/model";
import { frequencyOf, yearsOf } from "../catalog/period";
import type { PeriodWording } from "../messages/Wording";
import { wordingOf } from "../messages/wordingOf";
import type { Figure } from "../query/Figure";

/** What a figure is, with its partner and growth in words: `Goods exports`, `Growth of goods trade with ASEAN`. */
export function nameOf(figure: Figure, language: Language): string {
  const { names } = wordingOf(language);
  const { indicator, partner } = figure;
  const own = wordsIn(indicator.name, language);
  const name = partner
    ? names.withPartner(indicator.id, own, names.inSentence(partner.id, wordsIn(partner.name, language)))
    : own;
  return figure.isGrowth ? names.growth(name) : name;
}

/** The name with its place, where that is not the home of the indicator: `Goods trade, Ningbo`. */
export function fullNameOf(figure: Figure, language: Language): string {
  const name = nameOf(figure, language);
  if (figure.area.id === figure.indicator.home) return name;
  return wordingOf(language).tables.qualified(name, placeOf(figure, language));
}

/** Where a figure is measured: `Zhejiang`, `宁波舟山港`. */
export function placeOf(figure: Figure, language: Language): string {
  return wordsIn(figure.area.name, language);
}

/** Words of the catalog as they are shown: Chinese with its own punctuation. */
export function wordsIn(words: Words, language: Language): string {
  return wordingOf(language).names.punctuated(words[language]);
}

/** A period in a text: `2022`, `January to April 2023`, `2023年1—4月`; the year of a stock is its end. */
export function periodText(period: string, language: Language, kind?: Kind): string {
  return wordPeriod(period, wordingOf(language).periods, kind === "stock");
}

/** A period as short as a column allows: `Q1 2022`, `Jan–Apr 2023`, `2018–2022`. */
export function periodLabel(period: string, language: Language): string {
  const { short } = wordingOf(language).periods;
  return wordPeriod(period, { ...short, endOfYear: short.year }, false);
}

/** A period in given words; the year of a stock is its end. Fails with an `Error` on a text that is no period. */
export function wordPeriod(period: string, words: Omit<PeriodWording, "short">, isStock: boolean): string {
  const [first, last] = yearsOf(period);
  const part = Number(period.slice(period.startsWith("-Q", 4) || period.startsWith("-H", 4) ? 6 : 5, 7));
  switch (frequencyOf(period)) {
    case "year":
      return isStock ? words.endOfYear(first) : words.year(first);
    case "half":
      return words.half(first, part);
    case "quarter":
      return words.quarter(first, part);
    case "month":
      return words.month(first, part);
    case "yearToDate":
      return words.months(first, part, Number(period.slice(-2)));
    case "span":
      return words.span(first, last);
    case undefined:
      throw new Error(`"${period}" is no period of the catalog.`);
  }
}
