/** What a Google service throws; scripts may read nothing but its message. */
export class Exception extends Error {
  override readonly name = "Exception";
}

/**
 * A behaviour that this host does not model.
 *
 * It fails the whole execution, even if the script catches it: nobody should believe a guess.
 */
export class NotInStandIn extends Error {
  override readonly name = "NotInStandIn";

  constructor(what: string) {
    super(`not in the stand-in: ${what}`);
  }
}

/** Ends a run of the script for good: whatever it does after catching this, no call of it does anything. */
export class CutOff extends Error {
  override readonly name = "Exception";

  constructor() {
    super("Exceeded maximum execution time");
  }
}

/** The message of anything thrown, also across realms, where `instanceof Error` is false. */
export function messageOf(thrown: unknown): string {
  return stringField(thrown, "message") ?? String(thrown);
}

/** The kind of anything thrown, as Google prints it in front of a message: `TypeError`. */
export function nameOf(thrown: unknown): string {
  return stringField(thrown, "name") ?? "Error";
}

/** The line of Code.js where an error was made; 0 where the stack does not tell. */
export function lineOf(thrown: unknown): number {
  const stack = stringField(thrown, "stack") ?? "";
  return Number(/(?:Code\.js|<anonymous>):(\d+)/.exec(stack)?.[1] ?? 0);
}

function stringField(thrown: unknown, field: "message" | "name" | "stack"): string | undefined {
  if (typeof thrown !== "object" || thrown === null || !(field in thrown)) return undefined;
  // `in` has just shown the field; its type is checked on the next line.
  const value = (thrown as Record<string, unknown>)[field];
  return typeof value === "string" ? value : undefined;
}
