import type { Language } from "../catalog/model";
import { shipped } from "../catalog/shipped";
import { wordsIn } from "../present/name";
import { isFraction } from "../present/number";
import { readTable } from "../present/readTable";
import type { TableCell, TableView } from "../present/TableView";
import { fits, readUnit, shownIn } from "../query/convert";
import { nearestTables } from "../query/nearest";
import type { AskedUnit } from "../query/parseUnit";
import { Failure } from "../query/problem";
import { answered, type CellResult, type CellValue, languageIn, readFlag, readName } from "./cells";
import { cellUnit, headerText } from "./headers";

/**
 * A ready-made table; without a name, the list of all tables.
 *
 * @param {"trade_annual"} table Optional. Its name from the list.
 * @param {"billion CNY"} unit Optional. A unit for the columns it suits; if left out CNY, USD, tonnes, persons or fractions.
 * @param {TRUE} headers Optional. FALSE leaves out the row with names and units.
 * @return The table, filling the cells to the right and below.
 * @customfunction
 */
export function ZJ_TABLE(table?: unknown, unit?: unknown, headers?: unknown): CellResult {
  return answered(
    () => {
      const hasHeaders = readFlag(headers, 3, true);
      const language = languageIn(table, unit);
      const given = readName(table, 1, "table");
      const unitText = readName(unit, 2, "unit");
      if (given === undefined) return tableList(language, hasHeaders);
      const id = given
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\s.-]+/g, "_");
      if (!shipped().table(id)) {
        throw new Failure({ kind: "unknownTable", given, near: nearestTables(shipped(), given) });
      }
      const asked = unitText === undefined ? undefined : readUnit(unitText);
      const view = readView(id, language, unitText, asked);
      const rows = view.rows.map((row) =>
        row.cells.map((cell, column) => cellValue(cell, row.cells, view, column, asked)),
      );
      return hasHeaders ? [headerRow(view, asked), ...rows] : rows;
    },
    table,
    unit,
  );
}

function readView(
  id: string,
  language: Language,
  given: string | undefined,
  asked: AskedUnit | undefined,
): TableView {
  const view = readTable(shipped(), id, { language, ...(given === undefined ? {} : { unit: given }) });
  const hasAny = view.rows.some((row) =>
    row.cells.some((cell) => cell.kind === "figure" && suits(cell, asked)),
  );
  if (given !== undefined && !hasAny)
    throw new Failure({ kind: "tableUnit", table: id, given, fits: view.units.slice(0, 2) });
  return view;
}

function tableList(language: Language, hasHeaders: boolean): CellValue[][] {
  const rows = shipped()
    .tables()
    .map((table): CellValue[] => [
      table.id,
      wordsIn(table.title, language),
      wordsIn(table.description, language),
    ]);
  const header = language === "zh" ? ["表格", "标题", "内容"] : ["Table", "Title", "What it holds"];
  return hasHeaders ? [header, ...rows] : rows;
}

function headerRow(view: TableView, asked: AskedUnit | undefined): CellValue[] {
  return view.columns.map((column, index) => {
    if (view.layout === "list" || index === 0) return column.header;
    const figure = view.rows.map((row) => row.cells[index]).find((cell) => cell?.kind === "figure");
    if (figure?.kind !== "figure") return column.header;
    // The second line of a column of growth is no unit but a part of its name.
    const isNamed = column.kind === "percent" && column.unit !== "" && !column.unit.includes("%");
    const name = isNamed
      ? `${column.header}${view.language === "zh" ? "" : " "}${column.unit}`
      : column.header;
    return headerText(name, unitOf(figure, view.language, asked), view.language);
  });
}

function cellValue(
  cell: TableCell,
  row: readonly TableCell[],
  view: TableView,
  column: number,
  asked: AskedUnit | undefined,
): CellValue {
  if (cell.kind === "missing") return "";
  if (cell.kind === "year") return cell.year;
  if (cell.kind === "figure") return suits(cell, asked) ? shownIn(cell.figure, asked) : cell.figure.value;
  // The unit of a list is that of the number beside it, which here is not scaled for reading.
  const figure = view.columns[column]?.id === "unit" ? row.find((one) => one.kind === "figure") : undefined;
  return figure?.kind === "figure" ? unitOf(figure, view.language, asked) : cell.text;
}

type FigureCell = Extract<TableCell, { readonly kind: "figure" }>;

function suits(cell: FigureCell, asked: AskedUnit | undefined): asked is AskedUnit {
  if (asked === undefined || !fits(cell.figure.unit, asked.unit)) return false;
  // Amounts a head keep their own scale; nobody reads them in billions.
  return isFraction(cell.figure.unit) || cell.scale === asked.scale;
}

function unitOf(cell: FigureCell, language: Language, asked: AskedUnit | undefined): string {
  return suits(cell, asked)
    ? cellUnit(asked.unit, asked.scale, language)
    : cellUnit(cell.figure.unit, 0, language);
}
