import { BadRow, bothLanguages, cell, filled, type Row } from "./checkRows";
import { derive, type Operand, type Operated } from "./derive";
import { lastDigit } from "./open";
import { QUALIFIER_LETTERS, STATUS_LETTERS, UNIT_LETTERS } from "./Packed";
import {
  type Entries,
  type Entry,
  isMoney,
  join,
  type KnownRows,
  readPeriod,
  readUnit,
  seriesKeyOf,
  slot,
} from "./readEntries";

/** What each key that a series can have names; the area is empty where it is left out. */
type SeriesKeys = ReadonlyMap<
  string,
  { readonly indicator: string; readonly partner: string; readonly area: string }
>;

/**
 * Adds the figures that no source prints, each worked out from the others.
 *
 * Fails with `BadRow` on a rule that reads nothing, needs its own result, or stands for a printed figure.
 */
export function deriveEntries(rows: readonly Row[], entries: Entries, known: KnownRows): void {
  const keys = seriesKeys(known);
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

interface Input extends Operated {
  readonly key: string;
  readonly sources: readonly string[];
}

function readOperand(
  row: Row,
  operand: Operand,
  find: (place: string) => Entry | undefined,
  entries: Entries,
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
