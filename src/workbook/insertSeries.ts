import type { Catalog } from "../catalog/model";
import { Failure } from "../query/problem";
import { parseSeries } from "../query/readSeries";
import { partOf } from "./Area";
import { seriesFormula } from "./formulas";
import { insertBlock, type Site } from "./insertBlock";
import { layoutTable, liveAs } from "./layoutTable";
import type { Made } from "./Made";
import { readColumn } from "./readColumn";
import type { InsertSeries, Placed } from "./requests";
import { seriesView } from "./seriesView";
import type { Workbook } from "./Workbook";
import { writeBlock } from "./writeBlock";

/**
 * Where a series now stands: header, a row for every period from the first to the last, key to its marks, source.
 *
 * Fails as `insertBlock` and `parseSeries` do, or with `unknownUnit`, `unitMismatch`, `unitConflict`, `emptySpan`.
 */
export function insertSeries(workbook: Workbook, catalog: Catalog, request: InsertSeries): Placed {
  const column = readColumn(catalog, parseSeries(catalog, request.series), request.unit);
  const first = column[0]?.period ?? "";
  const last = column[column.length - 1]?.period ?? "";
  const sample = column.find(({ figure }) => figure !== undefined)?.figure;
  if (!sample)
    throw new Failure({ kind: "emptySpan", series: [request.series], from: first, to: last, latest: last });
  const view = seriesView(column, sample, request);
  const formula = seriesFormula(request.series, first, last, view.unit);
  const block = layoutTable(view, {
    ...(request.cells === "live" ? { live: liveAs(formula, view.unit) } : {}),
    hasTitle: false,
    hasNotes: false,
    edition: catalog.edition,
  });
  const size = { rows: block.cells.length, columns: block.widths.length };
  const write = (site: Site, made: Made) => {
    writeBlock(workbook, site, block.cells, block, made, 0);
    return { part: partOf(site.area, 0, 0, size.rows, size.columns), hasChart: false };
  };
  return insertBlock(workbook, request.place, { size, sheetTitle: view.title, write });
}
