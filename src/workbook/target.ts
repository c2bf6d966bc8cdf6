import { Failure } from "../query/problem";
import { type Area, areaName, cellName, parseCell } from "./Area";
import type { Place } from "./requests";
import type { AreaState, GridSize, Workbook } from "./Workbook";

/** How many cells in the way are named. */
const NAMED_CELLS = 3;

/** Up to this many rows whole columns are looked at in one go; reading more would keep the user waiting. */
const ROWS_AT_ONCE = 2000;

/** Where an insert will go: cells of an existing sheet, blank and free to write, or a sheet that is still to be added. */
export type Target =
  | {
      readonly kind: "cells";
      /** May reach beyond the grid. */
      readonly area: Area;
      readonly grid: GridSize;
      /** One a column of the area: true where nothing else stands in that column of the sheet, as far as is known. */
      readonly isColumnFree: readonly boolean[];
    }
  | { readonly kind: "newSheet" };

/** What is known of some rows of the target's columns. */
interface Reading {
  readonly area: Area;
  readonly state: AreaState;
}

/**
 * The checked target of a place for a block of this size.
 *
 * Fails with `noActiveCell`, `protectedRange`, `mayNotEdit`, `mergedCells` or `notBlank`, and changes nothing.
 */
export function findTarget(workbook: Workbook, place: Place, size: GridSize): Target {
  if (place.kind === "newSheet") return { kind: "newSheet" };
  const active = workbook.activeCell();
  if (!active) throw new Failure({ kind: "noActiveCell" });
  const area: Area = { sheetId: active.sheetId, ...cornerOf(place, active), ...size };
  const grid = workbook.gridSize(area.sheetId);
  const inside = clip(area, grid);
  // A place that was offered below the last row has nothing in it yet.
  if (!inside) return { kind: "cells", area, grid, isColumnFree: [] };
  requireRights(workbook, area, inside);
  const reading = read(workbook, grid.rows <= ROWS_AT_ONCE ? wholeColumns(inside, grid) : inside);
  requireBlank(workbook, area, inside, grid, reading);
  return { kind: "cells", area, grid, isColumnFree: freeColumns(reading, inside) };
}

function cornerOf(place: Place, active: Area): { readonly row: number; readonly column: number } {
  if (place.kind !== "at") return { row: active.row, column: active.column };
  const corner = parseCell(place.cell);
  if (!corner) throw new Error(`"${place.cell}" is no cell`);
  return corner;
}

function requireRights(workbook: Workbook, area: Area, inside: Area): void {
  const barrier = workbook.barrier(inside);
  if (barrier === "mayNotEdit") throw new Failure({ kind: "mayNotEdit" });
  if (barrier === "protected") {
    const sheet = workbook.sheetName(area.sheetId);
    throw new Failure({ kind: "protectedRange", sheet, range: areaName(area) });
  }
}

function requireBlank(workbook: Workbook, area: Area, inside: Area, grid: GridSize, reading: Reading): void {
  const range = areaName(area);
  const merges = reading.state.merges.filter((merge) => overlaps(merge, inside));
  if (merges.length > 0) {
    const cells = merges.slice(0, NAMED_CELLS).map(areaName);
    throw new Failure({ kind: "mergedCells", range, cells, ...nextPlace(workbook, area, grid, reading) });
  }
  const taken = takenCells(reading, inside);
  if (taken.length === 0) return;
  const cells = taken.slice(0, NAMED_CELLS);
  const next = nextPlace(workbook, area, grid, reading);
  throw new Failure({ kind: "notBlank", range, cells, count: taken.length, ...next });
}

function takenCells({ area, state }: Reading, inside: Area): string[] {
  const names: string[] = [];
  for (let row = inside.row; row < inside.row + inside.rows; row += 1)
    for (let column = inside.column; column < inside.column + inside.columns; column += 1)
      if (state.isTaken[row - area.row]?.[column - area.column]) names.push(cellName(row, column));
  return names;
}

/** The first block below in the same columns that is blank and one row away from what stands above and below it. */
function nextPlace(
  workbook: Workbook,
  area: Area,
  grid: GridSize,
  known: Reading,
): { readonly next?: string } {
  const below = clip({ ...area, rows: grid.rows }, grid);
  if (!below) return {};
  const reading = known.area.rows === grid.rows ? known : read(workbook, below);
  let start = area.row + 1;
  for (let row = area.row; row <= grid.rows; row += 1)
    // A block from `start` needs the rows from one above it to one below it; this row ends every block that holds it.
    if (isRowTaken(reading, row) && row <= start + area.rows) start = Math.max(start, row + 2);
  const inside = clip({ ...area, row: start }, grid);
  if (inside && workbook.barrier(inside)) return {};
  return { next: cellName(start, area.column) };
}

function isRowTaken({ area, state }: Reading, row: number): boolean {
  const cells = state.isTaken[row - area.row] ?? [];
  return (
    cells.some((isTaken) => isTaken) ||
    state.merges.some((merge) => row >= merge.row && row < merge.row + merge.rows)
  );
}

/** Nothing stands in the column where the reading covers all of it. */
function freeColumns({ area, state }: Reading, inside: Area): boolean[] {
  const isWhole = area.row === 1 && area.rows > inside.rows;
  return Array.from({ length: area.columns }, (_, column) => {
    const hasMerge = state.merges.some(
      (merge) => area.column + column >= merge.column && area.column + column < merge.column + merge.columns,
    );
    return isWhole && !hasMerge && state.isTaken.every((row) => !row[column]);
  });
}

function read(workbook: Workbook, area: Area): Reading {
  return { area, state: workbook.readState(area) };
}

function wholeColumns(area: Area, grid: GridSize): Area {
  return { ...area, row: 1, rows: grid.rows };
}

function overlaps(one: Area, two: Area): boolean {
  return (
    one.row < two.row + two.rows &&
    two.row < one.row + one.rows &&
    one.column < two.column + two.columns &&
    two.column < one.column + one.columns
  );
}

/** The part of an area that lies inside the grid; undefined where none does. */
function clip(area: Area, grid: GridSize): Area | undefined {
  const rows = Math.min(area.rows, grid.rows - area.row + 1);
  const columns = Math.min(area.columns, grid.columns - area.column + 1);
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : undefined;
}
