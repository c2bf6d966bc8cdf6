import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { type NodeHost, type NodeHostOptions, openNodeHost } from "../../playground/host/nodeHost.ts";
import type { Answer, Contract, Question } from "../../src/contract";

const root = resolve(import.meta.dirname, "../..");

/** The server's code as Google would run it: one script with the functions that a file, a menu and the sidebar call. */
async function bundle(): Promise<string> {
  const contents = `
    export { ask } from "./src/server/endpoints";
    export { onOpen, onInstall, showSidebar } from "./src/server/triggers";
    export { ZJ_METRIC } from "./src/functions/ZJ_METRIC";
    export { ZJ_SERIES } from "./src/functions/ZJ_SERIES";
    export { ZJ_TABLE } from "./src/functions/ZJ_TABLE";
    export { insertFailing } from "./test/workbook/failing";
    export { writeTexts } from "./test/workbook/writing";`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "ZJ_",
    target: "es2019",
    charset: "ascii",
  });
  const entry = (name: string, tag = "") =>
    `/**\n * Entry.\n${tag} */\nfunction ${name}(a, b, c, d, e) { return ZJ_.${name}.apply(null, arguments); }\n`;
  const functions = ["ZJ_METRIC", "ZJ_SERIES", "ZJ_TABLE"].map((name) => entry(name, " * @customfunction\n"));
  const others = ["ask", "onOpen", "onInstall", "showSidebar", "insertFailing", "writeTexts"].map((name) =>
    entry(name),
  );
  return `${outputFiles[0]?.text}\n${[...functions, ...others].join("")}`;
}

let code: Promise<string> | undefined;

/** A new spreadsheet with the add-on, and the sidebar's way to ask it. */
export interface OpenFile extends NodeHost {
  /** The server's answer; a problem comes back, anything unforeseen rejects. */
  ask<Q extends Question>(question: Q, about: Contract[Q]["asks"]): Promise<Answer<Q>>;
}

/** Opens a new spreadsheet in the fake host. */
export async function openFile(options: NodeHostOptions = {}): Promise<OpenFile> {
  code = code ?? bundle();
  const manifest = readFileSync(resolve(root, "appsscript.json"), "utf8");
  const host = await openNodeHost({ code: await code, sidebar: "<!doctype html>", manifest }, options);
  const ask: OpenFile["ask"] = async (question, about) => {
    const json = await host.host.run("ask", [JSON.stringify({ question, about })]);
    // The server's own contract.
    return JSON.parse(String(json)) as never;
  };
  return { ...host, ask };
}
