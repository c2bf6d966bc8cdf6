import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Import, type Module, readModule, readModules } from "./readModules";

/** What a room may import: rooms, with `types:` in front where it may only know their types. */
interface Room {
  readonly imports: readonly string[];
  readonly packages?: readonly string[];
}

/** The rooms of the house, each with what it may import. Two of them are single files. */
const ROOMS: Readonly<Record<string, Room>> = {
  catalog: { imports: [] },
  query: { imports: ["catalog"] },
  messages: { imports: ["types:catalog", "types:query"] },
  present: { imports: ["catalog", "query", "messages"] },
  functions: { imports: ["catalog", "query", "messages", "present"] },
  workbook: { imports: ["catalog", "query", "messages", "present"] },
  "contract.ts": { imports: ["types:catalog", "types:query", "types:workbook"] },
  server: { imports: ["catalog", "query", "messages", "present", "workbook", "contract.ts"] },
  sidebar: {
    imports: ["catalog", "query", "messages", "present", "types:contract.ts"],
    packages: ["preact", "preact/hooks"],
  },
  "main.ts": { imports: ["functions", "server"] },
};

/** Google's services, which only the room `server` names. */
const SERVICES = [
  "SpreadsheetApp",
  "HtmlService",
  "PropertiesService",
  "LockService",
  "CacheService",
  "ScriptApp",
  "Session",
  "Utilities",
  "Logger",
  "Charts",
  "UrlFetchApp",
  "ContentService",
  "DriveApp",
  "MailApp",
  "GmailApp",
  "LanguageApp",
  "Browser",
  "Jdbc",
  "GoogleAppsScript",
];

const src = readModules("src");

/** The room a file lies in. */
function roomOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function isAllowed(from: Module, { of, isTypeOnly }: Import): boolean {
  const room = ROOMS[roomOf(from.path)];
  if (!of.startsWith("src/")) return room?.packages?.includes(of) ?? false;
  const target = [roomOf(of), `${roomOf(of)}.ts`].find((name) => name in ROOMS) ?? roomOf(of);
  if (target === roomOf(from.path)) return true;
  return (
    (room?.imports.includes(target) || (isTypeOnly && room?.imports.includes(`types:${target}`))) ?? false
  );
}

function forbiddenImports(modules: readonly Module[]): readonly string[] {
  return modules.flatMap((one) =>
    one.imports.filter((other) => !isAllowed(one, other)).map((other) => `${one.path} imports ${other.of}`),
  );
}

function servicesOutsideServer(modules: readonly Module[]): readonly string[] {
  return modules
    .filter(({ path }) => roomOf(path) !== "server")
    .flatMap(({ path, freeNames }) =>
      SERVICES.filter((name) => freeNames.has(name)).map((name) => `${path} names ${name}`),
    );
}

/** Rings of files that import each other, each as the path around it. */
function cycles(modules: readonly Module[]): readonly string[] {
  const graph = new Map(
    modules.map(({ path, imports }) => [path.replace(/\.tsx?$/, ""), imports.map(({ of }) => of)]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

function drawers(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|types|misc|index)\.tsx?$/.test(path));
}

describe("the rooms of src/", () => {
  test("are those of the table and no others", () => {
    const entries = readdirSync("src").map((name) => name);
    expect(entries.sort()).toEqual(Object.keys(ROOMS).sort());
  });

  test("import only what the table lets them", () => {
    expect(forbiddenImports(src)).toEqual([]);
  });

  test("import only files that exist", () => {
    const missing = src.flatMap(({ path, imports }) =>
      imports
        .filter(({ of }) => of.startsWith("src/"))
        .filter(({ of }) => ![`${of}.ts`, `${of}.tsx`, of].some((file) => existsSync(file)))
        .map(({ of }) => `${path} imports ${of}`),
    );
    expect(missing).toEqual([]);
  });

  test("are the only ones that a Google service is named in: the room server", () => {
    expect(servicesOutsideServer(src)).toEqual([]);
    expect(
      src.some(({ path, freeNames }) => roomOf(path) === "server" && freeNames.has("SpreadsheetApp")),
    ).toBe(true);
  });

  test("hold no ring of files that import each other", () => {
    expect(cycles(src)).toEqual([]);
  });
});

describe("every file of src/", () => {
  test("exports by name", () => {
    expect(src.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => path)).toEqual([]);
  });

  test("holds something of its own, but main.ts, which is the only list of exports", () => {
    expect(src.filter(({ isBarrel }) => isBarrel).map(({ path }) => path)).toEqual(["src/main.ts"]);
  });

  test("says of each export what comes back", () => {
    const silent = src.flatMap(({ path, undocumented }) => undocumented.map((text) => `${path}: ${text}`));
    expect(silent).toEqual([]);
  });
});

test("no file of the project is a drawer for anything", () => {
  const all = [...src, ...["scripts", "test", "playground"].flatMap(readModules)];
  expect(drawers(all.map(({ path }) => path))).toEqual([]);
});

describe("the checks above", () => {
  test.each<[string, string, string, string]>([
    [
      "a room above",
      "src/query/a.ts",
      'import { b } from "../present/b";',
      "src/query/a.ts imports src/present/b",
    ],
    [
      "more than types",
      "src/messages/a.ts",
      'import { b } from "../query/b";',
      "src/messages/a.ts imports src/query/b",
    ],
    [
      "more than types beside a type",
      "src/messages/a.ts",
      'import { type T, b } from "../query/b";',
      "src/messages/a.ts imports src/query/b",
    ],
    [
      "the contract",
      "src/sidebar/a.ts",
      'import { b } from "../contract";',
      "src/sidebar/a.ts imports src/contract",
    ],
    [
      "the workbook in the page",
      "src/sidebar/a.tsx",
      'import type { B } from "../workbook/b";',
      "src/sidebar/a.tsx imports src/workbook/b",
    ],
    ["a test", "src/query/a.ts", 'import { b } from "../../test/b";', "src/query/a.ts imports test/b"],
    ["a package", "src/query/a.ts", 'import fs from "node:fs";', "src/query/a.ts imports node:fs"],
    [
      "by handing on",
      "src/catalog/a.ts",
      'export { b } from "../query/b";',
      "src/catalog/a.ts imports src/query/b",
    ],
    [
      "when it runs",
      "src/catalog/a.ts",
      'const b = import("../query/b");',
      "src/catalog/a.ts imports src/query/b",
    ],
    [
      "for its side effects",
      "src/workbook/a.ts",
      'import "../server/b";',
      "src/workbook/a.ts imports src/server/b",
    ],
  ])("see an import of %s", (_, path, text, said) => {
    expect(forbiddenImports([readModule(path, text)])).toEqual([said]);
  });

  test.each([
    ["src/messages/a.ts", 'import type { T } from "../query/b"; import { type U } from "../catalog/c";'],
    ["src/contract.ts", 'export type { T } from "./workbook/requests";'],
    ["src/sidebar/a.tsx", 'import { useState } from "preact/hooks"; import type { T } from "../contract";'],
    ["src/main.ts", 'export { a } from "./server/a";'],
  ])("let %s through with what it may import", (path, text) => {
    expect(forbiddenImports([readModule(path, text)])).toEqual([]);
  });

  test("see a service by its name, but no text, property or component of that name", () => {
    const uses = readModule("src/workbook/a.ts", "export const a = () => SpreadsheetApp.flush();");
    expect(servicesOutsideServer([uses])).toEqual(["src/workbook/a.ts names SpreadsheetApp"]);
    const types = readModule(
      "src/workbook/a.ts",
      "export function a(b: GoogleAppsScript.Spreadsheet.Range) {}",
    );
    expect(servicesOutsideServer([types])).toEqual(["src/workbook/a.ts names GoogleAppsScript"]);
    const harmless = readModule(
      "src/sidebar/a.tsx",
      'import { Charts } from "./Charts"; /* SpreadsheetApp */ const a = "Logger"; export const b = <Charts x={c.Session} />;',
    );
    expect(servicesOutsideServer([harmless])).toEqual([]);
  });

  test("see a ring of two and of three, also of types", () => {
    const two = [
      readModule("src/query/a.ts", 'import { b } from "./b";'),
      readModule("src/query/b.ts", 'import type { A } from "./a";'),
    ];
    expect(cycles(two)).toEqual(["src/query/a → src/query/b → src/query/a"]);
    const three = [
      readModule("src/query/a.ts", 'import { b } from "./b";'),
      readModule("src/query/b.ts", 'import { c } from "./c";'),
      readModule("src/query/c.ts", 'import { a } from "./a";'),
      readModule("src/query/d.ts", 'import { a } from "./a";'),
    ];
    expect(cycles(three)).toHaveLength(1);
  });

  test("see default exports, barrels, drawers and exports without a docblock", () => {
    expect(readModule("src/a.ts", "export default 1;").hasDefaultExport).toBe(true);
    expect(readModule("src/a.ts", "export default function a() {}").hasDefaultExport).toBe(true);
    expect(readModule("src/a.ts", "const a = 1; export { a as default };").hasDefaultExport).toBe(true);
    expect(readModule("src/a.ts", 'export * from "./b"; export { c } from "./c";').isBarrel).toBe(true);
    expect(readModule("src/a.ts", 'export { c } from "./c"; export const d = 1;').isBarrel).toBe(false);
    expect(
      drawers(["src/query/utils.ts", "test/helpers.tsx", "src/index.ts", "src/commonWords.ts"]),
    ).toHaveLength(3);
    expect(readModule("src/a.ts", "// a\nexport const a = 1;").undocumented).toEqual(["export const a = 1;"]);
    expect(readModule("src/a.ts", "/** A. */\nexport const a = 1;").undocumented).toEqual([]);
  });
});
