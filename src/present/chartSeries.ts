import { frequencyOf, yearsOf } from "../catalog/period";
import { wordingOf } from "../messages/wordingOf";
import { scaleDecimal } from "../query/convert";
import type { Figure } from "../query/Figure";
import type { ChartSeries } from "./ChartDescription";
import { periodText } from "./name";
import type { TableView } from "./TableView";

/** A column of a table that a chart draws. */
export interface DrawnColumn {
  readonly column: number;
  /** `exports`, `growth(trade)`, or a period where those run across. */
  readonly id: string;
  readonly axis: ChartSeries["axis"];
  readonly draw: ChartSeries["draw"];
}

/** A series before it has its colour. */
export interface Unpainted extends Omit<ChartSeries, "color"> {
  readonly id: string;
  /** True for estimates of a column that has no published value beside them. */
  readonly isAlone: boolean;
}

/** A cell of a column with the row it stands in. */
interface Spot {
  readonly figure: Figure;
  readonly scale: number;
  readonly row: number;
}

/**
 * The series of one column: published, estimate, and both again on another definition; those that have values.
 *
 * `rows` are the rows of the categories; undefined is a gap.
 */
export function splitColumn(
  view: TableView,
  drawn: DrawnColumn,
  rows: readonly (number | undefined)[],
): readonly Unpainted[] {
  const spots = spotsOf(view, drawn.column);
  const isOverTime = view.rows.every((row) => frequencyOf(row.id) !== undefined);
  const shown = spots.filter(({ row }) => rows.includes(row));
  const breaks = isOverTime && shown.some(isOtherCount) && !shown.every(isOtherCount);
  const { charts } = wordingOf(view.language);
  const series: Unpainted[] = [];
  for (const isAfterBreak of [false, true]) {
    const side = shown.filter((spot) => (breaks && isOtherCount(spot)) === isAfterBreak);
    const name = seriesName(view, drawn);
    const counted = isAfterBreak ? charts.otherCount(name, countName(shown, view)) : name;
    for (const isEstimate of [false, true]) {
      const own = side.filter(({ figure }) => (figure.status === "estimate") === isEstimate);
      if (own.length === 0) continue;
      const { column, axis, draw, id } = drawn;
      const isAlone = isEstimate && own.length === side.length;
      const values = rows.map((row) => shownAt(own, row));
      const named = isEstimate ? charts.estimate(counted) : counted;
      series.push({ name: named, isEstimate, isAfterBreak, axis, draw, column, values, id, isAlone });
    }
  }
  return series;
}

/**
 * Says where the definition changes among the values drawn: `Trade in 2023: wider list of Belt and Road countries.`
 *
 * Empty where it does not change. Places and partners beside each other are named instead of the period.
 */
export function breakNoteOf(
  view: TableView,
  drawn: readonly DrawnColumn[],
  rows: readonly (number | undefined)[],
): string {
  const { charts, names } = wordingOf(view.language);
  const named = new Map<string, string[]>();
  for (const one of drawn) {
    const spots = spotsOf(view, one.column).filter(({ row }) => rows.includes(row));
    const other = spots.filter(isOtherCount);
    if (other.length === 0 || other.length === spots.length) continue;
    const isOverTime = view.rows.every((row) => frequencyOf(row.id) !== undefined);
    const periods = isOverTime ? periodsText(other, view.language) : "";
    const name = isOverTime ? seriesName(view, one) : names.list(other.map(({ row }) => labelOf(view, row)));
    const rest = charts.breakNote("{names}", countName(spots, view), periods);
    named.set(rest, [...(named.get(rest) ?? []), name]);
  }
  const notes = [...named].map(([rest, list]) => rest.replace("{names}", names.list([...new Set(list)])));
  return notes.join(view.language === "zh" ? "" : " ");
}

/** The name of a series: the header of its column, the name of the measure where the header is a period. */
export function seriesName(view: TableView, { column, id }: DrawnColumn): string {
  const { tables } = wordingOf(view.language);
  const head = view.columns[column];
  if (!head) return "";
  if (frequencyOf(id) !== undefined) {
    const figure = spotsOf(view, column)[0]?.figure;
    return figure ? (tables.short[figure.indicator.id] ?? figure.indicator.name[view.language]) : head.header;
  }
  if (head.unit !== tables.growth) return head.header;
  return view.language === "zh" ? `${head.header}${head.unit}` : `${head.header} ${head.unit}`;
}

function labelOf(view: TableView, row: number): string {
  const cell = view.rows[row]?.cells[0];
  return cell?.kind === "text" ? cell.text : "";
}

function spotsOf(view: TableView, column: number): readonly Spot[] {
  const spots: Spot[] = [];
  view.rows.forEach(({ cells }, row) => {
    const cell = cells[column];
    if (cell?.kind === "figure") spots.push({ figure: cell.figure, scale: cell.scale, row });
  });
  return spots;
}

function shownAt(spots: readonly Spot[], row: number | undefined): number | undefined {
  const spot = row === undefined ? undefined : spots.find((one) => one.row === row);
  return spot && scaleDecimal(spot.figure.value, -spot.scale);
}

// A value worked out from one on another definition is on that definition too.
function isOtherCount({ figure }: Spot): boolean {
  if (figure.status === "differs") return true;
  return figure.steps.some(
    (step) =>
      step.kind === "derived" &&
      step.inputs.some(
        (input) => input.status === "differs" && input.indicator === figure.indicator && !input.isGrowth,
      ),
  );
}

// The note of a source says what is counted before the first comma.
function countName(spots: readonly Spot[], view: TableView): string {
  const noted = spots.find(({ figure }) => figure.status === "differs" && figure.note !== undefined);
  const words = noted?.figure.note?.[view.language].split(/[,;，；]/)[0] ?? "";
  return words === "" ? wordingOf(view.language).statuses.differs : words;
}

function periodsText(spots: readonly Spot[], language: TableView["language"]): string {
  const periods = spots.map(({ figure }) => figure.period);
  const first = periods[0] ?? "";
  const last = periods[periods.length - 1] ?? "";
  if (first === last) return periodText(first, language);
  return wordingOf(language).periods.span(yearsOf(first)[0], yearsOf(last)[1]);
}
