import type { Language } from "../catalog/model";
import type { Problem } from "../query/problem";
import { problemsEn } from "./en/problems";
import type { Problems } from "./Problems";
import { problemsZh } from "./zh/problems";

const LANGUAGES: Readonly<Record<Language, Problems>> = { en: problemsEn, zh: problemsZh };

/** The sentence a user reads for a problem: what is wrong, what was given, the way out. */
export function sentence(problem: Problem, language: Language): string {
  // The kind picks the sentence, so it gets the problem of its own kind; the compiler does not follow that.
  const write = LANGUAGES[language][problem.kind] as (one: Problem) => string;
  return write(problem);
}

/** The language of what was typed: one Chinese character makes it Chinese. */
export function languageOf(text: string): Language {
  return /\p{Script=Han}/u.test(text) ? "zh" : "en";
}
