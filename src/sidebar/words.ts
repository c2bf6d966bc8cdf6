import type { Language } from "../catalog/model";
import { sidebarEn } from "../messages/en/sidebar";
import type { SidebarWords } from "../messages/SidebarWords";
import { wordingOf } from "../messages/wordingOf";
import { sidebarZh } from "../messages/zh/sidebar";

/** The words of the sidebar in a language. */
export function wordsIn(language: Language): SidebarWords {
  return language === "zh" ? sidebarZh : sidebarEn;
}

/** The code for a `lang` attribute, so that Chinese gets its own forms of glyphs. */
export function langOf(language: Language): string {
  return language === "zh" ? "zh-CN" : "en";
}

/** The name of a topic; its id where the wording has none. */
export function topicName(topic: string, language: Language): string {
  return wordingOf(language).topics[topic] ?? topic;
}
