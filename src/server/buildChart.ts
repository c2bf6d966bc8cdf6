import { type Area, partOf } from "../workbook/Area";
import type { SheetChart } from "../workbook/chartOptions";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * A chart that is not drawn yet, over its data: a header, the label column first, then one column a series.
 *
 * The generic builder has neither titles nor colours, so the kind comes first and what only it has right after it.
 */
export function buildChart(sheet: Sheet, chart: SheetChart, data: Area): EmbeddedChart {
  let builder = kindOf(sheet, chart);
  if (chart.type !== "pie")
    // By default columns of hidden rows are left out, or not; the manual says both.
    builder = builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  builder = builder.setNumHeaders(1).setPosition(data.row, data.column, 0, 0);
  for (let column = 0; column < data.columns; column += 1) {
    const { row, column: first, rows } = partOf(data, 0, column, data.rows, 1);
    builder = builder.addRange(sheet.getRange(row, first, rows, 1));
  }
  for (const [path, value] of chart.options) builder = builder.setOption(path, value);
  return builder.build();
}

function kindOf(sheet: Sheet, chart: SheetChart): Builder {
  const builder = sheet.newChart();
  switch (chart.type) {
    case "column":
      return dressed(chart.isStacked ? builder.asColumnChart().setStacked() : builder.asColumnChart(), chart);
    case "bar":
      return dressed(chart.isStacked ? builder.asBarChart().setStacked() : builder.asBarChart(), chart);
    case "combo":
      return dressed(chart.isStacked ? builder.asComboChart().setStacked() : builder.asComboChart(), chart);
    case "line":
      return dressed(builder.asLineChart(), chart);
    case "pie":
      return builder
        .asPieChart()
        .setTitle(chart.title)
        .setColors([...chart.colors])
        .setLegendPosition(legendOf(chart));
  }
}

/** What the typed builders of charts with axes have in common. */
interface AxisBuilder<Self> extends Builder {
  setTitle(title: string): Self;
  setColors(colors: string[]): Self;
  setLegendPosition(position: GoogleAppsScript.Charts.Position): Self;
  setXAxisTitle(title: string): Self;
  setYAxisTitle(title: string): Self;
}

function dressed<Self extends AxisBuilder<Self>>(builder: Self, chart: SheetChart): Builder {
  return builder
    .setTitle(chart.title)
    .setColors([...chart.colors])
    .setLegendPosition(legendOf(chart))
    .setXAxisTitle(chart.acrossTitle)
    .setYAxisTitle(chart.upTitle);
}

function legendOf(chart: SheetChart): GoogleAppsScript.Charts.Position {
  return chart.hasLegend ? Charts.Position.BOTTOM : Charts.Position.NONE;
}
