import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTopLevel } from "../playground/host/readTopLevel";
import { build } from "../scripts/build";

let folder = "";
let code = "";
let page = "";
let manifest = "";

const CUSTOM_FUNCTIONS = [
  "ZJ_CITE",
  "ZJ_CONVERT",
  "ZJ_EDITION",
  "ZJ_GROWTH",
  "ZJ_INFO",
  "ZJ_METRIC",
  "ZJ_SEARCH",
  "ZJ_SERIES",
  "ZJ_TABLE",
];

// `npm test` has built dist/ before; run alone, this file builds it for itself.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bundle-"));
  const outdir = join(folder, "dist");
  if (existsSync("dist/Code.js")) cpSync("dist", outdir, { recursive: true });
  else await build({ outdir });
  cpSync(".clasp.json", join(folder, ".clasp.json"));
  code = readFileSync(join(outdir, "Code.js"), "utf8");
  page = readFileSync(join(outdir, "Sidebar.html"), "utf8");
  manifest = readFileSync(join(outdir, "appsscript.json"), "utf8");
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A context like Google's: the language, and services that count who touches them. */
function load(): { readonly touched: string[]; readonly run: (script: string) => unknown } {
  const touched: string[] = [];
  const service = (name: string) =>
    new Proxy({}, { get: (_, property) => touched.push(`${name}.${String(property)}`) });
  const names = [
    "SpreadsheetApp",
    "HtmlService",
    "PropertiesService",
    "LockService",
    "Session",
    "Utilities",
    "Logger",
  ];
  const context = createContext(Object.fromEntries(names.map((name) => [name, service(name)])));
  runInContext(
    `var parsed = [];
     for (const [owner, name] of [[String.prototype, "split"], [JSON, "parse"], [String.prototype, "match"]]) {
       const own = owner[name];
       owner[name] = function () {
         "use strict";
         parsed.push({ name, length: typeof this === "string" ? this.length : arguments[0].length });
         return own.apply(this, arguments);
       };
     }`,
    context,
  );
  runInContext(code, context);
  return { touched, run: (script) => runInContext(script, context) };
}

describe("dist/", () => {
  test("holds the three files and nothing else", () => {
    expect(readdirSync(join(folder, "dist")).sort()).toEqual(["Code.js", "Sidebar.html", "appsscript.json"]);
  });

  test("is what clasp would push, logged out", async () => {
    const clasp = join(process.cwd(), "node_modules", ".bin", "clasp");
    const { stdout } = await promisify(execFile)(clasp, ["show-file-status", "--json"], {
      cwd: folder,
      env: { ...process.env, HOME: folder },
    });
    expect(JSON.parse(stdout)).toEqual({
      filesToPush: expect.arrayContaining(["dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json"]),
      untrackedFiles: [],
    });
    expect(JSON.parse(stdout).filesToPush).toHaveLength(3);
  });

  test("asks for two scopes, and logs no exception with a user's text", () => {
    expect(JSON.parse(manifest)).toEqual({
      timeZone: "Etc/UTC",
      dependencies: {},
      runtimeVersion: "V8",
      exceptionLogging: "NONE",
      oauthScopes: [
        "https://www.googleapis.com/auth/spreadsheets.currentonly",
        "https://www.googleapis.com/auth/script.container.ui",
      ],
    });
  });
});

describe("Code.js", () => {
  test("is ES2019 in ASCII, bound to the current document, under half a megabyte", () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
    expect(code).toMatch(/^[\t\n\x20-\x7e]*$/);
    expect(code).toMatch(/^\/\*\*\n \* @OnlyCurrentDoc\n \*\/\n/);
    expect(Buffer.byteLength(code)).toBeLessThan(500_000);
  });

  test("declares at its top what Google calls, and only that", () => {
    expect(readTopLevel(code).map(({ name }) => name)).toEqual([
      ...CUSTOM_FUNCTIONS,
      "ask",
      "onInstall",
      "onOpen",
      "showSidebar",
    ]);
  });

  test.each<[string, readonly string[]]>([
    ["ZJ_EDITION", []],
    ["ZJ_INFO", ["metric", "field"]],
    ["ZJ_METRIC", ["metric", "unit"]],
    ["ZJ_SERIES", ["series", "from", "to", "unit", "headers"]],
    ["ZJ_TABLE", ["table", "unit", "headers"]],
  ])("has the help of %s right above it, with an example for each of %j", (name, parameters) => {
    const found = readTopLevel(code).find((one) => one.name === name);
    expect(found?.parameters).toEqual(parameters);
    expect(found?.docblock?.isCustomFunction).toBe(true);
    // One sentence, since Sheets shows no line breaks.
    expect(found?.docblock?.description).toMatch(/^[A-Z].*\.$/);
    expect(Object.keys(found?.docblock?.parameters ?? {})).toEqual(parameters);
    for (const { example, text } of Object.values(found?.docblock?.parameters ?? {})) {
      expect(example).not.toBe("");
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/[<>]/);
    }
  });

  test("tags no other function as a custom one", () => {
    const tagged = readTopLevel(code).filter(({ docblock }) => docblock?.isCustomFunction);
    expect(tagged.map(({ name }) => name)).toEqual(CUSTOM_FUNCTIONS);
  });

  test("calls no service and parses no data while it loads", () => {
    const { touched, run } = load();
    expect(touched).toEqual([]);
    // A list of languages is none of the data; the smallest text of the catalog is far longer.
    expect(run("parsed.filter(({ length }) => length > 500).length")).toBe(0);
  });

  test("calls no service in a function", () => {
    const { touched, run } = load();
    expect(run('ZJ_METRIC("trade_2022", "trillion CNY")')).toBe(4.68);
    expect(run('ZJ_METRIC([["exports_2022"]])[0][0]')).toBeCloseTo(3_435_996_150_144.37, 2);
    expect(run('ZJ_INFO("trade_2022", "source").length > 0')).toBe(true);
    expect(run('ZJ_SERIES("exports", 2020, 2021).length')).toBe(3);
    expect(run('ZJ_TABLE("trade_annual").length > 10')).toBe(true);
    expect(run("ZJ_EDITION()")).toMatch(/^\d{4}\.\d{2}/);
    expect(touched).toEqual([]);
  });

  test("answers a canonical key with a few lines of the catalog", () => {
    const { run } = load();
    const before = Number(run("parsed.length"));
    run('ZJ_METRIC("exports_mech_elec_share_2022")');
    // One split for each of a handful of lines and three for each observation of the series, none of the whole, which
    // has some six hundred lines and fifteen hundred observations.
    expect(Number(run("parsed.length")) - before).toBeLessThan(100);
  });

  test("names nothing that would reach the network", () => {
    expect(code).not.toMatch(/UrlFetchApp|XMLHttpRequest|\bfetch\s*\(/);
  });
});

describe("Sidebar.html", () => {
  test("is one file under 350 KB that loads nothing", () => {
    expect(Buffer.byteLength(page)).toBeLessThan(350_000);
    expect(page.match(/<script\b[^>]*>/g)).toEqual(["<script>"]);
    expect(page.match(/<style\b[^>]*>/g)).toEqual(["<style>"]);
    const around = page.replace(/<script>[\s\S]*<\/script>/, "");
    expect(around).not.toMatch(/\bsrc\s*=|<link|<iframe|<img|@import|url\(/i);
  });

  test("has no way out but google.script.run", () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? "";
    expect(script).toContain("google.script.run");
    expect(script).not.toMatch(
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bnew Image\b|localStorage/,
    );
    expect(() => parse(script, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });

  test("holds no text that Google would cut or run: scriptlets, template literals, ends of scripts", () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? "";
    expect(page).not.toContain("<?");
    expect(script).not.toMatch(/<\/script|<!--/i);
    expect(page.split("</script>")).toHaveLength(2);
  });

  test("opens links beside the page, and is light", () => {
    expect(page).toContain('<base target="_blank">');
    expect(page).toContain('<meta name="color-scheme" content="light">');
  });

  test("names only public namespaces as addresses", () => {
    const addresses = new Set(page.match(/https?:\/\/[^\s"'<)]*/g));
    expect([...addresses].filter((address) => !address.startsWith("http://www.w3.org/"))).toEqual([]);
  });
});
