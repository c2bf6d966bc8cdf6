import type { Language } from "../catalog/model";
import { shipped } from "../catalog/shipped";
import { type CitationStyle, cite, citeEach } from "../present/cite";
import { Failure } from "../query/problem";
import { resolve } from "../query/resolve";
import {
  answered,
  type CellResult,
  type CellValue,
  describe,
  isRange,
  languageIn,
  marked,
  readText,
  rowsOf,
} from "./cells";

/** How a citation is written; names are a promise. A style says the language too, so that either can be had. */
const STYLES: Readonly<Record<string, Style>> = {
  short: { length: "short", language: "en" },
  full: { length: "full", language: "en" },
  简: { length: "short", language: "zh" },
  全: { length: "full", language: "zh" },
};

interface Style {
  readonly length: CitationStyle;
  readonly language: Language;
}

/**
 * A citation of the source behind a figure; of a range, a column with each source once.
 *
 * @param {"exports_2023"} metric Its key, or words in English or Chinese, or a range of them.
 * @param {"full"} style Optional. "short" or "full"; if left out short, in the language of the first argument.
 * @return The citation, or a column of citations in the order of the range.
 * @customfunction
 */
export function ZJ_CITE(metric: unknown, style?: unknown): CellResult {
  const read = answered(() => readStyle(style, metric), metric, style);
  if (isRange(metric)) return citeAll(rowsOf(metric), read, style);
  return answered(
    () => {
      const text = readText(metric);
      return text === undefined ? "" : cite(resolve(shipped(), text), read.length, read.language);
    },
    metric,
    style,
  );
}

// A cell that fails has no place of its own in a column of sources, so its sentence stands among them, once.
function citeAll(
  range: readonly (readonly unknown[])[],
  { length, language }: Style,
  style: unknown,
): CellResult {
  const lines = new Set<string>();
  for (const cell of range.reduce<unknown[]>((all, row) => all.concat(row), [])) {
    try {
      const text = readText(cell);
      if (text === undefined) continue;
      for (const line of citeEach(resolve(shipped(), text), length, language)) lines.add(line);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      lines.add(marked(error, cell, style));
    }
  }
  return lines.size === 0 ? "" : [...lines].map((line): CellValue[] => [line]);
}

function readStyle(style: unknown, metric: unknown): Style {
  const fail = (): never => {
    throw new Failure({ kind: "badArgument", position: 2, expected: "style", given: describe(style) });
  };
  if (style !== undefined && style !== null && typeof style !== "string") return fail();
  const text = readText(style);
  if (text === undefined) return { length: "short", language: languageIn(metric) };
  const folded = text.normalize("NFKC").toLowerCase();
  const name = Object.keys(STYLES).find((one) => one === folded);
  return (name === undefined ? undefined : STYLES[name]) ?? fail();
}
