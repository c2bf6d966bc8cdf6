/** A text of the user's as it can stand in a sentence: one line of at most 60 characters, none of them invisible. */
export function quotable(text: string): string {
  // Control characters and marks of writing direction would turn the sentence around.
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ").trim();
  const characters = Array.from(line);
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : line;
}
