import type { Language } from "../catalog/model";
import { wordingOf } from "../messages/wordingOf";
import { shownQualifier } from "../present/number";
import type { Figure } from "../query/Figure";

/** The mark that a column's cells carry behind their number; the letter stands in the key under the table. */
export type Flag = "estimate" | "provisional" | "differs";

const MARKS = { exact: "", over: '"> "', nearly: '"< "', about: '"≈ "' } as const;

/** The flag of a figure; undefined for a normal one. */
export function flagOf(figure: Figure): Flag | undefined {
  return figure.status === "normal" ? undefined : figure.status;
}

/** What a table's column has to leave room for. */
export interface NumberLook {
  readonly language: Language;
  /** The number on screen, of a percentage the fraction. */
  readonly shown: number;
  /** Digits after the point on screen. */
  readonly decimals: number;
  readonly isPercent: boolean;
  /** The widest flag of the column, so that the digits of its other cells stay in line; absent where none has one. */
  readonly room?: Flag;
}

/** Number format of a figure in a table's column: `#,##0_ _e`, `#,##0" e"`, `"> "0.0 %`. */
export function tableFormat(figure: Figure, look: NumberLook): string {
  const flag = flagOf(figure);
  const letters = wordingOf(look.language).flags;
  const behind = flag ? `" ${letters[flag]}"` : look.room ? `_ _${letters[look.room]}` : "";
  const number = look.isPercent
    ? percentFormat(look.decimals, look.language)
    : plainFormat(look.shown, look.decimals);
  return MARKS[shownQualifier(figure)] + number + behind;
}

/** `#,##0` and `#,##0.0`, but `0.00` where two digits follow a number without thousands. */
export function plainFormat(shown: number, decimals: number): string {
  const whole = decimals >= 2 && Math.abs(shown) < 999.5 ? "0" : "#,##0";
  return whole + fraction(decimals);
}

/** `0.0 %`, in Chinese `0.0%`; for a fraction. */
export function percentFormat(decimals: number, language: Language): string {
  return `0${fraction(decimals)}${language === "en" ? " %" : "%"}`;
}

/** Format of a year, which is a number: `0`, in Chinese `0"年"`. */
export function yearFormat(language: Language): string {
  return language === "en" ? "0" : '0"年"';
}

/** How a single value with its unit is to stand in a cell. */
export interface SingleLook {
  readonly language: Language;
  /** The number on screen, of a percentage the fraction. */
  readonly shown: number;
  readonly decimals: number;
  /** Power of ten between the number in the cell and the number on screen: 0 or a multiple of 3. */
  readonly scale: number;
  /** In words, `trillion CNY`, `亿元`; empty for none. */
  readonly unit: string;
  readonly isPercent: boolean;
}

/**
 * Number format of one figure that carries its unit: `0.00,,,," trillion CNY"`, `#,##0"亿元"`, `0.0 %`.
 *
 * Every comma behind the digits shows a thousandth. An estimate, a first count or another definition ends in its flag.
 */
export function singleFormat(figure: Figure, look: SingleLook): string {
  const flag = flagOf(figure);
  const behind = flag ? ` ${wordingOf(look.language).flags[flag]}` : "";
  if (look.isPercent)
    return (
      MARKS[shownQualifier(figure)] + percentFormat(look.decimals, look.language) + (behind && quoted(behind))
    );
  const space = look.language === "en" && look.unit ? " " : "";
  const words = space + look.unit + behind;
  const commas = ",".repeat(look.scale / 3);
  return (
    MARKS[shownQualifier(figure)] + plainFormat(look.shown, look.decimals) + commas + (words && quoted(words))
  );
}

function fraction(decimals: number): string {
  return decimals > 0 ? `.${"0".repeat(decimals)}` : "";
}

function quoted(words: string): string {
  return `"${words.replace(/"/g, "”")}"`;
}
