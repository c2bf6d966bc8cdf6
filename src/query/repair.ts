import type { Token } from "./foldText";
import { asPlace, type Lexicon } from "./lexicon";

const SHORTEST = 5;
/** From this length on two letters may be wrong. */
const LONG = 9;
const SHORTEST_TARGET = 4;

// The same wrong word stands in many cells; what it can mean does not change with its neighbours.
const known = new WeakMap<Lexicon, Map<string, readonly string[]>>();
const MOST_KNOWN = 1000;

/**
 * The known words nearest to one with a typing error, all at the same distance; undefined for a word that is known, too
 * short to repair, or like none.
 */
export function repairsOf(lexicon: Lexicon, { written, text }: Token): readonly string[] | undefined {
  if (
    text.length < SHORTEST ||
    !/^[a-z]+$/.test(written) ||
    lexicon.latin.has(text) ||
    lexicon.latin.has(written)
  )
    return undefined;
  if (lexicon.sounds().has(written)) return undefined;
  const memory = known.get(lexicon) ?? new Map<string, readonly string[]>();
  known.set(lexicon, memory);
  let found = memory.get(written);
  if (!found) {
    found = nearestWords(lexicon, written, text);
    if (memory.size >= MOST_KNOWN) memory.clear();
    memory.set(written, found);
  }
  return found.length > 0 ? found : undefined;
}

function nearestWords(lexicon: Lexicon, written: string, text: string): readonly string[] {
  let most = written.length >= LONG ? 2 : 1;
  let nearest: string[] = [];
  lexicon.latin.forEach((word) => {
    if (word.length < SHORTEST_TARGET) return;
    // The ending of the plural may be where the error is. Two letters more are a word of their own: unemployment.
    const distance = Math.min(
      ...[written, text].map((form) =>
        Math.abs(form.length - word.length) > 1 ? most + 1 : editDistance(form, word, most),
      ),
    );
    if (distance > most) return;
    if (distance < most) nearest = [];
    most = distance;
    nearest.push(word);
  });
  // Of a place of ours and one that is not, neither can be meant for sure.
  const isOther = (word: string): boolean =>
    lexicon.root.next.get(asPlace(word))?.meanings.some(({ kind }) => kind === "otherPlace") ?? false;
  return nearest.length > 1 && nearest.some(isOther) && !nearest.every(isOther) ? [] : nearest.sort();
}

/**
 * How many letters must be changed, left out, added or swapped with their neighbour to make one word of another; one
 * more than `most` where it is more than that.
 *
 * Source: optimal string alignment distance.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j += 1) {
      const isSame = left[i - 1] === right[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[right.length] ?? most + 1;
}
