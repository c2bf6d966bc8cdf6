import { readPeriod } from "./readPeriod";

/** The period that a text is, `2022`, `2022-Q1` or `latest`; undefined where it holds anything else. */
export function wholePeriod(text: string): string | undefined {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(/^(\d{4})\s?年$/, "$1");
  const reading = readPeriod(folded);
  return reading && reading.rest.trim() === "" ? reading.period : undefined;
}
