/** The sentence that a call throws; throws itself where the call gives something. */
export function sentenceOf(call: () => unknown): string {
  let given: unknown;
  try {
    given = call();
  } catch (error) {
    if (error instanceof Error && error.constructor === Error) return error.message;
    throw error;
  }
  throw new Error(`It did not fail but gave ${JSON.stringify(given)}.`);
}
