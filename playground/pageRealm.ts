import type { Realm, RealmInstance } from "./host/Host.ts";
import { readTopLevel } from "./host/readTopLevel.ts";

/** What Apps Script has of the language; everything else of a browser's globals is hidden. */
const language = new Set(
  `Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError Float32Array
  Float64Array Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise Proxy
  RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array
  Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval
  isFinite isNaN parseFloat parseInt undefined unescape`.split(/\s+/),
);

type RealmWindow = Window & typeof globalThis;

/**
 * A realm in a hidden frame of the page.
 *
 * The frame is shared, the globals are not: the script is a function body whose parameters hide what a browser
 * has and Apps Script lacks, so that its top level is made anew for each execution.
 */
export function pageRealm(page: Document): Realm {
  const frame = page.createElement("iframe");
  frame.hidden = true;
  page.body.append(frame);
  // A frame that was just appended always has a window; the compiler can't know.
  const realm = frame.contentWindow as RealmWindow;
  const hidden = browserNames(realm);
  const own = new Set(Object.getOwnPropertyNames(realm));
  let compiled: { readonly code: string; readonly load: Loader } | undefined;

  return (code, globals) => {
    // What an earlier execution assigned without declaring it would be seen by this one.
    for (const name of Object.getOwnPropertyNames(realm)) {
      if (!own.has(name)) Reflect.deleteProperty(realm, name);
    }
    if (compiled?.code !== code) compiled = { code, load: compile(realm, hidden, code) };
    const functions = compiled.load(globals);
    return instance(realm, functions);
  };
}

type Loader = (globals: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The names of a browser's own globals, which the script must find absent. */
function browserNames(realm: RealmWindow): string[] {
  const names = new Set<string>();
  for (let object: object | null = realm; object !== null; object = Reflect.getPrototypeOf(object)) {
    for (const name of Object.getOwnPropertyNames(object)) {
      if (!language.has(name) && /^[A-Za-z_$][\w$]*$/.test(name)) names.add(name);
    }
  }
  return [...names];
}

/** A function that runs the script once, and gives its top-level functions by name. */
function compile(realm: RealmWindow, hidden: readonly string[], code: string): Loader {
  const names = readTopLevel(code).map(({ name }) => name);
  const give = `\nreturn { ${names.join(", ")} };`;
  return (globals) => {
    const given = Object.keys(globals);
    const parameters = [...given, "globalThis", ...hidden.filter((name) => !given.includes(name))];
    const body = new realm.Function(...new Set(parameters), code + give);
    return body.call(undefined, ...given.map((name) => globals[name]), globals);
  };
}

function instance(realm: RealmWindow, functions: Readonly<Record<string, unknown>>): RealmInstance {
  return {
    has: (name) => typeof functions[name] === "function",
    call: (name, args) => {
      const called = functions[name];
      if (typeof called !== "function") throw new Error(`Script function not found: ${name}`);
      return called(...args);
    },
    toRealm: (value) => rebuild(realm, value),
  };
}

function rebuild(realm: RealmWindow, value: unknown): unknown {
  if (Array.isArray(value)) return realm.Array.from(value, (item) => rebuild(realm, item));
  // Google's dates come from elsewhere: instanceof Date may be false for them, and here it is.
  if (value instanceof Date) return value;
  if (typeof value !== "object" || value === null) return value;
  const copy = new realm.Object() as Record<string, unknown>;
  for (const [name, item] of Object.entries(value)) copy[name] = rebuild(realm, item);
  return copy;
}
