import { decimalsOf } from "../present/number";
import type { TableColumn, TableView } from "../present/TableView";
import { fits } from "../query/convert";
import type { Figure } from "../query/Figure";
import type { AskedUnit } from "../query/parseUnit";
import { type BlockCell, formulaCell } from "./Block";
import type { FigureLook } from "./figureCell";

/**
 * The same cells, blank for a formula that fills them and stands in the first.
 *
 * A format `@` would keep the formula from being one.
 */
export function liveCells(
  cells: readonly (readonly BlockCell[])[],
  formula: string,
): (readonly BlockCell[])[] {
  return cells.map((row, r) =>
    row.map((cell, c) => {
      const format = cell.format === "@" ? "General" : cell.format;
      if (r > 0 || c > 0) return { ...cell, content: { kind: "blank" }, format };
      const { look, align, isWrapped, note } = cell;
      return formulaCell(formula, format, { look, align, isWrapped, note });
    }),
  );
}

/** How a figure is shown as ZJ_TABLE gives it: in the unit asked for where it suits, else in its base unit. */
export function liveLook(figure: Figure, look: FigureLook, asked: AskedUnit | undefined): FigureLook {
  // Amounts a head keep their own scale whatever is asked for.
  const isAsked = asked !== undefined && fits(figure.unit, asked.unit) && asked.scale === look.scale;
  if (isAsked || look.scale === 0) return look;
  return { ...look, scale: 0, decimals: decimalsOf(figure, 0) };
}

/** The header as the formula words it, to tell how much room it needs: `Exports, billion CNY`. */
export function liveColumn(column: TableColumn, layout: TableView["layout"]): TableColumn {
  if (layout === "list" || column.kind === "period" || column.kind === "text") return column;
  const unit = column.kind === "percent" ? `${column.unit}, fraction` : `, ${column.unit}`;
  return { ...column, kind: "number", header: column.header + unit, unit: "" };
}
