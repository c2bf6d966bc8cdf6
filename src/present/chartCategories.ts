import { frequencyOf } from "../catalog/period";
import type { DrawnColumn } from "./chartSeries";
import { periodLabel } from "./name";
import type { ChartSpec } from "./parseChart";
import type { TableView } from "./TableView";

/** One place along the axis of categories. */
export interface Category {
  readonly label: string;
  /** Index of the row behind it; absent for a year without one. */
  readonly row?: number;
}

/**
 * What stands along the axis of a chart.
 *
 * Years are all there from the first to the last that has something to draw; other rows only where they have. Bars and
 * slices run from the largest of the first column down.
 */
export function categoriesOf(
  view: TableView,
  spec: ChartSpec,
  left: readonly number[],
  drawn: readonly DrawnColumn[],
): readonly Category[] {
  const rows = view.rows.map((row, index) => ({ id: row.id, index }));
  const years = rows.filter(({ id }) => frequencyOf(id) === "year");
  if (spec.over === "annual" || (years.length > 0 && years.length === rows.length)) {
    return yearsBetween(view, years, drawn);
  }
  const first = left[0] ?? 0;
  const known = rows.filter(({ index }) =>
    drawn.some(({ column }) => numberAt(view, index, column) !== undefined),
  );
  const sorted =
    spec.type === "bar" || spec.type === "pie"
      ? [...known].sort(
          (a, b) => (numberAt(view, b.index, first) ?? 0) - (numberAt(view, a.index, first) ?? 0),
        )
      : known;
  return sorted.map(({ id, index }) => ({ label: labelAt(view, index, id), row: index }));
}

// Every year has a place, known or not, from the first to the last that has something to draw.
function yearsBetween(
  view: TableView,
  years: readonly { readonly id: string; readonly index: number }[],
  drawn: readonly DrawnColumn[],
): readonly Category[] {
  const known = years.filter(({ index }) =>
    drawn.some(({ column }) => numberAt(view, index, column) !== undefined),
  );
  const first = Number(known[0]?.id ?? 0);
  const last = Number(known[known.length - 1]?.id ?? -1);
  const categories: Category[] = [];
  for (let year = first; year <= last; year += 1) {
    const row = known.find(({ id }) => Number(id) === year)?.index;
    categories.push({ label: String(year), ...(row === undefined ? {} : { row }) });
  }
  return categories;
}

function labelAt(view: TableView, row: number, id: string): string {
  const cell = view.rows[row]?.cells[0];
  if (cell?.kind === "text") return cell.text;
  return cell?.kind === "year" ? String(cell.year) : periodLabel(id, view.language);
}

function numberAt(view: TableView, row: number, column: number): number | undefined {
  const cell = view.rows[row]?.cells[column];
  return cell?.kind === "figure" ? cell.figure.value : undefined;
}
