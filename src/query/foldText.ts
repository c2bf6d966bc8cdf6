import type { Catalog } from "../catalog/model";

/** A word of Latin letters or digits, or one other character, of a text. */
export interface Token {
  /** Lower case, simplified, without the ending of a plural. */
  readonly text: string;
  /** As written, lower case. */
  readonly written: string;
  /** Where it stands in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Set where something was taken out in front of it: no phrase reaches over. */
  readonly isApart?: true;
}

const TOKEN = /[a-z][a-z$]*|[0-9]+|[\u3400-\u9fff\u3007]|[^\s]/g;
// What parts words and says nothing; a percent sign does.
const MARKS = /^[-_.,;:!?'"“”‘’()[\]{}<>/\\|·、，。；：！？（）《》〈〉【】「」『』—–~&+*#=]$/;
const HAN = /[\u3400-\u9fff]/;
const HANS = /[\u3400-\u9fff]/g;

/** A text in one width, in lower case and in simplified characters, as long as it was after widths were made one. */
export function foldText(catalog: Catalog, text: string): string {
  const plain = text.normalize("NFKC").trim();
  const all = plain.toLowerCase();
  // A capital that becomes two letters would move all behind it.
  const lower =
    all.length === plain.length
      ? all
      : Array.from(plain, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one)).join(
          "",
        );
  if (!HAN.test(lower)) return lower;
  const { simplified } = catalog.characters();
  return lower.replace(HANS, (character) => simplified.get(character) ?? character);
}

/** The words and characters of a folded text, from one place on to another, marks left out. */
export function tokensOf(folded: string, from = 0, to = folded.length): readonly Token[] {
  const tokens: Token[] = [];
  // The ending of a possessive says nothing: China's, firms'.
  const text = folded.slice(from, to).replace(/(['’])s(?![a-z])/g, "$1 ");
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const written = match[0];
    if (MARKS.test(written)) continue;
    const start = from + match.index;
    tokens.push({ text: stemOf(written), written, start, end: start + written.length });
  }
  return tokens;
}

/** An English word without the ending of its plural; any other text as it is. */
export function stemOf(word: string): string {
  if (word.length <= 3 || !/^[a-z]+s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Whether a token is a word of Latin letters. */
export function isLatin(token: Token): boolean {
  return /^[a-z]/.test(token.text);
}
