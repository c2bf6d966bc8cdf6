import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

// Every tool and test is run from the project's folder; a tool is bundled first, so its own place tells nothing.
const root = process.cwd();
const cache = join(root, ".cache");

/** Sheets' and the sidebar's Latin letters, with the widths the design counts on, and Chinese in three weights. */
const fontFolders = [
  "node_modules/@expo-google-fonts/roboto",
  "node_modules/@expo-google-fonts/roboto-mono",
  "node_modules/@expo-google-fonts/arimo",
  "node_modules/@embedpdf/fonts-sc/fonts",
];

/**
 * A headless browser, which needs nothing of the system it runs on.
 *
 * Takes `CHROME_PATH`; else the npm package's Chromium on Linux, which brings its own libraries and draws with the
 * fonts of `fontFolders` alone; else an installed Chrome or Edge.
 * Fails when there is none of them, naming what to set.
 */
export async function launchBrowser(): Promise<Browser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== "") {
    return chromium.launch({ executablePath: chosen, args: ["--no-sandbox"] });
  }
  if (process.platform === "linux" && process.arch === "x64") {
    return launchPackaged();
  }
  for (const channel of ["chrome", "msedge"]) {
    const browser = await chromium.launch({ channel }).catch(() => undefined);
    if (browser !== undefined) {
      return browser;
    }
  }
  throw new Error("No Chrome or Edge was found. Set CHROME_PATH to a Chromium browser's program file.");
}

async function launchPackaged(): Promise<Browser> {
  const folder = await unpackChromium();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: ["--no-sandbox"],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: await writeFontsConf(),
    },
  });
}

/** The folder that holds the unpacked browser. It takes its place whole, so that a half-written one is never run. */
async function unpackChromium(): Promise<string> {
  const manifest = await readFile(join(root, "node_modules/@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(manifest);
  const place = join(cache, `chromium-${version}`);
  if (existsSync(join(place, "chromium"))) {
    return place;
  }
  await mkdir(cache, { recursive: true });
  const own = await mkdtemp(join(cache, "chromium-unpacking-"));
  // The package unpacks to the temporary folder, and its libraries only where it believes to be on AWS Lambda.
  // A process of its own keeps both settings away from the tests.
  const script = "import('@sparticuz/chromium').then((module) => module.default.executablePath())";
  await promisify(execFile)(process.execPath, ["-e", script], {
    cwd: root,
    env: { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
  });
  try {
    await rename(own, place);
  } catch (problem) {
    await rm(own, { recursive: true, force: true });
    // Another test file was first.
    if (!existsSync(join(place, "chromium"))) {
      throw problem;
    }
  }
  return place;
}

async function writeFontsConf(): Promise<string> {
  const file = join(cache, "fonts.conf");
  const text = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...fontFolders.map((folder) => `  <dir>${join(root, folder)}</dir>`),
    `  <cachedir>${join(cache, "fontconfig")}</cachedir>`,
    alias("Arial", ["Arimo"]),
    alias("sans-serif", ["Roboto", "Noto Sans S Chinese"]),
    alias("monospace", ["Roboto Mono", "Noto Sans S Chinese"]),
    '  <match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>',
    "</fontconfig>",
    "",
  ].join("\n");
  const own = `${file}.${process.pid}`;
  await writeFile(own, text);
  await rename(own, file);
  return file;
}

function alias(family: string, preferred: readonly string[]): string {
  const families = preferred.map((name) => `<family>${name}</family>`).join("");
  return `  <alias binding="same"><family>${family}</family><prefer>${families}</prefer></alias>`;
}
