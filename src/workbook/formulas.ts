/**
 * Formulas of ours, as the add-on writes them into cells.
 *
 * Arguments are parted by `;`, which every locale of a file reads; see "Locale" in Google's guide on custom functions.
 * Empty arguments at the end are left out.
 */
function call(name: string, args: readonly (string | number)[]): string {
  let last = args.length;
  while (last > 0 && args[last - 1] === "") last -= 1;
  return `=${name}(${args.slice(0, last).map(argument).join(";")})`;
}

function argument(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${value.replace(/"/g, '""')}"`;
}

/** `=ZJ_METRIC("exports_2022")`, `=ZJ_METRIC("exports_2022";"billion USD")`; an empty unit is left out. */
export function metricFormula(key: string, unit: string): string {
  return call("ZJ_METRIC", [key, unit]);
}

/** `=ZJ_TABLE("trade_annual";"billion CNY")`. */
export function tableFormula(table: string, unit: string): string {
  return call("ZJ_TABLE", [table, unit]);
}

/** `=ZJ_SERIES("exports";2013;2025;"billion CNY")`; periods that are years are numbers. */
export function seriesFormula(series: string, from: string, to: string, unit: string): string {
  return call("ZJ_SERIES", [series, yearOrText(from), yearOrText(to), unit]);
}

function yearOrText(period: string): string | number {
  return /^\d{4}$/.test(period) ? Number(period) : period;
}
