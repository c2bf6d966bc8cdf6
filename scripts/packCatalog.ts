import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Packed } from "../src/catalog/Packed";
import { pack } from "../src/catalog/pack";
import { CATALOG_FILES, readCatalogFiles } from "./readCatalogFiles";

const EDITION = /^\d{4}\.(?:0[1-9]|1[0-2])(?:\.[1-9]\d*)?$/;

/**
 * Packs `data/` into `src/catalog/packedCatalog.ts`, which the bundles carry.
 *
 * Fails with file, line and reason on a bad row, and where the data changed but the edition did not.
 */
export function packCatalog(folder = "data", target = "src/catalog/packedCatalog.ts"): Packed {
  const packed = pack(readCatalogFiles(folder));
  checkEdition(folder, packed.edition);
  const text = `import type { Packed } from "./Packed";

/** Made from data/ by scripts/packCatalog.ts; not edited, not committed. */
export const packed: Packed = ${JSON.stringify(packed, undefined, 2)};
`;
  // A file that did not change is not written again, so that a watching build does not run in circles.
  if (!existsSync(target) || readFileSync(target, "utf8") !== text) writeFileSync(target, text);
  return packed;
}

/**
 * Records what `data/` holds under the edition that data/edition.txt names and gives it back.
 *
 * Fails on a bad row, so that nobody records what cannot be built, and for an edition already recorded.
 */
export function recordEdition(folder = "data"): string {
  const { edition } = pack(readCatalogFiles(folder));
  const known = recorded(folder);
  const last = known[known.length - 1];
  if (!EDITION.test(edition))
    throw new Error(`data/edition.txt holds "${edition}", not year.month such as 2026.11.`);
  if (known.some((row) => row.edition === edition)) {
    throw new Error(
      `Edition ${edition} is recorded already. Write a new one into data/edition.txt, such as ${next(edition)}.`,
    );
  }
  if (last && compareEditions(last.edition, edition) >= 0) {
    throw new Error(`Edition ${edition} does not follow ${last.edition}.`);
  }
  appendFileSync(join(folder, "editions.csv"), `${edition},${fingerprint(folder)}\n`);
  return edition;
}

function checkEdition(folder: string, edition: string): void {
  if (!EDITION.test(edition))
    throw new Error(`data/edition.txt holds "${edition}", not year.month such as 2026.11.`);
  const row = recorded(folder).find((one) => one.edition === edition);
  if (!row)
    throw new Error(`Edition ${edition} is not recorded. Run "npm run edition" when the data is complete.`);
  if (row.fingerprint !== fingerprint(folder)) {
    throw new Error(
      `The data changed, but data/edition.txt still says ${edition}. Write a new edition there, such as ${next(edition)}, and run "npm run edition".`,
    );
  }
}

function recorded(folder: string): readonly { readonly edition: string; readonly fingerprint: string }[] {
  return parse(readFileSync(join(folder, "editions.csv"), "utf8"), { columns: true });
}

function fingerprint(folder: string): string {
  const hash = createHash("sha256");
  for (const name of CATALOG_FILES) hash.update(readFileSync(join(folder, `${name}.csv`)));
  return hash.digest("hex");
}

function compareEditions(left: string, right: string): number {
  const [a, b] = [left, right].map((edition) => edition.split(".").map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function next(edition: string): string {
  const [year, month, part] = edition.split(".");
  return `${year}.${month}.${Number(part ?? 0) + 1}`;
}
