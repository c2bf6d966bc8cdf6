import type { TableCell, TableView } from "../../present/TableView";
import { cellText } from "../describeView";
import { shortened } from "./bars";
import { textWidth } from "./scale";
import { round } from "./sparkline";

/** A table as a picture of 126 × 84: a head and at most five rows of 14. */
export interface Thumbnail {
  readonly head: readonly ThumbnailText[];
  readonly rows: readonly {
    readonly texts: readonly ThumbnailText[];
    readonly bar: { readonly x: number; readonly width: number; readonly isLight: boolean } | undefined;
  }[];
}

/** One text of a thumbnail, on the line of its row. */
export interface ThumbnailText {
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly text: string;
  /** True for the row of the province among other places. */
  readonly isHome: boolean;
}

/** Words that a thumbnail needs beside those of its table. */
export interface ThumbnailWords {
  readonly shortUnit: (unit: string) => string;
  readonly growth: string;
}

/** Size of a thumbnail and of a row in it, in pixels. */
export const THUMBNAIL = { width: 126, height: 84, row: 14 } as const;

const SIZE = 7;
const LEFT = 8;
const RIGHT = THUMBNAIL.width - 8;
const ROWS = 5;
const LEAST_BAR = 14;

/**
 * The numbers of a table small: labels, one column with bars, and growth where the table has it.
 *
 * Tables by period show their last rows, others their largest; a list shows each value with its unit.
 */
export function sketchTable(view: TableView, words: ThumbnailWords): Thumbnail {
  return view.layout === "list" ? sketchList(view, words) : sketchGrid(view, words);
}

function sketchGrid(view: TableView, words: ThumbnailWords): Thumbnail {
  const { language } = view;
  const main = mainColumn(view);
  const growth = view.columns.findIndex((column) => column.id.startsWith("growth("));
  const rows = chosenRows(view, main);
  const labels = rows.map((row) => shortened(cellText(row.cells[0] ?? MISSING, language).text, 58, SIZE));
  const numbers = rows.map((row) => withFlag(row.cells[main] ?? MISSING, language));
  const growths = growth < 0 ? [] : rows.map((row) => cellText(row.cells[growth] ?? MISSING, language).text);
  const column = view.columns[main];
  const growthHead = growth < 0 ? "" : words.growth;
  const labelHead = shortened(view.columns[0]?.header ?? "", 40, SIZE);
  const room = growth < 0 ? RIGHT - LEFT - 5 - textWidth(labelHead, SIZE) : 44;
  const numberHead = column === undefined ? "" : shortened(headOf(view, column, words), room, SIZE);
  const numberEnd = Math.max(
    58,
    LEFT + widest([...labels, labelHead]) + 5 + Math.max(widest(numbers), widest([numberHead])),
  );
  const barStart = numberEnd + 8;
  const barEnd = growth < 0 ? RIGHT : RIGHT - widest([...growths, growthHead]) - 5;
  // Bars show growth where every row has it, since levels of neighbouring years look alike.
  const growthValues = rows.map((row) => amountOf(row.cells[growth]));
  const isGrowing = growth >= 0 && growthValues.every((value) => value !== undefined && value >= 0);
  const values = isGrowing ? growthValues : rows.map((row) => amountOf(row.cells[main]));
  const isRanked = rows.some((row) => unitOf(row.cells[main]) === "rank");
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  const hasBars = barEnd - barStart >= LEAST_BAR && most > 0 && !isRanked;
  return {
    head: [
      text(LEFT, "start", labelHead),
      text(numberEnd, "end", numberHead),
      ...(growth < 0 ? [] : [text(RIGHT, "end", growthHead)]),
    ],
    rows: rows.map((row, index) => {
      const cell = row.cells[main];
      const value = values[index];
      return {
        texts: [
          text(LEFT, "start", labels[index]!, row.id === "zhejiang"),
          text(numberEnd, "end", numbers[index]!),
          ...(growth < 0 ? [] : [text(RIGHT, "end", growths[index]!)]),
        ],
        bar:
          hasBars && value !== undefined && value > 0
            ? {
                x: round(barStart),
                width: round(Math.max(1, ((barEnd - barStart) * value) / most)),
                isLight: cell?.kind === "figure" && cell.figure.status === "estimate",
              }
            : undefined,
      };
    }),
  };
}

function sketchList(view: TableView, words: ThumbnailWords): Thumbnail {
  const { language } = view;
  const at = (id: string) => view.columns.findIndex((column) => column.id === id);
  const value = view.columns.findIndex((column) => column.id === "value");
  const unit = at("unit");
  const rows = view.rows.slice(0, ROWS);
  const names = withoutSharedStart(rows.map((row) => cellText(row.cells[0] ?? MISSING, language).text));
  return {
    head: [
      text(LEFT, "start", view.columns[0]?.header ?? ""),
      text(RIGHT, "end", view.columns[value]?.header ?? ""),
    ],
    rows: rows.map((row, index) => {
      const number = cellText(row.cells[value] ?? MISSING, language).text;
      const counted = unit < 0 ? "" : words.shortUnit(cellText(row.cells[unit] ?? MISSING, language).text);
      // Percentages carry their sign already, and a long noun would leave no room for the name.
      const isShort = counted !== "" && counted !== "%" && textWidth(counted, SIZE) <= 32;
      const shown = isShort ? `${number} ${counted}` : number;
      const room = RIGHT - LEFT - textWidth(shown, SIZE) - 5;
      const label = shortened(names[index]!, room, SIZE);
      return { texts: [text(LEFT, "start", label), text(RIGHT, "end", shown)], bar: undefined };
    }),
  };
}

/** Names without the words that all begin with: the title says those, and the room is small. */
function withoutSharedStart(names: readonly string[]): readonly string[] {
  const split = names.map((name) => name.split(" "));
  let shared = 0;
  while (
    split.length > 1 &&
    split.every((words) => words.length > shared + 1 && words[shared] === split[0]?.[shared])
  ) {
    shared++;
  }
  return split.map((words) => {
    const rest = words.slice(shared).join(" ");
    return shared === 0 ? rest : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
  });
}

const MISSING: TableCell = { kind: "missing" };

/** The column with numbers that is shown: the first, or the fullest and latest where periods run across. */
function mainColumn(view: TableView): number {
  const numeric = view.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column, index }) => index > 0 && (column.kind === "number" || column.kind === "percent"));
  const isAcross = numeric.length > 1 && numeric.every(({ column }) => /^\d{4}/.test(column.id));
  if (!isAcross) return numeric[0]?.index ?? 1;
  const filled = (index: number) => view.rows.filter((row) => row.cells[index]?.kind === "figure").length;
  return numeric.reduce(
    (best, { index }) => (filled(index) >= filled(best) ? index : best),
    numeric[0]!.index,
  );
}

function chosenRows(view: TableView, main: number): TableView["rows"] {
  if (view.columns[0]?.kind === "period") {
    const withValue = view.rows.filter((row) => row.cells[main]?.kind === "figure");
    return (withValue.length > 1 ? withValue : view.rows).slice(-ROWS);
  }
  return [...view.rows]
    .sort((a, b) => (amountOf(b.cells[main]) ?? -1) - (amountOf(a.cells[main]) ?? -1))
    .slice(0, ROWS);
}

function headOf(view: TableView, column: TableView["columns"][number], words: ThumbnailWords): string {
  const unit = column.unit === "" ? view.unit : column.unit;
  // Where periods run across, the period is the name of the column.
  if (/^\d{4}/.test(column.id)) return column.header;
  const short = words.shortUnit(unit);
  return short === "" || short === "%" || short.length > 9 ? column.header : short;
}

function withFlag(cell: TableCell, language: TableView["language"]): string {
  const { text: shown, flag } = cellText(cell, language);
  return flag === "" ? shown : `${shown} ${flag}`;
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((shown) => textWidth(shown, SIZE)));
}

function unitOf(cell: TableCell | undefined): string {
  return cell?.kind === "figure" ? cell.figure.unit : "";
}

function amountOf(cell: TableCell | undefined): number | undefined {
  return cell?.kind === "figure" ? cell.figure.value : undefined;
}

function text(x: number, anchor: "start" | "end", shown: string, isHome = false): ThumbnailText {
  return { x: round(x), anchor, text: shown, isHome };
}
