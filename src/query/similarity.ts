/** Pairs of neighbouring characters of a text, folded for case and separators. */
export function pairsOf(text: string): ReadonlySet<string> {
  const folded = ` ${text
    .toLowerCase()
    .replace(/[\s_.\-@]+/g, " ")
    .trim()} `;
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < folded.length; index += 1) pairs.add(folded.slice(index, index + 2));
  return pairs;
}

/**
 * How much two texts have in common, from 0 to 1: twice the shared pairs over all pairs.
 *
 * Source: Dice's coefficient over bigrams.
 */
export function similarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  left.forEach((pair) => {
    if (right.has(pair)) shared += 1;
  });
  return (2 * shared) / (left.size + right.size);
}

/** The texts of a list that look most like one, best first. */
export function nearestOf(text: string, list: readonly string[], limit: number): readonly string[] {
  const pairs = pairsOf(text);
  return list
    .map((item) => ({ item, likeness: similarity(pairs, pairsOf(item)) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ item }) => item);
}
