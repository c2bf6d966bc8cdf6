/** The sentence that a function throws for its cell; fails where it gives a result instead. */
export function thrown(call: () => unknown): string {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    // What is thrown is an Error with our sentence, never a problem or an error of the language.
    if (error instanceof Error && error.constructor === Error) return error.message;
    throw error;
  }
  throw new Error(`It gave ${JSON.stringify(result)}.`);
}
