import type { Language } from "../catalog/model";
import { wordingOf } from "../messages/wordingOf";
import { formatNumber } from "../present/number";

/** A number along an axis; a fraction is written as per cent where `isPercent`. */
export function tickText(value: number, decimals: number, isPercent: boolean, language: Language): string {
  if (!isPercent) return formatNumber(value, decimals);
  // 0.1 × 100 is not quite 10, so the product is rounded to the digits that are shown.
  const digits = Math.max(0, decimals - 2);
  return wordingOf(language).percent(formatNumber(Number((value * 100).toFixed(digits)), digits));
}
