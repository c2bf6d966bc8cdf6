import type { Catalog } from "../catalog/model";
import { frequencyOf } from "../catalog/period";
import { Failure } from "../query/problem";
import { parseSeries } from "../query/readSeries";
import { partOf } from "./Area";
import { seriesFormula } from "./formulas";
import { insertBlock, type Site } from "./insertBlock";
import { layoutTable, liveAs } from "./layoutTable";
import type { Made } from "./Made";
import { type ColumnRow, readColumn } from "./readColumn";
import type { InsertSeries, Placed } from "./requests";
import { seriesView } from "./seriesView";
import type { Workbook } from "./Workbook";
import { writeBlock } from "./writeBlock";

/**
 * Where a series now stands: header, a row for every year from the first to the last or every other period that is
 * known, key to its marks, source.
 *
 * Fails as `insertBlock` and `parseSeries` do, or with `unknownUnit`, `unitMismatch`, `unitConflict`, `emptySpan`.
 */
export function insertSeries(workbook: Workbook, catalog: Catalog, request: InsertSeries): Placed {
  const isLive = request.cells === "live";
  const whole = readColumn(catalog, parseSeries(catalog, request.series), request.unit);
  // Days of a stock lie years apart: a row for every month between them would be a page of dashes.
  const isShown = ({ period, figure }: ColumnRow) => isLive || figure || frequencyOf(period) === "year";
  const column = whole.filter(isShown);
  const first = column[0]?.period ?? "";
  const last = column[column.length - 1]?.period ?? "";
  const sample = column.find(({ figure }) => figure !== undefined)?.figure;
  if (!sample)
    throw new Failure({ kind: "emptySpan", series: [request.series], from: first, to: last, latest: last });
  const view = seriesView(column, sample, request);
  const formula = seriesFormula(request.series, first, last, view.unit);
  const block = layoutTable(view, {
    ...(isLive ? { live: liveAs(formula, view.unit) } : {}),
    hasTitle: false,
    hasNotes: false,
    edition: catalog.edition,
  });
  const size = { rows: block.cells.length, columns: block.columns.length };
  const write = (site: Site, made: Made) => {
    writeBlock(workbook, site, block.cells, block, made, 0);
    return { part: partOf(site.area, 0, 0, size.rows, size.columns), hasChart: false };
  };
  return insertBlock(workbook, request.place, { size, sheetTitle: view.title, write });
}
