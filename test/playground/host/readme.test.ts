import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = import.meta.dirname;
const readme = readFileSync(join(folder, "../../../playground/host/README.md"), "utf8");

/** The rows of the table of behaviours: number, and the test files that the row names. */
const rows = [...readme.matchAll(/^\| (\d+) +\|.*\| ([^|]+) \|$/gm)].map(([, number = "", files = ""]) => ({
  number: Number(number),
  files: [...files.matchAll(/`(\w+)`/g)].map(([, file = ""]) => `${file}.test.ts`),
}));

test("the README lists forty behaviours, each with a test", () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test.each(rows)(
  "behaviour $number is named with its source in the tests that the README names",
  ({ number, files }) => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(join(folder, file), "utf8");
      const sources = [...text.matchAll(/\/\/ Behaviours? ([\d, ]+): https:\/\//g)];
      expect(sources.flatMap(([, numbers = ""]) => numbers.split(", ").map(Number))).toContain(number);
    }
  },
);

test("every test of a behaviour is named in the README", () => {
  for (const file of readdirSync(folder).filter(
    (each) => each.endsWith(".test.ts") && each !== "readme.test.ts",
  ))
    for (const [, numbers = ""] of readFileSync(join(folder, file), "utf8").matchAll(
      /\/\/ Behaviours? ([\d, ]+): /g,
    ))
      for (const number of numbers.split(", ").map(Number))
        expect(rows.find((row) => row.number === number)?.files, `behaviour ${number}`).toContain(file);
});
