/** One list of a table: `indicator` with names, `area`, `partner`, `period`, `key`, `fields`. */
export interface Dimension {
  readonly name: string;
  /** As written, `growth(trade)`, `annual 2012..2025`; never empty. */
  readonly values: readonly string[];
}

/** The selection of a ready-made table, taken apart. */
export interface TableLayout {
  readonly down: Dimension;
  readonly across: Dimension;
  /** What holds for the whole table, by dimension: `partner` is `belt_road`, `unit` is `CNY`. */
  readonly fixed: Readonly<Record<string, string>>;
}

/** Which periods stand in a table. */
export interface PeriodChoice {
  readonly kind: "annual" | "month" | "within" | "any" | "latest" | "one";
  /** First and last year, both included. */
  readonly years?: readonly [number, number];
  /** The period itself where it is one. */
  readonly period: string;
}

/**
 * The layout that `rows` and `columns` of data/tables.csv describe.
 *
 * The first dimension of the rows runs down, the first of the columns across, all others hold for the whole table.
 * Fails with an `Error` where one is missing: `pack` lets no such table in.
 */
export function parseTableSpec(spec: { readonly rows: string; readonly columns: string }): TableLayout {
  const [down, ...heldByRows] = readDimensions(spec.rows);
  const [across, ...heldByColumns] = readDimensions(spec.columns);
  if (!down || !across) throw new Error(`A table of "${spec.rows}" and "${spec.columns}" has no layout.`);
  const fixed: Record<string, string> = {};
  for (const { name, values } of [...heldByRows, ...heldByColumns]) fixed[name] = values[0] ?? "";
  return { down, across, fixed };
}

/** The choice that a value of the dimension `period` makes: `annual 2012..2025`, `any`, `2022`. */
export function parsePeriodChoice(text: string): PeriodChoice {
  const [, kind, first, last] = /^(annual|month|within|any|latest)(?: (\d{4})\.\.(\d{4}))?$/.exec(text) ?? [];
  if (kind === undefined) return { kind: "one", period: text };
  return {
    // The pattern above lets no other word through.
    kind: kind as PeriodChoice["kind"],
    period: "",
    ...(first === undefined ? {} : { years: [Number(first), Number(last)] as const }),
  };
}

/** The indicator of a value such as `growth(trade)`, and whether its growth is meant. */
export function parseMeasure(text: string): { readonly indicator: string; readonly isGrowth: boolean } {
  const inner = /^growth\((.+)\)$/.exec(text)?.[1];
  return { indicator: inner ?? text, isGrowth: inner !== undefined };
}

function readDimensions(text: string): readonly Dimension[] {
  return text.split(/;\s*/).map((part) => {
    const cut = part.indexOf(":");
    return { name: part.slice(0, cut), values: part.slice(cut + 1).split(",") };
  });
}
