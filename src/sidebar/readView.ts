import type { Catalog, Language } from "../catalog/model";
import type { ChartDescription } from "../present/ChartDescription";
import { describeChart } from "../present/describeChart";
import { readTable } from "../present/readTable";
import type { TableView } from "../present/TableView";
import { topics } from "../query/search";
import type { Choices } from "./state";

/** A table as chosen, with its chart where it has one that can be drawn. */
export interface View {
  readonly table: TableView;
  readonly chart: ChartDescription | undefined;
}

const read = new WeakMap<Catalog, Map<string, View>>();

/** Enough for every table in both languages and some choices; older ones are dropped. */
const MOST_KEPT = 120;

/** A ready-made table and its chart under some choices; kept once read. */
export function readView(catalog: Catalog, choices: Choices): View {
  const kept = read.get(catalog) ?? new Map<string, View>();
  read.set(catalog, kept);
  const { table: id, language, unit, from, to } = choices;
  const name = [id, language, unit, from ?? "", to ?? ""].join(" ");
  const before = kept.get(name);
  if (before !== undefined) return before;
  const table = readTable(catalog, id, {
    language,
    ...(unit === "" ? {} : { unit }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });
  const view: View = { table, chart: describeChart(catalog, table) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, view);
  return view;
}

/** The choices with which a table stands in the gallery. */
export function plainChoices(table: string, language: Language): Choices {
  return { table, language, unit: "", from: undefined, to: undefined };
}

/** One topic of a gallery with the ids of its tables. */
export interface Shelf {
  readonly topic: string;
  readonly tables: readonly string[];
}

/** The tables by topic, in the order of the topics; `hasChart` leaves out those without a chart. */
export function shelves(catalog: Catalog, hasChart: boolean): readonly Shelf[] {
  const specs = catalog.tables().filter((spec) => !hasChart || spec.chart !== "none");
  return topics(catalog)
    .map(({ id }) => ({
      topic: id,
      tables: specs.filter((spec) => spec.topic === id).map((spec) => spec.id),
    }))
    .filter((shelf) => shelf.tables.length > 0);
}
