import type { ChartDescription, ChartSeries } from "../present/ChartDescription";
import { cellName } from "./Area";
import { BLANK, type BlockCell, formulaCell, type Grid, numberCell, textCell } from "./Block";
import { percentFormat } from "./numberFormat";

/** Where the body of the table stands whose cells feed the chart: its first row and column on the sheet. */
export interface TableBody {
  readonly row: number;
  readonly column: number;
}

/**
 * The data of a chart as cells: a header, then one row a category; its label as text, one column a series, blank for gaps.
 *
 * Beside a table each number is a reference to the table's cell, so the chart follows it; without one it is the value.
 */
export function layoutChart(description: ChartDescription, body?: TableBody): Grid {
  const header = [
    textCell(description.categoryTitle, "body"),
    ...description.series.map((series) => textCell(series.name, "body", { align: "right" })),
  ];
  const rows = description.categories.map((category, index) => [
    textCell(category, "body"),
    ...description.series.map((series) => dataCell(description, series, index, body)),
  ]);
  return [header, ...rows];
}

function dataCell(
  description: ChartDescription,
  series: ChartSeries,
  index: number,
  body: TableBody | undefined,
): BlockCell {
  const value = series.values[index];
  if (value === undefined) return BLANK;
  const isPercent = series.axis === "right" ? description.isRightPercent : description.isLeftPercent;
  const format = isPercent ? percentFormat(1, description.language) : numberFormat(value);
  const row = description.rows[index];
  if (!body || row === undefined) return numberCell(value, format);
  return formulaCell(`=${cellName(body.row + row, body.column + series.column)}`, format);
}

/** Axis and tips take their digits from the cells. */
function numberFormat(value: number): string {
  return Math.abs(value) >= 100 ? "#,##0" : "#,##0.##";
}
