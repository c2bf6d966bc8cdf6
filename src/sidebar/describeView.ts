import type { Language } from "../catalog/model";
import { yearsOf } from "../catalog/period";
import { wordingOf } from "../messages/wordingOf";
import { formatNumber, isFraction, showFigure } from "../present/number";
import type { TableCell, TableView } from "../present/TableView";
import { scaleDecimal } from "../query/convert";
import type { Figure } from "../query/Figure";

/** First and last year of what a table shows, `2013–2025`; one year alone, `2022`. */
export function periodSpan(view: TableView, language: Language): string {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const figure of figuresOf(view)) {
    const [from, to] = yearsOf(figure.period);
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  if (first > last) return "";
  const year = language === "zh" ? "年" : "";
  return first === last ? `${first}${year}` : `${first}–${last}${year}`;
}

/** Every figure of a table, row by row. */
export function figuresOf(view: TableView): readonly Figure[] {
  return view.rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell.kind === "figure" ? [cell.figure] : [])),
  );
}

/** A cell as it is read: sign and number, or text; its flag apart. */
export interface CellText {
  readonly text: string;
  /** `e`, `p`, `b` and their Chinese forms; empty for a normal figure. */
  readonly flag: string;
}

/** What a cell of a table shows on screen, in the language of the table. */
export function cellText(cell: TableCell, language: Language): CellText {
  switch (cell.kind) {
    case "missing":
      return { text: "–", flag: "" };
    case "text":
      return { text: cell.text, flag: "" };
    case "year":
      return { text: String(cell.year), flag: "" };
    case "figure":
      return figureText(cell, language);
  }
}

/** A cell has the digits of its column, not those the figure would have alone, so that digits stand in line. */
function figureText(cell: Extract<TableCell, { kind: "figure" }>, language: Language): CellText {
  const { figure, scale, decimals } = cell;
  const exponent = isFraction(figure.unit) ? -2 : scale;
  const number = formatNumber(scaleDecimal(figure.value, -exponent), decimals);
  const { mark, flag } = showFigure(figure, language, exponent);
  const text = figure.unit === "percent" ? wordingOf(language).percent(number) : number;
  return { text: mark === "" ? text : `${mark} ${text}`, flag };
}
