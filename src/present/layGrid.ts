import type { Catalog, Language } from "../catalog/model";
import { frequencyOf } from "../catalog/period";
import { wordingOf } from "../messages/wordingOf";
import type { Figure } from "../query/Figure";
import type { Key } from "../query/parseKey";
import type { AskedUnit } from "../query/parseUnit";
import { headerOf, placeLabel } from "./headerOf";
import { periodLabel } from "./name";
import { isFraction, unitLabel } from "./number";
import type { TableLayout } from "./parseTableSpec";
import { type ColumnScale, scaleColumns } from "./scaleColumns";
import type { TableCell, TableColumn, TableOptions, TableRow, TableView } from "./TableView";
import { flagsOf } from "./tableFlags";
import { cellKey, type Slot, slotsOf } from "./tableKeys";
import { tableUnits } from "./tableUnits";

/** The parts of a table that its layout makes. */
export type TableBody = Omit<TableView, "id" | "language" | "title" | "topic" | "description">;

/** A line of figures before it is known which columns stay. */
interface Line {
  readonly slot: Slot;
  readonly figures: readonly (Figure | undefined)[];
}

/** A table with a label and one figure a column in each row; columns share their scale. */
export function layGrid(
  catalog: Catalog,
  layout: TableLayout,
  options: TableOptions,
  read: (key: Key) => Figure | undefined,
  asked?: AskedUnit,
): TableBody {
  const { language } = options;
  const columnSlots = slotsOf(catalog, layout.across, layout);
  const all = slotsOf(catalog, layout.down, layout)
    .map((slot) => ({
      slot,
      figures: columnSlots.map((column) => read(cellKey(catalog, layout, slot, column))),
    }))
    .filter((line) => line.figures.some((figure) => figure !== undefined));
  const areYears = layout.down.name === "period" && all.every(({ slot }) => frequencyOf(slot.id) === "year");
  const lines = areYears ? all.filter(({ slot }) => isChosen(Number(slot.id), options)) : all;
  const kept = columnSlots.map((_, index) => index).filter((index) => figuresIn(lines, index).length > 0);
  const scales = scaleColumns(
    kept.map((index) => figuresIn(lines, index)),
    language,
    asked,
    layout.across.name === "period",
  );
  const columns = kept.map((index, position) =>
    columnOf(catalog, columnSlots[index], figuresIn(lines, index), scales[position], language),
  );
  const rows = lines.map(({ slot, figures }): TableRow => {
    const cells = kept.map((index, position) => cellOf(figures[index], scales[position]));
    return { id: slot.id, cells: [labelOf(catalog, slot, areYears, language), ...cells] };
  });
  const years = areYears ? yearsOf(all) : undefined;
  return {
    layout: "grid",
    columns: [labelColumn(layout, areYears, language), ...columns],
    rows,
    ...(years ? { years } : {}),
    ...tableUnits(
      kept.map((index) => figuresIn(lines, index)),
      scales,
      language,
    ),
    flags: flagsOf(rows),
  };
}

function figuresIn(lines: readonly Line[], index: number): readonly Figure[] {
  const figures: Figure[] = [];
  for (const line of lines) {
    const figure = line.figures[index];
    if (figure) figures.push(figure);
  }
  return figures;
}

function isChosen(year: number, { from, to }: TableOptions): boolean {
  return (from === undefined || year >= from) && (to === undefined || year <= to);
}

function yearsOf(lines: readonly Line[]): readonly [number, number] | undefined {
  const first = lines[0];
  const last = lines[lines.length - 1];
  return first && last ? [Number(first.slot.id), Number(last.slot.id)] : undefined;
}

function cellOf(figure: Figure | undefined, column: ColumnScale | undefined): TableCell {
  if (!figure) return { kind: "missing" };
  return { kind: "figure", figure, scale: column?.scale ?? 0, decimals: column?.decimals ?? 0 };
}

function labelColumn(layout: TableLayout, areYears: boolean, language: Language): TableColumn {
  const { labels } = wordingOf(language).tables;
  const { name } = layout.down;
  if (name === "period") {
    const header = areYears ? labels.year : labels.period;
    return { id: "period", header, unit: "", kind: "period" };
  }
  const header = name === "area" || name === "partner" ? labels[name] : labels.name;
  return { id: name, header, unit: "", kind: "text" };
}

function labelOf(catalog: Catalog, slot: Slot, areYears: boolean, language: Language): TableCell {
  if (areYears) return { kind: "year", year: Number(slot.id) };
  if (slot.dimension === "period") return { kind: "text", text: periodLabel(slot.id, language) };
  return { kind: "text", text: placeLabel(catalog, slot.id, language) };
}

function columnOf(
  catalog: Catalog,
  slot: Slot | undefined,
  figures: readonly Figure[],
  scale: ColumnScale | undefined,
  language: Language,
): TableColumn {
  const first = figures[0];
  if (!slot || !first || !scale) throw new Error("A column of a table has neither name nor figure.");
  const { header, isGrowth } = headerOf(catalog, slot, first, language);
  const isPercent = scale.unit !== undefined && isFraction(scale.unit);
  const unit = scale.unit === undefined || isPercent ? "" : unitLabel(scale.unit, scale.scale, language);
  return {
    id: slot.id,
    header,
    unit: isGrowth ? wordingOf(language).tables.growth : scale.unit === "rank" ? "" : unit,
    kind: isPercent ? "percent" : "number",
  };
}
