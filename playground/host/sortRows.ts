import type { ICellData, Nullable } from "@univerjs/core";
import { readCells, rowsOf, writeContents, writeStyles } from "./cells.ts";
import { NotInStandIn } from "./exceptions.ts";
import type { HostRange } from "./Host.ts";
import type { OpenFile } from "./OpenFile.ts";
import { fromR1C1, toR1C1 } from "./r1c1.ts";
import { mergedAreas } from "./services/areas.ts";
import { readNote, writeNotes } from "./services/notes.ts";

/**
 * Sorts the rows of a range by one of its columns (from 0), smallest first: numbers before texts before blanks.
 *
 * Contents, formats and notes go with their row. Relative references in formulas keep their distance, so they point to
 * the new neighbours. Names, metadata and charts stay where they are. Fails with NotInStandIn on merged cells and on
 * results that spill.
 */
export function sortRows(file: OpenFile, range: HostRange, column: number): void {
  if (mergedAreas(file, range).length > 0) throw new NotInStandIn("sorting merged cells");
  const cells = readCells(file, range);
  const raw = file.sheet(range.sheetId).getSheet();
  for (const [r, row] of cells.entries())
    for (const [c, { content, formula }] of row.entries())
      if (content !== "" && formula === "" && !hasOwn(raw.getCellRaw(range.row + r, range.column + c)))
        throw new NotInStandIn("sorting results that spill");
  const notes = rowsOf(range, (row, each) => readNote(file, range.sheetId, row, each));
  const order = cells.map((_, index) => index);
  const keyOf = (index: number) => cells[index]?.[column]?.content ?? "";
  order.sort((one, two) => compare(keyOf(one), keyOf(two)) || one - two);
  const from = (r: number) => order[r] ?? r;
  writeContents(
    file,
    range,
    rowsOf(range, (row, each) => {
      const [r, c] = [from(row - range.row), each - range.column];
      const { formula = "", content = "", isPending } = cells[r]?.[c] ?? {};
      if (isPending) throw new NotInStandIn("sorting formulas that are not calculated yet");
      if (formula !== "") {
        const relative = toR1C1(formula, range.row + r, each);
        return { kind: "formula", formula: fromR1C1(relative, row, each) } as const;
      }
      if (content === "") return { kind: "blank" } as const;
      if (typeof content === "number") return { kind: "number", value: content } as const;
      if (typeof content === "boolean") return { kind: "boolean", value: content } as const;
      return { kind: "text", text: content } as const;
    }),
  );
  const noStyle = Object.fromEntries(
    cells.flat().flatMap(({ style }) => Object.keys(style).map((name) => [name, null])),
  );
  writeStyles(file, range, (r, c) => ({ ...noStyle, ...cells[from(r)]?.[c]?.style }));
  writeNotes(
    file,
    range,
    notes.map((_, r) => notes[from(r)] ?? []),
  );
}

function compare(one: number | string | boolean, two: number | string | boolean): number {
  const rank = (value: number | string | boolean) =>
    value === "" ? 3 : ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(one) !== rank(two)) return rank(one) - rank(two);
  if (typeof one === "number" && typeof two === "number") return one - two;
  return String(one).localeCompare(String(two), "en");
}

function hasOwn(raw: Nullable<ICellData>): boolean {
  return (raw?.v ?? raw?.p ?? null) !== null;
}
