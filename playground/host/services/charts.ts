import { Exception, NotInStandIn } from "../exceptions.ts";
import type { HostChart } from "../Host.ts";
import { subjectOf } from "../handles.ts";
import { builder, getter, type Members, read, service, write } from "../service.ts";
import { requireEditable } from "./areas.ts";
import { chartBuilder } from "./chartBuilder.ts";
import { hiddenDimensionStrategies, mergeStrategies } from "./enums.ts";
import { rangeService } from "./range.ts";
import type { ScriptContext } from "./ScriptContext.ts";

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A chart with what only scripts ask; its id is 0 until it is inserted. */
export interface ChartModel extends HostChart {
  readonly hiddenDimensions: keyof typeof hiddenDimensionStrategies;
  readonly merge: keyof typeof mergeStrategies;
}

/** The members of Sheet that deal with charts. */
export function sheetCharts(context: ScriptContext, sheetId: string): Members<GoogleSheet> {
  const { file } = context;
  const changed = () => context.emit("charts", [...file.state.charts]);
  const drawn = (chart: unknown) => {
    const { id } = subjectOf<ChartModel>(chart);
    const index = file.state.charts.findIndex((each) => each.id === id && each.sheetId === sheetId);
    if (index < 0) throw new Exception("This chart is not on the sheet."); // Google's own text is not known.
    return index;
  };
  const guard = (chart: HostChart) => {
    const { row, column } = chart.anchor;
    requireEditable(file, { sheetId, row: row - 1, column: column - 1, rows: 1, columns: 1 });
  };
  return {
    newChart: builder("", () => chartBuilder(context, emptyChart(sheetId))),
    getCharts: read("", () =>
      file.state.charts
        .filter((chart) => chart.sheetId === sheetId)
        .map((chart) => chartService(context, modelOf(chart))),
    ),
    insertChart: write("EmbeddedChart", (chart: unknown) => {
      const model = subjectOf<ChartModel>(chart);
      if (model.ranges.length === 0) throw new NotInStandIn("a chart without ranges");
      guard(model);
      // The chart in the script's hands stays one that is not drawn.
      file.state.charts.push({ ...model, id: file.newId(), sheetId });
      changed();
    }),
    updateChart: write("EmbeddedChart", (chart: unknown) => {
      const index = drawn(chart);
      const model = subjectOf<ChartModel>(chart);
      guard(model);
      file.state.charts[index] = model;
      changed();
    }),
    removeChart: write("EmbeddedChart", (chart: unknown) => {
      const index = drawn(chart);
      guard(subjectOf<ChartModel>(chart));
      file.state.charts.splice(index, 1);
      changed();
    }),
  };
}

/** A finished chart as scripts hold it. */
export function chartService(context: ScriptContext, chart: ChartModel): EmbeddedChart {
  const members: Members<EmbeddedChart> = {
    getChartId: getter("", () => (chart.id === 0 ? null : chart.id)),
    getRanges: getter("", () => chart.ranges.map((range) => rangeService(context, range))),
    getNumHeaders: getter("", () => chart.headerRows),
    getHiddenDimensionStrategy: getter("", () => hiddenDimensionStrategies[chart.hiddenDimensions]),
    getMergeStrategy: getter("", () => mergeStrategies[chart.merge]),
    getContainerInfo: getter("", () => containerInfo(context, chart)),
    getOptions: getter("", () =>
      service<GoogleAppsScript.Charts.ChartOptions>(context.execution, "ChartOptions", {
        get: getter("string", (name: string) => chart.options[name] ?? null),
      }),
    ),
    modify: builder("", () => chartBuilder(context, chart)),
  };
  return service<EmbeddedChart>(context.execution, "EmbeddedChart", members, chart);
}

function containerInfo(context: ScriptContext, { anchor }: ChartModel) {
  const members: Members<GoogleAppsScript.Spreadsheet.ContainerInfo> = {
    getAnchorRow: getter("", () => anchor.row),
    getAnchorColumn: getter("", () => anchor.column),
    getOffsetX: getter("", () => anchor.offsetX),
    getOffsetY: getter("", () => anchor.offsetY),
  };
  return service(context.execution, "ContainerInfo", members);
}

function emptyChart(sheetId: string): ChartModel {
  return {
    id: 0,
    sheetId,
    kind: "column",
    ranges: [],
    headerRows: 0,
    anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    options: {},
    hiddenDimensions: "IGNORE_BOTH",
    merge: "MERGE_COLUMNS",
  };
}

// Only `insertChart` and `updateChart` put charts into the file, and they put models.
function modelOf(chart: HostChart): ChartModel {
  return chart as ChartModel;
}
