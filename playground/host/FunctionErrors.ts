import { FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { cellAddress } from "./a1.ts";
import { errorText, readCells } from "./cells.ts";
import { NotInStandIn } from "./exceptions.ts";
import type { HostRange } from "./Host.ts";
import type { OpenFile } from "./OpenFile.ts";

/** The sentences behind the error cells of a file, which Univer does not keep. */
export class FunctionErrors {
  private readonly texts = new Map<string, string>();
  private readonly gaps: NotInStandIn[] = [];

  /** Keeps or forgets the sentence of a cell; row and column from 0. */
  readonly note = (
    sheetId: string,
    row: number,
    column: number,
    failure: { readonly text: string; readonly thrown: unknown } | undefined,
  ): void => {
    const key = `${sheetId}!${row}!${column}`;
    if (failure) this.texts.set(key, failure.text);
    else this.texts.delete(key);
    if (failure?.thrown instanceof NotInStandIn) this.gaps.push(failure.thrown);
  };

  /** What Google says when one hovers over a cell; undefined where the cell is no error, or one that explains itself. */
  at(file: OpenFile, sheetId: string, row: number, column: number): string | undefined {
    const raw = file.sheet(sheetId).getSheet().getCellRaw(row, column);
    if (errorText(raw?.v) === undefined) return undefined;
    if (raw?.v === "#SPILL!") return blockedSpill(file, sheetId, row, column);
    if (raw?.v === "#NAME?") return unknownFunction(file, sheetId, row, column);
    return raw?.v === "#ERROR!" ? this.texts.get(`${sheetId}!${row}!${column}`) : undefined;
  }

  /** Fails with what a custom function did that the host does not model, once. */
  throwGap(): void {
    const gap = this.gaps.shift();
    this.gaps.length = 0;
    if (gap) throw gap;
  }

  clear(): void {
    this.texts.clear();
    this.gaps.length = 0;
  }

  /** From now on the cells show #REF! where Univer has errors of its own. */
  showGoogleErrors(file: OpenFile): void {
    const injector = file.workbook.getActiveSheet().getInject();
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "google-errors",
      priority: -1,
      handler: (cell, _, next) => {
        const shown = errorText(cell?.v);
        return next(shown && cell && shown !== cell.v ? { ...cell, v: shown } : cell);
      },
    });
  }
}

function blockedSpill(file: OpenFile, sheetId: string, row: number, column: number): string {
  const sheet = file.sheet(sheetId);
  const ranges = sheet.getInject().get(FormulaDataModel).getArrayFormulaRange();
  const wanted = ranges[file.workbook.getId()]?.[sheetId]?.[row]?.[column];
  if (!wanted) return "Array result was not expanded.";
  const missingRows = wanted.endRow + 1 - sheet.getMaxRows();
  if (missingRows > 0)
    return `Result was not automatically expanded, please insert more rows (${missingRows}).`;
  const missingColumns = wanted.endColumn + 1 - sheet.getMaxColumns();
  if (missingColumns > 0)
    return `Result was not automatically expanded, please insert more columns (${missingColumns}).`;
  const area: HostRange = {
    sheetId,
    row,
    column,
    rows: wanted.endRow - row + 1,
    columns: wanted.endColumn - column + 1,
  };
  const cells = readCells(file, area);
  for (const [r, values] of cells.entries())
    for (const [c, cell] of values.entries())
      if ((r > 0 || c > 0) && (cell.content !== "" || cell.formula !== ""))
        return `Array result was not expanded because it would overwrite data in ${cellAddress(row + r, column + c)}.`;
  return "Array result was not expanded.";
}

function unknownFunction(file: OpenFile, sheetId: string, row: number, column: number): string | undefined {
  const [cell] = readCells(file, { sheetId, row, column, rows: 1, columns: 1 })[0] ?? [];
  const known = file.sheet(sheetId).getInject().get(IFunctionService);
  const called = [...(cell?.formula ?? "").matchAll(/([A-Za-z_][\w.]*)\(/g)].map((match) => match[1] ?? "");
  const unknown = called.find((name) => !known.hasExecutor(name.toUpperCase()));
  return unknown && `Unknown function: '${unknown}'.`;
}
