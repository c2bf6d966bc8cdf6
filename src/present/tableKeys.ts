import type { Catalog } from "../catalog/model";
import { comparePeriods, frequencyOf, yearsOf } from "../catalog/period";
import { periodsOf } from "../query/latest";
import { type Key, parseKey } from "../query/parseKey";
import {
  type Dimension,
  type PeriodChoice,
  parseMeasure,
  parsePeriodChoice,
  type TableLayout,
} from "./parseTableSpec";

/** A row or column of a grid before its figures are read. */
export interface Slot {
  /** As data/tables.csv writes it, or a period. */
  readonly id: string;
  readonly dimension: string;
}

/** Rows or columns of a dimension: its values, or the periods that the other side has values for. */
export function slotsOf(catalog: Catalog, dimension: Dimension, layout: TableLayout): readonly Slot[] {
  const ids = dimension.name === "period" ? periodsIn(catalog, dimension, layout) : dimension.values;
  return ids.map((id) => ({ id, dimension: dimension.name }));
}

/** The key of a cell; its period is absent where neither row nor column nor table names one. */
export function cellKey(catalog: Catalog, layout: TableLayout, row: Slot, column: Slot): Key {
  return keyOf(catalog, { ...layout.fixed, [row.dimension]: row.id, [column.dimension]: column.id });
}

function keyOf(catalog: Catalog, parts: Readonly<Record<string, string | undefined>>): Key {
  const period = parts.period === undefined ? {} : { period: parts.period };
  if (parts.key !== undefined) {
    const key = parseKey(catalog, parts.key);
    if (!key) throw new Error(`A table names "${parts.key}", which is no key.`);
    return { ...key, ...period };
  }
  const measure = parseMeasure(parts.indicator ?? "");
  const own = measure.isGrowth ? catalog.indicator(`${measure.indicator}_growth`) : undefined;
  const home = (own ?? catalog.indicator(measure.indicator))?.home ?? "";
  return { ...measure, partner: parts.partner ?? "", area: parts.area ?? home, ...period };
}

function periodsIn(catalog: Catalog, dimension: Dimension, layout: TableLayout): readonly string[] {
  const choice = parsePeriodChoice(dimension.values[0] ?? "");
  if (choice.kind === "one") return dimension.values;
  const other = layout.down === dimension ? layout.across : layout.down;
  const found = new Set<string>();
  for (const id of other.values) {
    const key = keyOf(catalog, { ...layout.fixed, [other.name]: id });
    const isStock = catalog.indicator(key.indicator)?.kind === "stock" && !key.isGrowth;
    for (const period of periodsOf(catalog, key)) {
      // A stock asked for by year is the last of its values in that year.
      found.add(choice.kind === "annual" && isStock ? String(yearsOf(period)[1]) : period);
    }
  }
  const periods = [...found].filter((period) => isChosen(period, choice)).sort(comparePeriods);
  return choice.kind === "latest" ? periods.slice(-1) : periods;
}

function isChosen(period: string, choice: PeriodChoice): boolean {
  const [first, last] = yearsOf(period);
  if (choice.years && (first < choice.years[0] || last > choice.years[1])) return false;
  const frequency = frequencyOf(period);
  if (choice.kind === "annual") return frequency === "year";
  if (choice.kind === "month") return frequency === "month";
  if (choice.kind === "within") return frequency !== "year" && frequency !== "span";
  return true;
}
