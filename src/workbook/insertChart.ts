import type { Catalog } from "../catalog/model";
import { sourceLine } from "../present/cite";
import { describeChart } from "../present/describeChart";
import { readTable } from "../present/readTable";
import type { Figure } from "../query/Figure";
import { partOf } from "./Area";
import { padded } from "./Block";
import { chartOptions, chartSize } from "./chartOptions";
import { line } from "./figureCell";
import { insertBlock, type Site } from "./insertBlock";
import { tableOptions } from "./insertTable";
import { layoutChart } from "./layoutChart";

import type { Made } from "./Made";
import type { InsertChart, Placed } from "./requests";
import type { Workbook } from "./Workbook";
import { writeCells } from "./writeBlock";

/**
 * Where a chart now stands: its data lie under it as values, and its source stands in the row below it.
 *
 * Fails as `insertBlock` does, or as `readTable` does.
 */
export function insertChart(workbook: Workbook, catalog: Catalog, request: InsertChart): Placed {
  const view = readTable(catalog, request.table, tableOptions(request, false));
  const description = describeChart(catalog, view);
  // The sidebar offers no chart that has nothing to draw.
  if (!description) throw new Error(`The table ${view.id} has no chart in these years`);
  const drawn = new Set(description.series.map((series) => series.column));
  const figures: Figure[] = [];
  for (const row of view.rows)
    row.cells.forEach((cell, column) => {
      if (cell.kind === "figure" && drawn.has(column)) figures.push(cell.figure);
    });
  const data = layoutChart(description);
  const dataColumns = data[0]?.length ?? 0;
  const { rows, columns } = chartSize(description);
  const below = [
    ...(description.breakNote ? [line(description.breakNote, "small", columns)] : []),
    line(sourceLine(figures, request.language, catalog.edition), "small", columns),
  ];
  const grid = [...padded(data, rows, columns), ...below];
  const size = { rows: grid.length, columns };
  const write = (site: Site, made: Made) => {
    writeCells(workbook, site, grid, made);
    const notes = partOf(site.area, grid.length - below.length, 0, below.length, 1);
    workbook.setLooks(
      notes,
      below.map(() => ["small"]),
    );
    made.hasChart = true;
    workbook.insertChart(chartOptions(description), partOf(site.area, 0, 0, data.length, dataColumns));
    return { part: site.area, hasChart: true };
  };
  return insertBlock(workbook, request.place, { size, sheetTitle: description.title, write });
}
