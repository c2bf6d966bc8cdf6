import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellResult } from "../../src/functions/cells";
import { ZJ_CITE } from "../../src/functions/ZJ_CITE";
import { ZJ_CONVERT } from "../../src/functions/ZJ_CONVERT";
import { ZJ_GROWTH } from "../../src/functions/ZJ_GROWTH";
import { ZJ_INFO } from "../../src/functions/ZJ_INFO";
import { ZJ_METRIC } from "../../src/functions/ZJ_METRIC";
import { ZJ_SEARCH } from "../../src/functions/ZJ_SEARCH";
import { ZJ_SERIES } from "../../src/functions/ZJ_SERIES";
import { ZJ_TABLE } from "../../src/functions/ZJ_TABLE";

/** Texts that are nearly something we read. */
const nearlyText = fc.constantFrom(
  "",
  " ",
  "exports_2022",
  "trade_2022@USD",
  "trade_2018..2022",
  "exports",
  "exports, imports",
  "entities_2022",
  "business_entities_2022",
  "trade_share_2022",
  "fdi_2009",
  "2022年出口",
  "宁波 2022 进出口",
  "trade_annual",
  "opening_up_2023",
  "billion USD",
  "亿美元",
  "%",
  "万吨",
  "source",
  "历次公布",
  "2022-Q1",
  "2015",
  "latest",
  "#N/A",
  "#REF!",
  "=1+1",
  "+cmd|' /C calc'!A0",
  "<script>",
  "\ud800",
  "\u202e\u0000",
  "𠮷".repeat(150),
  "x".repeat(300),
  "@".repeat(40),
  "growth ".repeat(13),
  "__proto__",
  "constructor_2022",
);

/** What a cell or a caller can send, and what it cannot. */
const anyCell = fc.oneof(
  { weight: 6, arbitrary: nearlyText },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(2015, 2022, 2031, -0, 1e308, 2022.5) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: false }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, undefined, Symbol("cell"), 7n, () => 1, new Map(), Object.create(null)),
  },
  {
    weight: 1,
    arbitrary: fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, maxDepth: 2 }),
  },
);

const anyArgument = fc.oneof(
  { weight: 3, arbitrary: anyCell },
  { weight: 2, arbitrary: fc.array(fc.array(anyCell, { maxLength: 3 }), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(anyCell, { maxLength: 3 }) },
);

/** One finite number, text, boolean, or a rectangle of them: the only results that Sheets takes as they are. */
function isResult(result: CellResult): boolean {
  const isValue = (value: unknown): boolean =>
    typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
  if (!Array.isArray(result)) return isValue(result);
  const width = result[0]?.length ?? 0;
  return width > 0 && result.every((row) => row.length === width && row.every(isValue));
}

/** Whether a sentence of ours was thrown, and no error of the language. */
function isSentence(error: unknown): boolean {
  return (
    error instanceof Error &&
    error.constructor === Error &&
    /[.。…等]$/.test(error.message) &&
    !/\n|undefined|\[object|NaN is|is not a function|Cannot read/.test(error.message)
  );
}

function valueOrSentence(call: () => CellResult): void {
  let result: CellResult;
  try {
    result = call();
  } catch (error) {
    if (!isSentence(error)) throw error;
    return;
  }
  expect(result).toSatisfy(isResult);
}

describe("any input of any type gives a value or a sentence", () => {
  test("ZJ_METRIC(metric, unit)", () => {
    fc.assert(
      fc.property(anyArgument, anyArgument, (metric, unit) => valueOrSentence(() => ZJ_METRIC(metric, unit))),
      { numRuns: 400 },
    );
  });

  test("ZJ_SERIES(series, from, to, unit, headers)", () => {
    fc.assert(
      fc.property(fc.tuple(anyArgument, anyArgument, anyArgument, anyArgument, anyArgument), (given) =>
        valueOrSentence(() => ZJ_SERIES(...given)),
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom("exports", "trade@USD", "cny_per_usd"), anyCell, anyCell),
        (given) => valueOrSentence(() => ZJ_SERIES(...given)),
      ),
      { numRuns: 100 },
    );
  });

  test("ZJ_TABLE(table, unit, headers)", () => {
    fc.assert(
      fc.property(fc.tuple(anyArgument, anyArgument, anyArgument), (given) =>
        valueOrSentence(() => ZJ_TABLE(...given)),
      ),
      { numRuns: 200 },
    );
  });

  test("ZJ_INFO(metric, field)", () => {
    fc.assert(
      fc.property(anyArgument, anyArgument, (metric, field) => valueOrSentence(() => ZJ_INFO(metric, field))),
      { numRuns: 300 },
    );
  });

  test("ZJ_GROWTH(metric, base)", () => {
    fc.assert(
      fc.property(anyArgument, anyArgument, (metric, base) => valueOrSentence(() => ZJ_GROWTH(metric, base))),
      { numRuns: 300 },
    );
  });

  test("ZJ_CITE(metric, style)", () => {
    fc.assert(
      fc.property(anyArgument, anyArgument, (metric, style) => valueOrSentence(() => ZJ_CITE(metric, style))),
      { numRuns: 300 },
    );
  });

  test("ZJ_SEARCH(words, limit)", () => {
    fc.assert(
      fc.property(anyArgument, anyArgument, (words, limit) => valueOrSentence(() => ZJ_SEARCH(words, limit))),
      { numRuns: 200 },
    );
  });

  test("ZJ_CONVERT(value, from, to, period)", () => {
    fc.assert(
      fc.property(fc.tuple(anyArgument, anyArgument, anyArgument, anyArgument), (given) =>
        valueOrSentence(() => ZJ_CONVERT(...given)),
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.double(),
        fc.constantFrom("CNY", "billion USD", "万吨", "%", "TEU"),
        fc.constantFrom("亿美元", "CNY", "tonnes", "fraction", "万标箱"),
        anyCell,
        (value, from, to, period) => valueOrSentence(() => ZJ_CONVERT(value, from, to, period)),
      ),
      { numRuns: 200 },
    );
  });
});

test("a result that begins as text of the user never begins a formula", () => {
  for (const text of ["=1+1", "+1", "-1", "@x", "\t=1"]) {
    const [[said] = []] = ZJ_METRIC([[text]]) as string[][]; // A range gives rows.
    expect(said).toMatch(/^⚠ /);
  }
});
