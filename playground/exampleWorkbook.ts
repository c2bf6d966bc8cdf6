import {
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Example, ExampleSheet, Look } from "./examples.ts";
import { newSheetSize, newWorkbook } from "./host/newWorkbook.ts";
import type { Language } from "./words.ts";

const rule = { s: 1, cl: { rgb: "#0B6A60" } } as const;
const heading: IStyleData = { bl: 1, bg: { rgb: "#E6F2EF" }, bd: { b: rule }, vt: VerticalAlign.BOTTOM };

const looks: Readonly<Record<Look, IStyleData>> = {
  title: { bl: 1, fs: 12 },
  hint: { cl: { rgb: "#4A5753" } },
  heading,
  headingRight: { ...heading, ht: HorizontalAlign.RIGHT, tb: WrapStrategy.WRAP },
  key: { ff: "Roboto Mono", fs: 9 },
  period: { ht: HorizontalAlign.LEFT },
  whole: { n: { pattern: "#,##0" } },
  twoDecimals: { n: { pattern: "#,##0.00" } },
  oneDecimal: { n: { pattern: "#,##0.0" } },
  percent: { n: { pattern: "0.0%" } },
};

/** The example as a workbook, before anything in it is calculated. */
export function exampleWorkbook(example: Example, language: Language): Partial<IWorkbookData> {
  return {
    ...newWorkbook(example.name[language]),
    styles: looks,
    sheets: { "0": worksheet(example.sheet[language], "0") },
  };
}

function worksheet(
  { name, widths, heights = {}, cells }: ExampleSheet,
  id: string,
): IWorkbookData["sheets"][string] {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [place, typed, look] of cells) {
    for (const [row, column] of addresses(place)) {
      const cell = { ...content(typed), s: look ?? null };
      cellData[row] = { ...cellData[row], [column]: cell };
    }
  }
  const columnData = Object.fromEntries(
    Object.entries(widths).flatMap(([place, w]) => addresses(place).map(([, column]) => [column, { w }])),
  );
  const rowData = Object.fromEntries(Object.entries(heights).map(([row, h]) => [Number(row) - 1, { h }]));
  return { id, name, ...newSheetSize, cellData, columnData, rowData };
}

/** As typed: a formula, a text after an apostrophe, or a text. The examples type no bare numbers. */
function content(typed: string): ICellData {
  if (typed === "") return {};
  if (typed.startsWith("'")) return { v: typed.slice(1), t: 1 };
  return typed.startsWith("=") ? { f: typed } : { v: typed, t: 1 };
}

/** Row and column, from 0, of each cell of `B2`, `B2:C5`, `B` or `E:L`; a column alone gives row 0. */
function addresses(place: string): [row: number, column: number][] {
  const [from, to = from] = place.split(":").map((part) => {
    const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d*)$/.exec(part) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits || "1") - 1, column };
  });
  if (!from || !to) return [];
  const cells: [number, number][] = [];
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) cells.push([row, column]);
  }
  return cells;
}
