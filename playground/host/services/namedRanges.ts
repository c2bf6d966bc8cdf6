import { parseAddress, splitSheetName } from "../a1.ts";
import { Exception } from "../exceptions.ts";
import type { HostRange } from "../Host.ts";
import type { OpenFile } from "../OpenFile.ts";
import { getter, type Members, service, write } from "../service.ts";
import { absoluteAddress } from "./areas.ts";
import { areaOfRange, rangeService } from "./range.ts";
import type { ScriptContext } from "./ScriptContext.ts";

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** Gives a range a name, or an existing name another range. */
export function setNamedRange(file: OpenFile, name: string, range: HostRange): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || parseAddress(name))
    throw new Exception(`The range name "${name}" is not valid.`);
  const address = absoluteAddress(file.sheet(range.sheetId).getSheetName(), range);
  const known = file.workbook.getDefinedName(name);
  if (known) known.setRef(address);
  else file.workbook.insertDefinedName(name, address);
}

/** Takes a name away. Fails with Google's sentence where it is not there. */
export function removeNamedRange(file: OpenFile, name: string): void {
  const known = file.workbook.getDefinedName(name);
  if (!known) throw new Exception(`Range not found: ${name}`);
  known.delete();
}

/** The range of a name; undefined without one, or where its cells are gone. */
export function namedArea(file: OpenFile, name: string): HostRange | undefined {
  const address = file.workbook.getDefinedName(name)?.getFormulaOrRefString().replace(/^=/, "");
  if (address === undefined) return undefined;
  const { sheetName, rest } = splitSheetName(address);
  const cells = parseAddress(rest);
  const sheet = sheetName === undefined ? undefined : file.workbook.getSheetByName(sheetName);
  if (!cells || !sheet) return undefined;
  const { row, column, rows = sheet.getMaxRows() - row, columns = sheet.getMaxColumns() - column } = cells;
  return { sheetId: sheet.getSheetId(), row, column, rows, columns };
}

/** All names, or those of one sheet, as scripts hold them. */
export function namedRanges(context: ScriptContext, sheetId?: string): GoogleNamedRange[] {
  const { file } = context;
  return file.workbook
    .getDefinedNames()
    .map((each) => each.getName())
    .filter((name) => sheetId === undefined || namedArea(file, name)?.sheetId === sheetId)
    .map((name) => namedRangeService(context, name));
}

function namedRangeService(context: ScriptContext, name: string): GoogleNamedRange {
  const { file } = context;
  const members: Members<GoogleNamedRange> = {
    getName: getter("", () => name),
    getRange: getter("", () => {
      const area = namedArea(file, name);
      return area ? rangeService(context, area) : null;
    }),
    setName: write("string", (next: string) => {
      file.workbook.getDefinedName(name)?.setName(next);
      return namedRangeService(context, next);
    }),
    setRange: write("Range", (range: unknown) => {
      setNamedRange(file, name, areaOfRange(range));
      return namedRangeService(context, name);
    }),
    remove: write("", () => removeNamedRange(file, name)),
  };
  return service<GoogleNamedRange>(context.execution, "NamedRange", members);
}
