import { BadRow, bothLanguages, cell, filled, oneOf, type Row, reference } from "./checkRows";
import type { Qualifier, Status } from "./model";
import { QUALIFIER_LETTERS, STATUS_LETTERS, UNIT_LETTERS } from "./Packed";
import { frequencyOf } from "./period";

/** The other tables, by id. */
export interface KnownRows {
  readonly indicators: ReadonlyMap<string, Row>;
  readonly areas: ReadonlyMap<string, Row>;
  readonly partners: ReadonlyMap<string, Row>;
  readonly sources: ReadonlyMap<string, Row>;
}

/** A number on its way into the packed text. */
export interface Entry {
  readonly row: Row;
  readonly seriesKey: string;
  readonly period: string;
  readonly unit: keyof typeof UNIT_LETTERS;
  /** Decimal text of the value in the unit itself, `3.57e12`; percent as a fraction. */
  readonly amount: string;
  /** Known digits of a derived value; a printed one tells it by its own digits. */
  readonly precision?: number;
  readonly quality: string;
  readonly growth: string;
  readonly sources: readonly string[];
  readonly note: string;
  readonly rule: string;
}

/** Entries by what a key and a unit name, `slot`; of several vintages the preferred one first. */
export type Entries = Map<string, Entry[]>;

const SCALES = ["0", "3", "4", "6", "8", "9", "12"];
const STATUSES = { A: "normal", P: "provisional", E: "estimate", D: "differs" } as const;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * The observations, by what they give.
 *
 * Fails with `BadRow` on a row that refers to nothing, or that leaves two answers to one question.
 */
export function readEntries(rows: readonly Row[], known: KnownRows): Entries {
  const entries: Entries = new Map();
  for (const row of rows) add(entries, readObservation(row, known));
  for (const list of entries.values()) orderVintages(list, known);
  checkGrowthOnce(rows, entries, known);
  return entries;
}

/** The canonical key of the series that a row belongs to. Fails with `BadRow`. */
export function seriesKeyOf(row: Row, known: KnownRows): string {
  const indicator = known.indicators.get(filled(row, "indicator"));
  if (!indicator) throw new BadRow(row, `"indicator" names "${cell(row, "indicator")}", which no file has.`);
  filled(row, "area");
  const area = reference(row, "area", known.areas);
  const partner = reference(row, "partner", known.partners);
  return join(cell(row, "indicator"), partner, area === cell(indicator, "home") ? "" : area);
}

/** The parts of a key that are there. */
export function join(indicator: string, partner: string, area: string): string {
  return [indicator, partner, area].filter((part) => part !== "").join("_");
}

function readObservation(row: Row, known: KnownRows): Entry {
  const seriesKey = seriesKeyOf(row, known);
  const period = readPeriod(row);
  const unit = readUnit(row, known);
  const value = filled(row, "value");
  if (!NUMBER.test(value)) throw new BadRow(row, `"value" is "${value}", not a plain decimal number.`);
  const scale = Number(oneOf(row, "unit_mult", SCALES)) - (isFraction(unit) ? 2 : 0);
  const growth = cell(row, "growth_yoy");
  if (growth !== "" && !NUMBER.test(growth))
    throw new BadRow(row, `"growth_yoy" is "${growth}", not a number.`);
  filled(row, "source");
  const qualifier: Qualifier = oneOf(row, "qualifier", ["exact", "over", "nearly", "about"]);
  const status: Status = STATUSES[oneOf(row, "status", ["A", "P", "E", "D"])];
  return {
    row,
    seriesKey,
    period,
    unit,
    amount: scale === 0 ? value : `${value}e${scale}`,
    quality: QUALIFIER_LETTERS[qualifier] + STATUS_LETTERS[status],
    growth,
    sources: [reference(row, "source", known.sources)],
    note: bothLanguages(row, "note", false).join("\t"),
    rule: "",
  };
}

/** The period of a row. Fails with `BadRow`. */
export function readPeriod(row: Row): string {
  const period = filled(row, "period");
  if (frequencyOf(period) === undefined) {
    throw new BadRow(row, `"period" is "${period}", not a period in its shortest form.`);
  }
  return period;
}

/** The unit of a row, one that its indicator can have. Fails with `BadRow`. */
export function readUnit(row: Row, known: KnownRows): Entry["unit"] {
  // Object.keys gives the keys of the record and no others.
  const unit = oneOf(row, "unit", Object.keys(UNIT_LETTERS) as Entry["unit"][]);
  const usual = cell(known.indicators.get(cell(row, "indicator")) as Row, "unit"); // `seriesKeyOf` has found it.
  if (unit !== usual && !(isMoney(unit) && isMoney(usual))) {
    throw new BadRow(row, `"unit" is "${unit}"; the indicator is in ${usual}.`);
  }
  return unit;
}

/** Whether a unit is a currency. */
export function isMoney(unit: string): boolean {
  return unit === "CNY" || unit === "USD";
}

function isFraction(unit: string): boolean {
  return unit === "percent" || unit === "percentage_points";
}

/** What a series, a period and a unit name together. */
export function slot(seriesKey: string, period: string, unit: string): string {
  return `${seriesKey}_${period} ${unit}`;
}

function add(entries: Map<string, Entry[]>, entry: Entry): void {
  const place = slot(entry.seriesKey, entry.period, entry.unit);
  const list = entries.get(place);
  if (list) list.push(entry);
  else entries.set(place, [entry]);
}

// The vintage published last is preferred; two of one date would leave the answer to the order of rows.
function orderVintages(list: Entry[], known: KnownRows): void {
  const published = (entry: Entry): string => publishedOf(entry.sources[0] ?? "", known);
  list.sort((a, b) => (published(a) < published(b) ? 1 : -1));
  list.forEach((entry, index) => {
    const next = list[index + 1];
    if (next && published(next) === published(entry)) {
      throw new BadRow(entry.row, "another row gives the same figure from a source of the same date.");
    }
  });
}

// Two rows that print one growth would leave the answer to the order in which they are looked for.
function checkGrowthOnce(
  rows: readonly Row[],
  entries: ReadonlyMap<string, readonly Entry[]>,
  known: KnownRows,
): void {
  for (const row of rows) {
    const level = /^(.+)_growth$/.exec(cell(row, "indicator"))?.[1] ?? "";
    if (!known.indicators.has(level)) continue;
    const levelRow = { ...row, cells: { ...row.cells, indicator: level } };
    const period = cell(row, "period");
    for (const unit of Object.keys(UNIT_LETTERS)) {
      const printed = entries.get(slot(seriesKeyOf(levelRow, known), period, unit)) ?? [];
      if (printed.some((entry) => entry.growth !== "")) {
        throw new BadRow(row, `the row of ${level} for ${period} prints this growth already.`);
      }
    }
  }
}

function publishedOf(source: string, known: KnownRows): string {
  return cell(known.sources.get(source) as Row, "published"); // References were checked when the row was read.
}
