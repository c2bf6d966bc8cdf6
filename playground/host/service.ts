/// <reference types="google-apps-script" />
import type { Execution } from "./Execution.ts";
import { Exception, NotInStandIn } from "./exceptions.ts";
import type { CallKind, HostRange } from "./Host.ts";
import { Handle, isService, register, serviceType, subjectOf } from "./handles.ts";

/** One method of a service. */
export interface Method {
  readonly kind: CallKind;
  /**
   * What it takes, one text per overload: `number,number`, `string|null`, `any[][]`, `Range`.
   *
   * Names beside the plain types are those of services and enumerations; `any` is anything.
   */
  readonly takes: readonly string[];
  readonly run: (...args: never[]) => unknown;
}

/** Methods by name, and values such as enumerations; every name has to exist in Google's own types. */
export type Members<Real> = { readonly [Name in keyof Real]?: Method | { readonly value: unknown } };

/** A call that reads the file. */
export const read = method("read");
/** A call that changes the file. */
export const write = method("write");
/** A call that finds a part of the file without looking into it. */
export const getter = method("getter");
/** A call that describes a chart, a style or a text before it is used. */
export const builder = method("builder");
/** A call that has nothing to do with the file's cells. */
export const other = method("other");

/**
 * A service object: counts its calls, refuses what the mode, the scopes or the signature forbid.
 *
 * `subject` is what the host sees again when a script passes the object as an argument.
 * Any member that is not listed fails with NotInStandIn.
 */
export function service<Real extends object>(
  execution: Execution,
  type: string,
  members: Members<Real>,
  subject?: unknown,
): Real {
  const handle = new Handle(type, subject);
  const made = new Map<PropertyKey, unknown>();
  const proxy = new Proxy(handle, {
    get(_, name) {
      // Asked for by await, JSON and the printers of test tools, never by a script.
      if (typeof name === "symbol" || name === "then" || name === "toJSON") return undefined;
      if (name === "toString") return () => type;
      if (!made.has(name)) made.set(name, memberOf(execution, type, members, name, proxy));
      return made.get(name);
    },
    set(_, name) {
      throw execution.unmodelled(`setting ${type}.${String(name)}`);
    },
    has(_, name) {
      return name in members;
    },
  });
  register(proxy, handle);
  // The proxy throws on every member of Google's type that it does not have.
  return proxy as unknown as Real;
}

/** An enumeration such as `SpreadsheetApp.BorderStyle`; a name it does not have fails with NotInStandIn. */
export function enumeration<Name extends string>(
  type: string,
  names: readonly Name[],
): Readonly<Record<Name, object>> {
  const entries = names.map((name) => {
    const entry = Object.freeze(
      Object.assign(new Handle(type, name), { toString: () => name, name: () => name, toJSON: () => name }),
    );
    register(entry, entry);
    return [name, entry] as const;
  });
  const values = new Map<string, object>(entries);
  const proxy = new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name === "symbol" || name === "then") return undefined;
        const value = values.get(name);
        if (!value) throw new NotInStandIn(`${type}.${name}`);
        return value;
      },
    },
  );
  // Built from the very names of the type, one by one.
  return proxy as Readonly<Record<Name, object>>;
}

/** The name of an entry of an enumeration: `SOLID`. */
export function enumName(value: unknown): string {
  return subjectOf<string>(value);
}

function method(kind: CallKind) {
  return (takes: string | readonly string[], run: (...args: never[]) => unknown): Method => ({
    kind,
    takes: typeof takes === "string" ? [takes] : takes,
    run,
  });
}

function memberOf<Real>(
  execution: Execution,
  type: string,
  members: Members<Real>,
  name: string,
  owner: object,
): unknown {
  // The name may be any text; one that is no key of the service gives undefined.
  const member = Object.hasOwn(members, name) ? members[name as keyof Real] : undefined;
  if (!member) throw execution.unmodelled(`${type}.${name}`);
  if ("value" in member) return member.value;
  const found: Method = member;
  return (...args: unknown[]) =>
    execution.perform({ name: `${type}.${name}`, kind: found.kind, ...ownerOf(owner, name) }, () => {
      // Google's services take undefined for null.
      const given = args.map((arg) => (arg === undefined ? null : arg));
      if (!found.takes.some((signature) => fits(given, signature)))
        throw new Exception(
          `The parameters (${given.map(typeName).join(",")}) don't match the method signature for ${fullName(type)}.${name}.`,
        );
      // The signature has just been checked against the declaration of `run`.
      return (found.run as (...values: unknown[]) => unknown)(...given);
    });
}

/** What faults need to know of the object that is called: its sheet, and what a setter of it gives back. */
function ownerOf(owner: object, name: string): { sheetId: string | undefined; self: unknown } {
  const type = serviceType(owner);
  const self = /^(set|clear|insert(Rows|Columns)|hide|show|addDeveloperMetadata)/.test(name)
    ? owner
    : undefined;
  if (type === "Sheet") return { sheetId: subjectOf<string>(owner), self };
  if (type === "Range") return { sheetId: subjectOf<HostRange>(owner).sheetId, self };
  return { sheetId: undefined, self };
}

function fits(args: readonly unknown[], signature: string): boolean {
  const wanted = signature === "" ? [] : signature.split(",");
  return (
    wanted.length === args.length &&
    wanted.every((type, index) => type.split("|").some((each) => isA(args[index], each)))
  );
}

function isA(value: unknown, type: string): boolean {
  if (type === "any") return true;
  if (type === "null") return value === null;
  if (type.endsWith("[]")) return Array.isArray(value) && value.every((item) => isA(item, type.slice(0, -2)));
  if (type === "object") return typeof value === "object" && value !== null && !isService(value);
  if (type === "number" || type === "string" || type === "boolean") return typeof value === type;
  return serviceType(value) === type;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "number";
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : "Object"}[]`;
  const known = serviceType(value);
  return known ? fullName(known) : "(class)";
}

function fullName(type: string): string {
  const services =
    /^(SpreadsheetApp|HtmlService|PropertiesService|CacheService|LockService|Session|ScriptApp|Utilities|Charts|Logger|console)$/;
  return services.test(type) ? type : `SpreadsheetApp.${type}`;
}
