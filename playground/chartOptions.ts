/** A chart's options, under Google's names with dots or as objects that were set whole. */
export interface ChartOptions {
  /** Undefined unless the option is such a text. */
  text(name: string): string | undefined;
  /** Undefined unless the option is a number. */
  number(name: string): number | undefined;
  /** True only if the option is true. */
  flag(name: string): boolean;
  /** Empty unless the option is a list; what is no text in it is left out. */
  texts(name: string): readonly string[];
}

/** Reads `vAxis.title` from `{"vAxis.title": …}` and from `{vAxis: {title: …}}`; the dotted name wins. */
export function chartOptions(options: Readonly<Record<string, unknown>>): ChartOptions {
  const read = (name: string) => within(options, name.split("."));
  return {
    text: (name) => {
      const value = read(name);
      return typeof value === "string" ? value : undefined;
    },
    number: (name) => {
      const value = read(name);
      return typeof value === "number" ? value : undefined;
    },
    flag: (name) => read(name) === true,
    texts: (name) => {
      const value = read(name);
      return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
    },
  };
}

/** `series.1.type` may stand as `series.1.type`, as `type` in `series.1`, or as `1.type` or `1`, `type` in `series`. */
function within(value: unknown, names: readonly string[]): unknown {
  if (names.length === 0) return value;
  if (typeof value !== "object" || value === null) return undefined;
  for (let length = names.length; length > 0; length--) {
    const inner: unknown = Reflect.get(value, names.slice(0, length).join("."));
    const found = inner === undefined ? undefined : within(inner, names.slice(length));
    if (found !== undefined) return found;
  }
  return undefined;
}
