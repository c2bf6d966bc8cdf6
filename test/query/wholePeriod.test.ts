import { expect, test } from "vitest";
import { wholePeriod } from "../../src/query/wholePeriod";

test.each([
  ["2022", "2022"],
  [" 2022 ", "2022"],
  ["2022年", "2022"],
  ["２０２２", "2022"],
  ["2022-Q1", "2022-Q1"],
  ["q1 2022", "2022-Q1"],
  ["2022-01..2022-07", "2022-01..2022-07"],
  ["2018..2022", "2018..2022"],
  ["Latest", "latest"],
  ["exports_2022", undefined],
  ["2022 2023", undefined],
  ["soon", undefined],
  ["", undefined],
  ["22", undefined],
])("wholePeriod(%j) is %j", (text, expected) => {
  expect(wholePeriod(text)).toBe(expected);
});
