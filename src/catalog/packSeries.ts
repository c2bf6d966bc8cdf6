import { cell, type Row } from "./checkRows";
import { deriveEntries } from "./deriveEntries";
import { UNIT_LETTERS } from "./Packed";
import { comparePeriods } from "./period";
import { type Entries, type Entry, type KnownRows, readEntries } from "./readEntries";

/** The packed series with the texts they refer to. */
export interface PackedSeries {
  readonly series: string;
  readonly notes: string;
  readonly rules: string;
  /** Keys with a value of their own. */
  readonly figureCount: number;
}

/**
 * Observations and derivations as packed text.
 *
 * Fails with `BadRow` on whatever keeps a row from being read again by its key.
 */
export function packSeries(
  rows: { readonly observations: readonly Row[]; readonly derivations: readonly Row[] },
  known: KnownRows,
): PackedSeries {
  const entries = readEntries(rows.observations, known);
  deriveEntries(rows.derivations, entries, known);
  return spell(entries, known);
}

function spell(entries: Entries, known: KnownRows): PackedSeries {
  const all = [...entries.values()].flat();
  const sourceNumbers = numbers([...known.sources.keys()]);
  const noteNumbers = numbers(all.map((entry) => entry.note));
  const ruleNumbers = numbers(all.map((entry) => entry.rule));
  const bySeries = new Map<string, Entry[]>();
  for (const entry of all) bySeries.set(entry.seriesKey, [...(bySeries.get(entry.seriesKey) ?? []), entry]);
  const lines = [...bySeries.keys()].sort().map((key) => {
    // Sorting keeps the order of vintages, which is set already.
    const list = (bySeries.get(key) ?? []).sort(
      (a, b) => comparePeriods(a.period, b.period) || (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0),
    );
    const row = (list[0] as Entry).row; // A series has at least one entry.
    const observations = list.map((entry) =>
      [
        entry.period,
        `${UNIT_LETTERS[entry.unit]}${entry.amount}${entry.precision === undefined ? "" : `~${entry.precision}`}`,
        entry.quality,
        entry.growth,
        entry.sources.map((source) => sourceNumbers.of(source)).join("."),
        entry.note === "" || entry.note === "\t" ? "" : noteNumbers.of(entry.note),
        entry.rule === "" ? "" : ruleNumbers.of(entry.rule),
      ]
        .join(",")
        .replace(/,+$/, ""),
    );
    return [
      key,
      cell(row, "indicator"),
      cell(row, "partner"),
      cell(row, "area"),
      observations.join(";"),
    ].join("\t");
  });
  return {
    series: lines.join("\n"),
    notes: noteNumbers.text,
    rules: ruleNumbers.text,
    figureCount: new Set(all.map((entry) => `${entry.seriesKey}_${entry.period}`)).size,
  };
}

// Sorted, so that the packed text does not depend on the order of rows.
function numbers(texts: readonly string[]): { readonly of: (text: string) => string; readonly text: string } {
  const sorted = [...new Set(texts)].filter((text) => text !== "" && text !== "\t").sort();
  const positions = new Map(sorted.map((text, index) => [text, index.toString(36)]));
  return { of: (text) => positions.get(text) ?? "", text: sorted.join("\n") };
}
