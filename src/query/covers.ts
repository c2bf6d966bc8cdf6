import type { Catalog, Currency } from "../catalog/model";
import { isLatin, type Token } from "./foldText";
import { asPlace, type Branch, type Lexicon, type Meaning } from "./lexicon";
import { repairsOf } from "./repair";

/** A run of words with what it was taken for. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** `unknown` where nothing is known of it. */
  readonly meaning: Meaning | { readonly kind: "unknown" };
}

/** One way to take every word of a text for something. */
export interface Cover {
  /** Ids of concepts, sorted. */
  readonly concepts: readonly string[];
  readonly area: string;
  readonly partner: string;
  readonly unit: string;
  readonly currency: Currency | undefined;
  readonly isLatest: boolean;
  readonly isYearToDate: boolean;
  /** An area stands after `from`: it may be where goods come from. */
  readonly isFromArea: boolean;
  /** A place stands apart from a wider one: it may be measured against it. */
  readonly isApart: boolean;
  /** The fewer and longer the words, and the fewer repaired or unknown, the less. */
  readonly cost: number;
  readonly pieces: Pieces | undefined;
}

/** Pieces from the last to the first. */
export interface Pieces {
  readonly piece: Piece;
  readonly before: Pieces | undefined;
}

interface State extends Cover {
  readonly lead: "" | "toward" | "from";
}

const REPAIR = 20;
const SOUND = 5;
/** A place without figures, a date that needs today: nothing else was possible. */
const DEAD_END = 200;
const UNKNOWN = 1000;
const SMALL: readonly string[] = ["filler", "toward", "from"];
const MOST_STATES = 48;
const LONGEST_SOUND = 8;

const START: State = {
  concepts: [],
  area: "",
  partner: "",
  unit: "",
  currency: undefined,
  isLatest: false,
  isYearToDate: false,
  isFromArea: false,
  isApart: false,
  cost: 0,
  pieces: undefined,
  lead: "",
};

/**
 * Every way to take all words of a text for something, the cheapest first.
 *
 * With `isTolerant` typing errors are repaired, pinyin is read, and words that nothing is known of are left as such.
 */
export function coversOf(
  catalog: Catalog,
  lexicon: Lexicon,
  tokens: readonly Token[],
  isTolerant: boolean,
): readonly Cover[] {
  const states: Map<string, State>[] = Array.from({ length: tokens.length + 1 }, () => new Map());
  states[0]?.set("", START);
  tokens.forEach((token, from) => {
    const here = cheapest(states[from]);
    if (here.length === 0) return;
    const reach = (to: number, meaning: Piece["meaning"], extra: number): void => {
      const piece = { start: token.start, end: tokens[to - 1]?.end ?? token.end, meaning };
      for (const state of here) {
        const next = taken(catalog, state, piece, extra);
        if (next) keep(states[to], next);
      }
    };
    walk(lexicon, tokens, from, isTolerant, (to, meanings, extra) => {
      for (const meaning of meanings) reach(to, meaning, extra);
    });
    if (isTolerant) {
      readSounds(lexicon, tokens, from, (to, meanings) => {
        for (const meaning of meanings) reach(to, meaning, SOUND);
      });
      reach(from + 1, { kind: "unknown" }, UNKNOWN);
    }
  });
  return cheapest(states[tokens.length]);
}

/** The pieces of a cover in the order of the text. */
export function piecesOf(cover: Cover): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let link = cover.pieces; link; link = link.before) pieces.unshift(link.piece);
  return pieces;
}

function cheapest(states: ReadonlyMap<string, State> | undefined): readonly State[] {
  const all = [...(states?.values() ?? [])];
  return all.length < 2 ? all : all.sort((a, b) => a.cost - b.cost).slice(0, MOST_STATES);
}

function keep(states: Map<string, State> | undefined, state: State): void {
  const key = [
    state.concepts.join(" "),
    state.area,
    state.partner,
    state.unit,
    state.currency,
    state.isLatest,
    state.isYearToDate,
    state.isFromArea,
    state.isApart,
    state.lead,
  ].join("|");
  const known = states?.get(key);
  if (!known || state.cost < known.cost) states?.set(key, state);
}

function walk(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  isTolerant: boolean,
  visit: (to: number, meanings: readonly Meaning[], extra: number) => void,
): void {
  const step = (branch: Branch, at: number, extra: number): void => {
    const token = tokens[at];
    if (!token || (token.isApart && at > from)) return;
    const words = isTolerant ? repairsOf(lexicon, token) : undefined;
    const spellings = words
      ? words.reduce<string[]>((all, word) => all.concat(word, asPlace(word)), [])
      : [token.text, asPlace(token.written)];
    for (const word of spellings) {
      const next = branch.next.get(word);
      if (!next) continue;
      const cost = extra + (words ? REPAIR : 0);
      // A word repaired into one that says nothing would be dropped: shoes are no shows.
      const meanings = cost === 0 ? next.meanings : next.meanings.filter((one) => !SMALL.includes(one.kind));
      if (meanings.length > 0) visit(at + 1, meanings, cost);
      step(next, at + 1, cost);
    }
  };
  step(lexicon.root, from, 0);
}

// Syllables may stand apart: "jin chu kou".
function readSounds(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  visit: (to: number, meanings: readonly Meaning[]) => void,
): void {
  let sound = "";
  for (let to = from; to < Math.min(tokens.length, from + LONGEST_SOUND); to += 1) {
    const token = tokens[to];
    if (!token || !isLatin(token) || (token.isApart && to > from)) return;
    sound += token.written;
    const meanings = lexicon.sounds().get(sound);
    if (meanings) visit(to + 1, meanings);
  }
}

function taken(catalog: Catalog, state: State, piece: Piece, extra: number): State | undefined {
  const { meaning } = piece;
  const next = {
    ...state,
    cost: state.cost + 1 + extra,
    pieces: { piece, before: state.pieces },
    // Small words between `to` and a place change nothing.
    lead: meaning.kind === "filler" ? state.lead : ("" as const),
  };
  switch (meaning.kind) {
    case "concept":
      return state.concepts.includes(meaning.id)
        ? next
        : { ...next, concepts: [...state.concepts, meaning.id].sort() };
    case "area": {
      // What goes to a place of ours is not counted.
      if (state.lead === "toward") return undefined;
      const area = narrower(catalog, state.area, meaning.id);
      if (area === undefined) return undefined;
      const last = state.pieces?.piece.meaning;
      const isAddress = area === meaning.id && last?.kind === "area" && last.id === state.area;
      return {
        ...next,
        area,
        isFromArea: state.isFromArea || state.lead === "from",
        isApart: state.isApart || (state.area !== "" && state.area !== meaning.id && !isAddress),
      };
    }
    case "partner":
      return state.partner === "" || state.partner === meaning.id
        ? { ...next, partner: meaning.id }
        : undefined;
    case "unit":
      return state.unit === "" || state.unit === meaning.unit ? { ...next, unit: meaning.unit } : undefined;
    case "currency":
      return state.currency === undefined || state.currency === meaning.currency
        ? { ...next, currency: meaning.currency }
        : undefined;
    case "latest":
      return { ...next, isLatest: true };
    case "yearToDate":
      return { ...next, isYearToDate: true };
    case "toward":
    case "from":
      return { ...next, lead: meaning.kind };
    case "otherPlace":
    case "relative":
      return { ...next, cost: next.cost + DEAD_END };
    default:
      return next;
  }
}

// Of a place and one around it the narrower is meant; two places apart are none.
function narrower(catalog: Catalog, left: string, right: string): string | undefined {
  if (left === "" || isWithinArea(catalog, right, left)) return right;
  return isWithinArea(catalog, left, right) ? left : undefined;
}

function isWithinArea(catalog: Catalog, inner: string, outer: string): boolean {
  for (let id = inner; id !== ""; id = catalog.area(id)?.parent ?? "") if (id === outer) return true;
  return false;
}
