import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Writes the playground's page to `outdir`: index.html, icon.svg, main.js, playground.css. It works on any web host, with the
 * pushed files in `dist` beside it. Fails with esbuild's message.
 */
export async function bundlePage(outdir: string): Promise<void> {
  const source = join(process.cwd(), "playground");
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: [join(source, "main.tsx"), join(source, "playground.css")],
    outdir,
    bundle: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { "process.env.NODE_ENV": '"production"' },
    minify: true,
    logLevel: "silent",
  });
  await Promise.all(
    ["index.html", "icon.svg"].map((name) => copyFile(join(source, name), join(outdir, name))),
  );
}
