import { pack } from "../../src/catalog/pack";
import { type CatalogTexts, smallRows, withRows } from "../fixtures/smallCatalog";

/** What `pack` says of a change: one more row in a file, or a piece of it replaced. */
export function refusal(change: Partial<CatalogTexts>): string {
  try {
    pack(smallRows(change));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "nothing was refused";
}

/** What `pack` says of one more row in a file. */
export function refusalOfRow(file: keyof CatalogTexts, row: string): string {
  return refusal(withRows(file, row));
}
