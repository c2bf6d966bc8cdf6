import { describe, expect, test } from "vitest";
import { parseChart } from "../../src/present/parseChart";

describe("parseChart(text)", () => {
  test.each([
    ["line cny_per_usd", { type: "line", left: ["cny_per_usd"], right: [], over: "" }],
    [
      "combo exports,imports | growth(trade)",
      { type: "combo", left: ["exports", "imports"], right: ["growth(trade)"], over: "" },
    ],
    [
      "combo trade | trade_share over annual",
      { type: "combo", left: ["trade"], right: ["trade_share"], over: "annual" },
    ],
    ["bar trade over 2022", { type: "bar", left: ["trade"], right: [], over: "2022" }],
    ["stacked a,b,c over latest", { type: "stacked", left: ["a", "b", "c"], right: [], over: "latest" }],
  ])("reads %s", (text, spec) => {
    expect(parseChart(text)).toEqual(spec);
  });

  test("gives nothing for a table without a chart", () => {
    expect(parseChart("none")).toBeUndefined();
  });
});
