import { Exception, NotInStandIn } from "../exceptions.ts";
import type { MetadataEntry } from "../OpenFile.ts";
import { enumName, type Members, read, service, write } from "../service.ts";
import { metadataVisibilities } from "./enums.ts";
import type { ScriptContext } from "./ScriptContext.ts";

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** The overloads of `addDeveloperMetadata`. */
export const metadataSignatures = [
  "string",
  "string,string",
  "string,DeveloperMetadataVisibility",
  "string,string,DeveloperMetadataVisibility",
];

/** Adds an entry to the file, or to a sheet. */
export function addMetadata(
  { file }: ScriptContext,
  sheetId: string | undefined,
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
    sheetId,
  });
}

/** The entries of exactly one place: the file (undefined) or a sheet. */
export function metadataAt(context: ScriptContext, sheetId: string | undefined): Metadata[] {
  return context.file.state.metadata
    .filter((entry) => entry.sheetId === sheetId)
    .map((entry) => metadataService(context, entry.id));
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
    getVisibility: read("", () => metadataVisibilities[entry().visibility]),
    setKey: write("string", (key: string) => change({ key })),
    setValue: write("string", (value: string) => change({ value })),
    remove: write("", () => void metadata.splice(metadata.indexOf(entry()), 1)),
  };
  return service<Metadata>(context.execution, "DeveloperMetadata", members);
}
