import { expect, test } from "vitest";
import { parsePreferences } from "../../src/server/preferences";

const usual = { cells: "values", where: "here", hasChart: true, hasNotes: true };

test("parsePreferences(text) gives back what was stored", () => {
  const stored = {
    language: "zh",
    recent: ["exports_2022", "trade_2023"],
    options: { cells: "live", where: "newSheet", hasChart: false, hasNotes: false },
  };
  expect(parsePreferences(JSON.stringify(stored))).toEqual(stored);
});

test.each(["", "{", "null", "7", "[]", '"text"'])(
  "parsePreferences(%j) is as if nothing had been chosen",
  (text) => {
    expect(parsePreferences(text)).toEqual({ recent: [], options: usual });
  },
);

test("parsePreferences(text) drops each part that is damaged and keeps the others", () => {
  const text = JSON.stringify({
    language: "fr",
    recent: ["gdp_2023", 7],
    options: { cells: "native" },
    more: 1,
  });
  expect(parsePreferences(text)).toEqual({ recent: ["gdp_2023"], options: usual });
});

test("parsePreferences(text) keeps the three figures looked at last", () => {
  const text = JSON.stringify({ recent: ["a", "b", "c", "d"] });
  expect(parsePreferences(text).recent).toEqual(["a", "b", "c"]);
});
