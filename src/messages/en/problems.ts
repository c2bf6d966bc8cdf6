import type { UnitKind } from "../../query/problem";
import type { Problems } from "../Problems";
import { quotable } from "../quotable";

const KINDS: Readonly<Record<UnitKind, string>> = {
  money: "money",
  ratio: "a share or a rate of change",
  tonnes: "a weight",
  containers: "a number of containers",
  number: "a number",
  rank: "a rank",
  rate: "an exchange rate",
};

const EXPECTED = {
  unit: 'a unit such as "billion USD"',
  headers: "TRUE or FALSE, for a header row",
  field: 'a field such as "source"',
  table: 'the name of one table, such as "trade_annual"',
  oneFigure: "one figure where no field is given",
} as const;

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];

/** English sentences. */
export const problemsEn: Problems = {
  unknownIndicator: ({ given, near }) => `No figure is called "${quotable(given)}".${nearest(near)}`,
  ambiguous: ({ given, count, keys }) =>
    `"${quotable(given)}" can be ${count} figures. Pick one: ${keys.join(", ")}${count > keys.length ? ", …" : "."}`,
  noPeriod: ({ given, latest }) => `"${quotable(given)}" needs a period. The latest is ${latest}.`,
  notPublished: ({ series, period, latest }) =>
    latest === ""
      ? `${series} has no value for ${period}.`
      : `${series} has no value for ${period}. The latest is ${latest}.`,
  notKnownYet: ({ given, date, first }) =>
    `"${quotable(given)}" was not published by ${date}. The first source is of ${first}.`,
  needsArea: ({ given, keys }) => `"${quotable(given)}" needs a place. Try: ${keys.join(", ")}.`,
  needsPartner: ({ given, keys }) => `"${quotable(given)}" needs a trading partner. Try: ${keys.join(", ")}.`,
  tooLong: ({ length, most }) =>
    `A key has at most ${most} characters; this text has ${length}. Try "exports_2022".`,
  dateGiven: () => 'A date names no figure. Write the period as text, such as "exports_2022-04".',
  notText: ({ given }) => `A figure is named by text such as "exports_2022"; this was ${thing(given)}.`,
  errorGiven: ({ given }) => `The cell given shows ${quotable(given)}. Mend that cell first.`,
  unknownUnit: ({ given, fits }) => `No unit is called "${quotable(given)}".${tryThese(fits)}`,
  unitMismatch: ({ series, is, given, fits }) =>
    `${series} is ${KINDS[is]}; it can't be shown in "${quotable(given)}".${tryThese(fits) || " Leave the unit out."}`,
  unitConflict: ({ given, unit }) =>
    `"${quotable(given)}" names one currency and the unit another (${unit}). Keep one of them.`,
  noConversion: ({ given, period, reason, currency }) =>
    reason === "span"
      ? `${given} covers several years, so it has no one exchange rate to ${currency}. Ask for ${other(currency)}.`
      : `${given} can't be shown in ${currency}: there is no exchange rate for ${period}. Ask for ${other(currency)}.`,
  unknownTable: ({ given, near }) =>
    `No table is called "${quotable(given)}".${nearest(near)} =ZJ_TABLE() lists them all.`,
  unknownField: ({ given, near }) => `No field is called "${quotable(given)}".${nearest(near)}`,
  unknownPeriod: ({ given, argument }) =>
    `The ${argument === "from" ? "first" : "last"} period can't be ${thing(given)}. Write a year such as 2015, or a period such as "2022-Q1".`,
  periodOrder: ({ from, to }) => `The first period, ${from}, comes after the last, ${to}. Swap them.`,
  periodForms: ({ from, to }) =>
    `${from} and ${to} are of two kinds. Use two years, two quarters or two months.`,
  emptySpan: ({ series, from, to, latest }) =>
    `${series.join(", ")} ${series.length === 1 ? "has" : "have"} no value ${span(from, to)}. The latest is ${latest}.`,
  periodInSeries: ({ given, series }) =>
    `"${quotable(given)}" names a period. Give the series "${series}", and the first and last period as the next arguments.`,
  badArgument: ({ position, expected, given }) =>
    `The ${ORDINALS[position - 1]} argument is ${EXPECTED[expected]}; it was ${thing(given)}.`,
  shapeMismatch: ({ metric, unit }) =>
    `The figures fill ${metric} cells and the units ${unit}. Give one unit, or a range of the same shape.`,
  tableUnit: ({ table, given, fits }) =>
    `No column of ${table} can be shown in "${quotable(given)}".${tryThese(fits)}`,
  notBlank: ({ range, cells, count }) =>
    `It needs ${range}, and ${cells.join(", ")}${count > cells.length ? ` and ${count - cells.length} more` : ""} ${count === 1 ? "holds" : "hold"} something of yours.`,
  mergedCells: ({ range, cells }) =>
    `It needs ${range}, and ${cells.join(", ")} ${cells.length === 1 ? "is" : "are"} merged.`,
  protectedRange: ({ sheet, range }) => `${sheet} is protected at ${range}, so nothing can be written there.`,
  mayNotEdit: () => "You can view this file but not edit it.",
  fileBusy: () => "Another insert is at work in this file. Try again in a moment.",
  fileFull: () => "The file has no room for more cells.",
  hostRefused: ({ reason, undone }) =>
    undone
      ? `Google Sheets did not take it: ${quotable(reason)}. What had been written was taken back.`
      : `Google Sheets did not take it: ${quotable(reason)}. Some of it is still in the sheet.`,
  noActiveCell: () => "No cell is selected. Select one and try again.",
};

// What stood in a cell: text in its quotes, a number, TRUE; a range comes as its shape and a date as that word.
function thing(given: string): string {
  if (given === "date") return "a date";
  return quotable(given).replace(/^(\d+) × (\d+)$/, "a range of $1 × $2 cells");
}

function other(currency: string): string {
  return currency === "CNY" ? "USD" : "CNY";
}

function span(from: string, to: string): string {
  if (from === to) return `for ${from}`;
  if (to === "") return `from ${from} on`;
  return from === "" ? `up to ${to}` : `from ${from} to ${to}`;
}

function nearest(near: readonly string[]): string {
  return near.length === 0 ? "" : ` Nearest: ${near.join(", ")}.`;
}

function tryThese(fits: readonly string[]): string {
  return fits.length === 0 ? "" : ` Try ${fits.map((unit) => `"${unit}"`).join(" or ")}.`;
}
