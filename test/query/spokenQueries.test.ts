import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { shipped } from "../../src/catalog/shipped";
import { Failure } from "../../src/query/problem";
import { resolve } from "../../src/query/resolve";

interface Spoken {
  readonly query: string;
  /** A key, `ask` for a question, or the kind of the refusal. */
  readonly expected: string;
}

// The columns of the file.
const queries = parse(readFileSync("test/query/spokenQueries.csv", "utf8"), {
  columns: true,
}) as readonly Spoken[];

/** The key of the figure that a text gives, `ask` for a question, or the kind of the refusal. */
function answerTo(text: string): string {
  try {
    return resolve(shipped(), text).key;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.problem.kind === "ambiguous" ? "ask" : error.problem.kind;
  }
}

const isKey = (answer: string): boolean => answer.includes("_");

describe("resolve(shipped(), words)", () => {
  test("is asked at least 300 queries, half of them Chinese", () => {
    const chinese = queries.filter(({ query }) => /[\u3400-\u9fff]/.test(query)).length;
    expect(queries.length).toBeGreaterThanOrEqual(300);
    expect(chinese / queries.length).toBeGreaterThan(0.45);
  });

  test.each(queries.map(({ query, expected }) => [query, expected]))(
    "answers %j with %s",
    (query, expected) => {
      const wanted = isKey(expected) ? answerTo(expected) : expected;
      expect(answerTo(query)).toBe(wanted);
    },
  );

  test("gives no other figure than the one meant, and says how many it gave, asked back and refused", () => {
    const count = { right: 0, asked: 0, refused: 0, wrong: 0 };
    for (const { query, expected } of queries) {
      const answer = answerTo(query);
      if (answer === "ask") count.asked += 1;
      else if (!isKey(answer)) count.refused += 1;
      else if (isKey(expected) && answer === answerTo(expected)) count.right += 1;
      else count.wrong += 1;
    }
    expect(count).toEqual({ right: 361, asked: 6, refused: 86, wrong: 0 });
  });
});
