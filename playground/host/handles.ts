/** What a service object stands for, and its name; not a plain object, so that no realm copies it. */
export class Handle {
  constructor(
    readonly type: string,
    readonly subject: unknown,
  ) {}
}

const handles = new WeakMap<object, Handle>();

/** Makes an object known as a service object. */
export function register(object: object, handle: Handle): void {
  handles.set(object, handle);
}

/** Whether a value is a service object or an entry of an enumeration. */
export function isService(value: unknown): boolean {
  return serviceType(value) !== undefined;
}

/** The name of a service object: `Range`; undefined for anything else. */
export function serviceType(value: unknown): string | undefined {
  return typeof value === "object" && value !== null ? handles.get(value)?.type : undefined;
}

/** What the host put behind a service object; undefined for anything else. */
export function subjectOf<Subject>(value: unknown): Subject {
  const handle = typeof value === "object" && value !== null ? handles.get(value) : undefined;
  // Callers ask only for objects whose type the signature has checked.
  return handle?.subject as Subject;
}
