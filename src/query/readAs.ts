import type { Catalog } from "../catalog/model";
import { type Piece, piecesOf } from "./covers";
import { parseKey } from "./parseKey";
import { understand } from "./parseWords";

/** A part of a text, as it was typed, with what it was read as. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly is: string;
}

/**
 * What each part of a text was read as, `"2022年" → 2022; "宁波" → Ningbo; "进出口总额" → trade`.
 *
 * Words apart that name one thing stand together. Empty for a key, which says itself what it is, and for a text that
 * names no one figure.
 */
export function readAs(catalog: Catalog, text: string, period: string): string {
  if (parseKey(catalog, text)) return "";
  const { folded, readings, periods } = understand(catalog, text);
  const [only] = readings;
  if (!only || readings.length > 1) return "";
  const { key, cover } = only;
  const indicator = key.isGrowth ? `${key.indicator}_growth` : key.indicator;
  const named = piecesOf(cover).map((piece): Part | undefined => {
    const is = readingOf(catalog, piece, indicator, period);
    return is === undefined ? undefined : { start: piece.start, end: piece.end, is };
  });
  const days = periods.map(({ start, end, kind }) => ({
    start,
    end,
    is: kind === "asOf" && key.asOf !== undefined ? `@${key.asOf}` : period,
  }));
  const parts = [...named.filter((part): part is Part => part !== undefined), ...days];
  const merged = new Map<string, string[]>();
  let last: Part | undefined;
  for (const part of withFillers(parts, piecesOf(cover)).sort((a, b) => a.start - b.start)) {
    const words = merged.get(part.is) ?? [];
    const isNext = last?.is === part.is && /^\s*$/.test(folded.slice(last.end, part.start));
    const start = isNext && last ? last.start : part.start;
    const own = typed(text, folded).slice(start, part.end);
    merged.set(part.is, isNext ? [...words.slice(0, -1), own] : [...words, own]);
    last = { ...part, start };
  }
  return [...merged.entries()]
    .map(([is, words]) => `${words.map((word) => `"${word}"`).join(", ")} → ${is}`)
    .join("; ");
}

function readingOf(
  catalog: Catalog,
  { meaning }: Piece,
  indicator: string,
  period: string,
): string | undefined {
  switch (meaning.kind) {
    case "concept":
      return indicator;
    case "area":
      return catalog.area(meaning.id)?.name.en;
    case "partner":
      return catalog.partner(meaning.id)?.name.en;
    case "currency":
      return meaning.currency;
    case "latest":
    case "yearToDate":
      return period;
    default:
      return undefined;
  }
}

// A small word right behind a name belongs to it: 进出口 and 总额, high-tech and products.
function withFillers(parts: readonly Part[], pieces: readonly Piece[]): Part[] {
  return parts.map((part) => {
    const filler = pieces.find(({ start, meaning }) => start === part.end && meaning.kind === "filler");
    return filler && !pieces.some(({ start, meaning }) => start === filler.end && meaning.kind === "filler")
      ? { ...part, end: filler.end }
      : part;
  });
}

function typed(text: string, folded: string): string {
  const plain = text.normalize("NFKC").trim();
  return plain.length >= folded.length ? plain : folded;
}
