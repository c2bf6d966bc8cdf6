import type { Language } from "../catalog/model";
import { shipped } from "../catalog/shipped";
import { FIELDS, FIELDS_ZH, type Field } from "../messages/Fields";
import { factOf } from "../present/facts";
import type { Figure } from "../query/Figure";
import { Failure } from "../query/problem";
import { readAs } from "../query/readAs";
import { resolve } from "../query/resolve";
import { nearestOf } from "../query/similarity";
import {
  answered,
  type CellResult,
  type CellValue,
  describe,
  fill,
  isRange,
  languageIn,
  readName,
  readText,
} from "./cells";

/**
 * What stands behind a figure: its source, date, unit, rule and more.
 *
 * @param {"exports_2022"} metric Its key, or words in English or Chinese; with a field a range gives one fact per cell.
 * @param {"source"} field Optional. One fact, such as source, publisher, published, url, status or derivation; if left out all of them in two columns.
 * @return The fact, or two columns with the names of the facts and the facts.
 * @customfunction
 */
export function ZJ_INFO(metric: unknown, field?: unknown): CellResult {
  const name = answered(() => readField(field, metric), metric, field);
  if (name === undefined) return answered(() => allFacts(metric), metric);
  const language = languageIn(metric, field);
  const factIn = (cell: unknown): CellValue => {
    const text = readText(cell);
    return text === undefined ? "" : factFor(text, resolve(shipped(), text), name, language);
  };
  return fill(metric, factIn, field);
}

function allFacts(metric: unknown): CellResult {
  if (isRange(metric)) {
    throw new Failure({ kind: "badArgument", position: 1, expected: "oneFigure", given: describe(metric) });
  }
  const text = readText(metric);
  if (text === undefined) return "";
  const figure = resolve(shipped(), text);
  const language = languageIn(metric);
  return FIELDS.map((name): CellValue[] => [
    language === "zh" ? FIELDS_ZH[name] : name,
    factFor(text, figure, name, language),
  ]);
}

// Only the text itself tells what its words were read as.
function factFor(text: string, figure: Figure, name: Field, language: Language): CellValue {
  const words = name === "read_as" ? readAs(shipped(), text, figure.period) : "";
  return words === "" ? factOf(shipped(), figure, name, language) : words;
}

function readField(field: unknown, metric: unknown): Field | undefined {
  const text = readName(field, 2, "field");
  if (text === undefined) return undefined;
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  const found = FIELDS.find((name) => name === folded || FIELDS_ZH[name] === text);
  if (found) return found;
  const names = languageIn(field, metric) === "zh" ? FIELDS.map((name) => FIELDS_ZH[name]) : FIELDS;
  throw new Failure({ kind: "unknownField", given: text, near: nearestOf(text, names, 3) });
}
