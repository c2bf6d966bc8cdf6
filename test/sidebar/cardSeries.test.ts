import { describe, expect, test } from "vitest";
import { endOf } from "../../src/sidebar/cardSeries";

describe("endOf", () => {
  test.each([
    ["2022", 2023],
    ["2022-H1", 2022.5],
    ["2022-Q3", 2022.75],
    ["2022-06", 2022.5],
    ["2022-01..2022-09", 2022.75],
    ["2018..2022", 2023],
  ])("endOf(%s) is %d", (period, end) => {
    expect(endOf(period)).toBe(end);
  });
});
