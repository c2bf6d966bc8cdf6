import type { Catalog, Language } from "../catalog/model";
import { frequencyOf } from "../catalog/period";
import { shipped } from "../catalog/shipped";
import { fullNameOf } from "../present/name";
import { convertUnit, currencyOf, readUnit, shownIn } from "../query/convert";
import type { Figure } from "../query/Figure";
import { type Key, spellKey } from "../query/parseKey";
import type { AskedUnit } from "../query/parseUnit";
import { Failure } from "../query/problem";
import { parseSeries, readSeries } from "../query/readSeries";
import { readFigure } from "../query/resolve";
import {
  answered,
  type CellResult,
  type CellValue,
  languageIn,
  readFlag,
  readName,
  readTexts,
} from "./cells";
import { cellUnit, headerText } from "./headers";
import { emptySpan, periodsFor, readBound } from "./seriesPeriods";

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
      const unitText = readName(unit, 4, "unit");
      const asked = unitText === undefined ? undefined : readUnit(unitText);
      const keys = readTexts(series).map((text) => parseSeries(catalog, text));
      if (keys.length === 0) return "";
      const bounds = { from: readBound(from, "from"), to: readBound(to, "to") };
      const periods = periodsFor(catalog, keys, bounds);
      const columns = keys.map((key) => column(catalog, key, periods, asked, unitText ?? ""));
      // Rows without a single value would say that something is there.
      if (columns.every(({ values }) => values.every((value) => value === ""))) {
        throw emptySpan(catalog, keys, bounds);
      }
      const isYears = frequencyOf(periods[0] ?? "") === "year";
      const rows = periods.map((period, row): CellValue[] => [
        isYears ? Number(period) : period,
        ...columns.map((one) => one.values[row] ?? ""),
      ]);
      const language = languageIn(series, unit);
      return hasHeaders ? [headerRow(columns, isYears, asked, language), ...rows] : rows;
    },
    series,
    from,
    to,
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
    throw new Failure({ kind: "unitConflict", given: spellKey(catalog, key), unit: unitText });
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
      return headerText(fullNameOf(sample, language), unit, language);
    }),
  ];
}
