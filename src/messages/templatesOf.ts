import type { Language } from "../catalog/model";
import { growthSubjectsEn, templatesEn } from "./en/sentences";
import { growthSubjectsZh, templatesZh } from "./zh/sentences";

/** What a figure says, by indicator. */
export interface Templates {
  /** `{area} exported goods worth {v}{to}`. */
  readonly levels: Readonly<Record<string, string>>;
  /** What grew: `the cargo throughput of {area}`. */
  readonly growthSubjects: Readonly<Record<string, string>>;
}

/** The sentences of figures in a language; apart from the wording, since only the sidebar's cards need them. */
export function templatesOf(language: Language): Templates {
  return language === "zh"
    ? { levels: templatesZh, growthSubjects: growthSubjectsZh }
    : { levels: templatesEn, growthSubjects: growthSubjectsEn };
}
