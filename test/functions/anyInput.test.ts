import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ZJ_CITE } from "../../src/functions/ZJ_CITE";
import { ZJ_CONVERT } from "../../src/functions/ZJ_CONVERT";
import { ZJ_EDITION } from "../../src/functions/ZJ_EDITION";
import { ZJ_GROWTH } from "../../src/functions/ZJ_GROWTH";
import { ZJ_INFO } from "../../src/functions/ZJ_INFO";
import { ZJ_METRIC } from "../../src/functions/ZJ_METRIC";
import { ZJ_SEARCH } from "../../src/functions/ZJ_SEARCH";
import { ZJ_SERIES } from "../../src/functions/ZJ_SERIES";
import { ZJ_TABLE } from "../../src/functions/ZJ_TABLE";

const key = fc.constantFrom(
  "exports_2022",
  "trade_eu_2021",
  "fdi_2020",
  "gdp_2023",
  "exports_2023@USD",
  "trade_2018..2022",
  "2022年出口",
  "exports",
);
const base = fc.constantFrom<unknown>(2013, 2022, "2013", "exports_2013", "trade_2013", "latest", "2022-Q1");
const unit = fc.constantFrom("CNY", "trillion CNY", "billion USD", "亿元", "万吨", "%", "fraction", "TEU");
const period = fc.constantFrom<unknown>(2022, "2022-Q1", "2022年", "2018..2022", 1990, "latest");
const number = fc.oneof(fc.double(), fc.integer());

/** Each function with arguments that suit it. */
const FUNCTIONS: readonly (readonly [
  string,
  (...typed: never[]) => unknown,
  readonly fc.Arbitrary<unknown>[],
])[] = [
  ["ZJ_METRIC", ZJ_METRIC, [key, unit]],
  ["ZJ_SERIES", ZJ_SERIES, [fc.constantFrom("exports", "exports, fdi"), period, period, unit, fc.boolean()]],
  ["ZJ_TABLE", ZJ_TABLE, [fc.constantFrom("trade_annual", "x"), unit, fc.boolean()]],
  ["ZJ_GROWTH", ZJ_GROWTH, [key, base]],
  ["ZJ_INFO", ZJ_INFO, [key, fc.constantFrom("source", "growth", "来源")]],
  ["ZJ_CITE", ZJ_CITE, [key, fc.constantFrom("full", "short", "简", "全")]],
  ["ZJ_SEARCH", ZJ_SEARCH, [fc.constantFrom("port", "集装箱", "x"), fc.integer({ min: -1, max: 101 })]],
  ["ZJ_CONVERT", ZJ_CONVERT, [number, unit, unit, period]],
  ["ZJ_EDITION", ZJ_EDITION, []],
];

/** What Sheets can send for a cell, and what it cannot. */
const anyCell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "exports_2022",
      "trade_eu_2021",
      "fdi_2020",
      "gdp_2023",
      "exports",
      "trade_2018..2022",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "2022年宁波进出口",
      "出口",
      "port containers",
      "trade growth 2022",
      "exports_2023@USD",
      "exports@USD@2024",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("CNY", "billion USD", "亿元", "万吨", "%", "fraction", "TEU", "rank"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "full",
      "简",
      "source",
      "trade_annual",
      "2013",
      "latest",
      "2022-Q1",
      2022,
      2013,
      10,
      0,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "",
      " ",
      null,
      undefined,
      true,
      false,
      "#N/A",
      "#REF!",
      "constructor",
      "__proto__",
    ),
  },
  fc.double(),
  fc.integer(),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.date(),
  // Sheets makes its dates in a realm of its own.
  fc.constant(runInNewContext("new Date(0)") as unknown),
  fc.constantFrom<unknown>({}, { a: 1 }, Object.create(null), Symbol("x"), 10n, () => 1),
);

const rangeOf = (cell: fc.Arbitrary<unknown>, rows: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

/** Arguments that mostly suit, all of one shape or each of its own, as many as there may be. */
function anyArguments(suiting: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<readonly unknown[]> {
  const cells = suiting.map((own) =>
    fc.oneof({ weight: 4, arbitrary: own }, { weight: 1, arbitrary: anyCell }),
  );
  const size = fc.integer({ min: 1, max: 3 });
  return fc
    .tuple(size, size, fc.nat({ max: suiting.length + 1 }))
    .chain(([rows, columns, count]) =>
      fc.oneof(
        fc.tuple(...cells),
        fc.tuple(...cells.map((cell) => fc.oneof(cell, rangeOf(cell, rows, columns)))),
        fc.array(fc.oneof(anyCell, rangeOf(anyCell, rows, columns)), { minLength: count, maxLength: count }),
      ),
    );
}

/** Broken promises inside our own code are plain errors too, but no sentences for a user. */
const BROKEN =
  /^(?:The catalog has no|The series .* (?:names something|has no figure)|The key .* names none)|is no period of the catalog/;

function expectCell(cell: unknown): void {
  expect(["number", "string", "boolean"]).toContain(typeof cell);
  if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
  if (typeof cell === "string" && cell.startsWith("⚠")) expect(cell).toMatch(/^⚠ .+[.。…等]$/s);
}

describe.each(FUNCTIONS)("%s(anything)", (_, call, suiting) => {
  test("gives values in a rectangle or one of our sentences", () => {
    fc.assert(
      fc.property(anyArguments(suiting), (typed) => {
        let given: unknown;
        try {
          // The parameters are unknown, which the compiler loses over the list of functions.
          given = call(...(typed as never[]));
        } catch (error) {
          if (!(error instanceof Error) || error.constructor !== Error) throw error;
          expect(error.message).toMatch(/^[^\n]+[.。…等]$/);
          expect(error.message).not.toMatch(BROKEN);
          return;
        }
        if (!Array.isArray(given)) return expectCell(given);
        const width = given[0]?.length;
        expect(width).toBeGreaterThan(0);
        for (const row of given) {
          expect(row).toHaveLength(width);
          row.forEach(expectCell);
        }
      }),
      { numRuns: 400 },
    );
  });
});
