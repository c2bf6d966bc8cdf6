import type { Language } from "../catalog/model";
import { frequencyOf } from "../catalog/period";
import { wordingOf } from "../messages/wordingOf";
import { sourceLine } from "../present/cite";
import { noteOf } from "../present/describeFigure";
import { nameOf, periodLabel } from "../present/name";
import { displayScale, isFraction, unitLabel } from "../present/number";
import { columnDecimals } from "../present/scaleColumns";
import type { TableColumn, TableFlag } from "../present/TableView";
import type { Figure } from "../query/Figure";
import { parseUnit } from "../query/parseUnit";
import { type Block, numberCell, textCell } from "./Block";
import { columnWidths, headerHeight } from "./columnWidths";
import { seriesFormula } from "./formulas";
import {
  figureCell,
  flagsShown,
  headerCell,
  isMarked,
  keyLine,
  line,
  live,
  missingCell,
  roomFor,
} from "./layoutTable";
import { yearFormat } from "./numberFormat";
import type { ColumnRow } from "./readColumn";
import type { InsertSeries } from "./requests";

/** A series as cells: header, one row a period, the key to its marks where it has any, source line. */
export function layoutSeries(
  rows: readonly ColumnRow[],
  sample: Figure,
  request: Pick<InsertSeries, "series" | "unit" | "language" | "cells">,
  edition: string,
): Block {
  const { language } = request;
  const wording = wordingOf(language);
  const figures = rows.flatMap(({ figure }) => (figure ? [figure] : []));
  const isYears = rows.every(({ period }) => frequencyOf(period) === "year");
  const scale = scaleOf(figures, sample, request);
  const unit = isFraction(sample.unit)
    ? percentUnit(sample, language)
    : unitLabel(sample.unit, scale, language);
  const columns: readonly TableColumn[] = [
    { id: "period", header: wording.tables.labels[isYears ? "year" : "period"], unit: "", kind: "period" },
    {
      id: request.series,
      header: nameOf(sample, language),
      unit,
      kind: isFraction(sample.unit) ? "percent" : "number",
    },
  ];
  const note = `${nameOf(sample, language)}\n${wording.citations.edition(edition)} · ${request.series}`;
  const header = columns.map((column, index) => ({ ...headerCell(column), note: index === 0 ? note : "" }));
  const decimals = columnDecimals(figures, scale);
  const room = roomFor(figures);
  const body = rows.map(({ period, figure }) => [
    isYears
      ? numberCell(Number(period), yearFormat(language), { align: "left" })
      : textCell(periodLabel(period, language), "body"),
    figure
      ? figureCell(figure, language, {
          scale,
          decimals,
          ...(room ? { room } : {}),
          note: isMarked(figure) ? noteOf(figure, language) : "",
        })
      : missingCell(),
  ]);
  const labels = rows.map(({ period }) => [periodLabel(period, language)]);
  const key = keyLine(flagsShown(flagsOf(rows), request.cells === "live"), language);
  const cells = [header, ...body];
  const first = rows[0]?.period ?? "";
  const last = rows[rows.length - 1]?.period ?? "";
  const asked = isFraction(sample.unit) ? "" : request.unit || (scale > 0 ? unit : "");
  return {
    cells: [
      ...(request.cells === "live" ? live(cells, seriesFormula(request.series, first, last, asked)) : cells),
      ...(key === "" ? [] : [line(key, "small", 2)]),
      line(sourceLine(figures, language, edition), "small", 2),
    ],
    hasTitle: false,
    headerRow: 0,
    bodyRows: body.length,
    headerHeight: headerHeight(columns),
    widths: columnWidths(columns, labels, language),
  };
}

/** Power of ten of the numbers: as asked, else the one that suits the whole column; 0 for fractions. */
function scaleOf(
  figures: readonly Figure[],
  sample: Figure,
  { unit, language }: Pick<InsertSeries, "unit" | "language">,
): number {
  if (isFraction(sample.unit)) return 0;
  const asked = parseUnit(unit);
  if (asked) return asked.scale;
  return displayScale(
    figures.map(({ value }) => value),
    sample.unit,
    language,
  );
}

function percentUnit(sample: Figure, language: Language): string {
  return sample.isGrowth ? wordingOf(language).tables.growth : "%";
}

function flagsOf(rows: readonly ColumnRow[]): readonly TableFlag[] {
  const has = (test: (figure: Figure) => boolean) => rows.some(({ figure }) => figure && test(figure));
  return [
    ...(["estimate", "provisional", "differs"] as const).filter((flag) =>
      has(({ status }) => status === flag),
    ),
    ...(["over", "nearly", "about"] as const).filter((mark) => has(({ qualifier }) => qualifier === mark)),
    ...(rows.some(({ figure }) => !figure) ? (["missing"] as const) : []),
  ];
}
