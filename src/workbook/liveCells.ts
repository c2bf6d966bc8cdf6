import { decimalsOf, isFraction, roundTo } from "../present/number";
import { fits, scaleDecimal } from "../query/convert";
import type { Figure } from "../query/Figure";
import type { AskedUnit } from "../query/parseUnit";
import { type BlockCell, formulaCell } from "./Block";
import type { FigureLook } from "./figureCell";

/** Digits that a number keeps which the unit asked for makes very small. */
const SIGNIFICANT = 3;

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
  const isAsked = asked !== undefined && fits(figure.unit, asked.unit);
  const scale = isAsked && !isFraction(figure.unit) ? asked.scale : 0;
  if (scale === look.scale) return look;
  return { ...look, scale, decimals: liveDecimals(figure, scale) };
}

function liveDecimals(figure: Figure, scale: number): number {
  const shown = Math.abs(scaleDecimal(figure.value, -scale));
  const usual = decimalsOf(figure, scale);
  if (shown === 0 || shown >= 1 || roundTo(shown, usual) === shown) return usual;
  return SIGNIFICANT - 1 - Math.floor(Math.log10(shown));
}
