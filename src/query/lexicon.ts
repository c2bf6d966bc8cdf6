import type { Catalog, Currency, Indicator } from "../catalog/model";
import { foldText, type Token, tokensOf } from "./foldText";

/** What a word or a run of words can stand for in a question. */
export type Meaning =
  /** Part of the name of what is measured. */
  | { readonly kind: "concept"; readonly id: string }
  | { readonly kind: "area"; readonly id: string }
  | { readonly kind: "partner"; readonly id: string }
  /** A real place that no figure is about. */
  | { readonly kind: "otherPlace" }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "currency"; readonly currency: Currency }
  | { readonly kind: "filler" | "toward" | "from" | "latest" | "relative" | "yearToDate" };

/** The words that may follow, and what those up to here mean. */
export interface Branch {
  readonly next: Map<string, Branch>;
  readonly meanings: Meaning[];
}

/** One way to call an indicator: all its words, in no order. */
export interface Naming {
  readonly indicator: string;
  /** Ids of concepts, sorted. */
  readonly concepts: readonly string[];
  /** `tonne` or `teu` where the name says so; else empty. */
  readonly unit: string;
}

/** Everything that is known about words, of one catalog. */
export interface Lexicon {
  readonly root: Branch;
  readonly namings: readonly Naming[];
  /** Indicators by their words: concepts parted by blanks, then `|` and the unit. */
  readonly byConcepts: ReadonlyMap<string, readonly string[]>;
  /** Every word of Latin letters. */
  readonly latin: ReadonlySet<string>;
  /** Chinese phrases as they sound, without tones and spaces. */
  readonly sounds: () => ReadonlyMap<string, readonly Meaning[]>;
}

// A catalog never changes, so what was made for it once serves every later question.
const lexicons = new WeakMap<Catalog, Lexicon>();

/** The lexicon of a catalog, made on first use. */
export function lexiconOf(catalog: Catalog): Lexicon {
  const known = lexicons.get(catalog);
  if (known) return known;
  const lexicon = makeLexicon(catalog);
  lexicons.set(catalog, lexicon);
  return lexicon;
}

/** A word in the name of a place, where it stands as it is written: Yiwu city is a place, Yiwu cities are not. */
export function asPlace(written: string): string {
  return `=${written}`;
}

/** The key of `byConcepts`. */
export function conceptKey(concepts: readonly string[], unit = ""): string {
  return `${concepts.join(" ")}|${unit}`;
}

function makeLexicon(catalog: Catalog): Lexicon {
  const root: Branch = { next: new Map(), meanings: [] };
  const latin = new Set<string>();
  const spoken: (readonly [string, Meaning])[] = [];
  const add = (phrase: string, meaning: Meaning): void => {
    const folded = foldText(catalog, phrase);
    let branch = root;
    const isPlace = meaning.kind === "area" || meaning.kind === "partner" || meaning.kind === "otherPlace";
    for (const token of tokensOf(folded)) {
      const text = isPlace ? asPlace(token.written) : token.text;
      if (/^[a-z]/.test(token.text)) latin.add(isPlace ? token.written : token.text);
      let next = branch.next.get(text);
      if (!next) {
        next = { next: new Map(), meanings: [] };
        branch.next.set(text, next);
      }
      branch = next;
    }
    if (branch === root || branch.meanings.some((one) => isSame(one, meaning))) return;
    branch.meanings.push(meaning);
    if (/^[\u3400-\u9fff]{2,}$/.test(folded)) spoken.push([folded, meaning]);
  };
  for (const { id, role, words } of catalog.words()) {
    for (const word of [...words.en, ...words.zh]) add(word, meaningOf(id, role));
  }
  for (const [places, kind] of [
    [catalog.areas(), "area"],
    [catalog.partners(), "partner"],
  ] as const) {
    for (const { id, name, synonyms } of places) {
      for (const word of [id, name.en, name.zh, ...synonyms.en, ...synonyms.zh]) add(word, { kind, id });
    }
  }
  const { pinyin } = catalog.characters();
  for (const { names } of catalog.otherPlaces()) {
    for (const name of names.zh) add(name, { kind: "otherPlace" });
    // Places are only called as they sound where that is no word already: Taizhou is ours.
    const english = names.en.length > 0 ? names.en : names.zh.map((name) => soundsOf(name, pinyin)[0] ?? "");
    for (const name of english) {
      if (!root.next.get(asPlace(name))?.meanings.length) add(name, { kind: "otherPlace" });
    }
  }
  const namings = nameIndicators(catalog, root, add);
  const byConcepts = new Map<string, string[]>();
  for (const { indicator, concepts, unit } of namings) {
    const key = conceptKey(concepts, unit);
    const named = byConcepts.get(key) ?? [];
    if (!named.includes(indicator)) byConcepts.set(key, [...named, indicator]);
  }
  let sounds: Map<string, Meaning[]> | undefined;
  return {
    root,
    namings,
    byConcepts,
    latin,
    sounds: () => {
      sounds = sounds ?? soundMap(spoken, pinyin);
      return sounds;
    },
  };
}

function isSame(left: Meaning, right: Meaning): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

// `pack` lets no other role through.
function meaningOf(id: string, role: string): Meaning {
  const [kind, detail = ""] = role.split(" ");
  if (kind === "meaning") return { kind: "concept", id };
  if (kind === "unit") return { kind, unit: detail };
  if (kind === "currency") return { kind, currency: detail === "usd" ? "USD" : "CNY" };
  return { kind: kind as "filler" }; // The other roles are kinds of their own.
}

// All names are read with the words known before, so that the order of the rows does not matter.
function nameIndicators(
  catalog: Catalog,
  root: Branch,
  add: (phrase: string, meaning: Meaning) => void,
): readonly Naming[] {
  const namings: Naming[] = [];
  const rest = new Set<string>();
  for (const indicator of catalog.indicators()) {
    const { id, name, synonyms } = indicator;
    for (const text of [id, name.en, name.zh, ...synonyms.en, ...synonyms.zh]) {
      const read = readName(catalog, root, indicator, text);
      if (!read) continue;
      const all = new Set(read.concepts);
      for (const word of read.rest) {
        all.add(word);
        rest.add(word);
      }
      if (all.size === 0) continue;
      namings.push({ indicator: id, concepts: [...all].sort(), unit: read.unit });
      // Of a port, everything may be said with the word port.
      if (catalog.area(indicator.home)?.kind === "port" && !all.has("port")) {
        namings.push({ indicator: id, concepts: [...all, "port"].sort(), unit: read.unit });
      }
    }
  }
  for (const word of rest) add(word, { kind: "concept", id: word });
  return namings;
}

interface ReadName {
  readonly cost: number;
  readonly concepts: readonly string[];
  readonly rest: readonly string[];
  readonly unit: string;
}

// The fewest words that make up a name; undefined where it names a place that is not its home.
function readName(catalog: Catalog, root: Branch, indicator: Indicator, text: string): ReadName | undefined {
  const tokens = tokensOf(foldText(catalog, text.replace(/_/g, " ")));
  const best: (ReadName | undefined)[] = [{ cost: 0, concepts: [], rest: [], unit: "" }];
  const keep = (at: number, found: ReadName): void => {
    const known = best[at];
    if (!known || found.cost < known.cost) best[at] = found;
  };
  for (let from = 0; from < tokens.length; from += 1) {
    const before = best[from];
    if (!before) continue;
    let branch: Branch | undefined = root;
    for (let to = from; to < tokens.length && branch; to += 1) {
      branch = branch.next.get(tokens[to]?.text ?? "") ?? branch.next.get(asPlace(tokens[to]?.written ?? ""));
      const meaning = branch && meaningInName(branch.meanings, indicator.home);
      if (meaning) keep(to + 1, { ...taken(before, meaning), cost: before.cost + 1 });
    }
    const token = tokens[from];
    if (token)
      keep(from + 1, { ...before, cost: before.cost + 10, rest: joined(before, token, tokens[from - 1]) });
  }
  return best[tokens.length];
}

function taken(before: ReadName, meaning: Meaning): ReadName {
  if (meaning.kind === "concept") return { ...before, concepts: [...before.concepts, meaning.id] };
  return meaning.kind === "unit" && (meaning.unit === "teu" || meaning.unit === "tonne")
    ? { ...before, unit: meaning.unit }
    : before;
}

// Neighbouring Chinese characters that no word covers are one word.
function joined(before: ReadName, token: Token, last: Token | undefined): readonly string[] {
  const run = before.rest[before.rest.length - 1];
  if (last && run?.endsWith(last.text) && /[\u3400-\u9fff]$/.test(run) && last.end === token.start) {
    return [...before.rest.slice(0, -1), `${run}${token.text}`];
  }
  return [...before.rest, token.text];
}

const IN_NAMES = ["concept", "filler", "toward", "from", "unit", "currency", "latest", "relative"];

function meaningInName(meanings: readonly Meaning[], home: string): Meaning | undefined {
  for (const kind of IN_NAMES) {
    const found = meanings.find((meaning) => meaning.kind === kind);
    if (found) return found;
  }
  return meanings.find((meaning) => meaning.kind === "area" && meaning.id === home);
}

function soundMap(
  spoken: readonly (readonly [string, Meaning])[],
  pinyin: ReadonlyMap<string, readonly string[]>,
): Map<string, Meaning[]> {
  const sounds = new Map<string, Meaning[]>();
  for (const [phrase, meaning] of spoken) {
    for (const sound of soundsOf(phrase, pinyin)) {
      const known = sounds.get(sound) ?? [];
      if (!known.some((one) => isSame(one, meaning))) sounds.set(sound, [...known, meaning]);
    }
  }
  return sounds;
}

// A character with two readings makes two sounds of the phrase; more than eight nobody needs.
function soundsOf(phrase: string, pinyin: ReadonlyMap<string, readonly string[]>): readonly string[] {
  let sounds: readonly string[] = [""];
  for (const character of Array.from(phrase)) {
    const readings = pinyin.get(character) ?? [""];
    sounds = sounds
      .reduce<string[]>((all, sound) => all.concat(readings.map((reading) => sound + reading)), [])
      .slice(0, 8);
  }
  return sounds;
}
