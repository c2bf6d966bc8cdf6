import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shipped } from "../../src/catalog/shipped";
import { lexiconOf } from "../../src/query/lexicon";
import { Failure, type Problem } from "../../src/query/problem";
import { resolve } from "../../src/query/resolve";

const catalog = shipped();

/** Every canonical key that has a row, with the words of its parts in both languages. */
const figures = catalog.seriesKeys().flatMap((key) => {
  const series = catalog.series(key);
  const indicator = series && catalog.indicator(series.indicator);
  if (!series || !indicator) throw new Error(key);
  const area = catalog.area(series.area);
  const partner = catalog.partner(series.partner);
  const names = (one: {
    name: { en: string; zh: string };
    synonyms: Record<"en" | "zh", readonly string[]>;
  }) => ({
    en: [one.name.en, ...one.synonyms.en],
    zh: [one.name.zh, ...one.synonyms.zh],
  });
  return [...new Set(series.observations.map(({ period }) => period))].map((period) => ({
    key: `${key}_${period}`,
    ids: [series.indicator, series.partner, series.area === indicator.home ? "" : series.area],
    indicator: names(indicator),
    ...(area && series.area !== indicator.home ? { area: names(area) } : {}),
    ...(partner ? { partner: names(partner) } : {}),
    period,
  }));
});

type Answer = { readonly key: string } | { readonly problem: Problem };

function answerTo(text: string): Answer {
  try {
    return { key: resolve(catalog, text).key };
  } catch (error) {
    if (error instanceof Failure) return { problem: error.problem };
    throw error;
  }
}

/** Fails where a text gives a figure other than that of a key; questions and refusals pass. */
function expectNoOther(text: string, key: string): void {
  const answer = answerTo(text);
  if ("key" in answer) expect(`${text} → ${answer.key}`).toBe(`${text} → ${resolve(catalog, key).key}`);
}

const chinesePeriod = (period: string): string => {
  const [, year = "", part = "", , last] =
    /^(\d{4})(?:-(Q\d|H\d|\d\d)(?:\.\.(\d{4})-(\d\d))?)?$/.exec(period) ?? [];
  if (year === "") return period;
  if (part === "") return `${year}年`;
  if (part.startsWith("Q")) return `${year}年第${"一二三四"[Number(part[1]) - 1]}季度`;
  if (part.startsWith("H")) return `${year}年${part === "H1" ? "上" : "下"}半年`;
  return last === undefined ? `${year}年${Number(part)}月` : `${year}年1-${Number(last)}月`;
};

const anyFigure = fc.constantFrom(...figures);
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? "";

describe("resolve(shipped(), words)", () => {
  test("gives the same figure or a question for synonyms in either language and any order", () => {
    let found = 0;
    let runs = 0;
    fc.assert(
      fc.property(
        anyFigure,
        fc.constantFrom("en" as const, "zh" as const),
        fc.constantFrom("en" as const, "zh" as const),
        fc.array(fc.nat({ max: 40 }), { minLength: 3, maxLength: 3 }),
        fc.nat({ max: 23 }),
        (figure, language, placeLanguage, picks, order) => {
          const parts = [
            pick(figure.indicator[language], picks[0] ?? 0),
            ...(figure.area ? [pick(figure.area[placeLanguage], picks[1] ?? 0)] : []),
            ...(figure.partner ? [pick(figure.partner[placeLanguage], picks[2] ?? 0)] : []),
            language === "zh" ? chinesePeriod(figure.period) : figure.period,
          ];
          const text = permuted(parts, order).join(language === "zh" && order % 2 === 0 ? "" : " ");
          const answer = answerTo(text);
          runs += 1;
          if ("key" in answer) found += 1;
          expectNoOther(text, figure.key);
        },
      ),
      { numRuns: 3000, seed: 20261124 },
    );
    // Not refused throughout: most are found.
    expect(found / runs).toBeGreaterThan(0.8);
  });

  test("gives the same figure, a question or a refusal for any misspelling, never another figure", () => {
    const lexicon = lexiconOf(catalog);
    fc.assert(
      fc.property(
        anyFigure,
        fc.nat({ max: 40 }),
        fc.nat({ max: 200 }),
        fc.constantFrom("drop", "swap", "double", "change", "add"),
        fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
        (figure, which, at, how, letter) => {
          const words = [
            pick([figure.ids[0]?.replace(/_/g, " ") ?? "", ...figure.indicator.en], which).toLowerCase(),
            figure.partner ? pick(figure.partner.en, which) : "",
            figure.area ? pick(figure.area.en, which) : "",
          ]
            .filter((one) => one !== "")
            .join(" ")
            .toLowerCase();
          const text = misspelt(words, at % words.length, how, letter);
          // A slip that makes another known word says something else: Quzhou is no Huzhou.
          const before = new Set(words.match(/[a-z]+/g));
          const after = (text.match(/[a-z]+/g) ?? []).filter((word) => !before.has(word));
          fc.pre(!after.some((word) => lexicon.latin.has(word) || lexicon.latin.has(word.replace(/s$/, ""))));
          fc.pre(!text.match(/[0-9]/));
          expectNoOther(`${text} ${figure.period}`, figure.key);
        },
      ),
      { numRuns: 4000, seed: 20261124 },
    );
  });

  test("never answers a place that is not covered with a figure", () => {
    const places = catalog.otherPlaces().flatMap(({ names }) => [...names.en, ...names.zh]);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom("exports", "出口", "foreign trade"),
        (place, what) => {
          expect("problem" in answerTo(`${place} ${what} 2022`)).toBe(true);
          expect("problem" in answerTo(`2022年${place}${what}`)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("gives a figure or a problem for any mixture of words", () => {
    const vocabulary = catalog.words().flatMap(({ words }) => [...words.en, ...words.zh]);
    const word = fc.constantFrom(
      ...vocabulary,
      "2022",
      "22年",
      "Q1",
      "1-7月",
      "@USD",
      "as of 2024-03",
      "‮",
      "％",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 9 }),
        (list) => {
          const answer = answerTo(list.join(" "));
          if ("key" in answer) expect(Number.isFinite(resolve(catalog, answer.key).value)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function misspelt(text: string, at: number, how: string, letter: string): string {
  const here = text[at] ?? "";
  const head = text.slice(0, at);
  const tail = text.slice(at + 1);
  if (how === "drop") return head + tail;
  if (how === "swap") return head + tail.slice(0, 1) + here + tail.slice(1);
  if (how === "double") return head + here + here + tail;
  return how === "change" ? head + letter + tail : head + letter + here + tail;
}

function permuted<T>(items: readonly T[], order: number): readonly T[] {
  const rest = [...items];
  let left = order;
  return items.map(() => {
    const at = left % rest.length;
    left = Math.floor(left / Math.max(rest.length, 1));
    return rest.splice(at, 1)[0] as T; // There are as many turns as items.
  });
}
