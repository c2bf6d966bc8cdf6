import type { Catalog } from "../catalog/model";
import { frequencyOf } from "../catalog/period";
import { wordingOf } from "../messages/wordingOf";
import type { Figure } from "../query/Figure";
import type { ChartDescription, ChartSeries } from "./ChartDescription";
import { type Category, categoriesOf } from "./chartCategories";
import { breakNoteOf, type DrawnColumn, splitColumn } from "./chartSeries";
import { chartTitle } from "./chartTitle";
import { subtitleOf } from "./cite";
import { type Paint, paint } from "./palette";
import { type ChartSpec, parseChart } from "./parseChart";
import type { TableColumn, TableView } from "./TableView";

/** Most series a chart can hold and still be read. */
const MOST_SERIES = 6;

/** An axis shows at least so many values, a column at least one fewer. */
const LEAST_VALUES = 4;

/**
 * The ready-made chart of a table, in the unit, years and language of the view.
 *
 * Undefined where the table has no chart, or the chosen years leave fewer than four values to an axis. Published values,
 * estimates and values on another definition are series of their own.
 */
export function describeChart(catalog: Catalog, view: TableView): ChartDescription | undefined {
  const spec = parseChart(catalog.table(view.id)?.chart ?? "none");
  if (!spec) return undefined;
  const left = drawable(view, columnsOf(view, spec, spec.left));
  if (left.length === 0 || countOf(view, left) < LEAST_VALUES) return undefined;
  const right = drawable(view, columnsOf(view, spec, spec.right));
  const hasRight = right.length > 0 && countOf(view, right) >= LEAST_VALUES;
  const drawn = [
    ...left.map((column) => drawnColumn(view, column, spec, "left")),
    ...(hasRight ? right.map((column) => drawnColumn(view, column, spec, "right")) : []),
  ];
  const categories = categoriesOf(view, spec, left, drawn);
  const series = seriesOf(view, drawn, categories);
  const areSplit = series.filter((one) => one.axis === "left").length > 1;
  const { language } = view;
  const rows = categories.map(({ row }) => row);
  const note = breakNoteOf(view, drawn, rows);
  const areYears = categories.every(({ label }) => frequencyOf(label) === "year");
  return {
    table: view.id,
    language,
    type: spec.type === "stacked" ? "column" : spec.type === "combo" && !hasRight ? "column" : spec.type,
    isStacked:
      spec.type === "stacked" ||
      isTrade(spec.left) ||
      (left.length === 1 && areSplit && spec.type !== "line"),
    title: chartTitle(catalog, view, spec, drawn),
    subtitle: subtitleOf(drawnFigures(view, drawn), language, catalog.edition),
    categoryTitle: areYears ? wordingOf(language).tables.labels.year : (view.columns[0]?.header ?? ""),
    categories: categories.map(({ label }) => label),
    rows,
    leftTitle: axisTitle(view, left),
    ...(hasRight ? { rightTitle: axisTitle(view, right) } : {}),
    isLeftPercent: isPercent(view, left),
    isRightPercent: hasRight && isPercent(view, right),
    series,
    ...(note === "" ? {} : { breakNote: note }),
  };
}

// Exports and imports add up to trade; other columns side by side do not.
function isTrade(left: readonly string[]): boolean {
  return left.join() === "exports,imports";
}

function columnsOf(view: TableView, spec: ChartSpec, ids: readonly string[]): readonly number[] {
  const periods = view.columns.map((column, index) => (frequencyOf(column.id) ? index : 0)).filter(Boolean);
  // Where periods run across, the chart names one of them.
  if (periods.length > 0 && ids.length > 0) {
    const named = view.columns.findIndex((column) => column.id === spec.over);
    const chosen = spec.over === "latest" ? periods[periods.length - 1] : named;
    return chosen === undefined || chosen < 1 ? [] : [chosen];
  }
  return ids.map((id) => view.columns.findIndex((column) => column.id === id)).filter((index) => index > 0);
}

function drawable(view: TableView, columns: readonly number[]): readonly number[] {
  return columns.filter((column) => countOf(view, [column]) >= Math.min(LEAST_VALUES - 1, view.rows.length));
}

function countOf(view: TableView, columns: readonly number[]): number {
  return columns.reduce(
    (count, column) => count + view.rows.filter((row) => row.cells[column]?.kind === "figure").length,
    0,
  );
}

function drawnColumn(
  view: TableView,
  column: number,
  spec: ChartSpec,
  axis: ChartSeries["axis"],
): DrawnColumn {
  const { type } = spec;
  const onLeft = type === "pie" ? "slice" : type === "bar" || type === "line" ? type : "column";
  const head: TableColumn | undefined = view.columns[column];
  return { column, id: head?.id ?? "", axis, draw: axis === "right" ? "line" : onLeft };
}

function seriesOf(
  view: TableView,
  drawn: readonly DrawnColumn[],
  categories: readonly Category[],
): readonly ChartSeries[] {
  const rows = categories.map(({ row }) => row);
  const split = drawn.flatMap((column) => splitColumn(view, column, rows));
  const bases = split.filter((one) => !one.isEstimate || one.isAlone);
  const paints = paint(
    bases.map((one) => ({ id: one.isAfterBreak ? "" : one.id, isLine: one.draw === "line" })),
  );
  const paintOf = (one: (typeof split)[number]): Paint | undefined =>
    paints[bases.findIndex((base) => base.id === one.id && base.isAfterBreak === one.isAfterBreak)];
  return split.slice(0, MOST_SERIES).map((one) => {
    const { color = "", tint = "" } = paintOf(one) ?? {};
    const { id: _id, isAlone: _isAlone, ...series } = one;
    return { ...series, color: one.isEstimate && !one.isAlone ? tint : color };
  });
}

function axisTitle(view: TableView, columns: readonly number[]): string {
  const wording = wordingOf(view.language);
  if (isPercent(view, columns)) return wording.charts.percentAxis;
  const first = view.columns[columns[0] ?? 0];
  if (first && first.unit !== "") return first.unit;
  const cell = view.rows.map((row) => row.cells[columns[0] ?? 0]).find((one) => one?.kind === "figure");
  const counted = cell?.kind === "figure" ? wording.counted(cell.figure.indicator.id, 2) : "";
  return counted === "" ? (first?.header ?? "") : counted;
}

function isPercent(view: TableView, columns: readonly number[]): boolean {
  return columns.every((column) => view.columns[column]?.kind === "percent");
}

function drawnFigures(view: TableView, drawn: readonly DrawnColumn[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (const row of view.rows) {
    for (const { column } of drawn) {
      const cell = row.cells[column];
      if (cell?.kind === "figure") figures.push(cell.figure);
    }
  }
  return figures;
}
