import type { Catalog } from "../catalog/model";
import { nameOf } from "../present/name";
import type { Figure } from "../query/Figure";
import { Failure } from "../query/problem";
import { parseSeries } from "../query/readSeries";
import { partOf } from "./Area";
import { insertBlock, type Site } from "./insertBlock";
import { layoutSeries } from "./layoutSeries";
import type { Made } from "./Made";
import { readColumn } from "./readColumn";
import type { InsertSeries, Placed } from "./requests";
import type { Workbook } from "./Workbook";
import { writeBlock } from "./writeBlock";

/**
 * Where a series now stands: header, a row for every period from the first to the last, key to its marks, source.
 *
 * Fails as `insertBlock` and `parseSeries` do, or with `unknownUnit`, `unitMismatch`, `unitConflict`, `emptySpan`.
 */
export function insertSeries(workbook: Workbook, catalog: Catalog, request: InsertSeries): Placed {
  const key = parseSeries(catalog, request.series);
  const column = readColumn(catalog, key, request.unit);
  const first = column.find(({ figure }) => figure !== undefined)?.figure;
  if (!first) throw new Failure(noValues(request.series, column));
  const block = layoutSeries(column, first, request, catalog.edition);
  const size = { rows: block.cells.length, columns: block.widths.length };
  const write = (site: Site, made: Made) => {
    writeBlock(workbook, site, block.cells, block, made, 0);
    return { part: partOf(site.area, 0, 0, size.rows, size.columns), hasChart: false };
  };
  const sheetTitle = nameOf(first, request.language);
  return insertBlock(workbook, request.place, { size, sheetTitle, write });
}

function noValues(series: string, column: readonly { readonly period: string; readonly figure?: Figure }[]) {
  const from = column[0]?.period ?? "";
  const to = column[column.length - 1]?.period ?? "";
  return { kind: "emptySpan", series: [series], from, to, latest: to } as const;
}
