import { type Area, partOf } from "./Area";
import type { Block } from "./Block";
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
  const wraps = rows.map((row) => row.map((cell) => cell.isWrapped));
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
  const underLast = once(() => workbook.lineUnder(last, LINES.last));
  const underRows = others.rows > 0 ? [once(() => workbook.linesUnderRows(others, LINES.row))] : [];
  if (!site.isOwnSheet) return [...widening(workbook, site, block, made), underLast, ...underRows];
  const [one, two, ...more] = widthRuns(block.widths).map(({ first, count, width }) =>
    once(() => workbook.setWidth(sheetId, column + first, count, width)),
  );
  const title = block.hasTitle ? [once(() => workbook.setHeight(sheetId, row, TITLE_HEIGHT))] : [];
  return [...(one ? [one] : []), ...(two ? [two] : []), underLast, ...title, ...more, ...underRows];
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
  const gain = (index: number) =>
    Math.max(0, (block.widths[index] ?? 0) - USUAL_WIDTH) * (block.isNumeric[index] ? 1000 : 1);
  const index = block.widths.reduce((best, _, each) => (gain(each) > gain(best) ? each : best), 0);
  const pixels = block.widths[index] ?? 0;
  if (pixels <= USUAL_WIDTH || !site.isColumnFree[index]) return [];
  const { sheetId } = site.area;
  const column = site.area.column + index;
  const run = () => {
    const now = workbook.columnWidth(sheetId, column);
    if (now >= pixels) return;
    made.widened = { sheetId, column, pixels: now };
    workbook.setWidth(sheetId, column, 1, pixels);
  };
  return [{ calls: 2, run }];
}

/** A run of columns that get one width. */
export interface WidthRun {
  readonly first: number;
  readonly count: number;
  readonly width: number;
}

/** Runs of columns that do not have the usual width, those first whose words need the room. */
export function widthRuns(widths: readonly number[]): readonly WidthRun[] {
  const runs: { first: number; count: number; width: number }[] = [];
  widths.forEach((width, column) => {
    const last = runs[runs.length - 1];
    if (last && last.width === width) last.count += 1;
    else runs.push({ first: column, count: 1, width });
  });
  const gain = ({ width, count }: WidthRun) =>
    (width > USUAL_WIDTH ? 1000 : 0) + Math.abs(width - USUAL_WIDTH) * count;
  return runs.filter(({ width }) => width !== USUAL_WIDTH).sort((a, b) => gain(b) - gain(a));
}

function ownSheetLooks(workbook: Workbook, { area }: Site, block: Block): readonly (() => void)[] {
  const headerRow = area.row + block.headerRow;
  return [
    () => workbook.setWidth(area.sheetId, 1, 1, MARGIN_WIDTH),
    () => workbook.setHeight(area.sheetId, headerRow, block.headerHeight),
    () => workbook.freezeRows(area.sheetId, headerRow),
  ];
}

function areaOfBlock(site: Site, block: Block): Area {
  return partOf(site.area, 0, 0, block.cells.length, block.widths.length);
}
