import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseRows, readCatalogFiles } from "../../scripts/readCatalogFiles";

test("parseRows(text, file) gives each row with its line and its cells", () => {
  expect(parseRows('id,name\na,"x, ""y"""\n\nb,z\n', "data/areas.csv")).toEqual([
    { file: "data/areas.csv", line: 2, cells: { id: "a", name: 'x, "y"' } },
    { file: "data/areas.csv", line: 4, cells: { id: "b", name: "z" } },
  ]);
});

test("parseRows(text, file) names the file of a row with too many cells", () => {
  expect(() => parseRows("id,name\na,b,c\n", "data/areas.csv")).toThrow(/^data\/areas\.csv: .*line 2/);
});

test("readCatalogFiles(folder) gives one row for each line under a header of data/", () => {
  const { edition, ...tables } = readCatalogFiles("data");
  expect(edition).toMatch(/^\d{4}\.\d{2}/);
  expect(Object.keys(tables)).toHaveLength(10);
  for (const [name, rows] of Object.entries(tables)) {
    // No cell of the catalog holds a line end.
    const lines = readFileSync(`data/${name}.csv`, "utf8").trimEnd().split("\n");
    expect([name, rows.length]).toEqual([name, lines.length - 1]);
    expect(rows[rows.length - 1]?.line).toBe(lines.length);
  }
});
