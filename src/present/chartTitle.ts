import type { Catalog } from "../catalog/model";
import { frequencyOf, yearsOf } from "../catalog/period";
import { wordingOf } from "../messages/wordingOf";
import { type DrawnColumn, seriesName } from "./chartSeries";
import { placeOf } from "./name";
import type { ChartSpec } from "./parseChart";
import type { TableView } from "./TableView";

/**
 * The title of a chart: `Exports and imports of Zhejiang`, `Goods trade by city, 2022`.
 *
 * Made of what is drawn on the left axis and where, unless the language has one for the table; places and partners beside
 * each other have the title of their table, with the period where it does not name it.
 */
export function chartTitle(
  catalog: Catalog,
  view: TableView,
  spec: ChartSpec,
  drawn: readonly DrawnColumn[],
): string {
  const { charts } = wordingOf(view.language);
  const own = charts.titles[view.id];
  if (own !== undefined) return own;
  const first = drawn[0];
  const isAcross = first !== undefined && frequencyOf(first.id) !== undefined;
  if (isAcross && spec.over !== "") {
    const words = wordingOf(view.language).periods.year(yearsOf(first.id)[0]);
    return charts.titleAt(view.title, words);
  }
  if (view.columns[0]?.kind === "text") return view.title;
  const names = drawn.filter(({ axis }) => axis === "left").map((one) => seriesName(view, one));
  return charts.title(names, placeName(catalog, view, first?.column ?? 0));
}

function placeName(catalog: Catalog, view: TableView, column: number): string {
  const cell = view.rows.map((row) => row.cells[column]).find((one) => one?.kind === "figure");
  if (cell?.kind !== "figure") return catalog.area("zhejiang")?.name[view.language] ?? "";
  return placeOf(cell.figure, view.language);
}
