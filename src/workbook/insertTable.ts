import type { Catalog } from "../catalog/model";
import { describeChart } from "../present/describeChart";
import { readTable } from "../present/readTable";
import type { TableOptions, TableView } from "../present/TableView";
import { partOf } from "./Area";
import { sideBySide } from "./Block";
import { chartOptions, chartSize } from "./chartOptions";
import { tableFormula } from "./formulas";
import { insertBlock, type Site } from "./insertBlock";
import { layoutChart } from "./layoutChart";
import { layoutTable, liveAs } from "./layoutTable";
import type { Made } from "./Made";
import { nameRange } from "./nameSheet";
import type { InsertTable, Placed } from "./requests";
import type { Workbook } from "./Workbook";
import { writeBlock } from "./writeBlock";

/** Columns between a table and its chart. */
const GAP = 1;

/**
 * Where a ready-made table now stands, with its chart beside it if asked for and if the table has one.
 *
 * The named range `ZJ_<table>_<n>` covers header and body; metadata under that name says what was chosen.
 * Fails as `insertBlock` does, or with `unknownTable`, `unknownUnit`, `unitMismatch`, `noConversion`.
 */
export function insertTable(workbook: Workbook, catalog: Catalog, request: InsertTable): Placed {
  const isLive = request.cells === "live";
  const view = readTable(catalog, request.table, tableOptions(request, isLive));
  const description = request.hasChart ? describeChart(catalog, view) : undefined;
  const block = layoutTable(view, {
    ...(isLive ? { live: liveAs(tableFormula(view.id, view.unit), view.unit) } : {}),
    hasTitle: true,
    hasNotes: request.hasNotes,
    edition: catalog.edition,
    ...(description ? { gap: GAP } : {}),
  });
  const columns = block.columns.length;
  const chart = description ? chartSize(description) : { rows: 0, columns: -GAP };
  const size = {
    rows: Math.max(block.cells.length, chart.rows),
    columns: columns + GAP + chart.columns,
  };
  const write = (site: Site, made: Made) => {
    const { area } = site;
    const body = { row: area.row + block.headerRow + 1, column: area.column };
    // A chart never hangs on live cells: they may fail, and Google redraws it before they are there.
    const chartData = description && layoutChart(description, isLive ? undefined : body);
    const grid = chartData ? sideBySide(block.cells, GAP, chartData) : block.cells;
    // Names of ranges, the name, the metadata, the chart.
    writeBlock(workbook, site, grid, block, made, chartData ? 4 : 3);
    const named = partOf(area, block.headerRow, 0, block.bodyRows + 1, columns);
    made.name = nameRange(view.id, workbook.rangeNames());
    workbook.nameRange(made.name, named);
    made.hasMetadata = true;
    workbook.addMetadata(made.name, metadata(request, view, catalog.edition));
    if (description && chartData) {
      made.hasChart = true;
      const drawn = partOf(area, 0, columns + GAP, chartData.length, chartData[0]?.length ?? 0);
      workbook.insertChart(chartOptions(description), drawn);
    }
    return { part: partOf(area, 0, 0, block.cells.length, columns), hasChart: description !== undefined };
  };
  return insertBlock(workbook, request.place, { size, sheetTitle: view.title, write });
}

/** What a request says about the table itself; a live one has all its years. */
export function tableOptions(
  request: Pick<InsertTable, "language" | "unit" | "from" | "to">,
  isLive: boolean,
): TableOptions {
  const { language, unit, from, to } = request;
  return {
    language,
    ...(unit === "" ? {} : { unit }),
    ...(from === undefined || isLive ? {} : { from }),
    ...(to === undefined || isLive ? {} : { to }),
  };
}

function metadata(request: InsertTable, view: TableView, edition: string): string {
  const { language, cells, from, to, hasChart, hasNotes } = request;
  const options = { language, unit: view.unit, from, to, cells, hasChart, hasNotes };
  return JSON.stringify({ table: view.id, options, edition });
}
