import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { packCatalog, recordEdition } from "../../scripts/packCatalog";
import { smallTexts } from "../fixtures/smallCatalog";

let folder = "";

/** Where the packed module goes. */
const target = () => join(folder, "packedCatalog.ts");

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "catalog-"));
  for (const [name, text] of Object.entries(smallTexts)) write(`${name}.csv`, text);
  write("edition.txt", "2026.11\n");
  write("editions.csv", "edition,fingerprint\n");
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("packCatalog(folder, target)", () => {
  test("writes a module with the packed texts", () => {
    recordEdition(folder);
    packCatalog(folder, target());
    expect(read("packedCatalog.ts")).toContain('"edition": "2026.11"');
    expect(read("packedCatalog.ts")).toContain('"figureCount": 38');
  });

  test("does not touch a module that would stay the same, so that a watching build comes to rest", () => {
    recordEdition(folder);
    packCatalog(folder, target());
    const before = statSync(target(), { bigint: true }).mtimeNs;
    packCatalog(folder, target());
    expect(statSync(target(), { bigint: true }).mtimeNs).toBe(before);
  });

  test.each(Object.keys(smallTexts))("refuses a change in %s.csv without a new edition", (name) => {
    recordEdition(folder);
    // A line end more changes no row, but nobody can say so before it was read.
    write(`${name}.csv`, `${read(`${name}.csv`)}\n`);
    expect(() => packCatalog(folder, target())).toThrow(
      'The data changed, but data/edition.txt still says 2026.11. Write a new edition there, such as 2026.11.1, and run "npm run edition".',
    );
  });

  test("refuses an edition that was not recorded", () => {
    expect(() => packCatalog(folder, target())).toThrow(
      'Edition 2026.11 is not recorded. Run "npm run edition" when the data is complete.',
    );
  });

  test.each(["2026", "2026.13", "2026-11", "2026.11.0", "latest", ""])(
    "refuses the edition %j",
    (edition) => {
      write("edition.txt", edition);
      expect(() => packCatalog(folder, target())).toThrow(
        `data/edition.txt holds "${edition}", not year.month such as 2026.11.`,
      );
    },
  );

  test("refuses a bad row before it looks at the edition, and writes nothing", () => {
    write("areas.csv", smallTexts.areas.replace("county_city", "village"));
    expect(() => packCatalog(folder, target())).toThrow('data/areas.csv, line 4: "kind" is "village"');
    expect(() => read("packedCatalog.ts")).toThrow("ENOENT");
  });

  test("names the file of a text that is no CSV", () => {
    write("partners.csv", `${smallTexts.partners}japan,Japan\n`);
    expect(() => packCatalog(folder, target())).toThrow(/^data\/partners\.csv: .*line 4/);
    write("partners.csv", `${smallTexts.partners}japan,"Japan,日本,,\n`);
    expect(() => packCatalog(folder, target())).toThrow(/^data\/partners\.csv: .*line 4/);
  });
});

describe("recordEdition(folder)", () => {
  test("records the first edition and gives it back", () => {
    expect(recordEdition(folder)).toBe("2026.11");
    expect(read("editions.csv")).toMatch(/^edition,fingerprint\n2026\.11,[0-9a-f]{64}\n$/);
  });

  test("refuses an edition that is recorded already, also if the data did not change", () => {
    recordEdition(folder);
    expect(() => recordEdition(folder)).toThrow(
      "Edition 2026.11 is recorded already. Write a new one into data/edition.txt, such as 2026.11.1.",
    );
  });

  test.each(["2026.10", "2025.12", "2025.12.9"])("refuses %s after 2026.11", (edition) => {
    recordEdition(folder);
    write("edition.txt", edition);
    expect(() => recordEdition(folder)).toThrow(`Edition ${edition} does not follow 2026.11.`);
  });

  test("counts parts as numbers: 2026.11.2, then 2026.11.10, then 2027.01", () => {
    for (const edition of ["2026.11", "2026.11.2", "2026.11.10", "2027.01"]) {
      write("edition.txt", edition);
      expect(recordEdition(folder)).toBe(edition);
    }
  });

  test("lets changed data in under a new edition, and the old data under it no longer", () => {
    recordEdition(folder);
    write("observations.csv", smallTexts.observations.replace("46.8", "46.9"));
    write("edition.txt", "2026.12");
    recordEdition(folder);
    packCatalog(folder, target());
    expect(read("packedCatalog.ts")).toContain('"edition": "2026.12"');
    write("observations.csv", smallTexts.observations);
    expect(() => packCatalog(folder, target())).toThrow("The data changed");
  });

  test("refuses data with a bad row, so that mending the row needs no edition of its own", () => {
    write("observations.csv", smallTexts.observations.replace("46.8", "46,8"));
    expect(() => recordEdition(folder)).toThrow("data/observations.csv: ");
    write("observations.csv", smallTexts.observations.replace("46.8", "4.6.8"));
    expect(() => recordEdition(folder)).toThrow('"value" is "4.6.8", not a plain decimal number.');
    expect(read("editions.csv")).toBe("edition,fingerprint\n");
  });

  test("has recorded what data/ holds", () => {
    cpSync("data", folder, { recursive: true });
    packCatalog(folder, target());
    expect(() => recordEdition(folder)).toThrow("is recorded already");
  });
});
