import { NotInStandIn } from "./exceptions.ts";
import { type LocaleRules, localeRules } from "./locales.ts";
import { storedFormula } from "./separators.ts";
import { currentYear, serialOfDay } from "./serialDates.ts";

/** What a text becomes when it is entered into a cell; `pattern` is the number format that comes with it. */
export type TypedIn =
  | { readonly kind: "blank" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number; readonly pattern?: string };

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a text as Sheets does when it is typed, or written by a script: numbers, percentages, money, dates, times,
 * TRUE and formulas change their type; anything else stays the text it is.
 *
 * Fails with NotInStandIn for locales and forms whose reading is not known.
 */
export function readTypedIn(text: string, locale: string, timeZone: string): TypedIn {
  const rule = localeRules[locale];
  if (!rule) throw new NotInStandIn(`typed text in the locale ${locale}`);
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (text.startsWith("=") && text.length > 1)
    return { kind: "formula", formula: storedFormula(text, locale) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", value: /^true$/i.test(trimmed) };
  const found = readNumber(trimmed, rule) ?? readDate(trimmed, rule, timeZone) ?? readTime(trimmed);
  if (found) return found;
  // Misplaced thousands and foreign dates: what Sheets makes of them is not known.
  const isDoubtful = new RegExp(`^[+-]?\\d+(\\${rule.group}\\d+)+(\\${rule.decimal}\\d*)?$`).test(trimmed);
  if (isDoubtful || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(trimmed))
    throw new NotInStandIn(`the typed text ${text}`);
  // "+A1" and "-A1" may start formulas; "+" with words may not.
  if (/^[+-]\s*(\$?[A-Za-z]{1,3}\$?\d|\w+\()/.test(text))
    throw new NotInStandIn(`typed text that starts as a sum: ${text}`);
  return { kind: "text", text };
}

function readNumber(text: string, rule: LocaleRules): TypedIn | undefined {
  const group = `\\${rule.group}`;
  const decimal = `\\${rule.decimal}`;
  const digits = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}\\d*)?`;
  const form = new RegExp(
    `^([+-]?)(\\${rule.currency})?\\s?([+-]?)(${digits})(e[+-]?\\d+)?\\s?(%)?(\\s?\\${rule.currency})?$`,
    "i",
  );
  const match = form.exec(text);
  if (!match || !/\d/.test(match[4] ?? "")) return undefined;
  const [, sign, moneyBefore, innerSign, body = "", exponent = "", percent, moneyAfter] = match;
  if (sign && innerSign) return undefined;
  const plain = body.split(rule.group).join("").replace(rule.decimal, ".");
  const size = Number(plain + exponent) * (sign === "-" || innerSign === "-" ? -1 : 1);
  if (!Number.isFinite(size)) return undefined;
  const places = plain.includes(".") ? ".00" : "";
  if (percent) return { kind: "number", value: divideByHundred(size), pattern: `0${places}%` };
  if (moneyBefore || moneyAfter)
    return { kind: "number", value: size, pattern: `"${rule.currency}"#,##0${places}` };
  if (exponent) return { kind: "number", value: size, pattern: "0.00E+00" };
  if (body.includes(rule.group)) return { kind: "number", value: size, pattern: `#,##0${places}` };
  return { kind: "number", value: size };
}

// 44.7 / 100 is 0.447 in decimal, and in binary only if the text is scaled and not the number.
function divideByHundred(value: number): number {
  return Number(`${value}e-2`);
}

function readDate(text: string, rule: LocaleRules, timeZone: string): TypedIn | undefined {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (yearFirst)
    return yearFirst[4] === undefined
      ? day(yearFirst[1], yearFirst[3], "1", `yyyy${yearFirst[2]}mm`)
      : day(yearFirst[1], yearFirst[3], yearFirst[4], `yyyy${yearFirst[2]}mm${yearFirst[2]}dd`);
  const chinese = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (chinese)
    return day(
      chinese[1],
      chinese[2],
      chinese[3] ?? "1",
      chinese[3] ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"',
    );
  const short = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (short && (short[2] === "-" || short[2] === rule.dateSeparator)) {
    const [month, dayOfMonth] = rule.dayFirst ? [short[3], short[1]] : [short[1], short[3]];
    const pattern = (rule.dayFirst ? ["d", "m"] : ["m", "d"]).join(short[2]);
    if (short[4] === undefined) return day(String(currentYear(timeZone)), month, dayOfMonth, pattern);
    return day(fullYear(short[4]), month, dayOfMonth, `${pattern}${short[2]}yyyy`);
  }
  return readNamedMonth(text, timeZone);
}

function readNamedMonth(text: string, timeZone: string): TypedIn | undefined {
  const words = text
    .toLowerCase()
    .replace(/,/g, " ")
    .split(/[\s-]+/);
  const at = words.findIndex((word) =>
    /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?$/.test(
      word,
    ),
  );
  if (at < 0 || words.length < 2 || words.length > 3) return undefined;
  const month = String(monthNames.indexOf(words[at]?.slice(0, 3) ?? "") + 1);
  const rest = words.filter((_, index) => index !== at);
  if (!rest.every((word) => /^\d{1,4}$/.test(word))) return undefined;
  const year = rest.find((word) => word.length === 4);
  const dayOfMonth = rest.find((word) => word.length <= 2);
  if (rest.length === 2) return year && dayOfMonth ? day(year, month, dayOfMonth, "mmm d, yyyy") : undefined;
  if (year) return day(year, month, "1", "mmm yyyy");
  return dayOfMonth ? day(String(currentYear(timeZone)), month, dayOfMonth, "d-mmm") : undefined;
}

function readTime(text: string): TypedIn | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?:\s?(am|pm))?$/i.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds = "0", half] = match;
  const isAfternoon = half?.toLowerCase() === "pm";
  const hour = half ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { kind: "number", value, pattern: match[3] ? "h:mm:ss" : "h:mm" };
}

function day(year = "", month = "", dayOfMonth = "", pattern = ""): TypedIn | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(dayOfMonth)];
  const check = new Date(Date.UTC(y, m - 1, d));
  if (check.getUTCMonth() !== m - 1 || check.getUTCDate() !== d) return undefined;
  return { kind: "number", value: serialOfDay(y, m, d), pattern };
}

// Two digits below 30 are this century, as in every spreadsheet.
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return String(Number(year) + (Number(year) < 30 ? 2000 : 1900));
}
