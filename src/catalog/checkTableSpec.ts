import { BadRow, filled, type Row } from "./checkRows";
import type { KnownRows, SeriesKeys } from "./packSeries";
import { frequencyOf } from "./period";

const FIELDS = ["name", "area", "period", "value", "unit", "qualifier", "source"];
const RANGE = /^(?:annual|month|within|any|latest)(?: \d{4}\.\.\d{4})?$/;
const CHART =
  /^(?:line|column|bar|combo|pie|stacked) [^|]+?(?: \| [^|]+?)?(?: over (?:annual|latest|\d\S*))?$/;

/** Fails with `BadRow` where the selection or the chart of a table names something that does not exist. */
export function checkTableSpec(row: Row, known: KnownRows & { readonly keys: SeriesKeys }): void {
  const named: string[] = [];
  for (const column of ["rows", "columns"]) {
    for (const part of filled(row, column).split("; ")) {
      const [dimension = "", values = ""] = part.split(":");
      for (const value of values.split(",")) {
        if (!isKnown(dimension, value, known)) {
          throw new BadRow(row, `"${column}" names "${dimension}:${value}", which does not exist.`);
        }
        if (dimension === "indicator" || dimension === "key") named.push(value);
      }
    }
  }
  const chart = filled(row, "chart");
  if (chart === "none") return;
  if (!CHART.test(chart)) throw new BadRow(row, `"chart" is "${chart}", which is no drawing we know.`);
  const drawn = chart
    .replace(/^\w+ /, "")
    .replace(/ over .*$/, "")
    .split(/,| \| /);
  for (const name of drawn) {
    if (!named.includes(name))
      throw new BadRow(row, `"chart" draws "${name}", which is no column of the table.`);
  }
}

function isKnown(
  dimension: string,
  value: string,
  known: KnownRows & { readonly keys: SeriesKeys },
): boolean {
  switch (dimension) {
    case "indicator":
      return known.indicators.has(/^growth\((.+)\)$/.exec(value)?.[1] ?? value);
    case "area":
      return known.areas.has(value);
    case "partner":
      return known.partners.has(value);
    case "source":
      return known.sources.has(value);
    case "unit":
      return value === "CNY" || value === "USD";
    case "fields":
      return FIELDS.includes(value);
    case "period":
      return frequencyOf(value) !== undefined || RANGE.test(value);
    case "key":
      return isSeriesKey(value, known.keys);
    default:
      return false;
  }
}

function isSeriesKey(key: string, keys: SeriesKeys): boolean {
  const series = key.replace(/@.*$/, "").replace(/_(?:latest|\d{4}\S*)$/, "");
  return keys.has(series) || keys.has(series.replace(/_growth(?=_|$)/, ""));
}
