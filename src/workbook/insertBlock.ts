import { type Area, areaName } from "./Area";
import { attempt } from "./attempt";
import type { Made } from "./Made";
import { nameSheet } from "./nameSheet";
import type { Place, Placed } from "./requests";
import { findTarget, type Target } from "./target";
import type { GridSize, Workbook } from "./Workbook";

/** Where a block stands, once there is a sheet and a grid for it. */
export interface Site {
  readonly area: Area;
  readonly isOwnSheet: boolean;
  /** One a column: true where nothing else stands in that column of the sheet; empty where that is not known. */
  readonly isColumnFree: readonly boolean[];
  /** Calls that have been spent on checking and making room. */
  readonly calls: number;
}

/** Something to insert: how large it is, how its sheet would be called, and how it is written. */
export interface Insertion {
  readonly size: GridSize;
  readonly sheetTitle: string;
  /** Writes into blank cells, noting in `made` what it makes; gives the part to name to the user. */
  readonly write: (site: Site, made: Made) => { readonly part: Area; readonly hasChart: boolean };
}

/** Calls of the host behind `findTarget` and the last `flush`, and behind a sheet of its own and the flush. */
const CHECKED_CALLS = 7;
const NEW_SHEET_CALLS = 2;

/**
 * Where it now stands: checked, written and carried out while nobody else writes.
 *
 * Fails as `findTarget` and `attempt` do, or with `fileBusy`; the file is then as it was.
 */
export function insertBlock(workbook: Workbook, place: Place, insertion: Insertion): Placed {
  // The check comes after the lock: between a check and a lock somebody else could fill the target.
  return workbook.exclusively(() => {
    const target = findTarget(workbook, place, insertion.size);
    return attempt(workbook, (made) => {
      const site = openSite(workbook, target, insertion, made);
      const { part, hasChart } = insertion.write(site, made);
      const sheet = made.sheet ?? workbook.sheetName(part.sheetId);
      return { sheet, sheetId: part.sheetId, range: areaName(part), hasChart };
    });
  });
}

function openSite(workbook: Workbook, target: Target, insertion: Insertion, made: Made): Site {
  if (target.kind === "newSheet") {
    const name = nameSheet(insertion.sheetTitle, workbook.sheetNames());
    made.sheet = name;
    const sheetId = workbook.addSheet(name);
    const area = { sheetId, row: 2, column: 2, ...insertion.size };
    const calls = NEW_SHEET_CALLS + makeRoom(workbook, area, workbook.gridSize(sheetId), made);
    return { area, calls, isColumnFree: [], isOwnSheet: true };
  }
  const { area, grid, isColumnFree } = target;
  const calls = CHECKED_CALLS + makeRoom(workbook, area, grid, made);
  return { area, calls, isColumnFree, isOwnSheet: false };
}

/** How many calls it took to make the grid large enough for the area. */
function makeRoom(workbook: Workbook, area: Area, from: GridSize, made: Made): number {
  const rows = Math.max(from.rows, area.row + area.rows - 1);
  const columns = Math.max(from.columns, area.column + area.columns - 1);
  const calls = (rows > from.rows ? 1 : 0) + (columns > from.columns ? 1 : 0);
  if (calls === 0) return 0;
  made.grown = { sheetId: area.sheetId, from };
  workbook.growTo(area.sheetId, from, { rows, columns });
  return calls;
}
