/** One row of a CSV file with where it stands. */
export interface Row {
  readonly file: string;
  /** Line of the file, the header being line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row that cannot go into the catalog: file, line and reason in one sentence. */
export class BadRow extends Error {
  constructor(row: Row, reason: string) {
    super(`${row.file}, line ${row.line}: ${reason}`);
    this.name = "BadRow";
  }
}

/** The text of a cell; fails where the file has no such column. */
export function cell(row: Row, column: string): string {
  const text = row.cells[column];
  if (text === undefined) throw new BadRow(row, `there is no column "${column}".`);
  if (/[\t\n\r]/.test(text)) throw new BadRow(row, `"${column}" holds a tab or a line end.`);
  return text;
}

/** The text of a cell that must be filled. */
export function filled(row: Row, column: string): string {
  const text = cell(row, column);
  if (text === "") throw new BadRow(row, `"${column}" is empty.`);
  return text;
}

/** The text of a cell that must be one of a list. */
export function oneOf<T extends string>(row: Row, column: string, allowed: readonly T[]): T {
  const text = cell(row, column);
  const found = allowed.find((item) => item === text);
  if (found === undefined)
    throw new BadRow(row, `"${column}" is "${text}"; it can be ${allowed.join(", ")}.`);
  return found;
}

/** An id of another table, or empty. */
export function reference(row: Row, column: string, known: ReadonlyMap<string, unknown>): string {
  const id = cell(row, column);
  if (id !== "" && !known.has(id)) throw new BadRow(row, `"${column}" names "${id}", which no file has.`);
  return id;
}

/** Both languages of a text: both filled or both empty. */
export function bothLanguages(row: Row, stem: string, isRequired: boolean): readonly [string, string] {
  const en = cell(row, `${stem}_en`);
  const zh = cell(row, `${stem}_zh`);
  if ((en === "") !== (zh === "")) throw new BadRow(row, `"${stem}" is given in one language only.`);
  if (isRequired && en === "") throw new BadRow(row, `"${stem}_en" is empty.`);
  return [en, zh];
}

/** A date as exact as it is known: a year, a month or a day of the calendar. */
export function dateIn(row: Row, column: string): string {
  const text = filled(row, column);
  const [, year = "", month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  // The 31st of June would come back as the 1st of July.
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) {
    throw new BadRow(row, `"${column}" is "${text}", not a year, month or day.`);
  }
  return text;
}

/** A list parted by `;`, without empty or repeated items. */
export function items(row: Row, column: string): readonly string[] {
  const text = cell(row, column);
  if (text === "") return [];
  const list = text.split(";");
  list.forEach((item, index) => {
    if (item.trim() !== item || item === "")
      throw new BadRow(row, `"${column}" has an empty or padded item.`);
    if (list.indexOf(item) !== index) throw new BadRow(row, `"${column}" has "${item}" twice.`);
  });
  return list;
}

/** Rows by their id; fails on a malformed or repeated id. */
export function byId(rows: readonly Row[], column: string, form: RegExp): ReadonlyMap<string, Row> {
  const known = new Map<string, Row>();
  for (const row of rows) {
    const id = filled(row, column);
    if (!form.test(id)) throw new BadRow(row, `"${id}" is not a well-formed id.`);
    if (known.has(id)) throw new BadRow(row, `"${id}" stands here for the second time.`);
    known.set(id, row);
  }
  return known;
}
