import { describe, expect, test } from "vitest";
import { checkCode, checkPage } from "../../scripts/checkBundle";
import type { GlobalFunction } from "../../scripts/globals";

const FUNCTIONS: readonly GlobalFunction[] = [
  { name: "ZJ_ONE", docblock: "/** One.\n * @customfunction\n */", parameters: ["metric", "unit"] },
  { name: "onOpen", docblock: "/** Opens. */", parameters: ["event"] },
];

const CODE = `var ZJ_ = (function () {
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Open", "onOpen").addToUi(); }
  return { ZJ_ONE: function () { return 1; }, onOpen: onOpen };
})();
/** One.
 * @customfunction
 */
function ZJ_ONE(metric, unit) {
  return ZJ_.ZJ_ONE.apply(null, arguments);
}
/** Opens. */
function onOpen(event) {
  return ZJ_.onOpen.apply(null, arguments);
}
`;

/** The good code with a line inside its closure. */
function withLine(line: string): string {
  return CODE.replace("  return {", `  ${line}\n  return {`);
}

describe("checkCode(code, functions)", () => {
  test("lets a bundle through that Google can run", () => {
    expect(() => checkCode(CODE, FUNCTIONS)).not.toThrow();
    // A property or a key of that name is no global.
    expect(() =>
      checkCode(withLine("var a = { process: 1 }; a.document = a.process;"), FUNCTIONS),
    ).not.toThrow();
  });

  test.each([
    ["a private field", withLine("class A { #b = 1 }"), "Unexpected character"],
    ["a field of an instance", withLine("class A { b = 1 }"), "Unexpected token"],
    ["a static block", withLine("class A { static { } }"), "Unexpected token"],
    ["?.", withLine("var a = ZJ_?.b;"), "Unexpected token"],
    ["??", withLine("var a = 1 ?? 2;"), "Unexpected token"],
    [
      "an import",
      `import a from "a";\n${CODE}`,
      "'import' and 'export' may appear only with 'sourceType: module'",
    ],
    [
      "an export",
      `${CODE}export const a = 1;`,
      "'import' and 'export' may appear only with 'sourceType: module'",
    ],
    ["import()", withLine('import("a");'), "'import' and 'export' may only appear at the top level"],
    ["await at the top", `await 1;\n${CODE}`, "Unexpected token"],
    [
      "require",
      withLine('var a = require("a");'),
      "Code.js uses require, which does not exist there or is not allowed.",
    ],
    ["setTimeout", withLine("setTimeout(onOpen);"), "Code.js uses setTimeout"],
    ["fetch", withLine('function a() { return fetch("x"); }'), "Code.js uses fetch"],
    ["URL", withLine('function a() { return new URL("x"); }'), "Code.js uses URL"],
    ["TextEncoder", withLine("function a() { return new TextEncoder(); }"), "Code.js uses TextEncoder"],
    ["process", withLine("function a() { return process.env; }"), "Code.js uses process"],
    ["window", withLine("function a() { return window.b; }"), "Code.js uses window"],
    ["eval", withLine('function a() { eval("1"); }'), "Code.js uses eval"],
    ["UrlFetchApp", withLine('function a() { UrlFetchApp.fetch("x"); }'), "Code.js uses UrlFetchApp"],
    ["a computed global", withLine("function a(b) { return b[fetch]; }"), "Code.js uses fetch"],
    [
      "a service while loading",
      withLine("SpreadsheetApp.getActive();"),
      "Code.js uses SpreadsheetApp while it loads.",
    ],
    [
      "another service while loading",
      withLine("Session.getActiveUserLocale();"),
      "Code.js uses Session while it loads.",
    ],
    ["an error while loading", withLine("null.a;"), "Cannot read"],
    ["a letter beyond ASCII", withLine('var a = "出口";'), "Code.js holds characters beyond ASCII."],
    [
      "no docblock",
      CODE.replace("/** Opens. */\n", ""),
      "Code.js: onOpen lacks its docblock right above it.",
    ],
    [
      "a line between docblock and function",
      CODE.replace("/** Opens. */\n", "/** Opens. */\n\n"),
      "Code.js: onOpen lacks its docblock right above it.",
    ],
    [
      "other parameters",
      CODE.replace("onOpen(event)", "onOpen()"),
      "Code.js: onOpen lacks its docblock right above it.",
    ],
    [
      "a function more",
      `${CODE}function more() {}\n`,
      "Code.js declares ZJ_ONE,onOpen,more, not ZJ_ONE,onOpen.",
    ],
    [
      "a menu entry for nothing",
      CODE.replace('"Open", "onOpen"', '"Open", "openSidebar"'),
      "Code.js has a menu entry for openSidebar, which is no function.",
    ],
    [
      "a menu entry for a name in a variable",
      CODE.replace('"Open", "onOpen"', '"Open", name'),
      "Code.js has a menu entry for (not written out), which is no function.",
    ],
    ["half a megabyte", withLine(`var a = "${"x".repeat(500_000)}";`), "Code.js has 50"],
  ])("refuses a bundle with %s", (_, code, said) => {
    expect(() => checkCode(code, FUNCTIONS)).toThrow(said);
  });

  test("refuses a name that Apps Script hides, and a custom function that is not tagged as one", () => {
    const hidden = FUNCTIONS.map((one) => ({ ...one, name: one.name === "onOpen" ? "onOpen_" : one.name }));
    expect(() => checkCode(CODE, hidden)).toThrow('Code.js: onOpen_ ends in "_", so Apps Script hides it.');
    const untagged = CODE.replace(" * @customfunction\n", "");
    const functions = FUNCTIONS.map((one) => ({
      ...one,
      docblock: one.docblock.replace(" * @customfunction\n", ""),
    }));
    expect(() => checkCode(untagged, functions)).toThrow(
      "Code.js: ZJ_ONE and @customfunction do not belong together.",
    );
  });
});

const SCRIPT = 'var a = 1; document.title = "出口";';

function page(script: string, around = ""): string {
  return `<!doctype html><style>a{color:red;background:url(data:image/png;base64,x)}</style>${around}<script>${script}</script>`;
}

describe("checkPage(html, script)", () => {
  test("lets a page through that asks nothing of the network, its links included", () => {
    expect(() => checkPage(page(SCRIPT, '<a href="https://example.org">x</a>'), SCRIPT)).not.toThrow();
  });

  test.each([
    ["fetch", 'fetch("x");'],
    ["XMLHttpRequest", "new XMLHttpRequest();"],
    ["WebSocket", 'new WebSocket("x");'],
    ["EventSource", 'new EventSource("x");'],
    ["sendBeacon", 'navigator.sendBeacon("x");'],
    ["fetch", 'window.fetch("x");'],
    ["Image", "new Image().src = a;"],
    ["Worker", "new Worker(a);"],
  ])("refuses %s", (name, script) => {
    expect(() => checkPage(page(script), script)).toThrow(`Sidebar.html uses ${name}.`);
  });

  test.each([
    ["eval", 'eval("1");', "Sidebar.html uses eval, which does not exist there or is not allowed."],
    ["localStorage", "localStorage.a = 1;", "Sidebar.html uses localStorage"],
    [
      "a template literal, in which Google cuts comments",
      "var a = `//x`;",
      "Sidebar.html holds a template literal.",
    ],
    ["the end of a script in a text", 'var a = "</script>";', "the script holds the end of a script"],
    ["the start of a comment in a text", 'var a = "<!--";', "the script holds the end of a script"],
    ["a scriptlet", 'var a = "<?= 1 ?>";', "Sidebar.html holds a scriptlet."],
    ["a syntax newer than ES2019", "var a = b?.c;", "Unexpected token"],
    ["a third of a megabyte", `var a = "${"x".repeat(350_000)}";`, "Sidebar.html has 35"],
  ])("refuses %s", (_, script, said) => {
    expect(() => checkPage(page(script), script)).toThrow(said);
  });

  test.each([
    '<script src="https://example.org/a.js"></script>',
    "<script src=//example.org/a.js></script>",
    '<link rel="stylesheet" href="a.css">',
    '<img src="a.png">',
    '<iframe src="a.html"></iframe>',
    '<style>@import "a.css";</style>',
    "<style>a{background:url(https://example.org/a.png)}</style>",
    "<style>@font-face{src:url('//example.org/a.woff2')}</style>",
  ])("refuses what loads something: %s", (around) => {
    expect(() => checkPage(page(SCRIPT, around), SCRIPT)).toThrow("Sidebar.html loads something.");
  });
});
