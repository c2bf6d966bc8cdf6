import { Failure } from "../query/problem";
import type { Area } from "../workbook/Area";
import type { Content, Look } from "../workbook/Block";
import type { SheetChart } from "../workbook/chartOptions";
import type { AreaState, GridSize, Workbook } from "../workbook/Workbook";
import { areaOf, isInside } from "./areaOf";
import { buildChart } from "./buildChart";
import { buildStyle } from "./buildStyle";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** How long an action waits for somebody else's to end. */
const PATIENCE_MS = 10_000;

/** The active spreadsheet as actions see it. Fails where there is none. */
export function openGoogleWorkbook(): Workbook {
  return new GoogleWorkbook(SpreadsheetApp.getActiveSpreadsheet());
}

/** The port over SpreadsheetApp; each verb is the fewest calls that do it. */
class GoogleWorkbook implements Workbook {
  constructor(private readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  exclusively<Result>(act: () => Result): Result {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(PATIENCE_MS)) throw new Failure({ kind: "fileBusy" });
    try {
      return act();
    } finally {
      lock.releaseLock();
    }
  }

  activeCell(): Area | undefined {
    const range = SpreadsheetApp.getActiveRange();
    if (!range) return undefined;
    return { ...areaOf(range), rows: 1, columns: 1 };
  }

  sheetNames(): readonly string[] {
    return this.file.getSheets().map((sheet) => sheet.getName());
  }

  sheetName(sheetId: number): string {
    return this.sheet(sheetId).getName();
  }

  gridSize(sheetId: number): GridSize {
    const sheet = this.sheet(sheetId);
    return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  }

  readState(area: Area): AreaState {
    const range = this.range(area);
    const values: unknown[][] = range.getValues();
    const formulas = range.getFormulas();
    const notes = range.getNotes();
    const validations = range.getDataValidations();
    const isTaken = values.map((row, r) =>
      row.map((value, c) => value !== "" || !!formulas[r]?.[c] || !!notes[r]?.[c] || !!validations[r]?.[c]),
    );
    return { isTaken, merges: range.getMergedRanges().map(areaOf) };
  }

  barrier(area: Area): "protected" | "mayNotEdit" | undefined {
    const range = this.range(area);
    if (range.canEdit()) return undefined;
    const sheet = range.getSheet();
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const isProtected = [SHEET, RANGE].some((type) => sheet.getProtections(type).length > 0);
    return isProtected ? "protected" : "mayNotEdit";
  }

  columnWidth(sheetId: number, column: number): number {
    return this.sheet(sheetId).getColumnWidth(column);
  }

  rangeNames(): readonly string[] {
    return this.file.getNamedRanges().map((range) => range.getName());
  }

  addSheet(name: string): number {
    return this.file.insertSheet(name).getSheetId();
  }

  growTo(sheetId: number, from: GridSize, to: GridSize): void {
    const sheet = this.sheet(sheetId);
    if (to.rows > from.rows) sheet.insertRowsAfter(from.rows, to.rows - from.rows);
    if (to.columns > from.columns) sheet.insertColumnsAfter(from.columns, to.columns - from.columns);
  }

  setWidth(sheetId: number, column: number, columns: number, pixels: number): void {
    this.sheet(sheetId).setColumnWidths(column, columns, pixels);
  }

  setHeights(sheetId: number, row: number, rows: number, pixels: number): void {
    this.sheet(sheetId).setRowHeights(row, rows, pixels);
  }

  freezeRows(sheetId: number, rows: number): void {
    this.sheet(sheetId).setFrozenRows(rows);
  }

  setFormats(area: Area, formats: readonly (readonly string[])[]): void {
    this.range(area).setNumberFormats(rowsOf(formats));
  }

  setContents(area: Area, contents: readonly (readonly Content[])[]): void {
    this.range(area).setValues(contents.map((row) => row.map(plain)));
  }

  setLooks(area: Area, looks: readonly (readonly Look[])[]): void {
    const styles = new Map<Look, GoogleAppsScript.Spreadsheet.TextStyle>();
    const styleOf = (look: Look) => {
      const style = styles.get(look) ?? buildStyle(look);
      styles.set(look, style);
      return style;
    };
    this.range(area).setTextStyles(looks.map((row) => row.map(styleOf)));
  }

  setColor(area: Area, color: string): void {
    this.range(area).setFontColor(color);
  }

  setFill(area: Area, color: string): void {
    this.range(area).setBackground(color);
  }

  setAlignments(area: Area, aligns: readonly (readonly ("left" | "right")[])[]): void {
    this.range(area).setHorizontalAlignments(rowsOf(aligns));
  }

  setMiddle(area: Area): void {
    this.range(area).setVerticalAlignment("middle");
  }

  setWraps(area: Area, wraps: readonly (readonly boolean[])[]): void {
    this.range(area).setWraps(rowsOf(wraps));
  }

  lineUnder(area: Area, color: string): void {
    const solid = SpreadsheetApp.BorderStyle.SOLID;
    this.range(area).setBorder(null, null, true, null, null, null, color, solid);
  }

  linesUnderRows(area: Area, color: string): void {
    const solid = SpreadsheetApp.BorderStyle.SOLID;
    this.range(area).setBorder(null, null, true, null, null, true, color, solid);
  }

  setNotes(area: Area, notes: readonly (readonly string[])[]): void {
    this.range(area).setNotes(notes.map((row) => row.map((note) => note || null)));
  }

  nameRange(name: string, area: Area): void {
    this.file.setNamedRange(name, this.range(area));
  }

  addMetadata(key: string, value: string): void {
    this.file.addDeveloperMetadata(key, value);
  }

  insertChart(chart: SheetChart, data: Area): void {
    const sheet = this.sheet(data.sheetId);
    sheet.insertChart(buildChart(sheet, chart, data));
  }

  select(area: Area): void {
    const range = this.range(area);
    this.file.setActiveSheet(range.getSheet());
    range.activate();
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  removeSheet(name: string): void {
    const sheet = this.file.getSheetByName(name);
    if (sheet) this.file.deleteSheet(sheet);
  }

  removeName(name: string): void {
    if (this.rangeNames().includes(name)) this.file.removeNamedRange(name);
  }

  removeMetadata(key: string): void {
    for (const entry of this.file.getDeveloperMetadata()) if (entry.getKey() === key) entry.remove();
  }

  removeChartsOf(area: Area): void {
    const sheet = this.sheet(area.sheetId);
    for (const chart of sheet.getCharts())
      if (chart.getRanges().every((range) => isInside(areaOf(range), area))) sheet.removeChart(chart);
  }

  clear(area: Area): void {
    this.range(area).clear();
    this.range(area).clearNote();
  }

  shrinkTo(sheetId: number, size: GridSize): void {
    const sheet = this.sheet(sheetId);
    const now = this.gridSize(sheetId);
    if (now.rows > size.rows) sheet.deleteRows(size.rows + 1, now.rows - size.rows);
    if (now.columns > size.columns) sheet.deleteColumns(size.columns + 1, now.columns - size.columns);
  }

  private sheet(sheetId: number): Sheet {
    const sheet = this.file.getSheets().find((each) => each.getSheetId() === sheetId);
    if (!sheet) throw new Error("The sheet is gone");
    return sheet;
  }

  private range(area: Area): Range {
    return this.sheet(area.sheetId).getRange(area.row, area.column, area.rows, area.columns);
  }
}

/** What a setter of values takes; null clears a cell's content and nothing else. */
function plain(content: Content): string | number | null {
  switch (content.kind) {
    case "blank":
      return null;
    case "text":
      return content.text;
    case "number":
      return content.value;
    case "formula":
      return content.formula;
  }
}

/** Google's setters take arrays that may be changed. */
function rowsOf<Value>(rows: readonly (readonly Value[])[]): Value[][] {
  return rows.map((row) => [...row]);
}
