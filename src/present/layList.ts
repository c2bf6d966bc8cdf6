import type { Catalog, Language } from "../catalog/model";
import type { ListField } from "../messages/Wording";
import { wordingOf } from "../messages/wordingOf";
import { fits } from "../query/convert";
import type { Figure } from "../query/Figure";
import type { Key } from "../query/parseKey";
import type { AskedUnit } from "../query/parseUnit";
import { cite } from "./cite";
import type { TableBody } from "./layGrid";
import { nameOf, periodLabel, placeOf } from "./name";
import { isFraction, showFigure, shownQualifier } from "./number";
import type { TableLayout } from "./parseTableSpec";
import type { TableCell, TableColumn, TableRow } from "./TableView";
import { flagsOf } from "./tableFlags";
import { cellKey, slotsOf } from "./tableKeys";

/** A table with one figure a row and its facts across; every row has its own scale. */
export function layList(
  catalog: Catalog,
  layout: TableLayout,
  language: Language,
  read: (key: Key) => Figure | undefined,
  asked?: AskedUnit,
): TableBody {
  const fields = layout.across.values.filter(isField);
  const rows: TableRow[] = [];
  for (const slot of slotsOf(catalog, layout.down, layout)) {
    const figure = read(cellKey(catalog, layout, slot, { id: "", dimension: "fields" }));
    if (!figure) continue;
    rows.push({ id: slot.id, cells: fields.map((field) => cellOf(field, figure, language, asked)) });
  }
  return {
    layout: "list",
    columns: fields.map((field) => columnOf(field, language)),
    rows,
    unit: "",
    units: [],
    flags: flagsOf(rows),
  };
}

function columnOf(field: ListField, language: Language): TableColumn {
  const header = wordingOf(language).tables.fields[field];
  const kind = field === "value" ? "number" : field === "period" ? "period" : "text";
  return { id: field, header, unit: "", kind };
}

function cellOf(
  field: ListField,
  figure: Figure,
  language: Language,
  asked: AskedUnit | undefined,
): TableCell {
  const isAsked = asked !== undefined && fits(figure.unit, asked.unit);
  const shown = showFigure(figure, language, isAsked ? asked.scale : undefined);
  switch (field) {
    case "name":
      return { kind: "text", text: nameOf(figure, language) };
    case "area":
      return { kind: "text", text: placeOf(figure, language) };
    case "period":
      return { kind: "text", text: periodLabel(figure.period, language) };
    case "value": {
      const scale = isFraction(figure.unit) ? 0 : shown.scale;
      return { kind: "figure", figure, scale, decimals: shown.decimals };
    }
    case "unit":
      return { kind: "text", text: figure.unit === "percent" ? "%" : shown.unit };
    case "qualifier":
      return { kind: "text", text: wordingOf(language).qualifiers[shownQualifier(figure)] };
    case "source":
      return { kind: "text", text: cite(figure, "short", language) };
  }
}

function isField(value: string): value is ListField {
  return ["name", "area", "period", "value", "unit", "qualifier", "source"].includes(value);
}
