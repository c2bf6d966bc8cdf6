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
  type ScaleOptionsByType,
  SubTitle,
  Title,
  Tooltip,
} from "chart.js";
import { type ChartOptions, chartOptions } from "./chartOptions.ts";
import type { ChartData, HostChart } from "./host/Host.ts";

Chart.register(ArcElement, BarController, BarElement, CategoryScale, DoughnutController, Filler, Legend);
Chart.register(LinearScale, LineController, LineElement, PointElement, SubTitle, Title, Tooltip);

type Kind = "bar" | "line" | "doughnut";
type Dataset = ChartDataset<Kind, (number | null)[]>;
type Axis = "hAxis" | "vAxis" | "vAxes.1";

/** Google's colours for series that got none. */
const palette = ["#3366CC", "#DC3912", "#FF9900", "#109618", "#990099", "#0099C6"];
const ink = "#16211E";
const ink2 = "#4A5753";
const line = "#E3E9E6";
const fonts = 'Roboto, Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

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
        : { scales: scales(chart, options, data) }),
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

function scales(chart: HostChart, options: ChartOptions, data: ChartData) {
  const isBar = chart.kind === "bar";
  const isStacked = options.flag("isStacked");
  const categories = { ...categoryScale(options, isBar ? "vAxis" : "hAxis", data), stacked: isStacked };
  const values = { ...valueScale(chart, options, isBar ? "hAxis" : "vAxis"), stacked: isStacked };
  if (isBar) return { x: values, y: categories };
  const hasSecond = data.series.some((_, index) => options.number(`series.${index}.targetAxisIndex`) === 1);
  if (!hasSecond) return { x: categories, y: values };
  const second = {
    ...valueScale(chart, options, "vAxes.1"),
    position: "right" as const,
    grid: { display: false },
  };
  return { x: categories, y: values, y1: second };
}

function categoryScale(options: ChartOptions, axis: Axis, data: ChartData) {
  // Years stay upright, and every other one is left out where they are too many.
  const isShort = data.labels.every((label) => label.length <= 7);
  return {
    type: "category" as const,
    title: axisTitle(options.text(`${axis}.title`)),
    grid: { display: false },
    border: { color: "#84918C" },
    ticks: {
      color: ink2,
      font: { family: fonts, size: 12 },
      maxRotation: isShort ? 0 : 45,
      autoSkipPadding: 3,
    },
  };
}

function valueScale(chart: HostChart, options: ChartOptions, axis: Axis) {
  const isPercent = options.text(`${axis}.format`)?.includes("%") === true;
  const low = options.number(`${axis}.viewWindow.min`) ?? options.number(`${axis}.minValue`);
  const high = options.number(`${axis}.viewWindow.max`) ?? options.number(`${axis}.maxValue`);
  const ticks: Partial<ScaleOptionsByType<"linear">["ticks"]> = {
    color: ink2,
    font: { family: fonts, size: 12 },
    maxTicksLimit: 6,
    callback: (value, _, all) =>
      tick(
        Number(value),
        all.map((each) => each.value),
        isPercent,
      ),
  };
  return {
    type: "linear" as const,
    title: axisTitle(options.text(`${axis}.title`)),
    beginAtZero: ["column", "bar", "area", "combo"].includes(chart.kind),
    ...(low === undefined ? {} : { min: low }),
    ...(high === undefined ? {} : { max: high }),
    grid: { color: line },
    border: { display: false },
    ticks,
  };
}

/** All ticks of an axis with as many decimals as one of them needs. */
function tick(value: number, all: readonly number[], isPercent: boolean): string {
  const scale = isPercent ? 100 : 1;
  const decimals = Math.max(
    ...all.map((each) => `${Number((each * scale).toPrecision(6))}`.split(".")[1]?.length ?? 0),
  );
  const shown = (value * scale).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return isPercent ? `${shown}%` : shown;
}

function axisTitle(text: string | undefined) {
  return {
    display: text !== undefined && text !== "",
    text: text ?? "",
    color: ink2,
    font: { family: fonts, size: 12 },
  };
}
