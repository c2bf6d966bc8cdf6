import { describe, expect, test } from "vitest";
import { findLine, splitLines } from "../../src/catalog/lines";

describe("findLine(text, key)", () => {
  const text = "a\t1\nab\t2\nab_c\t3\nb\nz\t4\t5";

  test.each([
    ["a", "a\t1"],
    ["ab", "ab\t2"],
    ["ab_c", "ab_c\t3"],
    ["b", "b"],
    ["z", "z\t4\t5"],
  ])("finds %s, first, last and in between", (key, line) => {
    expect(findLine(text, key)).toBe(line);
  });

  test.each(["", "A", "aa", "ab_", "ab_d", "c", "zz", "4", "a\t1", "\n", "a\nab"])(
    "gives undefined for %j, which starts no line",
    (key) => {
      expect(findLine(text, key)).toBeUndefined();
    },
  );

  test("finds nothing in an empty text and the only line of a text of one", () => {
    expect(findLine("", "a")).toBeUndefined();
    expect(findLine("a\t1", "a")).toBe("a\t1");
    expect(findLine("a\t1", "b")).toBeUndefined();
  });

  test("finds each of a thousand lines of any length", () => {
    const keys = Array.from({ length: 1000 }, (_, index) => `k${String(index).padStart(4, "0")}`);
    const long = keys.map((key, index) => `${key}\t${"x".repeat((index * 7) % 53)}`).join("\n");
    expect(keys.filter((key) => !findLine(long, key)?.startsWith(`${key}\t`))).toEqual([]);
    expect(keys.filter((key) => findLine(long, `${key}5`) !== undefined)).toEqual([]);
  });
});

test("splitLines(text) gives the fields of each line, and nothing of an empty text", () => {
  expect(splitLines("a\tb\nc")).toEqual([["a", "b"], ["c"]]);
  expect(splitLines("")).toEqual([]);
});
