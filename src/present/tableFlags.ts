import type { Figure } from "../query/Figure";
import { shownQualifier } from "./number";
import type { TableFlag, TableRow } from "./TableView";

const ORDER: readonly TableFlag[] = [
  "estimate",
  "provisional",
  "differs",
  "over",
  "nearly",
  "about",
  "missing",
];

/** The marks that the key under a table has to explain, in its order. */
export function flagsOf(rows: readonly TableRow[]): readonly TableFlag[] {
  const used = new Set<TableFlag>();
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.kind === "missing") used.add("missing");
      if (cell.kind === "figure") for (const flag of flagsOfFigure(cell.figure)) used.add(flag);
    }
  }
  return ORDER.filter((flag) => used.has(flag));
}

function flagsOfFigure(figure: Figure): readonly TableFlag[] {
  const flags: TableFlag[] = [];
  if (figure.status !== "normal") flags.push(figure.status);
  const qualifier = shownQualifier(figure);
  if (qualifier !== "exact") flags.push(qualifier);
  return flags;
}
