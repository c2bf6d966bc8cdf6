import { describe, expect, it } from "vitest";
import { chartOptions } from "../../playground/chartOptions.ts";

describe("chartOptions(options)", () => {
  it.each([
    [{ "series.1.type": "line" }],
    [{ "series.1": { type: "line" } }],
    [{ series: { 1: { type: "line" } } }],
    [{ series: { "1.type": "line" } }],
  ])("text(series.1.type) reads it from %o", (options) => {
    expect(chartOptions(options).text("series.1.type")).toBe("line");
  });

  it("text(name) prefers the dotted name to the object", () => {
    expect(chartOptions({ "vAxis.title": "CNY", vAxis: { title: "USD" } }).text("vAxis.title")).toBe("CNY");
  });

  it("text, number, flag and texts give nothing for a value of another type", () => {
    const options = chartOptions({ title: 3, width: "500", isStacked: "true", colors: "#0B6A60" });
    expect(options.text("title")).toBeUndefined();
    expect(options.number("width")).toBeUndefined();
    expect(options.flag("isStacked")).toBe(false);
    expect(options.texts("colors")).toEqual([]);
  });

  it("text(name) of nothing that was set is undefined", () => {
    expect(chartOptions({ hAxis: null }).text("hAxis.title")).toBeUndefined();
  });
});
