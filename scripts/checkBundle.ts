import { runInNewContext } from "node:vm";
import { type Node, parse } from "acorn";
import type { GlobalFunction } from "./globals";

/** What Apps Script does not have, and what nothing of ours may use. */
const FORBIDDEN = [
  "setTimeout",
  "setInterval",
  "fetch",
  "XMLHttpRequest",
  "URL",
  "URLSearchParams",
  "TextEncoder",
  "TextDecoder",
  "Blob",
  "File",
  "FormData",
  "atob",
  "btoa",
  "crypto",
  "DOMException",
  "window",
  "document",
  "navigator",
  "performance",
  "process",
  "require",
  "module",
  "global",
  "structuredClone",
  "queueMicrotask",
  "localStorage",
  "eval",
  "Function",
  "UrlFetchApp",
];

/** What the page may not use. */
const FORBIDDEN_IN_PAGE = ["eval", "Function", "localStorage", "sessionStorage", "indexedDB"];

/** Ways out of the page, also as a property of `window`: it talks to the server through google.script.run alone. */
const NETWORK = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "RTCPeerConnection",
  "sendBeacon",
  "Image",
  "Worker",
  "SharedWorker",
  "importScripts",
];

const SERVICES = [
  "SpreadsheetApp",
  "HtmlService",
  "PropertiesService",
  "LockService",
  "CacheService",
  "Session",
  "ScriptApp",
  "Utilities",
  "Charts",
  "Logger",
];

const LARGEST_CODE = 500_000;
const LARGEST_PAGE = 350_000;

/** Fails with the reason where Code.js would break on Google. */
export function checkCode(code: string, functions: readonly GlobalFunction[]): void {
  const program = parse(code, { ecmaVersion: 2019, sourceType: "script" });
  checkGlobals("Code.js", program, FORBIDDEN);
  for (const { name, docblock, parameters } of functions) {
    if (name.endsWith("_")) throw new Error(`Code.js: ${name} ends in "_", so Apps Script hides it.`);
    const head = `${docblock}\nfunction ${name}(${parameters.join(", ")}) {`;
    if (!code.includes(head)) throw new Error(`Code.js: ${name} lacks its docblock right above it.`);
    if (name.startsWith("ZJ_") !== docblock.includes("@customfunction")) {
      throw new Error(`Code.js: ${name} and @customfunction do not belong together.`);
    }
  }
  const declared = [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1]);
  const expected = functions.map((one) => one.name);
  if (declared.join() !== expected.join())
    throw new Error(`Code.js declares ${declared.join()}, not ${expected.join()}.`);
  for (const handler of menuHandlers(program)) {
    if (!expected.includes(handler))
      throw new Error(`Code.js has a menu entry for ${handler}, which is no function.`);
  }
  if (/[^\t\n\x20-\x7e]/.test(code)) throw new Error("Code.js holds characters beyond ASCII.");
  checkLoading(code);
  checkSize("Code.js", code, LARGEST_CODE);
}

/** Fails with the reason where Sidebar.html would break on Google. */
export function checkPage(html: string, script: string): void {
  const program = parse(script, { ecmaVersion: 2019, sourceType: "script" });
  checkGlobals("Sidebar.html", program, FORBIDDEN_IN_PAGE);
  walk(program, (node) => {
    // HtmlService cuts what looks like a comment inside a template literal.
    if (node.type === "TemplateLiteral") throw new Error("Sidebar.html holds a template literal.");
    if (isNamed(node) && NETWORK.includes(node.name)) throw new Error(`Sidebar.html uses ${node.name}.`);
  });
  if (/<\/script|<!--/i.test(script))
    throw new Error("Sidebar.html: the script holds the end of a script or a comment.");
  if (/<\?/.test(html)) throw new Error("Sidebar.html holds a scriptlet.");
  const around = html.replace(script, "");
  if (/\bsrc\s*=|<(?:link|iframe|img|object|embed)\b|@import|url\(\s*["']?(?!data:|#)/i.test(around)) {
    throw new Error("Sidebar.html loads something.");
  }
  checkSize("Sidebar.html", html, LARGEST_PAGE);
}

// A wrong name fails only when somebody chooses the entry.
function menuHandlers(program: Node): readonly string[] {
  const handlers: string[] = [];
  walk(program, (node) => {
    if (node.type !== "CallExpression" || !("callee" in node) || !("arguments" in node)) return;
    const { callee } = node;
    if (!isNode(callee) || callee.type !== "MemberExpression" || !("property" in callee)) return;
    const { property } = callee;
    if (!isNode(property) || !isNamed(property) || property.name !== "addItem") return;
    const handler: unknown = Array.isArray(node.arguments) ? node.arguments[1] : undefined;
    const name = isNode(handler) && "value" in handler ? handler.value : undefined;
    handlers.push(typeof name === "string" ? name : "(not written out)");
  });
  return handlers;
}

// A service called while loading leaves users with a menu that holds only "Help".
function checkLoading(code: string): void {
  const services = Object.fromEntries(
    SERVICES.map((name) => [
      name,
      new Proxy(
        {},
        {
          get: () => {
            throw new Error(`Code.js uses ${name} while it loads.`);
          },
        },
      ),
    ]),
  );
  runInNewContext(code, services);
}

function checkSize(name: string, text: string, most: number): void {
  const size = Buffer.byteLength(text);
  if (size > most) throw new Error(`${name} has ${size} bytes; the most is ${most}.`);
}

function checkGlobals(name: string, program: Node, forbidden: readonly string[]): void {
  walk(program, (node, parent) => {
    if (!isNamed(node) || !forbidden.includes(node.name)) return;
    const isMember = parent?.type === "MemberExpression" && "property" in parent && parent.property === node;
    const isKey = parent?.type === "Property" && "key" in parent && parent.key === node;
    if (!(isMember && "computed" in parent && !parent.computed) && !isKey) {
      throw new Error(`${name} uses ${node.name}, which does not exist there or is not allowed.`);
    }
  });
}

function isNamed(node: Node): node is Node & { readonly name: string } {
  return node.type === "Identifier" && "name" in node;
}

function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
