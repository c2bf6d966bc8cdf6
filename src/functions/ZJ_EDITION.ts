import { shipped } from "../catalog/shipped";

/**
 * The edition of the figures that this add-on carries, a year and month such as 2026.11.
 *
 * @return The edition, as text.
 * @customfunction
 */
export function ZJ_EDITION(): string {
  return shipped().edition;
}
