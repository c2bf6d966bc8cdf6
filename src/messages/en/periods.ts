import type { PeriodWording } from "../Wording";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const HALVES = ["first", "second"] as const;
const QUARTERS = ["first", "second", "third", "fourth"] as const;

/** Periods in a text, and as short as a column allows. */
export const periodsEn: PeriodWording = {
  year: (year) => `${year}`,
  endOfYear: (year) => `end of ${year}`,
  half: (year, half) => `${HALVES[half - 1] ?? ""} half of ${year}`,
  quarter: (year, quarter) => `${QUARTERS[quarter - 1] ?? ""} quarter of ${year}`,
  month: (year, month) => `${monthName(month)} ${year}`,
  months: (year, first, last) => `${monthName(first)} to ${monthName(last)} ${year}`,
  span: (first, last) => `${first} to ${last}`,
  short: {
    year: (year) => `${year}`,
    half: (year, half) => `H${half} ${year}`,
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    month: (year, month) => `${shortMonth(month)} ${year}`,
    months: (year, first, last) => `${shortMonth(first)}–${shortMonth(last)} ${year}`,
    span: (first, last) => `${first}–${last}`,
  },
};

/** When something was, at the start of a sentence. */
export const whenEn: Omit<PeriodWording, "short"> = {
  year: (year) => `In ${year}`,
  endOfYear: (year) => `At the end of ${year}`,
  half: (year, half) => `In the ${HALVES[half - 1] ?? ""} half of ${year}`,
  quarter: (year, quarter) => `In the ${QUARTERS[quarter - 1] ?? ""} quarter of ${year}`,
  month: (year, month) => `In ${monthName(month)} ${year}`,
  months: (year, first, last) => `From ${monthName(first)} to ${monthName(last)} ${year}`,
  span: (first, last) => `From ${first} to ${last}`,
};

/** `11 Mar 2021`; month and day may be unknown. */
export function dateEn(year: number, month?: number, day?: number): string {
  return [day, month === undefined ? undefined : shortMonth(month), year]
    .filter((part) => part !== undefined)
    .join(" ");
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

function shortMonth(month: number): string {
  return monthName(month).slice(0, 3);
}
