import { partOf } from "./Area";
import type { Block, Grid } from "./Block";
import { extrasOfBlock, looksOfBlock } from "./dressBlock";
import type { Site } from "./insertBlock";
import type { Made } from "./Made";
import type { Workbook } from "./Workbook";

/** Calls that read or change the file, for one insert; the product's budget. */
const MOST_CALLS = 20;

/**
 * Writes a block with its looks at the upper left of a site, and beside it plain cells such as the data of a chart.
 *
 * `furtherCalls` is what the action will spend after it. What a reader would miss least is left out where calls run short.
 */
export function writeBlock(
  workbook: Workbook,
  site: Site,
  grid: Grid,
  block: Block,
  made: Made,
  furtherCalls: number,
): void {
  const cells = contentSteps(workbook, site, grid);
  const looks = looksOfBlock(workbook, site, block);
  const steps = [...cells, ...looks];
  let spare = MOST_CALLS - site.calls - steps.length - furtherCalls;
  made.area = site.area;
  for (const step of steps) step();
  for (const extra of extrasOfBlock(workbook, site, block, made))
    if (extra.calls <= spare) {
      spare -= extra.calls;
      extra.run();
    }
}

/** Writes the formats and contents of cells at the upper left of a site. */
export function writeCells(workbook: Workbook, site: Site, grid: Grid, made: Made): void {
  made.area = site.area;
  for (const step of contentSteps(workbook, site, grid)) step();
}

/** Formats come first: a text is one only where the cell's format says so already. */
function contentSteps(workbook: Workbook, site: Site, grid: Grid): readonly (() => void)[] {
  const written = partOf(site.area, 0, 0, grid.length, grid[0]?.length ?? 0);
  const formats = grid.map((row) => row.map((cell) => cell.format));
  const contents = grid.map((row) => row.map((cell) => cell.content));
  return [() => workbook.setFormats(written, formats), () => workbook.setContents(written, contents)];
}
