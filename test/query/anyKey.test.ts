import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shipped } from "../../src/catalog/shipped";
import type { Figure } from "../../src/query/Figure";
import { Failure } from "../../src/query/problem";
import { resolve } from "../../src/query/resolve";
import { search } from "../../src/query/search";

const catalog = shipped();

/** Every canonical key that has a row, with the parts of its spelling. */
const parts = catalog.seriesKeys().flatMap((key) => {
  const series = catalog.series(key);
  if (!series) throw new Error(key);
  const home = catalog.indicator(series.indicator)?.home;
  return [...new Set(series.observations.map(({ period }) => period))].map((period) => ({
    key: `${key}_${period}`,
    names: [
      series.indicator,
      ...(series.partner === "" ? [] : [series.partner]),
      ...(series.area === home ? [] : [series.area]),
    ],
    period,
  }));
});

const anyParts = fc.constantFrom(...parts);
const anySeparator = fc.constantFrom("_", " ", "-", ".", "  ", " - ");
const anyCase = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.replace(/(^|[^a-z])[a-z]/g, (start) => start.toUpperCase()),
);

/** The spellings of a period that a person may type. */
function spellings(period: string): readonly string[] {
  const months = /^(\d{4})-01\.\.\d{4}-(\d{2})$/.exec(period);
  if (months) return [period, `jan-${monthName(months[2])} ${months[1]}`];
  const part = /^(\d{4})-([QH])(\d)$/.exec(period);
  if (part) return [period, `${part[1]}${part[2]}${part[3]}`, `${part[2]}${part[3]} ${part[1]}`];
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month) return [period, `${month[1]}m${month[2]}`, `${monthName(month[2])} ${month[1]}`];
  return [period];
}

function monthName(number: string | undefined): string {
  return "janfebmaraprmayjunjulaugsepoctnovdec".slice((Number(number) - 1) * 3, Number(number) * 3);
}

function resolveOrAsk(text: string): Figure | "question" {
  try {
    return resolve(catalog, text);
  } catch (error) {
    if (error instanceof Failure && error.problem.kind === "ambiguous") return "question";
    throw error;
  }
}

function answer({ value, unit, period, sources, key }: Figure) {
  return { value, unit, period, key, sources: sources.map(({ id }) => id) };
}

describe("resolve(shipped(), text)", () => {
  test("gives the same figure or a question for any key, re-cased, re-separated, its parts reordered", () => {
    fc.assert(
      fc.property(
        anyParts,
        anySeparator,
        anyCase,
        fc.nat({ max: 2 }),
        fc.nat({ max: 23 }),
        ({ key, names, period }, separator, recase, spelling, order) => {
          const all = spellings(period);
          const written = [
            ...names.map((name) => name.replace(/_/g, separator)),
            all[spelling % all.length] ?? period,
          ];
          const text = recase(permuted(written, order).join(separator));
          const found = resolveOrAsk(text);
          // A period that can be read with what stands beside it is asked back or refused, never another figure.
          expect(found === "question" || answer(found)).toEqual(
            found === "question" || answer(resolve(catalog, key)),
          );
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("gives a key that answers with the same figure again, in either currency and by any day", () => {
    fc.assert(
      fc.property(
        anyParts,
        fc.constantFrom("", "@USD", "@CNY"),
        fc.constantFrom("", "@2020", "@2023-06-13", "@2026-11"),
        ({ key }, currency, day) => {
          let figure: Figure;
          try {
            figure = resolve(catalog, `${key}${currency}${day}`);
          } catch (error) {
            if (error instanceof Failure) return;
            throw error;
          }
          expect(answer(resolve(catalog, figure.key))).toEqual(answer(figure));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("gives a figure or a problem for any text", () => {
    const words = fc.constantFrom(
      ...[
        "exports",
        "trade",
        "growth",
        "ningbo",
        "eu",
        "2022",
        "q1",
        "latest",
        "@USD",
        "@",
        "_",
        "..",
        "2022-01..",
        "出口",
        "宁波",
        "-",
        " ",
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(words, { maxLength: 12 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(text, (any) => {
        try {
          expect(Number.isFinite(resolve(catalog, any).value)).toBe(true);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});

test("search(shipped(), words) gives hits for any words, none of which fails", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("trade", "出口", "2022", "port", "2019", "q1 2023", "eu", "$", "\ud800"), {
        maxLength: 4,
      }),
      (words) => {
        const { hits, total, near } = search(catalog, words.join(" "));
        expect(hits.length).toBeLessThanOrEqual(total);
        expect(near.length === 0 || total === 0).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});

function permuted<T>(items: readonly T[], order: number): readonly T[] {
  const rest = [...items];
  let left = order;
  return items.map(() => {
    const at = left % rest.length;
    left = Math.floor(left / Math.max(rest.length, 1));
    return rest.splice(at, 1)[0] as T; // There are as many turns as items.
  });
}
