import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Row } from "../src/catalog/checkRows";
import type { CatalogRows } from "../src/catalog/pack";

/** The tables of the catalog, in the order of data/README.md. */
export const CATALOG_FILES = [
  "indicators",
  "areas",
  "partners",
  "sources",
  "observations",
  "derivations",
  "tables",
  "words",
  "other_places",
  "characters",
] as const;

/** Every row of the catalog in a folder, with file and line. Fails on a file that is no CSV after RFC 4180. */
export function readCatalogFiles(folder: string): CatalogRows {
  const tables = Object.fromEntries(
    CATALOG_FILES.map((name) => [
      name,
      parseRows(readFileSync(join(folder, `${name}.csv`), "utf8"), `data/${name}.csv`),
    ]),
  ) as Record<(typeof CATALOG_FILES)[number], readonly Row[]>; // One entry a name of the list.
  return { ...tables, edition: readFileSync(join(folder, "edition.txt"), "utf8").trim() };
}

/** The rows of one CSV text; `file` is what messages call it. Fails on a text that is no CSV after RFC 4180. */
export function parseRows(text: string, file: string): readonly Row[] {
  let records: unknown;
  try {
    records = parse(text, { columns: true, info: true, skip_empty_lines: true });
  } catch (error) {
    // The parser knows the line, but not of which file.
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  // With `columns` and `info` csv-parse gives one object a record, which its types do not say.
  return (records as { info: { lines: number }; record: Record<string, string> }[]).map((entry) => ({
    file,
    line: entry.info.lines,
    cells: entry.record,
  }));
}
