/** A rectangle on a sheet that is not named, counted from 0; an open end is undefined. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number | undefined;
  readonly columns: number | undefined;
}

/** The letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The number of a column from 0; `letters` in either case. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The address of a cell counted from 0: `B3`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of a rectangle without its sheet: `B3`, `A1:C9`. */
export function rangeAddress(range: { row: number; column: number; rows: number; columns: number }): string {
  const first = cellAddress(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellAddress(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

/** A name as it stands in front of `!`: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** Parts an address into sheet name and the rest: `'My sheet'!A1`; without a sheet the name is undefined. */
export function splitSheetName(address: string): { sheetName: string | undefined; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(address);
  if (quoted) return { sheetName: quoted[1]?.replace(/''/g, "'"), rest: quoted[2] ?? "" };
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheetName: undefined, rest: address };
  return { sheetName: address.slice(0, bang), rest: address.slice(bang + 1) };
}

/** The rectangle of `A1`, `A1:B2`, `A:C`, `2:3`, `A2:C`, with or without `$`; undefined where it is none of these. */
export function parseAddress(address: string): Rectangle | undefined {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,7})?(?::([A-Z]{1,3})?([1-9]\d{0,7})?)?$/i.exec(
    address.replace(/\$/g, ""),
  );
  if (!match) return undefined;
  const [, letters1, digits1, letters2, digits2] = match;
  const isPair = address.includes(":");
  if (!isPair) {
    if (letters1 === undefined || digits1 === undefined) return undefined;
    return { row: Number(digits1) - 1, column: columnNumber(letters1), rows: 1, columns: 1 };
  }
  const rows = span(digits1 && Number(digits1) - 1, digits2 && Number(digits2) - 1);
  const columns = span(letters1 && columnNumber(letters1), letters2 && columnNumber(letters2));
  if (
    rows === undefined ||
    columns === undefined ||
    (rows.length === undefined && columns.length === undefined)
  )
    return undefined;
  return { row: rows.start, column: columns.start, rows: rows.length, columns: columns.length };
}

function span(
  first: number | "" | undefined,
  last: number | "" | undefined,
): { start: number; length: number | undefined } | undefined {
  const from = first === "" ? undefined : first;
  const to = last === "" ? undefined : last;
  if (from === undefined) return to === undefined ? { start: 0, length: undefined } : undefined;
  if (to === undefined) return { start: from, length: undefined };
  return { start: Math.min(from, to), length: Math.abs(to - from) + 1 };
}
