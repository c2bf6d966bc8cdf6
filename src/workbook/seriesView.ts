import type { Language } from "../catalog/model";
import { frequencyOf } from "../catalog/period";
import { wordingOf } from "../messages/wordingOf";
import { nameOf, periodLabel, placeOf } from "../present/name";
import { displayScale, isFraction, unitLabel } from "../present/number";
import { columnDecimals } from "../present/scaleColumns";
import type { TableCell, TableView } from "../present/TableView";
import { flagsOf } from "../present/tableFlags";
import type { Figure } from "../query/Figure";
import { parseUnit } from "../query/parseUnit";
import type { ColumnRow } from "./readColumn";
import type { InsertSeries } from "./requests";

/** A series as a table of two columns: period and value, in the unit asked for or the one that suits the whole column. */
export function seriesView(
  column: readonly ColumnRow[],
  sample: Figure,
  request: Pick<InsertSeries, "series" | "unit" | "language">,
): TableView {
  const { language, series } = request;
  const { tables } = wordingOf(language);
  const figures = column.flatMap(({ figure }) => (figure ? [figure] : []));
  const areYears = column.every(({ period }) => frequencyOf(period) === "year");
  const isPercent = isFraction(sample.unit);
  const scale = isPercent ? 0 : scaleOf(figures, sample, request);
  const decimals = columnDecimals(figures, scale);
  const unit = isPercent ? "" : unitLabel(sample.unit, scale, language);
  const title = nameOf(sample, language);
  const rows = column.map(({ period, figure }) => {
    const cell: TableCell = figure ? { kind: "figure", figure, scale, decimals } : { kind: "missing" };
    return { id: period, cells: [labelOf(period, areYears, language), cell] };
  });
  return {
    id: series,
    language,
    title,
    topic: sample.indicator.topic,
    description: placeOf(sample, language),
    layout: "grid",
    columns: [
      { id: "period", header: tables.labels[areYears ? "year" : "period"], unit: "", kind: "period" },
      { id: series, header: title, unit, kind: isPercent ? "percent" : "number" },
    ],
    rows,
    // The unit itself needs no argument, but for the currency that is not the usual one.
    unit: request.unit === "" && scale === 0 ? "" : isPercent ? "" : unit,
    units: [],
    flags: flagsOf(rows),
  };
}

function scaleOf(
  figures: readonly Figure[],
  sample: Figure,
  { unit, language }: Pick<InsertSeries, "unit" | "language">,
): number {
  const values = figures.map(({ value }) => value);
  return parseUnit(unit)?.scale ?? displayScale(values, sample.unit, language);
}

function labelOf(period: string, areYears: boolean, language: Language): TableCell {
  return areYears
    ? { kind: "year", year: Number(period) }
    : { kind: "text", text: periodLabel(period, language) };
}
