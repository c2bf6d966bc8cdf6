import { BadRow, bothLanguages, cell, filled, oneOf, type Row, reference } from "./checkRows";
import { derive, type Operand, type Operated } from "./derive";
import type { Qualifier, Status } from "./model";
import { lastDigit } from "./open";
import { QUALIFIER_LETTERS, STATUS_LETTERS, UNIT_LETTERS } from "./Packed";
import { comparePeriods, frequencyOf } from "./period";

/** The other tables, by id. */
export interface KnownRows {
  readonly indicators: ReadonlyMap<string, Row>;
  readonly areas: ReadonlyMap<string, Row>;
  readonly partners: ReadonlyMap<string, Row>;
  readonly sources: ReadonlyMap<string, Row>;
}

/** The packed series with the texts they refer to. */
export interface PackedSeries {
  readonly series: string;
  readonly notes: string;
  readonly rules: string;
  /** Keys with a value of their own. */
  readonly figureCount: number;
}

/** What each key that a series can have names; the area is empty where it is left out. */
type SeriesKeys = ReadonlyMap<
  string,
  { readonly indicator: string; readonly partner: string; readonly area: string }
>;

/** A number on its way into the packed text. */
interface Entry {
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

const SCALES = ["0", "3", "4", "6", "8", "9", "12"];
const STATUSES = { A: "normal", P: "provisional", E: "estimate", D: "differs" } as const;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Observations and derivations as packed text.
 *
 * Fails with `BadRow` on whatever keeps a row from being read again by its key.
 */
export function packSeries(
  rows: { readonly observations: readonly Row[]; readonly derivations: readonly Row[] },
  known: KnownRows,
): PackedSeries {
  const keys = seriesKeys(known);
  const entries = new Map<string, Entry[]>();
  for (const row of rows.observations) add(entries, readObservation(row, known));
  for (const list of entries.values()) orderVintages(list, known);
  checkGrowthOnce(rows.observations, entries, known);
  deriveAll(rows.derivations, entries, known, keys);
  return spell(entries, known);
}

// Over all combinations, used or not: two that spell the same would give one key two readings.
function seriesKeys(known: KnownRows): SeriesKeys {
  const keys = new Map<string, { indicator: string; partner: string; area: string }>();
  for (const [indicator, row] of known.indicators) {
    for (const partner of ["", ...known.partners.keys()]) {
      for (const area of ["", ...known.areas.keys()]) {
        const key = join(indicator, partner, area);
        if (keys.has(key)) throw new BadRow(row, `the key "${key}" has two readings.`);
        keys.set(key, { indicator, partner, area });
      }
    }
  }
  return keys;
}

function join(indicator: string, partner: string, area: string): string {
  return [indicator, partner, area].filter((part) => part !== "").join("_");
}

function seriesKeyOf(row: Row, known: KnownRows): string {
  const indicator = known.indicators.get(filled(row, "indicator"));
  if (!indicator) throw new BadRow(row, `"indicator" names "${cell(row, "indicator")}", which no file has.`);
  filled(row, "area");
  const area = reference(row, "area", known.areas);
  const partner = reference(row, "partner", known.partners);
  return join(cell(row, "indicator"), partner, area === cell(indicator, "home") ? "" : area);
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

function readPeriod(row: Row): string {
  const period = filled(row, "period");
  if (frequencyOf(period) === undefined) {
    throw new BadRow(row, `"period" is "${period}", not a period in its shortest form.`);
  }
  return period;
}

function readUnit(row: Row, known: KnownRows): Entry["unit"] {
  // Object.keys gives the keys of the record and no others.
  const unit = oneOf(row, "unit", Object.keys(UNIT_LETTERS) as Entry["unit"][]);
  const usual = cell(known.indicators.get(cell(row, "indicator")) as Row, "unit"); // `seriesKeyOf` has found it.
  if (unit !== usual && !(isMoney(unit) && isMoney(usual))) {
    throw new BadRow(row, `"unit" is "${unit}"; the indicator is in ${usual}.`);
  }
  return unit;
}

function isMoney(unit: string): boolean {
  return unit === "CNY" || unit === "USD";
}

function isFraction(unit: string): boolean {
  return unit === "percent" || unit === "percentage_points";
}

function slot(seriesKey: string, period: string, unit: string): string {
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

function deriveAll(
  rows: readonly Row[],
  entries: Map<string, Entry[]>,
  known: KnownRows,
  keys: SeriesKeys,
): void {
  const waiting = new Map<string, Row>();
  for (const row of rows) {
    const place = slot(seriesKeyOf(row, known), readPeriod(row), readUnit(row, known));
    if (entries.has(place)) throw new BadRow(row, "a source prints this figure, so it needs no rule.");
    if (waiting.has(place)) throw new BadRow(row, "another row has a rule for the same figure.");
    waiting.set(place, row);
  }
  const working = new Set<string>();
  const done = new Map<string, Entry>();

  const find = (place: string): Entry | undefined => {
    const row = waiting.get(place);
    if (!row) return entries.get(place)?.[0];
    if (working.has(place)) throw new BadRow(row, "the rule needs its own result.");
    working.add(place);
    const entry = done.get(place) ?? deriveOne(row);
    working.delete(place);
    done.set(place, entry);
    return entry;
  };

  const deriveOne = (row: Row): Entry => {
    const unit = readUnit(row, known);
    const sources: string[] = [];
    const inputs: string[] = [];
    const read = (operand: Operand): Operated => {
      const input = readOperand(row, operand, find, entries, keys);
      for (const source of input.sources) if (!sources.includes(source)) sources.push(source);
      if (!inputs.includes(input.key)) inputs.push(input.key);
      return input;
    };
    try {
      const result = derive(filled(row, "expression"), unit === "USD" ? "USD" : "CNY", read);
      return {
        row,
        seriesKey: seriesKeyOf(row, known),
        period: readPeriod(row),
        unit,
        // Fifteen digits are what a spreadsheet keeps; the rest is dust of binary arithmetic.
        amount: String(Number(result.value.toPrecision(15))),
        precision: digitsBefore(result.value) - result.significant,
        quality: `${QUALIFIER_LETTERS.about}${STATUS_LETTERS.estimate}`,
        growth: "",
        sources,
        note: "",
        rule: [cell(row, "expression"), inputs.join(";"), ...bothLanguages(row, "note", true)].join("\t"),
      };
    } catch (error) {
      if (error instanceof BadRow) throw error;
      throw new BadRow(row, error instanceof Error ? error.message : String(error));
    }
  };

  for (const place of waiting.keys()) {
    const entry = find(place);
    if (entry) entries.set(place, [entry]);
  }
}

interface Input extends Operated {
  readonly key: string;
  readonly sources: readonly string[];
}

function readOperand(
  row: Row,
  operand: Operand,
  find: (place: string) => Entry | undefined,
  entries: ReadonlyMap<string, readonly Entry[]>,
  keys: SeriesKeys,
): Input {
  const match = /^(.+)_(\d{4})$/.exec(operand.key);
  const series = match?.[1] ?? "";
  const parts = keys.get(series);
  if (!match || !parts) throw new BadRow(row, `"${operand.key}" is no annual key.`);
  const period = match[2] ?? "";
  // Printed growth stands with the level or as an indicator of its own.
  const growthSeries = join(`${parts.indicator}_growth`, parts.partner, parts.area);
  const units = [
    operand.currency,
    ...(Object.keys(UNIT_LETTERS) as Entry["unit"][]).filter((unit) => !isMoney(unit)),
  ];
  for (const unit of units) {
    const currency = isMoney(unit) ? `@${unit}` : "";
    if (operand.isGrowth) {
      const printed = entries.get(slot(series, period, unit))?.find((entry) => entry.growth !== "");
      if (!printed) continue;
      return growthInput(`${printed.growth}e-2`, `${growthSeries}_${period}${currency}`, printed);
    }
    const entry = find(slot(series, period, unit));
    if (!entry) continue;
    return {
      value: Number(entry.amount),
      significant: significantDigits(entry),
      key: `${series}_${period}${currency}`,
      sources: entry.sources,
    };
  }
  const alone = operand.isGrowth ? find(slot(growthSeries, period, "percent")) : undefined;
  if (alone) return growthInput(alone.amount, `${growthSeries}_${period}`, alone);
  throw new BadRow(
    row,
    `"${operand.key}" has no ${operand.isGrowth ? "printed growth" : "value"} in ${operand.currency}.`,
  );
}

// The rule multiplies by one plus the growth: 3.9 % known to a tenth is 1.039, four digits.
function growthInput(amount: string, key: string, entry: Entry): Input {
  return { value: Number(amount), significant: 1 - lastDigit(amount), key, sources: entry.sources };
}

function significantDigits(entry: Entry): number {
  return digitsBefore(Number(entry.amount)) - (entry.precision ?? lastDigit(entry.amount));
}

// Zero has one digit, where its logarithm has none.
function digitsBefore(value: number): number {
  return value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
}

function spell(entries: ReadonlyMap<string, readonly Entry[]>, known: KnownRows): PackedSeries {
  const all = [...entries.values()].flat();
  const sourceNumbers = numbers([...known.sources.keys()]);
  const noteNumbers = numbers(all.map((entry) => entry.note));
  const ruleNumbers = numbers(all.map((entry) => entry.rule));
  const bySeries = new Map<string, Entry[]>();
  for (const entry of all) bySeries.set(entry.seriesKey, [...(bySeries.get(entry.seriesKey) ?? []), entry]);
  const lines = [...bySeries.keys()].sort().map((key) => {
    // Sorting keeps the order of vintages, which is set already.
    const list = (bySeries.get(key) ?? []).sort(
      (a, b) => comparePeriods(a.period, b.period) || (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0),
    );
    const row = (list[0] as Entry).row; // A series has at least one entry.
    const observations = list.map((entry) =>
      [
        entry.period,
        `${UNIT_LETTERS[entry.unit]}${entry.amount}${entry.precision === undefined ? "" : `~${entry.precision}`}`,
        entry.quality,
        entry.growth,
        entry.sources.map((source) => sourceNumbers.of(source)).join("."),
        entry.note === "" || entry.note === "\t" ? "" : noteNumbers.of(entry.note),
        entry.rule === "" ? "" : ruleNumbers.of(entry.rule),
      ]
        .join(",")
        .replace(/,+$/, ""),
    );
    return [
      key,
      cell(row, "indicator"),
      cell(row, "partner"),
      cell(row, "area"),
      observations.join(";"),
    ].join("\t");
  });
  return {
    series: lines.join("\n"),
    notes: noteNumbers.text,
    rules: ruleNumbers.text,
    figureCount: new Set(all.map((entry) => `${entry.seriesKey}_${entry.period}`)).size,
  };
}

// Sorted, so that the packed text does not depend on the order of rows.
function numbers(texts: readonly string[]): { readonly of: (text: string) => string; readonly text: string } {
  const sorted = [...new Set(texts)].filter((text) => text !== "" && text !== "\t").sort();
  const positions = new Map(sorted.map((text, index) => [text, index.toString(36)]));
  return { of: (text) => positions.get(text) ?? "", text: sorted.join("\n") };
}
