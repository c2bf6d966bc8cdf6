import { describe, expect, test } from "vitest";
import { lineAfter } from "../fixtures/smallCatalog";
import { refusalOfRow } from "./refusal";

describe("pack(rows) refuses an observation", () => {
  test.each([
    [
      "of no indicator",
      "exprots,zhejiang,,2020,1,8,CNY,exact,A,,yearbook,,",
      '"indicator" names "exprots", which no file has.',
    ],
    ["without an indicator", ",zhejiang,,2020,1,8,CNY,exact,A,,yearbook,,", '"indicator" is empty.'],
    [
      "of no area",
      "exports,lishui,,2020,1,8,CNY,exact,A,,yearbook,,",
      '"area" names "lishui", which no file has.',
    ],
    ["without an area", "exports,,,2020,1,8,CNY,exact,A,,yearbook,,", '"area" is empty.'],
    [
      "of no partner",
      "exports,zhejiang,mars,2020,1,8,CNY,exact,A,,yearbook,,",
      '"partner" names "mars", which no file has.',
    ],
    [
      "of no source",
      "exports,zhejiang,,2020,1,8,CNY,exact,A,,rumour,,",
      '"source" names "rumour", which no file has.',
    ],
    ["without a source", "exports,zhejiang,,2020,1,8,CNY,exact,A,,,,", '"source" is empty.'],
    ["without a value", "exports,zhejiang,,2020,,8,CNY,exact,A,,yearbook,,", '"value" is empty.'],
    [
      "with commas in its value",
      'exports,zhejiang,,2020,"1,000",8,CNY,exact,A,,yearbook,,',
      '"value" is "1,000", not a plain decimal number.',
    ],
    [
      "with an exponent in its value",
      "exports,zhejiang,,2020,1e3,8,CNY,exact,A,,yearbook,,",
      '"value" is "1e3", not a plain decimal number.',
    ],
    [
      "with a zero in front",
      "exports,zhejiang,,2020,01,8,CNY,exact,A,,yearbook,,",
      '"value" is "01", not a plain decimal number.',
    ],
    [
      "with a scale that nobody prints",
      "exports,zhejiang,,2020,1,7,CNY,exact,A,,yearbook,,",
      '"unit_mult" is "7"; it can be 0, 3, 4, 6, 8, 9, 12.',
    ],
    [
      "in no unit",
      "exports,zhejiang,,2020,1,8,EUR,exact,A,,yearbook,,",
      '"unit" is "EUR"; it can be CNY, USD, percent, percentage_points, tonne, TEU, count, person, multiple, rank, CNY_per_USD.',
    ],
    [
      "in a unit of another kind",
      "exports,zhejiang,,2020,1,8,tonne,exact,A,,yearbook,,",
      '"unit" is "tonne"; the indicator is in CNY.',
    ],
    [
      "of weight in money",
      "cargo,zhejiang,,2020,1,8,CNY,exact,A,,yearbook,,",
      '"unit" is "CNY"; the indicator is in tonne.',
    ],
    [
      "with an unknown qualifier",
      "exports,zhejiang,,2020,1,8,CNY,roughly,A,,yearbook,,",
      '"qualifier" is "roughly"; it can be exact, over, nearly, about.',
    ],
    [
      "with an unknown status",
      "exports,zhejiang,,2020,1,8,CNY,exact,X,,yearbook,,",
      '"status" is "X"; it can be A, P, E, D.',
    ],
    [
      "with growth that is no number",
      "exports,zhejiang,,2020,1,8,CNY,exact,A,3.9%,yearbook,,",
      '"growth_yoy" is "3.9%", not a number.',
    ],
    [
      "with a note in one language",
      "exports,zhejiang,,2020,1,8,CNY,exact,A,,yearbook,see there,",
      '"note" is given in one language only.',
    ],
    [
      "that repeats another of the same source",
      "trade,zhejiang,,2020,36,8,CNY,exact,A,,yearbook,,",
      "another row gives the same figure from a source of the same date.",
    ],
    [
      "that repeats another of a source of the same date",
      "trade,zhejiang,,2021,36,8,CNY,exact,A,,yearbook,,",
      "another row gives the same figure from a source of the same date.",
    ],
  ])("%s", (_, row, reason) => {
    const said = refusalOfRow("observations", row);
    // Of two rows that are alike either can be named; every other fault stands in the row that was added.
    const line = reason.startsWith("another row")
      ? /line \d+/.exec(said)?.[0]
      : `line ${lineAfter("observations")}`;
    expect(said).toBe(`data/observations.csv, ${line}: ${reason}`);
  });

  test.each([
    "2022-01..2022-03",
    "2022-01..2022-06",
    "2022-01..2022-12",
    "2022-01..2022-01",
    "2022-03..2022-05",
    "2022-01..2023-04",
    "2022-Q5",
    "2022-H3",
    "2022-13",
    "2022-00",
    "2022-4",
    "2022-q1",
    "22",
    "2022..2018",
    "2022..2022",
    "latest",
    "2022-04-01",
  ])("whose period is %s, which is none or has a shorter form", (period) => {
    expect(refusalOfRow("observations", `exports,zhejiang,,${period},1,8,CNY,exact,A,,yearbook,,`)).toBe(
      `data/observations.csv, line ${lineAfter("observations")}: "period" is "${period}", not a period in its shortest form.`,
    );
  });

  test("with a tab or a line end in a cell", () => {
    expect(refusalOfRow("observations", 'exports,zhejiang,,2020,1,8,CNY,exact,A,,yearbook,"a\tb",c')).toBe(
      `data/observations.csv, line ${lineAfter("observations")}: "note_en" holds a tab or a line end.`,
    );
  });
});
