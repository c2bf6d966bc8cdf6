import { createContext, Script } from "node:vm";
import type { Realm } from "./Host.ts";

// What a bundle for Apps Script may not lean on, though this Node has it.
const prelude = new Script(`
  for (const name of ["WebAssembly", "SharedArrayBuffer", "Atomics", "WeakRef", "FinalizationRegistry", "AggregateError"])
    delete globalThis[name];
  for (const name of ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"])
    delete Array.prototype[name];
  for (const name of ["at", "replaceAll", "isWellFormed", "toWellFormed"]) delete String.prototype[name];
  for (const name of ["hasOwn", "groupBy"]) delete Object[name];
  delete Map.groupBy;
  delete Promise.any;
  (function rebuild(value) {
    if (Array.isArray(value)) return Array.from(value, rebuild);
    if (typeof value !== "object" || value === null) return value;
    // Google's dates come from elsewhere: instanceof Date may be false for them, and here it is.
    if (Object.prototype.toString.call(value) === "[object Date]") return value;
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return value;
    const copy = {};
    for (const name of Object.keys(value)) copy[name] = rebuild(value[name]);
    return copy;
  })
`);

let compiled: { readonly code: string; readonly script: Script } | undefined;

/** A new vm context for every execution: nothing but the language and Google's globals. */
export const nodeRealm: Realm = (code, globals) => {
  if (compiled?.code !== code) compiled = { code, script: new Script(code, { filename: "Code.js" }) };
  const context = createContext({ ...globals });
  // The last expression of the prelude is that function.
  const rebuild = prelude.runInContext(context) as (value: unknown) => unknown;
  const before = new Set(Object.keys(context));
  compiled.script.runInContext(context);
  const find = (name: string) => (before.has(name) ? undefined : context[name]);
  return {
    has: (name) => typeof find(name) === "function",
    call: (name, args) => {
      const found = find(name);
      if (typeof found !== "function") throw new Error(`the script has no function ${name}`);
      return found(...args);
    },
    toRealm: rebuild,
  };
};
