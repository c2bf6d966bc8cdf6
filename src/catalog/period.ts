/** How long a period is and what it follows. */
export type Frequency = "year" | "half" | "quarter" | "month" | "yearToDate" | "span";

/** A period in months since the year 0, both ends included. */
interface Months {
  readonly first: number;
  readonly last: number;
}

const FORMS: readonly (readonly [Frequency, RegExp])[] = [
  ["year", /^(\d{4})$/],
  ["half", /^(\d{4})-H([12])$/],
  ["quarter", /^(\d{4})-Q([1-4])$/],
  ["month", /^(\d{4})-(0[1-9]|1[0-2])$/],
  ["yearToDate", /^(\d{4})-01\.\.\1-(0[1-9]|1[0-2])$/],
  ["span", /^(\d{4})\.\.(\d{4})$/],
];

/** The form of a period; undefined for a text that is none, or not in its shortest form. */
export function frequencyOf(period: string): Frequency | undefined {
  for (const [frequency, form] of FORMS) {
    const match = form.exec(period);
    if (!match) continue;
    if (frequency === "yearToDate") return isShortest(Number(match[2])) ? frequency : undefined;
    if (frequency === "span") return Number(match[1]) < Number(match[2]) ? frequency : undefined;
    return frequency;
  }
  return undefined;
}

/** First and last year of a period; both the same within one year. */
export function yearsOf(period: string): readonly [number, number] {
  return [Number(period.slice(0, 4)), Math.floor(months(period).last / 12)];
}

/** Order of periods: by their ends, of two that end together the shorter first. */
export function comparePeriods(left: string, right: string): number {
  if (left === right) return 0;
  const a = months(left);
  const b = months(right);
  return a.last - b.last || b.first - a.first;
}

/** The same period one year earlier; for a span the text is moved by one year at both ends. */
export function yearEarlier(period: string): string {
  return period.replace(/\d{4}/g, (year) => String(Number(year) - 1));
}

/**
 * Every period of one frequency from the first to the last, both included.
 *
 * Shape: in order. Year to date runs over the months of each year; spans are not stepped and come back as given.
 */
export function periodsBetween(first: string, last: string): readonly string[] {
  const frequency = frequencyOf(first);
  if (frequency === undefined || frequency === "span" || frequency === "yearToDate") {
    return first === last ? [first] : [first, last];
  }
  const length = { year: 12, half: 6, quarter: 3, month: 1 }[frequency];
  const end = months(last).last;
  const periods: string[] = [];
  for (let month = months(first).first; month + length - 1 <= end; month += length) {
    periods.push(spell(frequency, Math.floor(month / 12), (month % 12) / length + 1));
  }
  return periods;
}

/** Whether a period lies between two others, ends included. */
export function isWithin(period: string, first: string, last: string): boolean {
  const { first: start, last: end } = months(period);
  return start >= months(first).first && end <= months(last).last;
}

/** Whether a value of one period answers for the period asked: a stock asked for by year is its last value in the year. */
export function answersFor(own: string, asked: string, isStock: boolean): boolean {
  return own === asked || (isStock && frequencyOf(asked) === "year" && isWithin(own, asked, asked));
}

function spell(frequency: "year" | "half" | "quarter" | "month", year: number, part: number): string {
  const text = String(year).padStart(4, "0");
  if (frequency === "year") return text;
  if (frequency === "half") return `${text}-H${part}`;
  if (frequency === "quarter") return `${text}-Q${part}`;
  return `${text}-${String(part).padStart(2, "0")}`;
}

// January to March is a quarter, January to June a half, January to December a year.
function isShortest(lastMonth: number): boolean {
  return lastMonth !== 1 && lastMonth !== 3 && lastMonth !== 6 && lastMonth !== 12;
}

function months(period: string): Months {
  const start = Number(period.slice(0, 4)) * 12;
  const rest = period.slice(4);
  if (rest === "") return { first: start, last: start + 11 };
  const digit = Number(rest.slice(2));
  if (rest[1] === "H") return { first: start + (digit - 1) * 6, last: start + digit * 6 - 1 };
  if (rest[1] === "Q") return { first: start + (digit - 1) * 3, last: start + digit * 3 - 1 };
  if (rest.startsWith("..")) return { first: start, last: Number(rest.slice(2)) * 12 + 11 };
  const month = start + Number(rest.slice(1, 3)) - 1;
  const to = rest.indexOf("..");
  return { first: month, last: to < 0 ? month : start + Number(rest.slice(-2)) - 1 };
}
