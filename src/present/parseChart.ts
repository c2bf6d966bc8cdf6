/** The `chart` text of data/tables.csv, taken apart. */
export interface ChartSpec {
  readonly type: "line" | "column" | "bar" | "combo" | "pie" | "stacked";
  /** Columns of the table on the left axis, as the table writes them. */
  readonly left: readonly string[];
  /** On the right axis; empty but in a combo. */
  readonly right: readonly string[];
  /** `annual`, `latest` or a period; empty where all rows are drawn. */
  readonly over: string;
}

/** The chart that a text such as `combo exports,imports | growth(trade) over annual` describes; undefined for `none`. */
export function parseChart(text: string): ChartSpec | undefined {
  const match = /^(line|column|bar|combo|pie|stacked) ([^|]+?)(?: \| ([^|]+?))?(?: over (\S+))?$/.exec(text);
  if (!match) return undefined;
  const [, type, left = "", right = "", over = ""] = match;
  return {
    // The pattern lets no other word through.
    type: type as ChartSpec["type"],
    left: left.split(","),
    right: right === "" ? [] : right.split(","),
    over,
  };
}
