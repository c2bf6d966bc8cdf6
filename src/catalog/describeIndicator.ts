import { findLine } from "./lines";
import type { Words } from "./model";
import { descriptions } from "./packedCatalog";

/** What an indicator of this bundle's catalog counts, in one or two sentences; empty for an unknown one. */
export function describeIndicator(id: string): Words {
  const [, en = "", zh = ""] = findLine(descriptions, id)?.split("\t") ?? [];
  return { en, zh };
}
