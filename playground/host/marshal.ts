import { NotInStandIn } from "./exceptions.ts";

/**
 * Arguments as google.script.run sends them: copies, undefined as null.
 *
 * Fails with a TypeError on a date, a function or anything else that JSON does not know.
 */
export function marshalArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => {
    try {
      return copy(arg);
    } catch {
      throw new TypeError(`Failed due to illegal value in property: ${index}`);
    }
  });
}

/** A result as google.script.run brings it back: a date anywhere in it turns the whole into null. */
export function marshalResult(result: unknown): unknown {
  try {
    return copy(result);
  } catch (thrown) {
    if (thrown === dateFound) return null;
    throw new NotInStandIn(`returning ${String(thrown)} to google.script.run`);
  }
}

const dateFound = "a Date";

function copy(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw String(value);
    return value;
  }
  if (Array.isArray(value)) return Array.from(value, copy);
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Date]") throw dateFound;
  if (typeof value !== "object" || tag !== "[object Object]") throw `a ${typeof value} ${tag}`;
  const copied: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) if (item !== undefined) copied[name] = copy(item);
  return copied;
}
