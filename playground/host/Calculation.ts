import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import "@univerjs/sheets-formula/facade";

/** Knows whether the formulas of a workbook have caught up with its cells. */
export class Calculation {
  private isBehind: boolean;
  private readonly listening: { dispose(): void };

  constructor(private readonly univerAPI: FUniver) {
    this.isBehind = hasFormulas(univerAPI);
    this.listening = univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, options }) => {
      const isResult = options?.fromFormula === true;
      if (
        !isResult &&
        (id === SetRangeValuesMutation.id || /mutation\.(insert|remove|delete|move|set-defined)/.test(id))
      )
        this.isBehind = true;
    });
  }

  /** Waits until every result is in its cell; at once where nothing changed. */
  async settle(): Promise<void> {
    while (this.isBehind) {
      this.isBehind = false;
      await this.univerAPI.getFormula().onCalculationResultApplied();
    }
  }

  dispose(): void {
    this.listening.dispose();
  }
}

function hasFormulas(univerAPI: FUniver): boolean {
  let isFound = false;
  for (const sheet of univerAPI.getActiveWorkbook()?.getSheets() ?? [])
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((_row, _column, cell) => {
        isFound = !!(cell?.f || cell?.si);
        return !isFound;
      });
  return isFound;
}
