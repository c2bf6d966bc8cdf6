import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build as bundle, type Plugin } from "esbuild";
import type { Packed } from "../src/catalog/Packed";
import { checkCode, checkPage } from "./checkBundle";
import { compressedTexts } from "./compressedTexts";
import { readGlobals, writeGlobals } from "./globals";
import { packCatalog } from "./packCatalog";

/** The three files that a push sends to Google. */
export interface BuildResult {
  readonly code: string;
  readonly sidebar: string;
  readonly manifest: string;
}

const NAMESPACE = "ZJ_";

/**
 * Packs the catalog, bundles the add-on and writes `Code.js`, `Sidebar.html` and `appsscript.json` and nothing else.
 *
 * Fails with the reason on a bad row of data and on a bundle that would break on Google; then nothing is written.
 */
export async function build({ outdir = "dist" }: { readonly outdir?: string } = {}): Promise<BuildResult> {
  const catalog = packCatalog();
  const result: BuildResult = {
    code: await buildCode(),
    sidebar: await buildSidebar(catalog),
    manifest: readFileSync("appsscript.json", "utf8"),
  };
  mkdirSync(outdir, { recursive: true });
  for (const name of readdirSync(outdir)) rmSync(join(outdir, name), { recursive: true });
  writeFileSync(join(outdir, "Code.js"), result.code);
  writeFileSync(join(outdir, "Sidebar.html"), result.sidebar);
  writeFileSync(join(outdir, "appsscript.json"), result.manifest);
  return result;
}

async function buildCode(): Promise<string> {
  const functions = readGlobals("src/main.ts");
  const { outputFiles } = await bundle({
    entryPoints: ["src/main.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: NAMESPACE,
    target: "es2019",
    charset: "ascii",
    // Line ends and indentation would take a tenth of the file; names stay as they are.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: "silent",
    banner: { js: "/**\n * @OnlyCurrentDoc\n */" },
  });
  // esbuild escapes strings and leaves regular expressions as they are; the same escape holds in both.
  const bundled = (outputFiles[0]?.text ?? "").replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const code = `${bundled}\n${writeGlobals(functions, NAMESPACE)}`;
  checkCode(code, functions);
  return code;
}

async function buildSidebar(catalog: Packed): Promise<string> {
  const script = await bundleText("src/sidebar/main.tsx", [compressedTexts(catalog)]);
  const style = await bundleText("src/sidebar/sidebar.css");
  // A function as replacement: texts with $ would else be read as patterns.
  const html = readFileSync("src/sidebar/sidebar.html", "utf8")
    .replace("<!-- style -->", () => `<style>${style}</style>`)
    .replace("<!-- script -->", () => `<script>${script}</script>`);
  checkPage(html, script);
  return html;
}

async function bundleText(entry: string, plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: ["es2019", "safari14.1"],
    charset: "utf8",
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    supported: { "template-literal": false },
    logLevel: "silent",
    plugins,
  });
  return (outputFiles[0]?.text ?? "")
    .trim()
    .replace(/<\/(script)/gi, "<\\/$1")
    .replace(/<!--/g, "\\x3C!--");
}
