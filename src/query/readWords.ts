import type { Catalog } from "../catalog/model";
import { type Cover, type Piece, piecesOf } from "./covers";
import { latestOfKey, periodsOf } from "./latest";
import { nearestKeys } from "./nearest";
import { hasValues, type Key, parseKey, readKeys, seriesKey, spellKey } from "./parseKey";
import { keysOf, type Understanding, understand } from "./parseWords";
import { Failure } from "./problem";
import { failUnknown } from "./refuse";
import { widerSeries } from "./widerSeries";

const MOST = 3;

/**
 * The one key that a text means, be it a key or words in English or Chinese.
 *
 * Fails with `unknownWord`, `notCovered`, `relativeDate`, `ambiguous`, `needsArea`, `needsPartner`,
 * `unknownIndicator` or `tooLong`; never with another key.
 */
export function readKey(catalog: Catalog, text: string): Key {
  return parseKey(catalog, text) ?? readWords(catalog, text);
}

function readWords(catalog: Catalog, text: string): Key {
  const understood = understand(catalog, text);
  const [only, ...others] = understood.readings;
  if (only && others.length === 0) return only.key;
  if (only)
    failAmbiguous(
      catalog,
      text,
      understood.readings.map(({ key }) => key),
    );
  return failWords(catalog, text, understood);
}

function failWords(catalog: Catalog, text: string, understood: Understanding): never {
  const { covers, time } = understood;
  const best = covers[0];
  if (!best) return failUnknown(catalog, text);
  const pieces = piecesOf(best);
  const unknown = runOf(pieces, "unknown");
  const isNothingKnown = pieces.every(
    ({ meaning }) => meaning.kind === "unknown" || meaning.kind === "filler",
  );
  if (unknown && !(isNothingKnown && understood.periods.length === 0)) {
    throw new Failure({
      kind: "unknownWord",
      given: text,
      word: asTyped(text, understood, unknown),
      near: nearOf(catalog, text, understood, best),
    });
  }
  if (unknown) failUnknown(catalog, text);
  if (time.odd) {
    const word = asTyped(text, understood, time.odd);
    throw new Failure({
      kind: "unknownWord",
      given: text,
      word,
      near: nearOf(catalog, text, understood, best),
    });
  }
  const place = runOf(pieces, "otherPlace");
  if (place) {
    throw new Failure({
      kind: "notCovered",
      given: text,
      place: asTyped(text, understood, place),
      near: nearOf(catalog, text, understood, best),
    });
  }
  const relative = runOf(pieces, "relative");
  if (relative) {
    const [key, ...others] = possible(catalog, understood, best);
    const latest = key && others.length === 0 ? latestOfKey(catalog, key) : undefined;
    throw new Failure({
      kind: "relativeDate",
      given: text,
      word: asTyped(text, understood, relative),
      latest: key && latest ? spellKey(catalog, { ...key, period: latest }) : "",
    });
  }
  return failUnread(catalog, text, understood);
}

// Every word is known, but together they name nothing that has a value.
function failUnread(catalog: Catalog, text: string, understood: Understanding): never {
  if (readKeys(catalog, text).length > 0) return failUnknown(catalog, text);
  const { covers, lexicon, time } = understood;
  const named = covers.reduce<Key[]>((all, cover) => all.concat(keysOf(catalog, lexicon, cover, time)), []);
  const wider = named.length > 0 ? [] : widerSeries(catalog, covers, lexicon);
  const period = covers[0] && periodOf(understood);
  const has = (key: Key): boolean => period !== undefined && periodsOf(catalog, key).includes(period);
  const some = wider.filter(has);
  const keys = (some.length > 0 ? some : wider).map((key) =>
    period === undefined ? key : { ...key, period: has(key) ? period : "latest" },
  );
  if (keys.length > 1) failAmbiguous(catalog, text, keys);
  if (keys.length === 1) {
    throw new Failure({
      kind: "unknownIndicator",
      given: text,
      near: keys.map((key) => spellAnswer(catalog, key)),
    });
  }
  return failUnknown(catalog, text, named);
}

function periodOf({ time }: Understanding): string | undefined {
  if (time.year === undefined) return time.span;
  return time.months ? undefined : String(time.year);
}

// A key without a period would be asked back once more.
function spellAnswer(catalog: Catalog, key: Key): string {
  return spellKey(catalog, key.period === undefined ? { ...key, period: "latest" } : key);
}

function failAmbiguous(catalog: Catalog, text: string, keys: readonly Key[]): never {
  throw new Failure({
    kind: "ambiguous",
    given: text,
    count: keys.length,
    keys: keys.slice(0, MOST).map((key) => spellAnswer(catalog, key)),
  });
}

// What the rest of the words names, else what looks most like all of them.
function nearOf(catalog: Catalog, text: string, understood: Understanding, cover: Cover): readonly string[] {
  const keys = possible(catalog, understood, cover);
  if (keys.length === 0) return nearestKeys(catalog, text, MOST);
  return keys.slice(0, MOST).map((key) => {
    const has = key.period !== undefined && periodsOf(catalog, key).includes(key.period);
    return spellAnswer(catalog, has ? key : { ...key, period: "latest" });
  });
}

// The keys with values that a cover names when its dead ends are left out.
function possible(catalog: Catalog, { lexicon, time }: Understanding, cover: Cover): readonly Key[] {
  const keys = keysOf(catalog, lexicon, cover, time.odd ? {} : time).filter((key) => hasValues(catalog, key));
  return keys.filter(
    (key, at) => keys.findIndex((one) => seriesKey(catalog, one) === seriesKey(catalog, key)) === at,
  );
}

interface Run {
  readonly start: number;
  readonly end: number;
}

// The first run of neighbouring pieces of a kind.
function runOf(pieces: readonly Piece[], kind: Piece["meaning"]["kind"]): Run | undefined {
  const first = pieces.findIndex(({ meaning }) => meaning.kind === kind);
  if (first < 0) return undefined;
  let last = first;
  while (kind === "unknown" && pieces[last + 1]?.meaning.kind === kind) last += 1;
  return { start: pieces[first]?.start ?? 0, end: pieces[last]?.end ?? 0 };
}

function asTyped(text: string, { folded }: Understanding, { start, end }: Run): string {
  const plain = text.normalize("NFKC").trim();
  return (plain.length >= folded.length ? plain : folded).slice(start, end);
}
