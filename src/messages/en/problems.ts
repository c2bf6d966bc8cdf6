import type { GrowthRefusal, UnitKind } from "../../query/problem";
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
  base: 'a year such as 2013 or a figure such as "exports_2013"',
  style: 'one of the styles "short", "full", "简" and "全"',
  words: 'one text such as "port containers"',
  limit: "a number of rows from 1 to 100",
  number: "a number such as 4.68",
  period: 'a year such as 2022, or a period such as "2022-Q1"',
} as const;

const SECONDS = { base: "bases", unit: "units", period: "periods" } as const;

/** Why there is no growth, and the way out. */
const NO_GROWTH: Readonly<Record<GrowthRefusal, (key: string, earlier: string, next: string) => string>> = {
  growth: (key) => `${key} is itself a growth. Read it with ZJ_METRIC.`,
  ratio: (key) => `${key} is a share or an amount a head, which has no growth. Compare two of its years.`,
  rank: (key) => `${key} is a rank, which has no growth. Compare two of its years.`,
  span: (key) => `${key} covers several years, so it has no growth on a year earlier. Ask for one year.`,
  printedOnly: (key, _, next) =>
    `Growth at constant prices can't be worked out, and no source prints that of ${key}.${next === "" ? "" : ` The latest is ${next}.`}`,
  printedSince: (key, earlier) =>
    `Growth at constant prices can't be worked out from ${earlier} to ${key}. Ask for the growth of one year.`,
  noEarlier: (key, earlier, next) =>
    `No source prints the growth of ${key}, and there is no ${earlier} to work it out from.${next === "" ? "" : ` Give a base such as ${baseText(next)}.`}`,
  sign: (key, earlier) =>
    `Growth from ${earlier} to ${key} can't be worked out, as one of them is not above zero. Compare the two values.`,
};

const UNLIKE_BASE = {
  series: (key: string, base: string) =>
    `${base} is not of the same series as ${key}. Give a year such as 2013 as the base.`,
  currency: (key: string, base: string) =>
    `${key} and "${quotable(base)}" are in two currencies. Give both in one.`,
  part: (key: string, base: string) =>
    `${base} and ${key} are not the same part of their years. Give the same part of an earlier year.`,
  order: (key: string, base: string) =>
    key === base
      ? `The base must be earlier than ${key}; it was the same. Give an earlier year.`
      : `The base, ${base}, is later than ${key}. Swap them.`,
} as const;

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];

/** English sentences. */
export const problemsEn: Problems = {
  unknownIndicator: ({ given, near }) => `No figure is called "${quotable(given)}".${nearest(near)}`,
  unknownWord: ({ given, word, near }) =>
    `"${quotable(word)}" in "${quotable(given)}" is no word of the catalog.${nearest(near)}`,
  notCovered: ({ given, place, near }) =>
    `"${quotable(given)}" asks about "${quotable(place)}", a place the catalog has no figures for.${nearest(near)}`,
  relativeDate: ({ given, word, latest }) =>
    latest === ""
      ? `"${quotable(word)}" in "${quotable(given)}" depends on today. Write the period, such as 2022 or 2022-Q1.`
      : `"${quotable(word)}" in "${quotable(given)}" depends on today. The latest is ${latest}.`,
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
  shapeMismatch: ({ metric, unit, second }) =>
    second
      ? `The first argument fills ${metric} cells and the ${SECONDS[second]} ${unit}. Give one ${second}, or a range of the same shape.`
      : `The figures fill ${metric} cells and the units ${unit}. Give one unit, or a range of the same shape.`,
  tableUnit: ({ table, given, fits }) =>
    `No column of ${table} can be shown in "${quotable(given)}".${tryThese(fits)}`,
  noGrowth: ({ key, reason, earlier, try: next }) => NO_GROWTH[reason](key, earlier, next),
  definitionChange: ({ key, earlier }) =>
    `${key} and ${earlier} are counted on different definitions, so no growth is worked out between them. Use two values on one side of the change.`,
  unlikeBase: ({ key, base, reason }) => UNLIKE_BASE[reason](key, base),
  unitKinds: ({ from, is, to, asked, fits }) =>
    `"${quotable(from)}" is ${KINDS[is]} and "${quotable(to)}" is ${KINDS[asked]}; one can't be turned into the other.${tryThese(fits)}`,
  periodNeeded: ({ from, to, latest }) =>
    `From "${quotable(from)}" to "${quotable(to)}" needs a year for its exchange rate. The latest is ${latest}.`,
  noRate: ({ period, reason, first, last }) =>
    reason === "span"
      ? `${period} covers several years, so it has no one exchange rate. Give one year from ${first} to ${last}.`
      : `There is no exchange rate for ${period}. Give a year from ${first} to ${last}.`,
  numberRange: ({ given, unit }) =>
    `${given} is beyond what a cell can hold in "${quotable(unit)}". Choose a unit nearer in size.`,
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

// A year is typed as a number, any other period as text.
function baseText(period: string): string {
  return /^\d+$/.test(period) ? period : `"${period}"`;
}

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
