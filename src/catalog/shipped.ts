import type { Catalog } from "./model";
import { open } from "./open";
import { packed } from "./packedCatalog";

let catalog: Catalog | undefined;

/** The catalog this bundle carries, opened on first use. */
export function shipped(): Catalog {
  catalog = catalog ?? open(packed);
  return catalog;
}
