/** A rectangle of cells on a sheet; rows and columns count from 1. */
export interface Area {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column, `AB` for 28. */
export function columnName(column: number): string {
  let name = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** A cell as a formula of the same sheet writes it, `D8`. */
export function cellName(row: number, column: number): string {
  return columnName(column) + row;
}

/** The area without its sheet, `B4:I18`, or `B4` where it is one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Row and column of a cell such as `K4`; undefined where the text is none. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | undefined {
  const parts = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text);
  if (!parts) return undefined;
  const [, letters = "", digits = ""] = parts;
  const column = letters.split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** The area of a name such as `B4:I18` or `B4`; undefined where the text is none. */
export function parseArea(text: string, sheetId: number): Area | undefined {
  const [from = "", to = from] = text.split(":");
  const first = parseCell(from);
  const last = parseCell(to);
  if (!first || !last || last.row < first.row || last.column < first.column) return undefined;
  const rows = last.row - first.row + 1;
  return { sheetId, ...first, rows, columns: last.column - first.column + 1 };
}

/** A part of an area: offsets and size count from its upper left corner, which is 0, 0. */
export function partOf(area: Area, row: number, column: number, rows: number, columns: number): Area {
  return { sheetId: area.sheetId, row: area.row + row, column: area.column + column, rows, columns };
}
