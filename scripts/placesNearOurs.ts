import { open } from "../src/catalog/open";
import type { Packed } from "../src/catalog/Packed";
import { lexiconOf } from "../src/query/lexicon";
import { editDistance } from "../src/query/repair";

/**
 * Of the places without figures, those that a typing error could make one of our words, by their English names; and
 * the characters without the sounds of the others.
 *
 * Texts are not encoded, before and after.
 */
export function placesNearOurs(packed: Packed): Pick<Packed, "otherPlaces" | "characters"> {
  const ours = [...lexiconOf(open({ ...packed, otherPlaces: "" })).latin];
  const { pinyin } = open(packed).characters();
  const near = new Set<string>();
  for (const { names } of open(packed).otherPlaces()) {
    const sound = names.zh.map((name) => Array.from(name, (one) => pinyin.get(one)?.[0] ?? "").join(""));
    for (const name of names.en.length > 0 ? names.en : sound) {
      const most = name.length >= 8 ? 2 : 1;
      if (ours.some((word) => word !== name && word.length > 3 && editDistance(word, name, most) <= most))
        near.add(name);
    }
  }
  const [pairs = "", syllables = ""] = packed.characters.split("\n");
  const used = new Set([packed.words, packed.areas, packed.partners, packed.indicators].join(""));
  const kept: string[] = [];
  const all = Array.from(pairs);
  for (let at = 0; at < all.length; at += 2)
    if (used.has(all[at] ?? "")) kept.push(all[at] ?? "", all[at + 1] ?? "");
  const groups = syllables
    .split(" ")
    .map((group) =>
      Array.from(group)
        .filter((one) => /[a-z]/.test(one) || used.has(one))
        .join(""),
    )
    .filter((group) => /[^a-z]/.test(group));
  return {
    otherPlaces: [...near]
      .sort()
      .map((name) => `${name}\t`)
      .join("\n"),
    characters: `${kept.join("")}\n${groups.join(" ")}`,
  };
}
