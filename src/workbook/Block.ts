/** What goes into a cell; a formula is ours, starts with `=` and parts its arguments by `;`. */
export type Content =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "formula"; readonly formula: string };

/** How the words of a cell look. */
export type Look = "title" | "header" | "body" | "marked" | "missing" | "small";

/** One cell as it will be written. */
export interface BlockCell {
  readonly content: Content;
  /** Number format; `@` for every text, so that none becomes a number, a date or a formula. */
  readonly format: string;
  readonly look: Look;
  readonly align: "left" | "right";
  readonly isWrapped: boolean;
  /** Empty for none. */
  readonly note: string;
}

/** A rectangle of cells, row by row. */
export type Grid = readonly (readonly BlockCell[])[];

/** What an insert writes, before anything is known of the sheet it goes to. Row numbers count from 0 in `cells`. */
export interface Block {
  readonly cells: Grid;
  /** True where the first row is a title. */
  readonly hasTitle: boolean;
  readonly headerRow: number;
  /** How many rows of figures stand under the header. */
  readonly bodyRows: number;
  /** Height of the header, pixels. */
  readonly headerHeight: number;
  /** Height that every row of the body needs, pixels; absent where the host finds it from what is written. */
  readonly rowHeight?: number;
  /** True where words of the body wrap, so that rows differ in height. */
  readonly hasTallRows: boolean;
  readonly columns: readonly ColumnSize[];
}

/** How wide a column is, in pixels. */
export interface ColumnSize {
  readonly width: number;
  /** Width under which its numbers show as ####; 0 for words, which wrap. */
  readonly least: number;
}

/** Font, size in points and hex colour of each look; the font is Arial throughout. */
export const LOOKS: Readonly<Record<Look, { size: number; isBold: boolean; color: string }>> = {
  title: { size: 14, isBold: true, color: "#16211E" },
  header: { size: 10, isBold: true, color: "#16211E" },
  body: { size: 10, isBold: false, color: "#16211E" },
  marked: { size: 10, isBold: false, color: "#7A5200" },
  missing: { size: 10, isBold: false, color: "#66726E" },
  small: { size: 9, isBold: false, color: "#4A5753" },
};

/** A cell that stays empty. */
export const BLANK: BlockCell = {
  content: { kind: "blank" },
  format: "General",
  look: "body",
  align: "left",
  isWrapped: false,
  note: "",
};

/** A cell of words; they stay words whatever they look like. */
export function textCell(text: string, look: Look, more: Partial<BlockCell> = {}): BlockCell {
  return { ...BLANK, content: { kind: "text", text }, format: "@", look, ...more };
}

/** A cell of one number, right aligned. */
export function numberCell(value: number, format: string, more: Partial<BlockCell> = {}): BlockCell {
  return { ...BLANK, content: { kind: "number", value }, format, align: "right", ...more };
}

/** A cell of one formula, right aligned. */
export function formulaCell(formula: string, format: string, more: Partial<BlockCell> = {}): BlockCell {
  return { ...BLANK, content: { kind: "formula", formula }, format, align: "right", ...more };
}

/** Two grids side by side, top edges level, `gap` blank columns between them. */
export function sideBySide(left: Grid, gap: number, right: Grid): Grid {
  const leftColumns = left[0]?.length ?? 0;
  const rightColumns = right[0]?.length ?? 0;
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, row) => [
    ...(left[row] ?? Array.from({ length: leftColumns }, () => BLANK)),
    ...Array.from({ length: gap }, () => BLANK),
    ...(right[row] ?? Array.from({ length: rightColumns }, () => BLANK)),
  ]);
}

/** The grid with blank cells below and to the right up to this size. */
export function padded(grid: Grid, rows: number, columns: number): Grid {
  return Array.from({ length: Math.max(rows, grid.length) }, (_, row) => {
    const cells = grid[row] ?? [];
    const missing = Math.max(0, columns - cells.length);
    return [...cells, ...Array.from({ length: missing }, () => BLANK)];
  });
}
