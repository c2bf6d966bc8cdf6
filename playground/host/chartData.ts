import { readCells } from "./cells.ts";
import { displayedTexts } from "./display.ts";
import type { ChartData, HostChart, HostRange } from "./Host.ts";
import type { OpenFile } from "./OpenFile.ts";

/** What a chart draws: the first column of its ranges names the points, every other is a series. */
export function readChartData(file: OpenFile, chart: HostChart): ChartData {
  const [domain, ...rest] = chart.ranges.flatMap(columnsOf);
  if (!domain) return { labels: [], series: [] };
  return {
    labels: textsOf(file, domain).slice(chart.headerRows),
    series: rest.map((column) => ({
      name: textsOf(file, column).slice(0, chart.headerRows).join(" "),
      values: readCells(file, column)
        .slice(chart.headerRows)
        .map(([cell]) => (typeof cell?.content === "number" ? cell.content : null)),
    })),
  };
}

function columnsOf(range: HostRange): HostRange[] {
  return Array.from({ length: range.columns }, (_, index) => ({
    ...range,
    column: range.column + index,
    columns: 1,
  }));
}

function textsOf(file: OpenFile, column: HostRange): string[] {
  return displayedTexts(file, column).map(([text]) => text ?? "");
}
