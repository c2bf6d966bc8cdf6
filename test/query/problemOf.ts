import { Failure, type Problem } from "../../src/query/problem";

/** The problem that a call fails with; throws where it does not fail, or with anything else. */
export function problemOf(call: () => unknown): Problem {
  let given: unknown;
  try {
    given = call();
  } catch (error) {
    if (error instanceof Failure) return error.problem;
    throw error;
  }
  throw new Error(`It did not fail but gave ${JSON.stringify(given)}.`);
}
