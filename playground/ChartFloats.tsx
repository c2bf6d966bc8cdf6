/** @jsxImportSource react */
import type { FUniver } from "@univerjs/core/facade";
import { Chart } from "chart.js";
import { useEffect, useRef } from "react";
import { canDraw, chartConfiguration } from "./drawChart.ts";
import type { Host, HostChart } from "./host/Host.ts";

/** Google's size of a chart that was given none, in pixels. */
const defaultSize = { width: 600, height: 371 };

/** What Univer leaves free around the content of a float, in pixels. */
const frame = 2;

/**
 * Floats the host's charts over the sheet: each on its place, drawn again when one of its cells changed.
 *
 * What comes back takes them away.
 */
export function floatCharts(host: Host, univerAPI: FUniver): () => void {
  const floats = new Map<number, { readonly chart: HostChart; dispose(): void }>();
  const redraws = new Set<() => void>();

  function ChartCard({ data }: { readonly data?: { readonly chartId: number } }) {
    const canvas = useRef<HTMLCanvasElement>(null);
    const chart = host.charts.find(({ id }) => id === data?.chartId);
    useEffect(() => {
      if (!chart || !canvas.current || !canDraw(chart)) return undefined;
      const drawn = new Chart(canvas.current, chartConfiguration(chart, host.chartData(chart)));
      const redraw = () => {
        const { data: points } = chartConfiguration(chart, host.chartData(chart));
        if (JSON.stringify(points) === JSON.stringify(drawn.data, withoutMeta)) return;
        drawn.data = points;
        drawn.update("none");
      };
      redraws.add(redraw);
      return () => {
        redraws.delete(redraw);
        drawn.destroy();
      };
    }, [chart]);
    if (!chart) return null;
    return (
      <div className="chartCard" role="img" aria-label={String(chart.options.title ?? chart.kind)}>
        {canDraw(chart) ? <canvas ref={canvas} /> : <p>{String(chart.options.title ?? chart.kind)}</p>}
      </div>
    );
  }

  const component = univerAPI.registerComponent("playground.chart", ChartCard);

  const show = (charts: readonly HostChart[]) => {
    for (const [id, float] of floats) {
      if (charts.some((chart) => chart === float.chart)) continue;
      float.dispose();
      floats.delete(id);
    }
    for (const chart of charts) {
      if (floats.has(chart.id)) continue;
      const dispose = float(univerAPI, chart);
      if (dispose) floats.set(chart.id, { chart, dispose });
    }
  };

  let isWaiting = false;
  const redrawSoon = () => {
    if (isWaiting || redraws.size === 0) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      for (const redraw of redraws) redraw();
    });
  };

  show(host.charts);
  const stopCharts = host.on("charts", show);
  const calculated = univerAPI.getFormula().calculationResultApplied(redrawSoon);
  const edited = univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id }) => {
    if (id === "sheet.mutation.set-range-values") redrawSoon();
  });
  return () => {
    stopCharts();
    calculated.dispose();
    edited.dispose();
    for (const float of floats.values()) float.dispose();
    component.dispose();
  };
}

/** Chart.js hangs its own records on the data it was given; they say nothing about the values. */
function withoutMeta(key: string, value: unknown): unknown {
  return key.startsWith("_") ? undefined : value;
}

function float(univerAPI: FUniver, chart: HostChart): (() => void) | undefined {
  const sheet = univerAPI.getActiveWorkbook()?.getSheetBySheetId(chart.sheetId);
  if (!sheet) return undefined;
  const { row, column, offsetX, offsetY } = chart.anchor;
  const sheetModel = sheet.getSheet();
  const { rowHeader, columnHeader } = sheetModel.getConfig();
  let left = rowHeader.width + offsetX;
  for (let index = 0; index < column - 1; index++) left += sheetModel.getColumnWidth(index);
  let top = columnHeader.height + offsetY;
  for (let index = 0; index < row - 1; index++) top += sheetModel.getRowHeight(index);
  const width = sizeOption(chart, "width");
  const height = sizeOption(chart, "height");
  const float = sheet.addFloatDomToPosition(
    {
      componentKey: "playground.chart",
      initPosition: {
        startX: left - frame,
        startY: top - frame,
        endX: left + width + frame,
        endY: top + height + frame,
      },
      data: { chartId: chart.id },
      allowTransform: true,
    },
    `playground-chart-${chart.id}`,
  );
  return float ? () => float.dispose() : undefined;
}

function sizeOption(chart: HostChart, name: "width" | "height"): number {
  const value = chart.options[name];
  return typeof value === "number" ? value : defaultSize[name];
}
