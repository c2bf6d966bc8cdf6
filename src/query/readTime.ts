import type { Catalog } from "../catalog/model";
import { frequencyOf, yearsOf } from "../catalog/period";
import { periodsOf } from "./latest";
import { type Key, wholeDay } from "./parseKey";
import type { PeriodPiece } from "./periodPieces";

/** What a text says about time. */
export interface Time {
  readonly year?: number;
  /** First and last month, 1 to 12. */
  readonly months?: readonly [number, number];
  /** A span of years in the catalog's form. */
  readonly span?: string;
  /** After `as of`, as the catalog writes it: a period, or the day of a vintage where a period stands beside it. */
  readonly asOf?: string;
  /** A piece that does not go with the others. */
  readonly odd?: PeriodPiece;
}

/** The pieces of a text about time as one; `odd` is set where they do not make one period. */
export function readTime(pieces: readonly PeriodPiece[]): Time {
  let time: Time = {};
  for (const piece of pieces) {
    const next = withPiece(time, piece);
    if (!next) return { ...time, odd: piece };
    time = next;
  }
  return time;
}

function withPiece(time: Time, piece: PeriodPiece): Time | undefined {
  switch (piece.kind) {
    case "asOf":
      return time.asOf === undefined ? { ...time, asOf: piece.date } : undefined;
    case "span":
      return time.span === undefined && time.year === undefined
        ? { ...time, span: `${piece.from}..${piece.to}` }
        : undefined;
    case "year":
      return time.span === undefined && (time.year ?? piece.year) === piece.year
        ? { ...time, year: piece.year }
        : undefined;
    case "months":
      return withMonths(time, piece.first, piece.last);
    case "yearAndMonths": {
      const next = withPiece(time, { ...piece, kind: "year" });
      return next && withMonths(next, piece.first, piece.last);
    }
  }
}

function withMonths(time: Time, first: number, last: number): Time | undefined {
  if (time.span !== undefined) return undefined;
  const [knownFirst, knownLast] = time.months ?? [first, last];
  return knownFirst === first && knownLast === last ? { ...time, months: [first, last] } : undefined;
}

/** The day by which a figure was known, where the text says one. */
export function asOfDay(time: Time): string | undefined {
  const hasPeriod = time.year !== undefined || time.span !== undefined;
  return time.asOf !== undefined && hasPeriod ? wholeDay(time.asOf) : undefined;
}

/**
 * The periods that a text may mean for a key; empty where it names none.
 *
 * More than one where words such as `year to date` leave it open; only those that have a value, if any has.
 */
export function periodsMeant(
  catalog: Catalog,
  key: Key,
  time: Time,
  { isLatest, isYearToDate }: { readonly isLatest: boolean; readonly isYearToDate: boolean },
): readonly string[] {
  if (time.span !== undefined) return [time.span];
  if (time.year === undefined && time.asOf !== undefined) return upTo(catalog, key, time.asOf);
  if (time.year === undefined) return isLatest ? ["latest"] : [];
  const year = String(time.year);
  if (!time.months) return isYearToDate ? throughYear(catalog, key, year) : [year];
  const [first, last] = time.months;
  const period = spellMonths(year, isYearToDate && first === last ? 1 : first, last);
  return period === undefined ? [] : [period];
}

// Of a stock it is that date; of a flow it may be the month or all months up to it.
function upTo(catalog: Catalog, key: Key, date: string): readonly string[] {
  const [year = "", month] = date.split("-");
  if (month === undefined) return [year];
  const single = `${year}-${month}`;
  if (catalog.indicator(key.indicator)?.kind === "stock" && !key.isGrowth) return [single];
  const meant = [single, spellMonths(year, 1, Number(month)) ?? single];
  const known = periodsOf(catalog, key);
  const some = meant.filter((period) => known.includes(period));
  return some.length > 0 ? some : meant.slice(0, 1);
}

function throughYear(catalog: Catalog, key: Key, year: string): readonly string[] {
  const some = periodsOf(catalog, key).filter((period) =>
    yearsOf(period).every((one) => one === Number(year)),
  );
  const fromJanuary = some.filter((period) => /^\d{4}(?:-[QH]1|-01\.\..*)?$/.test(period));
  return fromJanuary.length > 0 ? [...fromJanuary].reverse() : [year];
}

/** From one month of a year to another in the shortest form; undefined where the catalog has no such period. */
export function spellMonths(year: string, first: number, last: number): string | undefined {
  const two = (number: number): string => String(number).padStart(2, "0");
  const length = last - first + 1;
  if (length === 1) return `${year}-${two(first)}`;
  if (length === 12) return year;
  if (length === 3 && last % 3 === 0) return `${year}-Q${last / 3}`;
  if (length === 6 && last % 6 === 0) return `${year}-H${last / 6}`;
  const period = `${year}-01..${year}-${two(last)}`;
  return first === 1 && frequencyOf(period) !== undefined ? period : undefined;
}
