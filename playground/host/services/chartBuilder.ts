import { Exception, NotInStandIn } from "../exceptions.ts";
import type { ChartKind } from "../Host.ts";
import { builder, enumName, type Members, service } from "../service.ts";
import { type ChartModel, chartService } from "./charts.ts";
import { chartTypes } from "./enums.ts";
import { areaOfRange, rangeService } from "./range.ts";
import type { ScriptContext } from "./ScriptContext.ts";

type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
/** All that a typed builder can have; which members it has depends on its kind. */
type TypedBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;

const withAxes: readonly ChartKind[] = ["column", "bar", "line", "area", "combo", "scatter", "histogram"];
const withRange: readonly ChartKind[] = ["column", "bar", "line", "area", "combo", "histogram"];
const withStacks: readonly ChartKind[] = ["column", "bar", "area", "combo", "histogram"];
const withPoints: readonly ChartKind[] = ["line", "area", "scatter"];

/**
 * A chart being described with the generic builder, which has neither titles nor colours.
 *
 * `isKindChosen`: a kind was set, which the hidden-dimension strategy needs.
 */
export function chartBuilder(
  context: ScriptContext,
  chart: ChartModel,
  { isKindChosen = chart.id !== 0 } = {},
): ChartBuilder {
  const generic = (fields: Partial<ChartModel>) =>
    chartBuilder(context, { ...chart, ...fields }, { isKindChosen });
  return service<ChartBuilder>(context.execution, "EmbeddedChartBuilder", {
    ...genericMembers(context, chart, isKindChosen, generic),
    ...kindMembers(context, chart),
  });
}

function typedBuilder(context: ScriptContext, chart: ChartModel): TypedBuilder {
  const generic = (fields: Partial<ChartModel>) =>
    chartBuilder(context, { ...chart, ...fields }, { isKindChosen: true });
  const typed = (options: Record<string, unknown>) =>
    typedBuilder(context, { ...chart, options: { ...chart.options, ...options } });
  const type = `Embedded${chart.kind.charAt(0).toUpperCase()}${chart.kind.slice(1)}ChartBuilder`;
  return service<TypedBuilder>(context.execution, type, {
    ...genericMembers(context, chart, true, generic),
    ...kindMembers(context, chart),
    ...typedMembers(chart.kind, typed),
  });
}

function genericMembers(
  context: ScriptContext,
  chart: ChartModel,
  isKindChosen: boolean,
  next: (fields: Partial<ChartModel>) => ChartBuilder,
): Members<ChartBuilder> {
  return {
    addRange: builder("Range", (range: unknown) => next({ ranges: [...chart.ranges, areaOfRange(range)] })),
    clearRanges: builder("", () => next({ ranges: [] })),
    getRanges: builder("", () => chart.ranges.map((range) => rangeService(context, range))),
    getChartType: builder("", () => chartTypes[typeName(chart.kind)]),
    setChartType: builder("ChartType", (type: unknown) =>
      chartBuilder(context, { ...chart, kind: kindOf(enumName(type)) }, { isKindChosen: true }),
    ),
    setNumHeaders: builder("number", (headerRows: number) => next({ headerRows })),
    setMergeStrategy: builder("ChartMergeStrategy", (merge: unknown) =>
      // The signature has checked that it is an entry of the enumeration.
      next({ merge: enumName(merge) as ChartModel["merge"] }),
    ),
    setHiddenDimensionStrategy: builder("ChartHiddenDimensionStrategy", (strategy: unknown) => {
      if (!isKindChosen || chart.kind === "pie" || chart.kind === "table")
        throw new Exception(
          "Unexpected error while getting the method or property setHiddenDimensionStrategy.",
        );
      // The signature has checked that it is an entry of the enumeration.
      return next({ hiddenDimensions: enumName(strategy) as ChartModel["hiddenDimensions"] });
    }),
    setTransposeRowsAndColumns: builder("boolean", (transpose: boolean) => {
      if (transpose) throw new NotInStandIn("a transposed chart");
      return next({});
    }),
    setOption: builder("string,any", (name: string, value: unknown) =>
      next({ options: { ...chart.options, [name]: optionValue(value) } }),
    ),
    setPosition: builder(
      "number,number,number,number",
      (row: number, column: number, offsetX: number, offsetY: number) => {
        if (![row, column].every((each) => Number.isInteger(each) && each >= 1))
          throw new NotInStandIn(`a chart at row ${row}, column ${column}`);
        return next({ anchor: { row, column, offsetX, offsetY } });
      },
    ),
    build: builder("", () => chartService(context, chart)),
  };
}

function kindMembers(context: ScriptContext, chart: ChartModel): Members<ChartBuilder> {
  const as = (kind: ChartKind) => builder("", () => typedBuilder(context, { ...chart, kind }));
  return {
    asAreaChart: as("area"),
    asBarChart: as("bar"),
    asColumnChart: as("column"),
    asComboChart: as("combo"),
    asHistogramChart: as("histogram"),
    asLineChart: as("line"),
    asPieChart: as("pie"),
    asScatterChart: as("scatter"),
    asTableChart: as("table"),
  };
}

function typedMembers(
  kind: ChartKind,
  set: (options: Record<string, unknown>) => TypedBuilder,
): Members<TypedBuilder> {
  if (kind === "table") return {};
  const text = (option: string) => builder("string", (value: string) => set({ [option]: value }));
  const flag = (option: string) => builder("", () => set({ [option]: true }));
  const lowerName = (type: string, option: string) =>
    builder(type, (value: unknown) => set({ [option]: enumName(value).toLowerCase() }));
  const window = (axis: "hAxis" | "vAxis") =>
    builder("number,number", (min: number, max: number) =>
      set({ [`${axis}.viewWindow.min`]: min, [`${axis}.viewWindow.max`]: max }),
    );
  return {
    setTitle: text("title"),
    setBackgroundColor: text("backgroundColor"),
    setColors: builder("string[]", (colors: string[]) => set({ colors: [...colors] })),
    setLegendPosition: lowerName("Position", "legend.position"),
    ...(withAxes.includes(kind)
      ? { setXAxisTitle: text("hAxis.title"), setYAxisTitle: text("vAxis.title") }
      : {}),
    ...(withRange.includes(kind)
      ? { setRange: window("vAxis"), reverseCategories: flag("reverseCategories") }
      : {}),
    ...(withStacks.includes(kind) ? { setStacked: flag("isStacked") } : {}),
    ...(withPoints.includes(kind) ? { setPointStyle: lowerName("PointStyle", "pointStyle") } : {}),
    ...(kind === "line" ? { setCurveStyle: lowerName("CurveStyle", "curveStyle") } : {}),
    ...(kind === "scatter" ? { setXAxisRange: window("hAxis"), setYAxisRange: window("vAxis") } : {}),
    ...(kind === "pie" ? { set3D: flag("is3D"), reverseCategories: flag("reverseCategories") } : {}),
  };
}

// Enumerations are never the value of an option; everything else is copied out of the script's realm.
function optionValue(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  return JSON.parse(JSON.stringify(value));
}

function typeName(kind: ChartKind): keyof typeof chartTypes {
  // The kinds are the names of the enumeration in lower case.
  return kind.toUpperCase() as keyof typeof chartTypes;
}

function kindOf(name: string): ChartKind {
  // The names of the enumeration are the kinds in upper case.
  return name.toLowerCase() as ChartKind;
}
