import { describe, expect, test } from "vitest";
import { paint } from "../../src/present/palette";

const colors = (ids: readonly string[], isLine = false) =>
  paint(ids.map((id) => ({ id, isLine }))).map(({ color }) => color);

describe("paint(series)", () => {
  test("gives one series teal", () => {
    expect(paint([{ id: "gdp", isLine: false }])).toEqual([{ color: "#0B6A60", tint: "#9CCFC3" }]);
  });

  test("keeps exports teal and imports orange wherever they stand", () => {
    expect(colors(["trade", "imports", "exports"])).toEqual(["#5B8FD6", "#CF5420", "#0B6A60"]);
    expect(colors(["imports"])).toEqual(["#CF5420"]);
  });

  test("draws no line in gold", () => {
    expect(colors(["a", "b", "c", "d"])[3]).toBe("#DDAE2E");
    expect(colors(["a", "b", "c", "d"], true)[3]).toBe("#6A2C62");
  });

  test("gives six series six colours", () => {
    expect(new Set(colors(["a", "b", "c", "d", "e", "f"])).size).toBe(6);
  });
});
