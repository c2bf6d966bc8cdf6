import { type Area, partOf } from "./Area";
import { messageOf } from "./attempt";
import type { Block, ColumnSize } from "./Block";
import type { Site } from "./insertBlock";
import type { Made } from "./Made";
import type { Workbook } from "./Workbook";

/** A step that can be left out, and the calls it takes at most. */
export interface Extra {
  readonly calls: number;
  readonly run: () => void;
}

/** Width of a column nobody has touched, pixels. */
const USUAL_WIDTH = 100;

const LINES = { header: "#0B6A60", row: "#E3E9E6", last: "#84918C" } as const;
const HEADER_FILL = "#E6F2EF";
const TITLE_HEIGHT = 30;
const MARGIN_WIDTH = 28;

/** The looks without which a block is not itself, each step one call. */
export function looksOfBlock(workbook: Workbook, site: Site, block: Block): readonly (() => void)[] {
  const all = areaOfBlock(site, block);
  const header = partOf(all, block.headerRow, 0, 1, all.columns);
  const head = partOf(all, block.headerRow, 0, block.bodyRows + 1, all.columns);
  const looks = block.cells.map((row) => row.map((cell) => cell.look));
  const rows = block.cells.slice(block.headerRow, block.headerRow + head.rows);
  const aligns = rows.map((row) => row.map((cell) => cell.align));
  // What a formula fills in may not make its rows taller; where their height is not ours, one line of it is seen.
  const isWrapped = (row: number) => row === 0 || site.isOwnSheet || block.rowHeight === undefined;
  const wraps = rows.map((row, index) => row.map((cell) => cell.isWrapped && isWrapped(index)));
  const notes = rows.map((row) => row.map((cell) => cell.note));
  return [
    () => workbook.setLooks(all, looks),
    () => workbook.setAlignments(head, aligns),
    () => workbook.setWraps(head, wraps),
    () => workbook.setFill(header, HEADER_FILL),
    () => workbook.lineUnder(header, LINES.header),
    () => workbook.setNotes(head, notes),
    ...(site.isOwnSheet ? ownSheetLooks(workbook, site, block) : []),
  ];
}

/**
 * What a reader would miss least, most wanted first.
 *
 * Widths come before lines: the sheet's own grid stands in for the lines between the rows.
 */
export function extrasOfBlock(workbook: Workbook, site: Site, block: Block, made: Made): readonly Extra[] {
  const { sheetId, row, column } = site.area;
  const all = areaOfBlock(site, block);
  const last = partOf(all, block.headerRow + block.bodyRows, 0, 1, all.columns);
  const others = partOf(all, block.headerRow + 1, 0, block.bodyRows - 1, all.columns);
  const rows = partOf(all, block.headerRow + 1, 0, block.bodyRows, all.columns);
  const height = block.rowHeight;
  const tall =
    height === undefined ? [] : [once(() => workbook.setHeights(sheetId, rows.row, rows.rows, height))];
  const middle = block.hasTallRows ? [once(() => workbook.setMiddle(rows))] : [];
  const underLast = once(() => workbook.lineUnder(last, LINES.last));
  const underRows = others.rows > 0 ? [once(() => workbook.linesUnderRows(others, LINES.row))] : [];
  if (!site.isOwnSheet) return [...widening(workbook, site, block, made), ...middle, underLast, ...underRows];
  const [one, two, ...more] = widthRuns(block.columns).map(({ first, count, width }) =>
    once(() => workbook.setWidth(sheetId, column + first, count, width)),
  );
  const title = block.hasTitle ? [once(() => workbook.setHeights(sheetId, row, 1, TITLE_HEIGHT))] : [];
  return [
    ...(one ? [one] : []),
    ...(two ? [two] : []),
    ...tall,
    ...middle,
    underLast,
    ...title,
    ...more,
    ...underRows,
  ];
}

function once(run: () => void): Extra {
  return { calls: 1, run };
}

/**
 * Room for one column in a sheet of the user's: the widest of those whose numbers need it, else the widest of words.
 *
 * A column is only ever made wider, and only where nothing else stands in it.
 */
function widening(workbook: Workbook, site: Site, block: Block, made: Made): readonly Extra[] {
  const gains = block.columns.map(gainOf);
  const index = gains.reduce((best, gain, each) => (gain > (gains[best] ?? 0) ? each : best), 0);
  const { width = 0 } = block.columns[index] ?? {};
  if (!gains[index] || !site.isColumnFree[index]) return [];
  return [{ calls: 2, run: () => widenColumn(workbook, site, index, width, made) }];
}

/** Makes a column of a site wider, never narrower; one of a sheet that is protected elsewhere stays as it is. */
export function widenColumn(workbook: Workbook, site: Site, index: number, width: number, made: Made): void {
  const { sheetId } = site.area;
  const column = site.area.column + index;
  const now = workbook.columnWidth(sheetId, column);
  if (now >= width) return;
  made.widened = { sheetId, column, pixels: now };
  try {
    workbook.setWidth(sheetId, column, 1, width);
  } catch (error) {
    // Something else on the sheet is protected, and so is the width of its columns; the words wrap instead.
    if (!/protected/i.test(messageOf(error))) throw error;
    delete made.widened;
  }
}

/** A run of columns that get one width. */
export interface WidthRun {
  readonly first: number;
  readonly count: number;
  readonly width: number;
}

/** Runs of columns that do not have the usual width, those first that need the room most. */
export function widthRuns(columns: readonly ColumnSize[]): readonly WidthRun[] {
  const runs: { first: number; count: number; width: number; gain: number }[] = [];
  columns.forEach((column, index) => {
    const last = runs[runs.length - 1];
    const gain = 1000 * gainOf(column) + Math.abs(column.width - USUAL_WIDTH);
    if (last && last.width === column.width) {
      last.count += 1;
      last.gain += gain;
    } else runs.push({ first: index, count: 1, width: column.width, gain });
  });
  return runs
    .filter(({ width }) => width !== USUAL_WIDTH)
    .sort((a, b) => b.gain - a.gain)
    .map(({ first, count, width }) => ({ first, count, width }));
}

/** How much a column wants to be wider than usual: most where its numbers would show as ####. */
function gainOf({ width, least }: ColumnSize): number {
  return 1000 * Math.max(0, least - USUAL_WIDTH) + Math.max(0, least > 0 ? 0 : width - USUAL_WIDTH);
}

function ownSheetLooks(workbook: Workbook, { area }: Site, block: Block): readonly (() => void)[] {
  const headerRow = area.row + block.headerRow;
  return [
    () => workbook.setWidth(area.sheetId, 1, 1, MARGIN_WIDTH),
    () => workbook.setHeights(area.sheetId, headerRow, 1, block.headerHeight),
    () => workbook.freezeRows(area.sheetId, headerRow),
  ];
}

function areaOfBlock(site: Site, block: Block): Area {
  return partOf(site.area, 0, 0, block.cells.length, block.columns.length);
}
