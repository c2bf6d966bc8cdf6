import type { Catalog, Currency } from "../catalog/model";
import { convertUnit, currencyOf, fits, readUnit } from "../query/convert";
import type { Figure } from "../query/Figure";
import { nearestTables } from "../query/nearest";
import type { Key } from "../query/parseKey";
import type { AskedUnit } from "../query/parseUnit";
import { Failure } from "../query/problem";
import { readFigure, resolve } from "../query/resolve";
import { layGrid } from "./layGrid";
import { layList } from "./layList";
import { wordsIn } from "./name";
import { parseTableSpec, type TableLayout } from "./parseTableSpec";
import type { TableOptions, TableView } from "./TableView";

/**
 * A ready-made table of data/tables.csv in one language.
 *
 * Rows and columns without any value drop out. Money that is not known in the currency of the table is missing; a unit
 * that was asked for converts cell by cell. Fails with `unknownTable`, `unknownUnit`, or `tableUnit` where no cell can
 * be shown in the unit.
 */
export function readTable(catalog: Catalog, id: string, options: TableOptions): TableView {
  const spec = catalog.table(id);
  if (!spec) throw new Failure({ kind: "unknownTable", given: id, near: nearestTables(catalog, id) });
  const { language } = options;
  const layout = parseTableSpec(spec);
  const asked = options.unit === undefined || options.unit === "" ? undefined : readUnit(options.unit);
  const read = (key: Key): Figure | undefined => readCell(catalog, key, layout, asked);
  const heading = {
    id,
    language,
    title: wordsIn(spec.title, language),
    topic: spec.topic,
    description: wordsIn(spec.description, language),
  };
  const isList = layout.across.name === "fields";
  const body = isList
    ? layList(catalog, layout, language, read, asked)
    : layGrid(catalog, layout, options, read, asked);
  const view: TableView = { ...heading, ...body };
  if (asked && !figuresOf(view).some((figure) => fits(figure.unit, asked.unit))) {
    throw new Failure({
      kind: "tableUnit",
      table: id,
      given: options.unit ?? "",
      fits: view.units.slice(0, 2),
    });
  }
  return view;
}

/** Every figure of a table, row by row. */
export function figuresOf(view: TableView): readonly Figure[] {
  const figures: Figure[] = [];
  for (const row of view.rows) {
    for (const cell of row.cells) if (cell.kind === "figure") figures.push(cell.figure);
  }
  return figures;
}

function readCell(
  catalog: Catalog,
  key: Key,
  layout: TableLayout,
  asked: AskedUnit | undefined,
): Figure | undefined {
  const own = currencyNamed(layout.fixed.unit);
  const source = layout.fixed.source;
  const reading = { isUnconverted: own !== undefined, ...(source === undefined ? {} : { source }) };
  return unlessUnconverted(() => {
    const figure = readFigure(catalog, key, key.currency ?? own, reading);
    if (!figure) return undefined;
    const wanted = currencyOf(asked);
    if (wanted === undefined) return source === undefined ? figure : asVintage(catalog, figure);
    // A column of growth is in the currency of its table; in a list each row is a fact of its own.
    if (key.isGrowth) return layout.across.name === "fields" ? figure : readFigure(catalog, key, wanted);
    if (!asked || !fits(figure.unit, asked.unit)) return figure;
    if (source === undefined) return convertUnit(catalog, figure, asked);
    // What the report itself prints in the other currency goes before a conversion.
    const { currency: _, ...plain } = key;
    const converted = readFigure(catalog, plain, wanted, { source });
    return converted && asVintage(catalog, converted);
  });
}

// The key of a figure gives this figure again: that of an earlier vintage names the day it was published.
function asVintage(catalog: Catalog, figure: Figure): Figure {
  const published = figure.sources[0]?.published ?? "";
  if (resolve(catalog, figure.key).value === figure.value || published === "") return figure;
  return { ...figure, key: `${figure.key}@${published}` };
}

function unlessUnconverted(read: () => Figure | undefined): Figure | undefined {
  try {
    return read();
  } catch (error) {
    // A span of years or a year without a rate: that cell is missing, the others are not.
    if (error instanceof Failure && error.problem.kind === "noConversion") return undefined;
    throw error;
  }
}

function currencyNamed(unit: string | undefined): Currency | undefined {
  return unit === "CNY" || unit === "USD" ? unit : undefined;
}
