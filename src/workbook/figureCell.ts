import type { Language } from "../catalog/model";
import { wordingOf } from "../messages/wordingOf";
import { formatNumber, isFraction, shownQualifier } from "../present/number";
import type { TableColumn, TableFlag } from "../present/TableView";
import { scaleDecimal } from "../query/convert";
import type { Figure } from "../query/Figure";
import { BLANK, type BlockCell, numberCell, textCell } from "./Block";
import { textWidth } from "./columnWidths";
import { type Flag, flagOf, tableFormat } from "./numberFormat";

/** How the figures of a column are written. */
export interface FigureLook {
  /** The number in the cell is value / 10^scale; 0 for fractions. */
  readonly scale: number;
  /** Digits after the point on screen, of the percentage where the figure is a fraction. */
  readonly decimals: number;
  /** The flag for which cells without one leave room; absent where no cell of the column has one. */
  readonly room?: Flag;
}

/** One figure as a cell of a column: the number in the unit of the header, its marks by number format and colour. */
export function figureCell(figure: Figure, language: Language, look: FigureLook, note: string): BlockCell {
  const shown = scaleDecimal(figure.value, -look.scale);
  const { decimals, room } = look;
  const isPercent = isFraction(figure.unit);
  const format = tableFormat(figure, { language, shown, decimals, isPercent, ...(room ? { room } : {}) });
  return numberCell(shown, format, { look: flagOf(figure) ? "marked" : "body", note });
}

/** About what a figure's cell shows, to tell how wide it has to be. */
export function figureText(figure: Figure, look: FigureLook): string {
  const isPercent = isFraction(figure.unit);
  const number = formatNumber(scaleDecimal(figure.value, isPercent ? 2 : -look.scale), look.decimals);
  const mark = shownQualifier(figure) === "exact" ? "" : "> ";
  return `${mark}${number}${isPercent ? " %" : ""}${look.room ? " e" : ""}`;
}

/** What a cell of figures shows where nothing is published. */
export function missingCell(): BlockCell {
  return textCell("–", "missing", { align: "right" });
}

/** True for a figure that the page shows with a mark. */
export function isMarked(figure: Figure): boolean {
  return flagOf(figure) !== undefined || shownQualifier(figure) !== "exact";
}

/** The flag for which a column leaves room: the first of its flags in the order of the key. */
export function roomFor(figures: readonly Figure[]): Flag | undefined {
  const flags = figures.map(flagOf);
  return (["estimate", "provisional", "differs"] as const).find((flag) => flags.includes(flag));
}

/** Header of a column: its short name over its unit. */
export function headerCell(column: TableColumn): BlockCell {
  const text = column.unit === "" ? column.header : `${column.header}\n${column.unit}`;
  return textCell(text, "header", { align: isNumeric(column) ? "right" : "left", isWrapped: true });
}

/** True for a column of numbers; they can't wrap, and stand at the right. */
export function isNumeric(column: TableColumn): boolean {
  return column.kind === "number" || column.kind === "percent";
}

/** A row with words in its first cell, running over the blank ones beside it. */
export function line(text: string, look: "title" | "small", columns: number): readonly BlockCell[] {
  return [textCell(text, look), ...Array.from({ length: columns - 1 }, () => BLANK)];
}

/**
 * Words for the rows under a table: the key to its marks, then its source.
 *
 * Where something stands beside the table, `room` is the width in pixels that is left: each part takes as many rows as it
 * needs, broken between its sentences. Live cells leave blank what is missing, so it needs no key.
 */
export function smallPrint(
  flags: readonly TableFlag[],
  source: string,
  { isLive, room, language }: { isLive: boolean; room?: number; language: Language },
): readonly string[] {
  const { key, keySeparator } = wordingOf(language);
  const entries = flags.filter((flag) => !isLive || flag !== "missing").map((flag) => key[flag]);
  const sentences = source.split(language === "zh" ? /(?<=。)/ : /(?<=\.) (?=\p{Lu})/u);
  if (room === undefined) return [entries.join(keySeparator), source].filter((text) => text !== "");
  const between = language === "zh" ? "" : " ";
  return [...packed(entries, language, keySeparator, room), ...packed(sentences, language, between, room)];
}

/** Letters of the small print beside those of the body. */
const SMALL = 0.9;

/** Where a part that is too long may break: between words, and in Chinese anywhere but before a closing mark. */
const PIECES = { en: /\S+/g, zh: /[\w.–-]+[，。：；、）]?|.[，。：；、）]?/gu } as const;

function packed(
  parts: readonly string[],
  language: Language,
  separator: string,
  room: number,
): readonly string[] {
  const lines: string[] = [];
  const add = (text: string, before: string) => {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth(last + before + text) * SMALL <= room)
      lines[lines.length - 1] = last + before + text;
    else lines.push(text);
  };
  for (const part of parts) {
    const pieces = textWidth(part) * SMALL <= room ? [part] : (part.match(PIECES[language]) ?? []);
    pieces.forEach((piece, index) => {
      add(piece, index === 0 ? separator : language === "zh" ? "" : " ");
    });
  }
  return lines;
}
