import type { Catalog, Unit } from "../catalog/model";
import { type Cover, coversOf, type Piece, piecesOf } from "./covers";
import { foldText, type Token, tokensOf } from "./foldText";
import { conceptKey, type Lexicon, lexiconOf } from "./lexicon";
import { growthBase, hasValues, type Key, type Parts, spellKey, splitAt } from "./parseKey";
import { type PeriodPiece, periodPieces } from "./periodPieces";
import { asOfDay, periodsMeant, readTime, type Time } from "./readTime";

/** A key that words can mean, with what each word was taken for. */
export interface WordReading {
  readonly key: Key;
  readonly cover: Cover;
}

/** What words were understood as. */
export interface Understanding {
  /** In one width and lower case; places in it are those of the pieces. */
  readonly folded: string;
  /** Every key that they can mean and that has a value in some period, each once. */
  readonly readings: readonly WordReading[];
  /** The ways to take all words for something, the best first; never empty. */
  readonly covers: readonly Cover[];
  readonly periods: readonly PeriodPiece[];
  readonly time: Time;
  readonly lexicon: Lexicon;
}

/**
 * What a text in plain words, English or Chinese, can mean.
 *
 * Only readings that take in every word count; of those, the ones with the longest and fewest words.
 */
export function understand(catalog: Catalog, text: string): Understanding {
  const { names, ...at } = splitAt(text);
  const lexicon = lexiconOf(catalog);
  const folded = foldText(catalog, names);
  const periods = periodPieces(folded);
  const time = readTime(periods);
  const tokens = tokensBetween(folded, periods);
  const strict = coversOf(catalog, lexicon, tokens, false);
  const covers = strict.length > 0 ? strict : coversOf(catalog, lexicon, tokens, true);
  const readings = time.odd ? [] : bestReadings(catalog, lexicon, covers, time, at);
  return { folded, readings, covers, periods, time, lexicon };
}

/** Whether a cover has words that nothing can answer: unknown ones, places without figures, dates that need today. */
export function hasDeadEnd(cover: Cover): boolean {
  return piecesOf(cover).some(({ meaning }) => isDeadEnd(meaning.kind));
}

function isDeadEnd(kind: Piece["meaning"]["kind"]): boolean {
  return kind === "unknown" || kind === "otherPlace" || kind === "relative";
}

function tokensBetween(folded: string, pieces: readonly PeriodPiece[]): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { start, end } of pieces) {
    tokens.push(...tokensOf(folded, from, start));
    from = end;
  }
  tokens.push(...tokensOf(folded, from));
  return tokens.map((token, at) => {
    const end = tokens[at - 1]?.end ?? token.start;
    return pieces.some((piece) => piece.start >= end && piece.end <= token.start)
      ? { ...token, isApart: true }
      : token;
  });
}

function bestReadings(
  catalog: Catalog,
  lexicon: Lexicon,
  covers: readonly Cover[],
  time: Time,
  at: Omit<Parts, "names">,
): readonly WordReading[] {
  const readings = new Map<string, WordReading>();
  let least = Number.POSITIVE_INFINITY;
  for (const cover of covers) {
    if (cover.cost > least) break;
    if (hasDeadEnd(cover)) continue;
    for (const key of keysOf(catalog, lexicon, cover, time, at)) {
      if (!hasValues(catalog, key)) continue;
      least = cover.cost;
      readings.set(spellKey(catalog, key), { key, cover });
    }
  }
  return [...readings.keys()].sort().map((key) => readings.get(key) as WordReading); // The keys of the map.
}

const COMPARING = ["share", "rank", "ratio", "contribution"];

/** The keys that a cover names, also those without a value; for a home that is not known the area is empty. */
export function keysOf(
  catalog: Catalog,
  lexicon: Lexicon,
  cover: Cover,
  time: Time,
  at: Omit<Parts, "names"> = {},
): readonly Key[] {
  // The share of a place in a wider one is not its own share.
  if (cover.isApart && cover.concepts.some((id) => COMPARING.includes(id))) return [];
  // Goods that come from a place of ours are no imports.
  if (cover.isFromArea && cover.concepts.includes("imports")) return [];
  const currency = at.currency ?? cover.currency;
  const asOf = at.asOf ?? asOfDay(time);
  const keys: Key[] = [];
  for (const { indicator, isGrowth } of indicatorsOf(catalog, lexicon, cover)) {
    const base = isGrowth ? indicator : growthBase(catalog, indicator);
    const own = catalog.indicator(base === undefined ? indicator : `${base}_growth`);
    const key: Key = {
      indicator: base ?? indicator,
      partner: cover.partner,
      area: cover.area || (own?.home ?? catalog.indicator(base ?? indicator)?.home ?? ""),
      isGrowth: base !== undefined,
      ...(currency ? { currency } : {}),
      ...(asOf ? { asOf } : {}),
    };
    const periods = periodsMeant(catalog, key, time, cover);
    keys.push(...(periods.length === 0 ? [key] : periods.map((period) => ({ ...key, period }))));
  }
  return keys;
}

interface Named {
  readonly indicator: string;
  readonly isGrowth: boolean;
}

function indicatorsOf(catalog: Catalog, lexicon: Lexicon, cover: Cover): readonly Named[] {
  const found: Named[] = [];
  for (const concepts of conceptSets(catalog, cover)) {
    for (const indicator of called(lexicon, concepts, cover.unit)) found.push({ indicator, isGrowth: false });
    const level = concepts.filter((id) => id !== "growth");
    if (level.length === concepts.length) continue;
    for (const indicator of called(lexicon, level, "")) {
      // The growth of a growth is nobody's question.
      if (catalog.indicator(indicator)?.kind !== "growth") found.push({ indicator, isGrowth: true });
    }
  }
  const fitting = found.filter(({ indicator, isGrowth }) =>
    fits(cover.unit, isGrowth ? "percent" : catalog.indicator(indicator)?.unit),
  );
  if (cover.currency === undefined) return fitting;
  // A currency speaks of money, where there is any among them.
  const money = fitting.filter(({ indicator }) => fits("money", catalog.indicator(indicator)?.unit));
  return money.length > 0 ? money : fitting;
}

// The name of a port says that it is one.
function conceptSets(catalog: Catalog, { area, concepts }: Cover): readonly (readonly string[])[] {
  const isPort = area !== "" && catalog.area(area)?.kind === "port" && !concepts.includes("port");
  return isPort ? [concepts, [...concepts, "port"].sort()] : [concepts];
}

function called(lexicon: Lexicon, concepts: readonly string[], unit: string): readonly string[] {
  const plain = lexicon.byConcepts.get(conceptKey(concepts)) ?? [];
  const withUnit = unit === "" ? [] : (lexicon.byConcepts.get(conceptKey(concepts, unit)) ?? []);
  return [...plain, ...withUnit];
}

const FITTING: Readonly<Record<string, readonly Unit[]>> = {
  money: ["CNY", "USD"],
  tonne: ["tonne"],
  teu: ["TEU"],
  count: ["count", "person", "TEU"],
  person: ["person", "count"],
  percent: ["percent", "percentage_points"],
};

/** Whether a word about units, such as `tonne` or `count`, goes with a unit; no word goes with all. */
export function fits(word: string, unit: Unit | undefined): boolean {
  return word === "" || unit === undefined || (FITTING[word]?.includes(unit) ?? true);
}
