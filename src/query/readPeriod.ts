import { frequencyOf } from "../catalog/period";

/** A period found in a text, and the text without it. */
export interface PeriodReading {
  /** In the catalog's shortest form, or `latest`. */
  readonly period: string;
  readonly rest: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "((?:19|20)\\d{2})";
const GAP = "[\\s_.-]*";
// Space, hyphen, dot and underscore are the same, so January and July can stand apart by any of them.
const TO = "(?:[\\s_.-]+|\\s*(?:–|—)\\s*)(?:to[\\s_.-]+)?";

// Longer forms first: a month range would else be read as a month and a rest.
const FORMS: readonly (readonly [RegExp, (match: readonly string[]) => string | undefined])[] = [
  [
    form(`${YEAR}[-_. ](\\d{2})\\s*\\.\\.\\s*${YEAR}[-_. ](\\d{2})`),
    ([, a, b, c, d]) => (a === c ? months(a, Number(b), Number(d)) : undefined),
  ],
  [form(`${YEAR}\\s*\\.\\.\\s*${YEAR}`), ([, a, b]) => `${a}..${b}`],
  [form(`${MONTH}${TO}${MONTH}${GAP}${YEAR}`), ([, a, b, c]) => months(c, month(a), month(b))],
  [form(`${YEAR}${GAP}${MONTH}${TO}${MONTH}`), ([, a, b, c]) => months(a, month(b), month(c))],
  [form(`${YEAR}${GAP}([qh])([1-4])`), ([, a, b, c]) => `${a}-${b?.toUpperCase()}${c}`],
  [form(`([qh])([1-4])${GAP}${YEAR}`), ([, a, b, c]) => `${c}-${a?.toUpperCase()}${b}`],
  [form(`${YEAR}${GAP}m${GAP}(\\d{1,2})`), ([, a, b]) => months(a, Number(b), Number(b))],
  [form(`${YEAR}[-_. ](\\d{2})`), ([, a, b]) => months(a, Number(b), Number(b))],
  [form(`${MONTH}${GAP}${YEAR}`), ([, a, b]) => months(b, month(a), month(a))],
  [form(`${YEAR}${GAP}${MONTH}`), ([, a, b]) => months(a, month(b), month(b))],
  [form(YEAR), ([, a]) => a],
  [/(^|[\s_.-])latest(?=$|[\s_.-])/, () => "latest"],
];

/**
 * The period that a lower-case text names; undefined where it names none.
 *
 * Reads `2022q1`, `q1 2022`, `2022m04`, `apr 2022` and `jan-jul 2022` besides the forms of the catalog.
 */
export function readPeriod(text: string): PeriodReading | undefined {
  for (const [pattern, spell] of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const period = spell(match.slice(1));
    if (period === undefined || (period !== "latest" && frequencyOf(period) === undefined)) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { period, rest };
  }
  return undefined;
}

// The first group is what stands before: a digit or letter there belongs to another word.
function form(pattern: string): RegExp {
  return new RegExp(`(^|[^0-9a-z])${pattern}(?![0-9a-z])`);
}

function month(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
}

// The catalog has single months and runs from January; the shortest form is the only one.
/** The period from one month of a year to another, in its shortest form; undefined where the catalog has no such period. */
export function months(year: string | undefined, first: number, last: number): string | undefined {
  const two = (number: number): string => String(number).padStart(2, "0");
  if (first < 1 || last > 12 || first > last) return undefined;
  if (first === last) return `${year}-${two(first)}`;
  if (first !== 1) return undefined;
  if (last === 3) return `${year}-Q1`;
  if (last === 6) return `${year}-H1`;
  if (last === 12) return year;
  return `${year}-01..${year}-${two(last)}`;
}
