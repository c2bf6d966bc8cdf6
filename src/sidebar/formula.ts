import type { InsertAsk } from "./InsertAsk";

/**
 * The formula that gives what an insert would write, `=ZJ_METRIC("exports_2022"; "billion USD")`.
 *
 * `separator` is that of the file's locale; a semicolon, which every locale reads, where it is not known.
 */
export function formulaOf(ask: InsertAsk, separator: "," | ";" = ";"): string {
  switch (ask.question) {
    case "insertFigure":
      return call("ZJ_METRIC", [ask.about.key, ask.about.unit], separator);
    case "insertSeries":
      // The unit is the fourth argument, after two periods that are left open.
      return call(
        "ZJ_SERIES",
        ask.about.unit === "" ? [ask.about.series] : [ask.about.series, "", "", ask.about.unit],
        separator,
      );
    case "insertTable":
    case "insertChart":
      return call("ZJ_TABLE", [ask.about.table, ask.about.unit], separator);
  }
}

function call(name: string, values: readonly string[], separator: string): string {
  const given = values[values.length - 1] === "" ? values.slice(0, -1) : values;
  const quoted = given.map((value) => `"${value.replace(/"/g, '""')}"`);
  return `=${name}(${quoted.join(`${separator} `)})`;
}
