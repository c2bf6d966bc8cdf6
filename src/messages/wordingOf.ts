import type { Language } from "../catalog/model";
import { wordingEn } from "./en/wording";
import type { Wording } from "./Wording";
import { wordingZh } from "./zh/wording";

/** The wording of figures in a language. */
export function wordingOf(language: Language): Wording {
  return language === "zh" ? wordingZh : wordingEn;
}
