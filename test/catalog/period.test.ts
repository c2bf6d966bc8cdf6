import { describe, expect, test } from "vitest";
import {
  comparePeriods,
  frequencyOf,
  isWithin,
  periodsBetween,
  yearEarlier,
  yearsOf,
} from "../../src/catalog/period";

describe("frequencyOf(period)", () => {
  test.each([
    ["2022", "year"],
    ["2022-H1", "half"],
    ["2022-Q4", "quarter"],
    ["2022-04", "month"],
    ["2022-01..2022-02", "yearToDate"],
    ["2022-01..2022-11", "yearToDate"],
    ["2018..2022", "span"],
  ])("of %s is %s", (period, frequency) => {
    expect(frequencyOf(period)).toBe(frequency);
  });

  test.each([
    "2022-01..2022-03",
    "2022-01..2022-06",
    "2022-01..2022-12",
    "2022-01..2022-01",
    "2022-02..2022-04",
    "2022-01..2023-04",
    "2022..2022",
    "2022..2018",
    "2022-Q0",
    "2022-H3",
    "2022-13",
    "2022-4",
    "22",
    "latest",
    "",
    "2022 ",
    "2022-Q1x",
  ])("of %j is none", (period) => {
    expect(frequencyOf(period)).toBeUndefined();
  });
});

test("comparePeriods(left, right) orders by ends, of two that end together the shorter first", () => {
  const ordered = [
    "2021",
    "2022-01",
    "2022-03",
    "2022-Q1",
    "2022-04",
    "2022-01..2022-04",
    "2022-06",
    "2022-Q2",
    "2022-H1",
    "2022-01..2022-11",
    "2022-12",
    "2022-Q4",
    "2022-H2",
    "2022",
    "2018..2022",
    "2023-01",
  ];
  expect([...ordered].reverse().sort(comparePeriods)).toEqual(ordered);
  expect(comparePeriods("2022", "2022")).toBe(0);
});

describe("periodsBetween(first, last)", () => {
  test.each([
    ["2019", "2022", ["2019", "2020", "2021", "2022"]],
    ["2022-Q3", "2023-Q2", ["2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2"]],
    ["2021-H2", "2022-H2", ["2021-H2", "2022-H1", "2022-H2"]],
    ["2022-11", "2023-02", ["2022-11", "2022-12", "2023-01", "2023-02"]],
    ["2022", "2022", ["2022"]],
    ["2022", "2021", []],
  ])("from %s to %s gives both ends and all between", (first, last, expected) => {
    expect(periodsBetween(first, last)).toEqual(expected);
  });

  test("gives spans of years back as they are, since there is no next one", () => {
    expect(periodsBetween("2018..2020", "2018..2022")).toEqual(["2018..2020", "2018..2022"]);
    expect(periodsBetween("2018..2020", "2018..2020")).toEqual(["2018..2020"]);
  });
});

test.each([
  ["2022-04", "2022", "2022", true],
  ["2022-01..2022-04", "2022", "2022", true],
  ["2022", "2022", "2022", true],
  ["2018..2022", "2022", "2022", false],
  ["2023-01", "2022", "2022", false],
  ["2022-Q2", "2022-Q1", "2022-Q3", true],
  ["2022-H1", "2022-Q2", "2022-Q4", false],
])("isWithin(%s, %s, %s) is %s", (period, first, last, expected) => {
  expect(isWithin(period, first, last)).toBe(expected);
});

test.each([
  ["2022", 2022, 2022],
  ["2022-01..2022-07", 2022, 2022],
  ["2022-Q4", 2022, 2022],
  ["2022-12", 2022, 2022],
  ["2018..2022", 2018, 2022],
])("yearsOf(%s) is %i and %i", (period, first, last) => {
  expect(yearsOf(period)).toEqual([first, last]);
});

test.each([
  ["2022", "2021"],
  ["2022-Q1", "2021-Q1"],
  ["2020-01..2020-04", "2019-01..2019-04"],
  ["2018..2022", "2017..2021"],
])("yearEarlier(%s) is %s", (period, expected) => {
  expect(yearEarlier(period)).toBe(expected);
});
