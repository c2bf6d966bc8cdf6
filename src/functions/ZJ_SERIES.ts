import type { Catalog, Language } from "../catalog/model";
import { comparePeriods, type Frequency, frequencyOf, isWithin, periodsBetween } from "../catalog/period";
import { shipped } from "../catalog/shipped";
import { nameOf } from "../present/name";
import { convertUnit, currencyOf, readUnit, shownIn } from "../query/convert";
import type { Figure } from "../query/Figure";
import { periodsOf } from "../query/latest";
import { type Key, seriesKey } from "../query/parseKey";
import type { AskedUnit } from "../query/parseUnit";
import { Failure } from "../query/problem";
import { readPeriod } from "../query/readPeriod";
import { parseSeries, readSeries } from "../query/readSeries";
import { readFigure } from "../query/resolve";
import {
  answered,
  type CellResult,
  type CellValue,
  describe,
  isBlank,
  isRange,
  languageIn,
  readFlag,
  readText,
  readTexts,
} from "./cells";
import { cellUnit, headerText } from "./headers";

/**
 * One or several series: a column of periods and one column for each series.
 *
 * @param {"exports, imports"} series Their keys or words without a period, in one text or a range.
 * @param {2015} from Optional. The first year or period; its form sets how often: "2022-Q1" gives quarters.
 * @param {2025} to Optional. The last year or period.
 * @param {"billion USD"} unit Optional. The unit to return; if left out CNY, USD, tonnes, persons or a fraction.
 * @param {TRUE} headers Optional. FALSE leaves out the row with names and units.
 * @return Every period from first to last with its values; a blank where none is known.
 * @customfunction
 */
export function ZJ_SERIES(
  series: unknown,
  from?: unknown,
  to?: unknown,
  unit?: unknown,
  headers?: unknown,
): CellResult {
  return answered(
    () => {
      const catalog = shipped();
      const hasHeaders = readFlag(headers, 5, true);
      if (isRange(unit))
        throw new Failure({ kind: "badArgument", position: 4, expected: "unit", given: describe(unit) });
      const unitText = readText(unit);
      const asked = unitText === undefined ? undefined : readUnit(unitText);
      const keys = readTexts(series).map((text) => parseSeries(catalog, text));
      if (keys.length === 0) throw new Failure({ kind: "nothingGiven", role: "series" });
      const periods = periodsFor(catalog, keys, readBound(from, "from"), readBound(to, "to"));
      const columns = keys.map((key) => column(catalog, key, periods, asked, unitText ?? ""));
      const isYears = frequencyOf(periods[0] ?? "") === "year";
      const rows = periods.map((period, row): CellValue[] => [
        isYears ? Number(period) : period,
        ...columns.map((one) => one.values[row] ?? ""),
      ]);
      const language = languageIn(series, unit);
      return hasHeaders ? [headerRow(columns, isYears, asked, language), ...rows] : rows;
    },
    series,
    unit,
  );
}

interface Column {
  readonly values: readonly CellValue[];
  readonly sample: Figure | undefined;
}

function column(
  catalog: Catalog,
  key: Key,
  periods: readonly string[],
  asked: AskedUnit | undefined,
  unitText: string,
): Column {
  const currency = key.currency ?? currencyOf(asked);
  if (key.currency !== undefined && currencyOf(asked) !== undefined && key.currency !== currencyOf(asked)) {
    throw new Failure({ kind: "unitConflict", given: seriesKey(catalog, key), unit: unitText });
  }
  const figures = periods.map((period) => readOrBlank(catalog, { ...key, period }, currency));
  const shown = figures.map((figure) => figure && asked && convertUnit(catalog, figure, asked, unitText));
  return {
    values: figures.map((figure, row): CellValue => {
      const converted = shown[row];
      return converted && asked ? shownIn(converted, asked) : (figure?.value ?? "");
    }),
    sample: figures.find((figure) => figure !== undefined) ?? readSeries(catalog, key)[0],
  };
}

function readOrBlank(catalog: Catalog, key: Key, currency: Figure["unit"] | undefined): Figure | undefined {
  try {
    return readFigure(catalog, key, currency === "USD" || currency === "CNY" ? currency : undefined);
  } catch (error) {
    // One period that cannot change its currency is a gap; the others still have their values.
    if (error instanceof Failure && error.problem.kind === "noConversion") return undefined;
    throw error;
  }
}

function headerRow(
  columns: readonly Column[],
  isYears: boolean,
  asked: AskedUnit | undefined,
  language: Language,
): CellValue[] {
  const first = language === "zh" ? (isYears ? "年份" : "时期") : isYears ? "Year" : "Period";
  return [
    first,
    ...columns.map(({ sample }) => {
      if (!sample) return "";
      const unit = asked ? cellUnit(asked.unit, asked.scale, language) : cellUnit(sample.unit, 0, language);
      return headerText(nameOf(sample, language), unit, language);
    }),
  ];
}

function readBound(argument: unknown, role: "from" | "to"): string | undefined {
  if (isBlank(argument)) return undefined;
  const text = typeof argument === "number" ? String(argument) : readText(argument);
  if (text === undefined) return undefined;
  const reading = readPeriod(text.normalize("NFKC").toLowerCase());
  if (reading === undefined || reading.period === "latest" || reading.rest.trim() !== "") {
    throw new Failure({ kind: "unknownPeriod", given: text, argument: role });
  }
  return reading.period;
}

// Years unless a bound says otherwise; without any year the form with most values.
function periodsFor(
  catalog: Catalog,
  keys: readonly Key[],
  from: string | undefined,
  to: string | undefined,
): readonly string[] {
  const known = keys
    .reduce<string[]>((all, key) => all.concat(periodsOf(catalog, key)), [])
    .sort(comparePeriods);
  const frequency = frequencyOf(from ?? to ?? "") ?? usualFrequency(known);
  if (from !== undefined && to !== undefined && frequencyOf(to) !== frequency) {
    throw new Failure({ kind: "periodForms", from, to });
  }
  if (from !== undefined && to !== undefined && comparePeriods(from, to) > 0) {
    throw new Failure({ kind: "periodOrder", from, to });
  }
  const own = known.filter((period) => frequencyOf(period) === frequency);
  const first = from ?? own[0];
  const last = to ?? own[own.length - 1];
  const latest = known[known.length - 1] ?? "";
  const fail = (): never => {
    const series = keys.map((key) => seriesKey(catalog, key));
    throw new Failure({ kind: "emptySpan", series, from: first ?? "", to: last ?? "", latest });
  };
  if (first === undefined || last === undefined || comparePeriods(first, last) > 0) return fail();
  // Runs from January and spans of years overlap, so there is no next one: those that exist are listed.
  const stepped =
    frequency === "yearToDate" || frequency === "span"
      ? [...new Set(own)].filter(
          (period) => comparePeriods(period, first) >= 0 && comparePeriods(period, last) <= 0,
        )
      : periodsBetween(first, last);
  const isKnown = known.some((period) => stepped.some((one) => one === period || isWithin(period, one, one)));
  return isKnown ? stepped : fail();
}

function usualFrequency(periods: readonly string[]): Frequency {
  const counts = new Map<Frequency, number>();
  for (const period of periods) {
    const frequency = frequencyOf(period);
    if (frequency === "year") return "year";
    if (frequency) counts.set(frequency, (counts.get(frequency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "year";
}
