import type { Catalog } from "../catalog/model";
import { noteOf } from "../present/describeFigure";
import { nameOf } from "../present/name";
import { isFraction, showFigure, unitLabel } from "../present/number";
import { convertUnit, currencyOf, readUnit, scaleDecimal } from "../query/convert";
import type { Figure } from "../query/Figure";
import type { AskedUnit } from "../query/parseUnit";
import { resolve } from "../query/resolve";
import { type BlockCell, formulaCell, LOOKS, numberCell } from "./Block";
import { textWidth } from "./columnWidths";
import { widenColumn } from "./dressBlock";
import { metricFormula } from "./formulas";
import { insertBlock, type Site } from "./insertBlock";
import type { Made } from "./Made";
import { flagOf, singleFormat } from "./numberFormat";
import type { InsertFigure, Placed } from "./requests";
import type { Workbook } from "./Workbook";
import { writeCells } from "./writeBlock";

/**
 * Where one figure now stands: its value or the formula that gives it, formatted with its unit, its source in a note.
 *
 * Fails as `resolve`, `convertUnit` and `insertBlock` do, or with `unknownUnit`.
 */
export function insertFigure(workbook: Workbook, catalog: Catalog, request: InsertFigure): Placed {
  const { language, key } = request;
  const asked = request.unit === "" ? undefined : readUnit(request.unit);
  const figure = readFigure(catalog, key, asked, request.unit);
  const cell = layoutFigure(figure, request, asked);
  const write = (site: Site, made: Made) => {
    writeCells(workbook, site, [[cell]], made);
    // Nothing else about the looks of the user's cell is ours.
    if (cell.look === "marked") workbook.setColor(site.area, LOOKS.marked.color);
    workbook.setNotes(site.area, [[noteOf(figure, language)]]);
    // A number that does not fit shows as ####, and its unit and mark would be cut.
    const { text, flag } = showFigure(figure, language, isFraction(figure.unit) ? undefined : asked?.scale);
    if (site.isColumnFree[0]) widenColumn(workbook, site, 0, Math.ceil(textWidth(`${text} ${flag}`)), made);
    return { part: site.area, hasChart: false };
  };
  const size = { rows: 1, columns: 1 };
  return insertBlock(workbook, request.place, { size, sheetTitle: nameOf(figure, language), write });
}

/**
 * The cell of a single figure.
 *
 * A value is in the base unit and scaled on screen by commas, where the scale is a power of a thousand; else, and in a
 * formula with a unit, it is the number in that unit.
 */
export function layoutFigure(
  figure: Figure,
  request: Pick<InsertFigure, "key" | "unit" | "as" | "language">,
  asked?: AskedUnit,
): BlockCell {
  const { language } = request;
  const isPercent = isFraction(figure.unit);
  const shown = showFigure(figure, language, isPercent ? undefined : asked?.scale);
  const scale = isPercent ? 0 : shown.scale;
  const isWholeUnit = request.as === "value" || request.unit === "";
  const commas = isWholeUnit && scale > 0 && scale % 3 === 0 ? scale : 0;
  const format = singleFormat(figure, {
    language,
    shown: scaleDecimal(figure.value, -scale),
    decimals: shown.decimals,
    scale: commas,
    unit: isPercent ? "" : shown.unit,
    isPercent,
  });
  const look = flagOf(figure) ? "marked" : "body";
  if (request.as === "formula") {
    // A fraction is formatted as a percentage; the unit % would make it a hundred times as large.
    const own = commas === scale ? "" : unitLabel(figure.unit, scale, language);
    const unit = isPercent ? "" : request.unit || own;
    return formulaCell(metricFormula(request.key, unit), format, { look });
  }
  return numberCell(scaleDecimal(figure.value, commas - scale), format, { look });
}

function readFigure(catalog: Catalog, key: string, asked: AskedUnit | undefined, given: string): Figure {
  const figure = resolve(catalog, key, currencyOf(asked));
  return asked ? convertUnit(catalog, figure, asked, given) : figure;
}
