/** The signs that follow a capital letter: printable, no quote, no backslash, no sign that starts a tag. */
const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (sign) => !'"\\<'.includes(sign),
);
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const PLAIN = /[A-Z~]/g;
const HAN = /[\u0080-\uffff]/g;

/** Texts in ASCII, and the list that turns them back. */
export interface Encoded<K extends string> {
  readonly list: string;
  readonly texts: Readonly<Record<K, string>>;
}

/**
 * Texts with each Chinese character as a capital letter and a sign: two bytes where an escape takes six.
 *
 * Capital letters of the text stand behind `~`. `list` holds the distances between the characters in their order. Fails
 * on more kinds of characters than two signs can name.
 */
export function encodeHan<K extends string>(texts: Readonly<Record<K, string>>): Encoded<K> {
  const names = Object.keys(texts) as K[]; // The keys of the record and no others.
  const all = names.map((name) => texts[name]).join("");
  const codes = [...new Set(all.match(HAN) ?? [])]
    .map((character) => character.charCodeAt(0))
    .sort((a, b) => a - b);
  if (codes.length > CAPITALS.length * SIGNS.length)
    throw new Error("There are too many kinds of characters.");
  const signs = new Map(
    codes.map((code, at) => [
      String.fromCharCode(code),
      `${CAPITALS[Math.floor(at / SIGNS.length)]}${SIGNS[at % SIGNS.length]}`,
    ]),
  );
  const entries = names.map((name) => [
    name,
    texts[name].replace(PLAIN, "~$&").replace(HAN, (one) => signs.get(one) ?? ""),
  ]);
  return {
    list: codes.map((code, at) => (code - (codes[at - 1] ?? 0)).toString(36)).join(" "),
    texts: Object.fromEntries(entries) as Record<K, string>, // One entry a name.
  };
}

/** A text as it was before `encodeHan`; with an empty list as it is. */
export function decodeHan(text: string, list: string): string {
  if (list === "") return text;
  let code = 0;
  const characters = list.split(" ").map((distance) => {
    code += parseInt(distance, 36);
    return String.fromCharCode(code);
  });
  return text.replace(
    /~(.)|([A-Z])(.)/g,
    (_, plain: string | undefined, capital = "", sign = "") =>
      plain ?? characters[CAPITALS.indexOf(capital) * SIGNS.length + SIGNS.indexOf(sign)] ?? "",
  );
}
