import { expect, test } from "vitest";
import { readPeriod } from "../../src/query/readPeriod";

test.each([
  ["exports 2022", "2022", "exports"],
  ["2022-q1 exports", "2022-Q1", "exports"],
  ["exports_2022-04_eu", "2022-04", "exports _eu"],
  ["jan-dec 2022", "2022", ""],
  ["latest exports", "latest", "exports"],
])("readPeriod(%j) gives %s and the rest", (text, period, rest) => {
  const reading = readPeriod(text);
  expect(reading?.period).toBe(period);
  expect(reading?.rest.trim().replace(/\s+/g, " ")).toBe(rest);
});

test.each(["exports", "x2022", "2022x", "12022", "20221", "1850", "q5 202", "the latestnews", ""])(
  "readPeriod(%j) finds none",
  (text) => {
    expect(readPeriod(text)).toBeUndefined();
  },
);
