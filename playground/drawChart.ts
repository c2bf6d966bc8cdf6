import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  DoughnutController,
  Filler,
  Legend,
  type LegendItem,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  SubTitle,
  Title,
  Tooltip,
} from "chart.js";
import { chartAxes } from "./chartAxes.ts";
import { type ChartOptions, chartOptions } from "./chartOptions.ts";
import { fonts, ink, ink2 } from "./chartStyle.ts";
import type { ChartData, HostChart } from "./host/Host.ts";

Chart.register(ArcElement, BarController, BarElement, CategoryScale, DoughnutController, Filler, Legend);
Chart.register(LinearScale, LineController, LineElement, PointElement, SubTitle, Title, Tooltip);

type Kind = "bar" | "line" | "doughnut";
type Dataset = ChartDataset<Kind, (number | null)[]>;

/** Google's colours for series that got none. */
const palette = ["#3366CC", "#DC3912", "#FF9900", "#109618", "#990099", "#0099C6"];

/** Whether the page can draw a chart of this kind; the others leave their title on an empty card. */
export function canDraw({ kind }: HostChart): boolean {
  return ["column", "bar", "line", "area", "combo", "pie"].includes(kind);
}

/**
 * What chart.js draws for a chart of the sheet: its options as the add-on set them, after Google's rules.
 *
 * A missing value is a gap. Value axes of columns and bars start at 0, as Google's do.
 */
export function chartConfiguration(
  chart: HostChart,
  data: ChartData,
): ChartConfiguration<Kind, (number | null)[]> {
  const options = chartOptions(chart.options);
  const isPie = chart.kind === "pie";
  const background = options.text("backgroundColor") ?? "#FFFFFF";
  return {
    type: isPie ? "doughnut" : kindOf(chart, options, 0),
    data: {
      labels: [...data.labels],
      datasets: isPie
        ? [slices(data, options, background)]
        : data.series.map((series, index) => dataset(chart, options, series, index)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: chart.kind === "bar" ? "y" : "x",
      layout: { padding: { top: 12, right: 18, bottom: 8, left: 12 } },
      font: { family: fonts, size: 12 },
      color: ink2,
      ...(isPie
        ? { cutout: `${100 * (options.number("pieHole") ?? 0)}%` }
        : { scales: chartAxes(chart, options, data) }),
      plugins: {
        ...headings(options),
        legend: legend(options, data, isPie),
        tooltip: { mode: "index", intersect: isPie },
      },
    },
  };
}

function headings(options: ChartOptions) {
  const title = options.text("title");
  const subtitle = options.text("subtitle");
  return {
    title: {
      display: title !== undefined,
      text: title ?? "",
      align: "start" as const,
      color: options.text("titleTextStyle.color") ?? ink,
      font: {
        family: fonts,
        size: options.number("titleTextStyle.fontSize") ?? 16,
        weight: /\p{Script=Han}/u.test(title ?? "") ? (600 as const) : (500 as const),
      },
      padding: { top: 0, bottom: subtitle === undefined ? 14 : 4 },
    },
    subtitle: {
      display: subtitle !== undefined,
      text: subtitle ?? "",
      align: "start" as const,
      color: options.text("subtitleTextStyle.color") ?? ink2,
      font: { family: fonts, size: options.number("subtitleTextStyle.fontSize") ?? 12 },
      padding: { top: 0, bottom: 14 },
    },
  };
}

function legend(options: ChartOptions, data: ChartData, isPie: boolean) {
  const position = options.text("legend.position") ?? options.text("legend") ?? "right";
  const at = position === "left" || position === "top" || position === "bottom" ? position : "right";
  return {
    display: position !== "none" && (isPie || data.series.length > 0),
    position: at as "left" | "top" | "bottom" | "right",
    align: "start" as const,
    labels: {
      boxWidth: 10,
      boxHeight: 10,
      padding: 12,
      color: ink,
      font: { family: fonts, size: 12 },
      // Lines are drawn over bars, but named in the order of their columns.
      sort: (a: LegendItem, b: LegendItem) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0),
    },
  };
}

function kindOf({ kind }: HostChart, options: ChartOptions, index: number): Kind {
  if (kind === "line" || kind === "area") return "line";
  const own = options.text(`series.${index}.type`) ?? options.text("seriesType") ?? "bars";
  return kind === "combo" && (own === "line" || own === "area") ? "line" : "bar";
}

function dataset(
  chart: HostChart,
  options: ChartOptions,
  { name, values }: ChartData["series"][number],
  index: number,
): Dataset {
  const color =
    options.text(`series.${index}.color`) ??
    options.texts("colors")[index] ??
    palette[index % palette.length];
  const kind = kindOf(chart, options, index);
  const isSecond = options.number(`series.${index}.targetAxisIndex`) === 1;
  const common = {
    label: name,
    data: [...values],
    backgroundColor: color ?? ink,
    spanGaps: options.flag("interpolateNulls"),
  };
  const onAxis = chart.kind === "bar" ? {} : { yAxisID: isSecond ? "y1" : "y" };
  if (kind === "bar") {
    return {
      ...common,
      ...onAxis,
      type: "bar",
      order: 1,
      categoryPercentage: 0.72,
      barPercentage: 0.9,
      ...stack(chart, options),
    };
  }
  const width = options.number(`series.${index}.lineWidth`) ?? options.number("lineWidth") ?? 2;
  const point = options.number(`series.${index}.pointSize`) ?? options.number("pointSize") ?? 0;
  return {
    ...common,
    ...onAxis,
    type: "line",
    order: 0,
    borderColor: color ?? ink,
    borderWidth: width,
    showLine: width > 0,
    // Google gives the diameter.
    pointRadius: point / 2,
    pointHoverRadius: point / 2 + 1,
    fill: chart.kind === "area" || options.text(`series.${index}.type`) === "area" ? "origin" : false,
    tension: options.text("curveType") === "function" || options.text("curveStyle") === "smooth" ? 0.35 : 0,
  };
}

function stack(chart: HostChart, options: ChartOptions): { stack?: string } {
  return chart.kind !== "line" && options.flag("isStacked") ? { stack: "all" } : {};
}

function slices(data: ChartData, options: ChartOptions, background: string): Dataset {
  const values = data.series[0]?.values ?? [];
  const colors = options.texts("colors");
  return {
    label: data.series[0]?.name ?? "",
    data: [...values],
    backgroundColor: values.map((_, index) => colors[index] ?? palette[index % palette.length] ?? ink),
    borderColor: background,
    borderWidth: 1,
  };
}
