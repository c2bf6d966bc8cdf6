/** Google takes names of at most 100 characters. */
const LONGEST_NAME = 100;

/** A name for a new sheet: the title, with a number behind it where the file has that name already, in any case of letters. */
export function nameSheet(title: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : ` ${count}`;
    const name = title.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/** The next name of the form `ZJ_trade_annual_2` for a named range, which the file does not have in any case of letters. */
export function nameRange(table: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = `ZJ_${table}_${count}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
