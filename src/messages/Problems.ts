import type { Problem } from "../query/problem";

/** The sentence of every problem in one language; a new kind does not compile until each language has it. */
export type Problems = {
  readonly [K in Problem["kind"]]: (problem: Extract<Problem, { readonly kind: K }>) => string;
};
