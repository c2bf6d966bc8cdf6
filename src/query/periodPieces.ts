/** A piece of a text that says something about time. */
export type PeriodPiece = {
  readonly start: number;
  readonly end: number;
} & (
  | { readonly kind: "year"; readonly year: number }
  /** Months of a year that stands elsewhere, 1 to 12. */
  | { readonly kind: "months"; readonly first: number; readonly last: number }
  | { readonly kind: "yearAndMonths"; readonly year: number; readonly first: number; readonly last: number }
  | { readonly kind: "span"; readonly from: number; readonly to: number }
  /** After `as of`: a year, month or day as the catalog writes it. */
  | { readonly kind: "asOf"; readonly date: string }
);

type Found =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "months"; readonly first: number; readonly last: number }
  | { readonly kind: "yearAndMonths"; readonly year: number; readonly first: number; readonly last: number }
  | { readonly kind: "span"; readonly from: number; readonly to: number }
  | { readonly kind: "asOf"; readonly date: string };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const NUMERALS = "〇零一二三四五六七八九";
const YEAR = `((?:19|20)\\d{2}|[一二][九〇零○][${NUMERALS}○]{2}(?=\\s*年))`;
// Of two digits only with the word for year behind: 22年.
const SHORT_YEAR = "(\\d{2}|[〇零○一二][〇零○一二三四五六七八九])(?=\\s*年)";
const NIAN = "(?:\\s*年[度末底终]?)?";
const NUMBER = "(\\d{1,2}|十[一二]?|[一二两三四五六七八九])";
const WORD_NUMBER = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)";
const NUMBER_WORDS = "one two three four five six seven eight nine ten eleven".split(" ");
const TO = "\\s*(?:-|–|—|~|\\.\\.|至|到|to|through|thru|until|till)+\\s*";
const ANY_YEAR = `(?:${YEAR}(?:\\s*年[度末底终]?|(?![0-9a-z]))|${SHORT_YEAR}\\s*年[度末底终]?)`;
const DAY_YEAR = `${YEAR}(?:\\s*年|[-/.])?`;
const OF_THE_YEAR = "(?:\\s+of\\s+the\\s+year)?";
const ORDINAL = "(first|1st|second|2nd|third|3rd|fourth|4th|last|final)";

// Longer forms first; the number in front of a match that starts with a digit belongs to another word.
const FORMS: readonly (readonly [RegExp, (match: readonly (string | undefined)[]) => Found | undefined])[] = [
  [
    form(
      `(?:as\\s+(?:of|at)|as\\s+(?:known|published|reported)\\s+(?:in|by|on)|(?:known|published)\\s+by|截至到?|截止到?)\\s*(?:${MONTH}\\s*(\\d{4})|${DAY_YEAR}(?:\\s*(\\d{1,2})(?:\\s*月|[-/.])?(?:份|底|末)?(?:\\s*(\\d{1,2})\\s*日?)?)?)(?:年?[底末])?`,
    ),
    ([, name, ofName, year, month, day]) =>
      asOf(ofName ?? digits(year), name ? monthNumber(name) : month, day),
  ],
  [
    form(`${YEAR}[-_. ](\\d{2})\\s*\\.\\.\\s*${YEAR}[-_. ](\\d{2})`),
    ([, a, b, c, d]) => (a === c ? yearAndMonths(a, b, d) : undefined),
  ],
  [
    open(`${YEAR}\\s*年\\s*${NUMBER}\\s*月(?:份)?${TO}${YEAR}\\s*年\\s*${NUMBER}\\s*月(?:份)?`),
    ([, a, b, c, d]) => (digits(a) === digits(c) ? yearAndMonths(a, b, d) : undefined),
  ],
  [form(`${YEAR}${NIAN}${TO}${YEAR}${NIAN}`), ([, a, b]) => span(a, b)],
  [form(`between\\s+${YEAR}\\s+and\\s+${YEAR}`), ([, a, b]) => span(a, b)],
  [form(`${YEAR}[-_/.]?m(\\d{1,2})`), ([, a, b]) => yearAndMonths(a, b, b)],
  [form(`${YEAR}[-_ /.](\\d{2})`), ([, a, b]) => yearAndMonths(a, b, b)],
  [form(`${YEAR}[-_ /.]?([qh])([1-4])`), ([, a, b, c]) => part(a, b, c)],
  [form(`([qh])([1-4])[-_ /.]*${YEAR}`), ([, a, b, c]) => part(c, a, b)],
  [open(ANY_YEAR), ([, a, b]) => year(a ?? b)],
  [form("q1\\s*(?:-|–|to|through)\\s*q([2-4])"), ([, a]) => months(1, Number(a) * 3)],
  [form("([qh])([1-4])"), ([, a, b]) => parts(a, b)],
  [form("([1-4])([qh])"), ([, a, b]) => parts(b, a)],
  [form(`${MONTH}${TO}${MONTH}`), ([, a, b]) => months(monthNumber(a), monthNumber(b))],
  [form(`${MONTH}\\s+and\\s+${MONTH}`), ([, a, b]) => inARow(monthNumber(a), monthNumber(b))],
  [form(`first\\s+${WORD_NUMBER}[\\s-]+months?${OF_THE_YEAR}`), ([, a]) => months(1, number(a))],
  [form(`first\\s+${WORD_NUMBER}[\\s-]+quarters?${OF_THE_YEAR}`), ([, a]) => months(1, (number(a) ?? 9) * 3)],
  [form(`${ORDINAL}[\\s-]+half${OF_THE_YEAR}`), ([, a]) => parts("h", ordinal(a, 2))],
  [form(`${ORDINAL}[\\s-]+quarter${OF_THE_YEAR}`), ([, a]) => parts("q", ordinal(a, 4))],
  [form(`(?:through|up\\s+to|until)\\s+${MONTH}`), ([, a]) => months(1, monthNumber(a))],
  [form(MONTH), ([, a]) => months(monthNumber(a), monthNumber(a))],
  [open("(上|前|下|后)半年度?"), ([, a]) => parts("h", a === "上" || a === "前" ? 1 : 2)],
  [open(`前\\s*${NUMBER}\\s*(?:个)?季度?`), ([, a]) => months(1, (number(a) ?? 9) * 3)],
  [open("首季度?"), () => parts("q", 1)],
  [open("第?\\s*([1-4一二三四])\\s*季度?"), ([, a]) => parts("q", number(a))],
  [open(`前\\s*${NUMBER}\\s*个?月`), ([, a]) => months(1, number(a))],
  [
    open(`${NUMBER}\\s*月?(?:份)?${TO}${NUMBER}\\s*月(?:份)?(?!\\s*\\d*[日号])`),
    ([, a, b]) => months(number(a), number(b)),
  ],
  [open(`${NUMBER}\\s*月(?:份)?(?!\\s*\\d*[日号])`), ([, a]) => months(number(a), number(a))],
];

/** The pieces of a folded text that name years, months, quarters, halves, spans and dates, in their order. */
export function periodPieces(folded: string): readonly PeriodPiece[] {
  // Without a digit, a numeral or the name of a part of the year there is none.
  if (
    !/[0-9一二三四五六七八九十年月季首]|half|quarter|month|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/.test(
      folded,
    )
  )
    return [];
  const pieces: PeriodPiece[] = [];
  let rest = folded;
  for (const [pattern, read] of FORMS) {
    for (;;) {
      const match = pattern.exec(rest);
      if (!match) break;
      const head = match[1] ?? "";
      const start = match.index + head.length;
      const end = match.index + match[0].length;
      const found = read(match.slice(1));
      // What was read once, or looked like a period and is none, is not read again by a shorter form.
      if (found) pieces.push({ start, end, ...found });
      else break;
      rest = `${rest.slice(0, start)}${" ".repeat(end - start)}${rest.slice(end)}`;
    }
  }
  return pieces.sort((a, b) => a.start - b.start);
}

// In front of a digit no digit, in front of a letter no letter; the same behind.
function form(pattern: string): RegExp {
  return new RegExp(`(^|[^0-9a-z])(?:${pattern})(?![0-9a-z])`);
}

// What ends in a Chinese character may stand before anything.
function open(pattern: string): RegExp {
  return new RegExp(`(^|[^0-9a-z])(?:${pattern})`);
}

function digits(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return Array.from(text, (character) => {
    const at = NUMERALS.indexOf(character === "○" ? "〇" : character);
    return at < 0 ? character : String(Math.max(at - 1, 0));
  }).join("");
}

function number(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const word = NUMBER_WORDS.indexOf(text);
  if (word >= 0) return word + 1;
  if (/^\d+$/.test(text)) return Number(text);
  if (text.startsWith("十")) return 10 + (text === "十" ? 0 : Number(digits(text.slice(1))));
  return text === "两" ? 2 : Number(digits(text));
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
}

function year(text: string | undefined): Found | undefined {
  const written = Number(digits(text));
  if (written > 99) return { kind: "year", year: written };
  return { kind: "year", year: written < 50 ? 2000 + written : 1900 + written };
}

function span(first: string | undefined, last: string | undefined): Found | undefined {
  const [from, to] = [Number(digits(first)), Number(digits(last))];
  return from < to ? { kind: "span", from, to } : undefined;
}

function months(first: number | undefined, last: number | undefined): Found | undefined {
  if (first === undefined || last === undefined || first < 1 || last > 12 || first > last) return undefined;
  return { kind: "months", first, last };
}

// January and February are one period in Chinese statistics; other months together are not.
function inARow(first: number, last: number): Found | undefined {
  return first === 1 && last === 2 ? months(1, 2) : undefined;
}

function parts(letter: string | undefined, which: string | number | undefined): Found | undefined {
  const length = letter === "q" ? 3 : 6;
  return months((Number(which) - 1) * length + 1, Number(which) * length);
}

function yearAndMonths(
  text: string | undefined,
  first: string | undefined,
  last: string | undefined,
): Found | undefined {
  const found = months(number(first), number(last));
  if (found?.kind !== "months") return undefined;
  return { kind: "yearAndMonths", year: Number(digits(text)), first: found.first, last: found.last };
}

function part(
  text: string | undefined,
  letter: string | undefined,
  which: string | undefined,
): Found | undefined {
  const found = parts(letter, which);
  if (found?.kind !== "months") return undefined;
  return { kind: "yearAndMonths", year: Number(text), first: found.first, last: found.last };
}

function ordinal(word: string | undefined, last: number): number {
  if (word === "last" || word === "final") return last;
  return ["first", "second", "third", "fourth"].indexOf(word ?? "") + 1 || Number((word ?? "").slice(0, 1));
}

function asOf(
  yearText: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): Found | undefined {
  if (yearText === undefined) return undefined;
  const two = (value: string | number): string => String(value).padStart(2, "0");
  if (month === undefined) return { kind: "asOf", date: yearText };
  return { kind: "asOf", date: `${yearText}-${two(month)}${day === undefined ? "" : `-${two(day)}`}` };
}
