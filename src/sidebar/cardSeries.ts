import type { Catalog, Currency } from "../catalog/model";
import { frequencyOf } from "../catalog/period";
import type { Figure } from "../query/Figure";
import { parseKey, seriesKey } from "../query/parseKey";
import { readSeries } from "../query/readSeries";

/** The figures beside which one figure can be seen: same series, same length of period. */
export interface CardSeries {
  /** Key without a period, `exports`. */
  readonly key: string;
  /** By end of period. */
  readonly figures: readonly Figure[];
  /** Decimal years of the ends of their periods. */
  readonly times: readonly number[];
  /** Time between periods that follow each other, in years. */
  readonly step: number;
}

const STEPS = { year: 1, half: 0.5, quarter: 0.25, month: 1 / 12, yearToDate: 1, span: 1 } as const;

const read = new WeakMap<Catalog, Map<string, CardSeries>>();

/**
 * The series of a figure, with the periods that compare with its own.
 *
 * A stock is compared over all its dates; a flow over periods of the same form, and of year-to-date
 * values those that end in the same month. Kept once read, since typing asks for the same again.
 */
export function readCardSeries(catalog: Catalog, figure: Figure, currency?: Currency): CardSeries {
  const known = read.get(catalog) ?? new Map<string, CardSeries>();
  read.set(catalog, known);
  const key = parseKey(catalog, figure.key);
  if (key === undefined) throw new Error(`readCardSeries promises to read the figure ${figure.key} again`);
  const { period: _, asOf: __, currency: ___, ...ofSeries } = key;
  const series = seriesKey(catalog, ofSeries);
  const form = comparableForm(figure);
  const name = `${series} ${form} ${currency ?? ""}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const figures = readSeries(catalog, ofSeries, currency === undefined ? {} : { currency }).filter(
    (other) => comparableForm(other) === form,
  );
  const answer: CardSeries = {
    key: series,
    figures,
    times: figures.map((other) => endOf(other.period)),
    step: STEPS[frequencyOf(figure.period) ?? "year"],
  };
  known.set(name, answer);
  return answer;
}

function comparableForm(figure: Figure): string {
  const { period } = figure;
  const form = frequencyOf(period) ?? "year";
  if (figure.indicator.kind === "stock" && form !== "span") return "stock";
  if (form === "yearToDate") return `${form} ${period.slice(-2)}`;
  // Spans of different lengths are sums over different numbers of years.
  if (form === "span") return `${form} ${Number(period.slice(-4)) - Number(period.slice(0, 4))}`;
  return form;
}

/** When a period ends, as a decimal year: 2023 for the whole of 2022, 2022.5 for its first half. */
export function endOf(period: string): number {
  const last = period.slice(period.lastIndexOf(".") + 1);
  const year = Number(last.slice(0, 4));
  const part = last.slice(5);
  if (part === "") return year + 1;
  if (part[0] === "H") return year + Number(part.slice(1)) / 2;
  if (part[0] === "Q") return year + Number(part.slice(1)) / 4;
  return year + Number(part) / 12;
}
