/** Languages whose files have a decimal point everywhere, so that a comma parts the arguments of a formula. */
const POINT_LANGUAGES = [
  ..."en zh ja ko th he iw hi bn gu kn ml mr pa ta te my km lo ne si ur am sw fil tl ms mn cy ga".split(" "),
];

/** Places whose files differ from others of their language. */
const EXCEPTIONS: Readonly<Record<string, "," | ";">> = {
  en_ZA: ";",
  es_MX: ",",
  es_US: ",",
  es_GT: ",",
  es_HN: ",",
  es_NI: ",",
  es_PA: ",",
  es_PE: ",",
  es_PR: ",",
  es_SV: ",",
  es_DO: ",",
};

/**
 * What parts the arguments of a formula that a user types or pastes, by the locale of the file: `en_US`, `de`.
 *
 * A file that writes 1,5 needs `;`, and in doubt it is `;`, which Google reads in every file.
 */
export function separatorOf(locale: string): "," | ";" {
  const place = locale.replace("-", "_");
  const [language = ""] = place.split("_");
  return EXCEPTIONS[place] ?? (POINT_LANGUAGES.includes(language.toLowerCase()) ? "," : ";");
}
