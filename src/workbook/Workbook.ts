import type { Area } from "./Area";
import type { Content, Look } from "./Block";
import type { SheetChart } from "./chartOptions";

/** What stands in an area before an insert. */
export interface AreaState {
  /** One a cell: true where it holds a value, a formula, a note or a validation. */
  readonly isTaken: readonly (readonly boolean[])[];
  /** Merged areas that touch it. */
  readonly merges: readonly Area[];
}

/** Size of a sheet's grid. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The spreadsheet as an action sees it: a few verbs, each a fixed number of calls of the host whatever the size.
 *
 * Writing may be put off by the host until `flush`. Anything the host refuses is thrown as the host throws it.
 */
export interface Workbook {
  /**
   * What the act gives, done while nobody else's action runs on this file.
   *
   * Fails with `fileBusy` where another one does not end in time.
   */
  exclusively<Result>(act: () => Result): Result;

  /** Upper left cell of the selection, as an area of one cell; undefined where nothing is selected. */
  activeCell(): Area | undefined;
  /** Names of all sheets, hidden ones too. */
  sheetNames(): readonly string[];
  sheetName(sheetId: number): string;
  gridSize(sheetId: number): GridSize;
  /** What stands in an area; it lies inside the grid. */
  readState(area: Area): AreaState;
  /** What keeps the user from writing in an area inside the grid: a protection, or missing rights on the file. */
  barrier(area: Area): "protected" | "mayNotEdit" | undefined;
  columnWidth(sheetId: number, column: number): number;
  /** Names of all named ranges of the file. */
  rangeNames(): readonly string[];

  /** Id of a new sheet of that name, which becomes the active one. */
  addSheet(name: string): number;
  /** Makes the grid at least that large, at its lower and right edge. */
  growTo(sheetId: number, from: GridSize, to: GridSize): void;
  setWidth(sheetId: number, column: number, columns: number, pixels: number): void;
  setHeights(sheetId: number, row: number, rows: number, pixels: number): void;
  freezeRows(sheetId: number, rows: number): void;

  setFormats(area: Area, formats: readonly (readonly string[])[]): void;
  /** Writes contents; text needs the format `@` before. */
  setContents(area: Area, contents: readonly (readonly Content[])[]): void;
  setLooks(area: Area, looks: readonly (readonly Look[])[]): void;
  setColor(area: Area, color: string): void;
  setFill(area: Area, color: string): void;
  setAlignments(area: Area, aligns: readonly (readonly ("left" | "right")[])[]): void;
  /** Words and numbers in the middle of their rows. */
  setMiddle(area: Area): void;
  setWraps(area: Area, wraps: readonly (readonly boolean[])[]): void;
  /** A line under the last row of the area. */
  lineUnder(area: Area, color: string): void;
  /** A line under each row of the area. */
  linesUnderRows(area: Area, color: string): void;
  /** Empty text for no note. */
  setNotes(area: Area, notes: readonly (readonly string[])[]): void;
  nameRange(name: string, area: Area): void;
  /** An entry at the spreadsheet, not at a sheet. */
  addMetadata(key: string, value: string): void;
  insertChart(chart: SheetChart, data: Area): void;
  select(area: Area): void;
  /** Makes the host carry out what it has put off. */
  flush(): void;

  /* To take back what was made; each does nothing where there is nothing of that kind. */
  removeSheet(name: string): void;
  removeName(name: string): void;
  removeMetadata(key: string): void;
  /** Charts whose data lie wholly in the area. */
  removeChartsOf(area: Area): void;
  /** Contents, formats and notes, back to the state of a new cell. */
  clear(area: Area): void;
  shrinkTo(sheetId: number, size: GridSize): void;
}
