import { BadRow, filled, type Row } from "./checkRows";
import type { Catalog } from "./model";
import { answersFor, frequencyOf } from "./period";

const FIELDS = ["name", "area", "period", "value", "unit", "qualifier", "source"];
const RANGE = /^(?:annual|month|within|any|latest)(?: \d{4}\.\.\d{4})?$/;
const CHART =
  /^(line|column|bar|combo|pie|stacked) ([^| ]+)(?: \| ([^| ]+))?(?: over (?:annual|latest|\d\S*))?$/;

/** Fails with `BadRow` where the selection or the chart of a table names something that does not exist. */
export function checkTableSpec(row: Row, catalog: Catalog): void {
  const named: string[] = [];
  for (const column of ["rows", "columns"]) {
    for (const part of filled(row, column).split("; ")) {
      const [dimension = "", values = ""] = part.split(":");
      for (const value of values.split(",")) {
        if (!isKnown(dimension, value, catalog)) {
          throw new BadRow(row, `"${column}" names "${dimension}:${value}", which does not exist.`);
        }
        if (dimension === "indicator" || dimension === "key") named.push(value);
      }
    }
  }
  const chart = filled(row, "chart");
  if (chart === "none") return;
  const [, type, left, right] = CHART.exec(chart) ?? [];
  if (left === undefined) throw new BadRow(row, `"chart" is "${chart}", which is no drawing we know.`);
  if (right !== undefined && type !== "combo") {
    throw new BadRow(row, `"chart" is "${chart}", but only a combo has a right axis.`);
  }
  for (const name of [...left.split(","), ...(right?.split(",") ?? [])]) {
    if (!named.includes(name))
      throw new BadRow(row, `"chart" draws "${name}", which is no column of the table.`);
  }
}

function isKnown(dimension: string, value: string, catalog: Catalog): boolean {
  switch (dimension) {
    case "indicator":
      return catalog.indicator(/^growth\((.+)\)$/.exec(value)?.[1] ?? value) !== undefined;
    case "area":
      return catalog.area(value) !== undefined;
    case "partner":
      return catalog.partner(value) !== undefined;
    case "source":
      return catalog.sources().some(({ id }) => id === value);
    case "unit":
      return value === "CNY" || value === "USD";
    case "fields":
      return FIELDS.includes(value);
    case "period":
      return frequencyOf(value) !== undefined || RANGE.test(value);
    case "key":
      return hasValue(value, catalog);
    default:
      return false;
  }
}

// A key of a list is a row that somebody wants to see, so it must have a value; growth can stand with the level.
function hasValue(key: string, catalog: Catalog): boolean {
  const name = key.replace(/@.*$/, "");
  const [, series = name, period = "latest"] = /^(.+)_(latest|\d{4}\S*)$/.exec(name) ?? [];
  const own = catalog.series(series);
  const isStock = own !== undefined && catalog.indicator(own.indicator)?.kind === "stock";
  const level = catalog.series(series.replace(/_growth(?=_|$)/, ""));
  const growth = level === own ? [] : (level?.observations ?? []).filter((row) => row.growth !== undefined);
  return [...(own?.observations ?? []), ...growth].some(
    (row) => period === "latest" || answersFor(row.period, period, isStock),
  );
}
