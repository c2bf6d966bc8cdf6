import type { Language, Source } from "../catalog/model";
import { wordingOf } from "../messages/wordingOf";
import type { Figure } from "../query/Figure";
import { readPublisher } from "./publisher";

/** How much a citation says. */
export type CitationStyle = "short" | "full";

/** Publishers that a source line names before it counts the rest. */
const NAMED = 3;

/** Publishers that the subtitle of a chart names. */
const NAMED_IN_SUBTITLE = 2;

/**
 * A citation of a figure.
 *
 * Short: `Zhejiang Daily, 2024`, every publisher with its year. Full: publisher, date, title and address of every
 * source, then edition and key.
 */
export function cite(figure: Figure, style: CitationStyle, language: Language): string {
  const { separator } = wordingOf(language).citations;
  const each = citeEach(figure, style, language).join(separator);
  return style === "short" ? each : `${each}${separator}${editionText(figure, language)}`;
}

/** The citations of the sources behind a figure, each once; in full without edition and key. */
export function citeEach(figure: Figure, style: CitationStyle, language: Language): readonly string[] {
  const { published } = wordingOf(language).citations;
  const each = figure.sources.map((source) =>
    style === "full"
      ? citeSource(source, language)
      : published(publisherText(source, language), dateText(source.published.slice(0, 4), language), ""),
  );
  return [...new Set(each)];
}

/** One source with everything: `Zhejiang Daily, 4 Feb 2024, via qwitaly.com, “全省外贸工作现场推进会”, http://…`. */
export function citeSource(source: Source, language: Language): string {
  const { citations } = wordingOf(language);
  const title = citations.title(source.title.replace(/^\[(.*)\]$/, "$1"));
  const parts = [publishedText(source, language), title, source.url].filter((part) => part !== "");
  return parts.join(language === "zh" ? "，" : ", ");
}

/** `Source: A, B, C and 11 more. Zhejiang Data, edition 2026.11.`, the publishers used most first. */
export function sourceLine(figures: readonly Figure[], language: Language, edition: string): string {
  const publishers = publishersOf(figures, language);
  return wordingOf(language).citations.sourceLine(publishers.slice(0, NAMED), publishers.length, edition);
}

/** `Source: A, B and others; Zhejiang Data 2026.11`, for under the title of a chart. */
export function subtitleOf(figures: readonly Figure[], language: Language, edition: string): string {
  const publishers = publishersOf(figures, language);
  const named = publishers.slice(0, NAMED_IN_SUBTITLE);
  return wordingOf(language).citations.subtitle(named, publishers.length > named.length, edition);
}

/** `Zhejiang Daily, 4 Feb 2024, via qwitaly.com`. */
export function publishedText(source: Source, language: Language): string {
  const { via } = readPublisher(source);
  const date = dateText(source.published, language);
  return wordingOf(language).citations.published(publisherText(source, language), date, via);
}

/** `Zhejiang Data 2026.11 · exports_2022`. */
export function editionText(figure: Figure, language: Language): string {
  return `${wordingOf(language).citations.edition(figure.edition)} · ${figure.key}`;
}

/** The publisher alone: `Zhejiang Daily`, `浙江日报`. */
export function publisherText(source: Source, language: Language): string {
  const { name, chinese } = readPublisher(source);
  const worded = wordingOf(language).citations.publisher(name);
  return language === "zh" && worded === name && chinese !== "" ? chinese : worded;
}

/** A date as exact as it is known: `4 Feb 2024`, `Feb 2024`, `2024`; `2024年2月4日`. */
export function dateText(iso: string, language: Language): string {
  const [year = "", month, day] = iso.split("-");
  if (month === undefined) return wordingOf(language).date(Number(year));
  if (day === undefined) return wordingOf(language).date(Number(year), Number(month));
  return wordingOf(language).date(Number(year), Number(month), Number(day));
}

// Those who print figures come before those who are only behind estimates.
function publishersOf(figures: readonly Figure[], language: Language): readonly string[] {
  const prints = new Map<string, number>();
  for (const figure of figures) {
    const weight = figure.status === "estimate" ? 0 : 1;
    for (const publisher of new Set(figure.sources.map((source) => publisherText(source, language)))) {
      prints.set(publisher, (prints.get(publisher) ?? 0) + weight);
    }
  }
  return [...prints].sort((a, b) => b[1] - a[1]).map(([publisher]) => publisher);
}
