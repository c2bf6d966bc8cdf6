import type { ChartDescription, ChartSeries } from "../present/ChartDescription";

/** Width of a column and height of a row that nobody has touched, pixels. */
const CELL = { width: 100, height: 21 } as const;

/** Height of a chart in the sheet, and its usual width, pixels. */
const HEIGHT = 356;
const USUAL_COLUMNS = 5;

/** The cells of usual size that a chart covers. */
export interface ChartSize {
  readonly rows: number;
  readonly columns: number;
}

/** How many cells of usual size a chart covers: 500 × 356 pixels, wider where it has more data to lie on. */
export function chartSize({ series, categories }: ChartDescription): ChartSize {
  return {
    rows: Math.max(Math.ceil(HEIGHT / CELL.height), categories.length + 1),
    columns: Math.max(USUAL_COLUMNS, series.length + 1),
  };
}

/** A value of a chart's option; nested ones have paths with dots. */
export type OptionValue = string | number | boolean | readonly string[];

/** A chart ready to be built: which one, its colours and titles, and every other option by its path. */
export interface SheetChart {
  readonly type: ChartDescription["type"];
  readonly title: string;
  readonly colors: readonly string[];
  readonly isStacked: boolean;
  /** Titles of the axis across and the axis up; empty for none. */
  readonly acrossTitle: string;
  readonly upTitle: string;
  readonly hasLegend: boolean;
  readonly options: readonly (readonly [path: string, value: OptionValue])[];
}

/**
 * The chart of a description, for a sheet.
 *
 * Only series, colours, titles and stacking are sure to be heeded by the host; the rest is asked for, and nothing depends
 * on it. Options: https://developers.google.com/chart/interactive/docs/gallery/combochart#configuration-options
 */
export function chartOptions(description: ChartDescription): SheetChart {
  const isBar = description.type === "bar";
  const isPie = description.type === "pie";
  return {
    type: description.type,
    title: description.title,
    colors: description.series.map((series) => series.color),
    isStacked: description.isStacked || hasTints(description),
    acrossTitle: isPie ? "" : isBar ? description.leftTitle : description.categoryTitle,
    upTitle: isPie ? "" : isBar ? description.categoryTitle : description.leftTitle,
    hasLegend: isPie || description.series.length > 1,
    options: [
      ["subtitle", description.subtitle],
      ["width", chartSize(description).columns * CELL.width],
      ["height", HEIGHT],
      ["backgroundColor", "#FFFFFF"],
      ["useFirstColumnAsDomain", true],
      ["titleTextStyle.color", "#16211E"],
      ["titleTextStyle.fontSize", 16],
      ...(isPie ? ([["pieHole", 0.5]] as const) : axisOptions(description)),
      ...lineOptions(description),
    ],
  };
}

/** An estimate is the same bar in its tint: published and estimate of one column never meet, so they may stack. */
function hasTints(description: ChartDescription): boolean {
  const bars = description.series.filter((series) => series.draw === "column" || series.draw === "bar");
  const isOneColumn = bars.every((series) => series.column === bars[0]?.column);
  return isOneColumn && bars.length > 1;
}

function axisOptions(description: ChartDescription): [string, OptionValue][] {
  const valueAxis = description.type === "bar" ? "hAxis" : "vAxis";
  const options: [string, OptionValue][] = [];
  if (description.type !== "line") options.push([`${valueAxis}.minValue`, 0]);
  if (description.isLeftPercent) options.push([`${valueAxis}.format`, "0%"]);
  if (description.rightTitle !== undefined) {
    options.push(["vAxes.1.title", description.rightTitle]);
    if (description.isRightPercent) options.push(["vAxes.1.format", "0%"]);
  }
  return options;
}

function lineOptions(description: ChartDescription): [string, OptionValue][] {
  if (!description.series.some((series) => series.draw === "line")) return [];
  const options: [string, OptionValue][] = [];
  // A line whose estimates are points of their own goes on through them; any other breaks where nothing is known.
  if (description.series.some((series) => isOverlay(description, series)))
    options.push(["interpolateNulls", true]);
  if (description.type === "line") options.push(["lineWidth", 2], ["pointSize", 5]);
  description.series.forEach((series, index) => {
    const path = `series.${index}`;
    if (series.draw !== "line") return;
    if (description.type === "combo") options.push([`${path}.type`, "line"]);
    if (series.axis === "right") options.push([`${path}.targetAxisIndex`, 1]);
    if (isOverlay(description, series)) options.push([`${path}.lineWidth`, 0], [`${path}.pointSize`, 7]);
    else if (description.type === "combo") options.push([`${path}.lineWidth`, 2], [`${path}.pointSize`, 5]);
  });
  return options;
}

// The estimates of a column that has published values too; a column of estimates alone is a line like others.
function isOverlay(description: ChartDescription, series: ChartSeries): boolean {
  if (series.draw !== "line" || !series.isEstimate) return false;
  return description.series.some((other) => other.column === series.column && !other.isEstimate);
}
