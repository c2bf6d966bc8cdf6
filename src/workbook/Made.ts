import type { Area } from "./Area";
import type { GridSize, Workbook } from "./Workbook";

/**
 * What an action makes, noted before each step, so that it can be taken back even where the step failed half-way.
 *
 * Plain JSON.
 */
export interface Made {
  /** Name of the sheet that was added. */
  sheet?: string;
  /** Sheet and size of a grid before it grew. */
  grown?: { readonly sheetId: number; readonly from: GridSize };
  /** Cells written; they were blank before. */
  area?: Area;
  /** A column that was made wider, with its width before. */
  widened?: { readonly sheetId: number; readonly column: number; readonly pixels: number };
  /** Name of the named range and of the metadata. */
  name?: string;
  hasMetadata?: boolean;
  hasChart?: boolean;
}

/**
 * Whether everything that was made could be taken back.
 *
 * Each part is tried even where another one fails; what is left is what the host would not take back.
 */
export function undo(workbook: Workbook, made: Made): boolean {
  const { sheet, grown, area, widened, name } = made;
  const steps: (() => void)[] = [];
  if (name !== undefined && made.hasMetadata) steps.push(() => workbook.removeMetadata(name));
  if (name !== undefined) steps.push(() => workbook.removeName(name));
  if (sheet !== undefined) steps.push(() => workbook.removeSheet(sheet));
  else if (area) {
    if (made.hasChart) steps.push(() => workbook.removeChartsOf(area));
    steps.push(() => workbook.clear(area));
  }
  if (sheet === undefined && widened)
    steps.push(() => workbook.setWidth(widened.sheetId, widened.column, 1, widened.pixels));
  if (sheet === undefined && grown) steps.push(() => workbook.shrinkTo(grown.sheetId, grown.from));
  steps.push(() => workbook.flush());
  return steps.map(succeeds).every((isDone) => isDone);
}

function succeeds(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    // The caller reports that something is left.
    return false;
  }
}
