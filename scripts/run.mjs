/**
 * Runs a TypeScript tool of this project on Node 20, which cannot read TypeScript by itself:
 * `node scripts/run.mjs playground/serve.ts`. The file is bundled to `.cache/run/` and imported from there;
 * packages stay outside the bundle. Arguments after the file name reach it in `process.argv.slice(2)`.
 */
import { mkdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [tool, ...rest] = process.argv.slice(2);
if (tool === undefined) {
  console.error("Usage: node scripts/run.mjs FILE.ts [arguments]");
  process.exit(2);
}

const outfile = join(root, ".cache", "run", `${basename(tool, ".ts")}.mjs`);
await mkdir(dirname(outfile), { recursive: true });
await build({
  entryPoints: [resolve(root, tool)],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  sourcemap: "inline",
  logLevel: "warning",
});
process.argv = [process.argv[0] ?? "node", resolve(root, tool), ...rest];
process.setSourceMapsEnabled(true);
// The bundle lies elsewhere than its source: tools find the project by their working folder.
process.chdir(root);
await import(pathToFileURL(outfile).href);
