/** One piece of a marked text; the pieces in order are the text. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * A text parted into marked and plain pieces.
 *
 * Marks are lower case. In Latin letters a mark counts at the beginning of a word only, and takes a
 * plural's s with it; in Chinese it counts anywhere. Marks that overlap run into one.
 */
export function markText(text: string, marks: readonly string[]): readonly MarkedPiece[] {
  const lower = text.toLowerCase();
  const isMarked: boolean[] = [];
  for (const mark of marks) {
    if (mark === "") continue;
    for (let at = lower.indexOf(mark); at !== -1; at = lower.indexOf(mark, at + 1)) {
      if (isLetter(mark[0]) && isLetter(lower[at - 1])) continue;
      let end = at + mark.length;
      if (isLetter(mark[mark.length - 1]) && lower[end] === "s" && !isLetter(lower[end + 1])) end++;
      for (let index = at; index < end; index++) isMarked[index] = true;
    }
  }
  const pieces: { text: string; isMarked: boolean }[] = [];
  for (let index = 0; index < text.length; index++) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && last.isMarked === (isMarked[index] === true)) last.text += text[index];
    else pieces.push({ text: text[index]!, isMarked: isMarked[index] === true });
  }
  return pieces;
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[a-z0-9]/i.test(letter);
}
