import { expect, test } from "vitest";
import type { HostChart } from "../../../playground/host/Host.ts";
import { openScript, rejection } from "./addOn.ts";

const makeChart = `
  sheet.getRange("A1:C3").setValues([["Year", "Exports", "Imports"], ["'2021", 3.01, 1.13], ["'2022", 3.44, ""]]);
  var builder = sheet.newChart().asColumnChart().setTitle("Trade").setColors(["#0B6A60", "#C9732B"])
    .setLegendPosition(Charts.Position.BOTTOM).setYAxisTitle("trillion CNY").setStacked()
    .addRange(sheet.getRange("A1:A3")).addRange(sheet.getRange("B1:B3")).addRange(sheet.getRange("C1:C3"))
    .setNumHeaders(1).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(5, 2, 10, 0).setOption("width", 500).setOption("useFirstColumnAsDomain", true);`;

// Behaviour 33: https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
test("insertChart(chart) draws what build() described", async () => {
  const book = await openScript(
    `${makeChart}
     var chart = builder.build();
     var before = sheet.getCharts().length;
     sheet.insertChart(chart);
     return [before, sheet.getCharts().length, chart.getChartId(), typeof sheet.getCharts()[0].getChartId()];`,
  );
  const told: (readonly HostChart[])[] = [];
  book.host.on("charts", (charts) => told.push(charts));
  expect(await book.host.run("go", [])).toEqual([0, 1, null, "number"]);
  expect(told).toHaveLength(1);
  const [chart] = book.host.charts;
  expect(chart).toMatchObject({
    sheetId: "0",
    kind: "column",
    headerRows: 1,
    anchor: { row: 5, column: 2, offsetX: 10, offsetY: 0 },
    options: {
      title: "Trade",
      colors: ["#0B6A60", "#C9732B"],
      "legend.position": "bottom",
      "vAxis.title": "trillion CNY",
      isStacked: true,
      width: 500,
      useFirstColumnAsDomain: true,
    },
  });
  expect(chart && book.host.chartData(chart)).toEqual({
    labels: ["2021", "2022"],
    series: [
      { name: "Exports", values: [3.01, 3.44] },
      { name: "Imports", values: [1.13, null] },
    ],
  });
  book.dispose();
});

test("updateChart(modified) and removeChart(found) change what getCharts() found", async () => {
  const book = await openScript(
    `${makeChart}
     sheet.insertChart(builder.build());
     var found = sheet.getCharts()[0];
     sheet.updateChart(found.modify().asLineChart().setTitle("New").build());
     var seen = [sheet.getCharts()[0].getOptions().get("title"), sheet.getCharts()[0].getChartId() === found.getChartId()];
     sheet.removeChart(sheet.getCharts()[0]);
     seen.push(sheet.getCharts().length);
     return seen;`,
  );
  expect(await book.host.run("go", [])).toEqual(["New", true, 0]);
  expect(book.host.charts).toEqual([]);
  book.dispose();
});

test("inserted rows move a chart and its ranges", async () => {
  const book = await openScript(`${makeChart} sheet.insertChart(builder.build());`);
  await book.host.run("go", []);
  book.host.file.workbook.getActiveSheet().insertRows(0, 2);
  const [chart] = book.host.charts;
  expect(chart?.anchor).toEqual({ row: 7, column: 2, offsetX: 10, offsetY: 0 });
  expect(chart?.ranges[1]).toEqual({ sheetId: "0", row: 2, column: 1, rows: 3, columns: 1 });
  expect(chart && book.host.chartData(chart).labels).toEqual(["2021", "2022"]);
  book.host.file.workbook.getActiveSheet().deleteRows(3, 1);
  expect(book.host.charts[0]?.ranges[1]).toEqual({ sheetId: "0", row: 2, column: 1, rows: 2, columns: 1 });
  expect(book.host.charts[0]?.anchor.row).toBe(6);
  book.dispose();
});

test("deleteSheet(sheet) takes its charts away", async () => {
  const book = await openScript(
    `sheet = book.insertSheet("Second"); ${makeChart} sheet.insertChart(builder.build()); book.deleteSheet(sheet);`,
  );
  await book.host.run("go", []);
  expect(book.host.charts).toEqual([]);
  book.dispose();
});

test.each([
  ["sheet.newChart().setTitle('x')", "not in the stand-in: EmbeddedChartBuilder.setTitle"],
  [
    "sheet.newChart().asColumnChart().setOption('a', 1).setTitle('x')",
    "not in the stand-in: EmbeddedChartBuilder.setTitle",
  ],
  ["sheet.newChart().asPieChart().setStacked()", "not in the stand-in: EmbeddedPieChartBuilder.setStacked"],
  [
    "sheet.newChart().asColumnChart().setXAxisRange(0, 1)",
    "not in the stand-in: EmbeddedColumnChartBuilder.setXAxisRange",
  ],
  ["Charts.Position.MIDDLE", "not in the stand-in: Position.MIDDLE"],
  [
    "sheet.newChart().asColumnChart().setLegendPosition('bottom')",
    "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedColumnChartBuilder.setLegendPosition.",
  ],
  [
    "sheet.newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)",
    "Exception: Unexpected error while getting the method or property setHiddenDimensionStrategy.",
  ],
  [
    "sheet.newChart().asPieChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)",
    "Exception: Unexpected error while getting the method or property setHiddenDimensionStrategy.",
  ],
])("%s fails", async (call, message) => {
  const book = await openScript(`${call};`);
  expect((await rejection(book.host.run("go", []))).message).toBe(message);
  book.dispose();
});
