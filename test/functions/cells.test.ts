import { describe, expect, test } from "vitest";
import { beside, fill, languageIn, marked } from "../../src/functions/cells";
import { Failure } from "../../src/query/problem";
import { sentenceOf } from "./sentenceOf";

const refuse = (): never => {
  throw new Failure({ kind: "unknownUnit", given: "x", fits: [] });
};

describe("fill(argument, answer)", () => {
  test("answers each cell where it stands and leaves blank rows at the end out", () => {
    const range = [
      ["a", "b"],
      ["", null],
      ["c", undefined],
      ["", ""],
      [null, undefined],
    ];
    expect(fill(range, (cell, row, column) => `${cell ?? ""}${row}${column}`)).toEqual([
      ["a00", "b01"],
      ["10", "11"],
      ["c20", "21"],
    ]);
  });

  test("is one blank for a range of blanks", () => {
    expect(fill([[""], [null]], () => "never")).toBe("");
  });

  test("puts the sentence of a failing cell in its place, in the language of what stands beside it", () => {
    const range = [["a"], ["b"], ["丙"]];
    const others = [["x"], ["亿元"], ["x"]];
    expect(fill(range, refuse, others)).toEqual([
      ['⚠ No unit is called "x".'],
      ["⚠ 没有名为“x”的单位。"],
      ["⚠ 没有名为“x”的单位。"],
    ]);
    expect(fill([["a"]], refuse, "亿元")).toEqual([["⚠ 没有名为“x”的单位。"]]);
  });

  test("throws the sentence of a single cell, and what is no failure of ours", () => {
    expect(sentenceOf(() => fill("a", refuse))).toBe('No unit is called "x".');
    expect(sentenceOf(() => fill("a", refuse, "亿元"))).toBe("没有名为“x”的单位。");
    expect(() =>
      fill([["a"]], () => {
        throw new TypeError("bug");
      }),
    ).toThrow(TypeError);
  });
});

describe("beside(first, second)", () => {
  test("is one value for all, or the cell in the same place", () => {
    expect(beside([["a"], ["b"]], "u")(1, 0)).toBe("u");
    expect(beside([["a", "b"]], [["u", "v"]])(0, 1)).toBe("v");
    expect(beside("a", [["u"]])(0, 0)).toBe("u");
  });

  test("fails with shapeMismatch for another shape", () => {
    expect(() => beside([["a"], ["b"]], [["u", "v"]], "base")).toThrow(
      expect.objectContaining({
        problem: { kind: "shapeMismatch", metric: "2 × 1", unit: "1 × 2", second: "base" },
      }),
    );
    expect(() => beside("a", [["u", "v"]])).toThrow(
      expect.objectContaining({ problem: { kind: "shapeMismatch", metric: "1 × 1", unit: "1 × 2" } }),
    );
  });
});

test("languageIn(typed) is Chinese for one Chinese character anywhere", () => {
  expect(languageIn("a", [["b"], ["c", 1]], null)).toBe("en");
  expect(languageIn("a", [["b"], ["c", "出"]])).toBe("zh");
  expect(languageIn(Object.create(null), [[Object.create(null)]])).toBe("en");
});

test("marked(failure, typed) is the sentence behind a warning sign", () => {
  expect(marked(new Failure({ kind: "unknownUnit", given: "x", fits: [] }), "a")).toBe(
    '⚠ No unit is called "x".',
  );
});
