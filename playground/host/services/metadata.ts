import { Exception, NotInStandIn } from "../exceptions.ts";
import type { MetadataEntry } from "../OpenFile.ts";
import { enumName, getter, type Members, read, service, write } from "../service.ts";
import { wholeSheet } from "./areas.ts";
import { metadataLocations, metadataVisibilities } from "./enums.ts";
import { rangeService } from "./range.ts";
import type { ScriptContext } from "./ScriptContext.ts";
import { sheetService } from "./sheet.ts";
import { spreadsheetService } from "./spreadsheet.ts";

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** What an entry stands on: the file, a sheet, or a whole row or column of a sheet. */
export type MetadataPlace = Pick<MetadataEntry, "sheetId" | "line">;

/** The overloads of `addDeveloperMetadata`. */
export const metadataSignatures = [
  "string",
  "string,string",
  "string,DeveloperMetadataVisibility",
  "string,string,DeveloperMetadataVisibility",
];

/** Adds an entry to a place. */
export function addMetadata(
  { file }: ScriptContext,
  place: MetadataPlace,
  key: string,
  ...rest: readonly unknown[]
): void {
  if (key === "") throw new NotInStandIn("metadata without a key");
  const value = typeof rest[0] === "string" ? rest[0] : "";
  const visibility = rest.find((each) => typeof each === "object");
  const isForProject = visibility !== undefined && enumName(visibility) === "PROJECT";
  file.state.metadata.push({
    id: file.newId(),
    key,
    value,
    visibility: isForProject ? "PROJECT" : "DOCUMENT",
    ...place,
  });
}

/** The entries whose place is wanted, in the order in which they were made. */
export function metadataAt(context: ScriptContext, isWanted: (place: MetadataPlace) => boolean): Metadata[] {
  return context.file.state.metadata.filter(isWanted).map((entry) => metadataService(context, entry.id));
}

/** `createDeveloperMetadataFinder()`: of the file it finds everywhere, of a sheet only there. */
export function metadataFinder(
  context: ScriptContext,
  sheetId: string | undefined,
  wanted: Readonly<{ key?: string; value?: string }> = {},
): Finder {
  const members: Members<Finder> = {
    withKey: read("string", (key: string) => metadataFinder(context, sheetId, { ...wanted, key })),
    withValue: read("string", (value: string) => metadataFinder(context, sheetId, { ...wanted, value })),
    find: read("", () =>
      context.file.state.metadata
        .filter((entry) => sheetId === undefined || entry.sheetId === sheetId)
        .filter((entry) => wanted.key === undefined || entry.key === wanted.key)
        .filter((entry) => wanted.value === undefined || entry.value === wanted.value)
        .map((entry) => metadataService(context, entry.id)),
    ),
  };
  return service<Finder>(context.execution, "DeveloperMetadataFinder", members);
}

function metadataService(context: ScriptContext, id: number): Metadata {
  const { metadata } = context.file.state;
  const entry = (): MetadataEntry => {
    const found = metadata.find((each) => each.id === id);
    if (!found) throw new Exception("The developer metadata no longer exists.");
    return found;
  };
  const change = (fields: Partial<MetadataEntry>) => {
    metadata[metadata.indexOf(entry())] = { ...entry(), ...fields };
    return metadataService(context, id);
  };
  const members: Members<Metadata> = {
    getId: read("", () => entry().id),
    getKey: read("", () => entry().key),
    getValue: read("", () => entry().value),
    getLocation: read("", () => locationService(context, entry())),
    getVisibility: read("", () => metadataVisibilities[entry().visibility]),
    setKey: write("string", (key: string) => change({ key })),
    setValue: write("string", (value: string) => change({ value })),
    remove: write("", () => void metadata.splice(metadata.indexOf(entry()), 1)),
  };
  return service<Metadata>(context.execution, "DeveloperMetadata", members);
}

function locationService(context: ScriptContext, { sheetId, line }: MetadataPlace) {
  const lineOn = (side: "row" | "column") => {
    if (line?.side !== side || sheetId === undefined) return null;
    const whole = wholeSheet(context.file, sheetId);
    return rangeService(
      context,
      side === "row" ? { ...whole, row: line.index, rows: 1 } : { ...whole, column: line.index, columns: 1 },
    );
  };
  const isSheet = sheetId !== undefined && !line;
  const kind = line ? (line.side === "row" ? "ROW" : "COLUMN") : isSheet ? "SHEET" : "SPREADSHEET";
  const members: Members<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation> = {
    getLocationType: read("", () => metadataLocations[kind]),
    getSpreadsheet: getter("", () => (sheetId === undefined ? spreadsheetService(context) : null)),
    getSheet: getter("", () => (isSheet ? sheetService(context, sheetId) : null)),
    getRow: getter("", () => lineOn("row")),
    getColumn: getter("", () => lineOn("column")),
  };
  return service(context.execution, "DeveloperMetadataLocation", members);
}
