import type { Catalog, Currency } from "../catalog/model";
import type { Figure } from "../query/Figure";
import { Failure } from "../query/problem";
import { resolve } from "../query/resolve";

/** The figure of a key, or undefined where this edition has none or not in that currency. */
export function readFigureOrNone(catalog: Catalog, key: string, currency?: Currency): Figure | undefined {
  try {
    return resolve(catalog, key, currency);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
