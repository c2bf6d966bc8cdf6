import { columnLetters, columnNumber } from "./a1.ts";

const strings = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
const a1Reference = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)(?![A-Za-z0-9_(.!])/y;
const r1c1Reference = /R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![A-Za-z0-9_(.!])/iy;

/** A formula with its references relative to the cell it stands in, as Google writes them: `=R[-1]C[0]*R1C1`. */
export function toR1C1(formula: string, row: number, column: number): string {
  return replaceReferences(formula, a1Reference, (match) => {
    const [, columnMark, letters = "", rowMark, digits = ""] = match;
    const targetRow = Number(digits) - 1;
    const targetColumn = columnNumber(letters);
    const rowPart = rowMark ? `R${targetRow + 1}` : `R[${targetRow - row}]`;
    const columnPart = columnMark ? `C${targetColumn + 1}` : `C[${targetColumn - column}]`;
    return rowPart + columnPart;
  });
}

/** The formula in A1 notation for the cell at row and column, counted from 0; a reference off the sheet is `#REF!`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return replaceReferences(formula, r1c1Reference, (match) => {
    const targetRow = target(match[1], row);
    const targetColumn = target(match[2], column);
    if (targetRow.index < 0 || targetColumn.index < 0) return "#REF!";
    const letters = columnLetters(targetColumn.index);
    return `${targetColumn.mark}${letters}${targetRow.mark}${targetRow.index + 1}`;
  });
}

function target(part: string | undefined, own: number): { index: number; mark: string } {
  if (part === undefined) return { index: own, mark: "" };
  if (part.startsWith("[")) return { index: own + Number(part.slice(1, -1)), mark: "" };
  return { index: Number(part) - 1, mark: "$" };
}

function replaceReferences(
  formula: string,
  reference: RegExp,
  replace: (match: RegExpExecArray) => string,
): string {
  let result = "";
  let at = 0;
  while (at < formula.length) {
    const skipped = matchAt(strings, formula, at);
    // A reference begins where no word is being continued.
    const found = /[A-Za-z0-9_.]/.test(formula[at - 1] ?? "") ? undefined : matchAt(reference, formula, at);
    const match = skipped ?? found;
    result += skipped ? skipped[0] : found ? replace(found) : formula[at];
    at += match ? match[0].length : 1;
  }
  return result;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
