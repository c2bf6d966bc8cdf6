import type { ScaleOptionsByType } from "chart.js";
import type { ChartOptions } from "./chartOptions.ts";
import { fonts, ink2 } from "./chartStyle.ts";
import type { ChartData, HostChart } from "./host/Host.ts";

type Axis = "hAxis" | "vAxis" | "vAxes.1";

const line = "#E3E9E6";

/** The axes of a chart under chart.js's names; a bar chart's values lie along x, a second value axis is y1. */
export function chartAxes(chart: HostChart, options: ChartOptions, data: ChartData) {
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
