import type { FUniver } from "@univerjs/core/facade";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { HostRange } from "./Host.ts";

/** Rows or columns that came (count above 0) or went (below 0) at `start`, counted from 0. */
export interface GridChange {
  readonly sheetId: string;
  readonly side: "row" | "column";
  readonly start: number;
  readonly count: number;
}

interface MutationParams {
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

/** Tells of every insertion and removal, by a script or by hand, until it is disposed. */
export function followGrid(univerAPI: FUniver, tell: (change: GridChange) => void): { dispose(): void } {
  const kinds: Readonly<Record<string, readonly ["row" | "column", 1 | -1]>> = {
    [InsertRowMutation.id]: ["row", 1],
    [RemoveRowMutation.id]: ["row", -1],
    [InsertColMutation.id]: ["column", 1],
    [RemoveColMutation.id]: ["column", -1],
  };
  return univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params }) => {
    const kind = kinds[id];
    if (!kind) return;
    // The id says which mutation it is, and so what its parameters are.
    const { subUnitId, range } = params as MutationParams;
    const [start, end] =
      kind[0] === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    tell({ sheetId: subUnitId, side: kind[0], start, count: kind[1] * (end - start + 1) });
  });
}

/** Where a row or a column is after a change; inside what went it is the place that closed up. */
export function movedIndex(index: number, change: GridChange): number {
  if (index < change.start) return index;
  return change.count > 0 ? index + change.count : Math.max(index + change.count, change.start);
}

/** A range after a change: it moves, and grows or shrinks where the change is inside; undefined once all of it went. */
export function movedRange(range: HostRange, change: GridChange): HostRange | undefined {
  if (range.sheetId !== change.sheetId) return range;
  const [start, length] = change.side === "row" ? [range.row, range.rows] : [range.column, range.columns];
  const from = movedIndex(start, change);
  const end = movedIndex(start + length, change);
  if (end <= from) return undefined;
  return change.side === "row"
    ? { ...range, row: from, rows: end - from }
    : { ...range, column: from, columns: end - from };
}
