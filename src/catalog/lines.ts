/**
 * The line of a sorted text that starts with a key and a tab; undefined if there is none.
 *
 * Halves the text instead of parsing it, so an answer costs the same however large the catalog is.
 */
export function findLine(text: string, key: string): string | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : text.lastIndexOf("\n", middle - 1) + 1;
    const newline = text.indexOf("\n", middle);
    const end = newline < 0 ? text.length : newline;
    const tab = text.indexOf("\t", start);
    const found = text.slice(start, tab < 0 || tab > end ? end : tab);
    if (found === key) return text.slice(start, end);
    if (found < key) low = end + 1;
    else high = start;
  }
  return undefined;
}

/** All lines of a packed text, split into their fields. */
export function splitLines(text: string): readonly (readonly string[])[] {
  return text === "" ? [] : text.split("\n").map((line) => line.split("\t"));
}
