import type { Language } from "../catalog/model";
import { frequencyOf } from "../catalog/period";
import { shipped } from "../catalog/shipped";
import { factOf } from "../present/facts";
import { fullNameOf } from "../present/name";
import type { Figure } from "../query/Figure";
import { overview } from "../query/overview";
import { Failure } from "../query/problem";
import { search } from "../query/search";
import {
  answered,
  type CellResult,
  type CellValue,
  describe,
  isBlank,
  isRange,
  languageIn,
  readText,
} from "./cells";

const USUAL = 10;
const MOST = 100;

/** Longer texts are no words to look for, and each word costs a look at every series. */
const LONGEST = 200;

/**
 * Figures that fit some words, in five columns: key, name, period, value and unit.
 *
 * @param {"port containers"} words Optional. Words in English or Chinese, with a period or without; if left out the main figures of each topic.
 * @param {20} limit Optional. How many rows at most, up to 100; if left out 10.
 * @return One row for each figure, best first, without a header.
 * @customfunction
 */
export function ZJ_SEARCH(words?: unknown, limit?: unknown): CellResult {
  return answered(
    () => {
      const most = readLimit(limit);
      const text = readWords(words);
      const language = languageIn(words);
      if (text === undefined) return overview(shipped(), most).map((hit) => rowOf(hit.figure, language));
      const { hits, near } = search(shipped(), text, most);
      if (hits.length > 0) return hits.map((hit) => rowOf(hit.figure, language));
      throw new Failure({ kind: "unknownIndicator", given: text, near: near.map((hit) => hit.figure.key) });
    },
    words,
    limit,
  );
}

function rowOf(figure: Figure, language: Language): CellValue[] {
  // Years are numbers, as in a series; other periods have no number.
  const isYear = frequencyOf(figure.period) === "year";
  return [
    figure.key,
    fullNameOf(figure, language),
    isYear ? Number(figure.period) : figure.period,
    figure.value,
    factOf(shipped(), figure, "unit", language),
  ];
}

function readWords(words: unknown): string | undefined {
  // A year typed as a number finds what is known for it.
  if (typeof words === "number" && Number.isFinite(words)) return String(words);
  if (isRange(words) || typeof words === "boolean") {
    throw new Failure({ kind: "badArgument", position: 1, expected: "words", given: describe(words) });
  }
  const text = readText(words);
  if (text !== undefined && text.length > LONGEST) {
    throw new Failure({ kind: "tooLong", length: text.length, most: LONGEST });
  }
  return text;
}

function readLimit(limit: unknown): number {
  if (isBlank(limit)) return USUAL;
  if (typeof limit === "number" && Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new Failure({ kind: "badArgument", position: 2, expected: "limit", given: describe(limit) });
}
