import { describe, expect, test } from "vitest";
import { createHost } from "../../../playground/host/createHost.ts";
import { openNodeHost } from "../../../playground/host/nodeHost.ts";
import { nodeRealm } from "../../../playground/host/nodeRealm.ts";
import { addOn, openAddOn, openScript, rejection } from "./addOn.ts";

const withMenu = `
function onOpen(e) {
  var zh = Session.getActiveUserLocale().indexOf("zh") === 0;
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem(zh ? "打开" : "Open", "showSidebar").addSeparator().addItem("Broken", "nowhere").addToUi();
  if (typeof e.authMode.toString() !== "string") throw new Error("no mode");
}
function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Zhejiang Data"));
}
function private_() {}
`;

// Behaviour 4: https://developers.google.com/workspace/add-ons/concepts/menus
describe("the menu", () => {
  test("onOpen fills it, also in a file where the add-on was never used", async () => {
    const book = await openAddOn(withMenu, { enabled: false, accountLocale: "zh_CN" });
    book.host.open();
    expect(book.host.menu).toEqual([
      { kind: "item", caption: "打开", functionName: "showSidebar" },
      { kind: "separator" },
      { kind: "item", caption: "Broken", functionName: "nowhere" },
    ]);
    expect(book.host.calls.fileCalls).toBe(0);
    book.dispose();
  });

  test("an item opens the sidebar with its title; a wrong handler fails only when clicked", async () => {
    const book = await openAddOn(withMenu);
    const shown: unknown[] = [];
    book.host.on("sidebar", (page) => shown.push(page));
    book.host.open();
    book.host.clickMenu("showSidebar");
    expect(shown).toEqual([{ title: "Zhejiang Data", html: "<!doctype html><p>Sidebar" }]);
    expect(() => book.host.clickMenu("nowhere")).toThrow("Script function not found: nowhere");
    book.dispose();
  });

  test("a colleague without the add-on has none", async () => {
    const book = await openAddOn(withMenu, { installed: false });
    book.host.open();
    expect(book.host.menu).toEqual([]);
    book.dispose();
  });
});

// Behaviours 4, 5, 7: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle , https://developers.google.com/apps-script/concepts/scopes
describe("permissions", () => {
  test.each([
    [
      false,
      "SpreadsheetApp.getActiveSpreadsheet()",
      "You do not have permission to call SpreadsheetApp.getActiveSpreadsheet",
    ],
    [
      false,
      "PropertiesService.getUserProperties()",
      "You do not have permission to call PropertiesService.getUserProperties",
    ],
    [
      true,
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar'))",
      "You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    ],
  ])("onOpen with enabled %s may not call %s", async (enabled, call, message) => {
    const book = await openAddOn(`function onOpen() { ${call}; }`, { enabled });
    expect(() => book.host.open()).toThrow(message);
    book.dispose();
  });

  test("a scope that the manifest lacks is asked for by name", async () => {
    const manifest = JSON.stringify({ timeZone: "Etc/UTC", oauthScopes: [] });
    const book = await openNodeHost(
      addOn("function go() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }", { manifest }),
    );
    expect((await rejection(book.host.run("go", []))).message).toBe(
      "Exception: You do not have permission to call SpreadsheetApp.getActiveSheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)",
    );
    book.dispose();
  });

  // Behaviour 6: https://developers.google.com/apps-script/guides/sheets/functions
  test("getUi() inside a cell has no editor to show it in", async () => {
    const book = await openAddOn(
      `/** Asks.\n * @customfunction */\nfunction TEST_UI() { SpreadsheetApp.getUi(); }`,
    );
    book.type("A1", "=TEST_UI()");
    await book.settle();
    expect(book.errorAt("A1")).toBe("Cannot call SpreadsheetApp.getUi() from this context. (line 3).");
    book.dispose();
  });
});

// Behaviour 38: https://developers.google.com/apps-script/guides/html/communication
describe("google.script.run", () => {
  const echo = `
    function echo(value) { return value; }
    function kinds(value) { return [typeof value, value === null, value instanceof Array, value instanceof Object]; }
    function date() { return { ok: true, when: new Date() }; }
    function nothing() {}
    function fail() { throw new TypeError("no"); }
    function infinite() { return [1 / 0]; }
    function secret_() { return 1; }`;

  test("run(name, JSON) gives JSON, made by the realm's own constructors in between", async () => {
    const book = await openAddOn(echo);
    const value = { a: [1, "二", null, true], b: { c: 0.1 } };
    expect(await book.host.run("echo", [value])).toEqual(value);
    expect(await book.host.run("kinds", [[1]])).toEqual(["object", false, true, true]);
    book.dispose();
  });

  test("undefined arrives as null, and comes back as null", async () => {
    const book = await openAddOn(echo);
    expect(await book.host.run("kinds", [undefined])).toEqual(["object", true, false, false]);
    expect(await book.host.run("echo", [[1, undefined]])).toEqual([1, null]);
    expect(await book.host.run("nothing", [])).toBeNull();
    book.dispose();
  });

  test("a date or a function is refused on the way in", async () => {
    const book = await openAddOn(echo);
    await expect(book.host.run("echo", [1, { when: new Date() }])).rejects.toThrow(
      "Failed due to illegal value in property: 1",
    );
    await expect(book.host.run("echo", [() => 1])).rejects.toThrow(
      "Failed due to illegal value in property: 0",
    );
    book.dispose();
  });

  test("a date anywhere in the result makes the whole result null", async () => {
    const book = await openAddOn(echo);
    expect(await book.host.run("date", [])).toBeNull();
    book.dispose();
  });

  test("infinity in a result is not in the stand-in", async () => {
    const book = await openAddOn(echo);
    await expect(book.host.run("infinite", [])).rejects.toThrow("not in the stand-in: returning Infinity");
    book.dispose();
  });

  // Behaviour 8: https://developers.google.com/apps-script/guides/html/communication
  test("what a function throws arrives as a ScriptError that names its kind", async () => {
    const book = await openAddOn(echo);
    expect(await rejection(book.host.run("fail", []))).toEqual({
      name: "ScriptError",
      message: "TypeError: no",
    });
    book.dispose();
  });

  // Behaviour 3: https://developers.google.com/apps-script/guides/html/communication#private_functions
  test.each(["absent", "secret_", "parseInt"])("%s can't be reached", async (name) => {
    const book = await openAddOn(echo);
    expect((await rejection(book.host.run(name, []))).message).toBe(
      `Exception: Script function not found: ${name}`,
    );
    book.dispose();
  });
});

// Behaviours 1, 2: https://developers.google.com/apps-script/guides/v8-runtime , https://developers.google.com/apps-script/guides/v8-runtime/migration
describe("the realm", () => {
  test("has no globals of Node or a browser, and no newer library", async () => {
    const book = await openScript(
      `return [typeof setTimeout, typeof fetch, typeof URL, typeof TextEncoder, typeof process, typeof require, typeof module,
         typeof window, typeof structuredClone, typeof [].at, typeof "".replaceAll, typeof Object.hasOwn, typeof Promise];`,
    );
    expect(await book.host.run("go", [])).toEqual([...Array(12).fill("undefined"), "function"]);
    book.dispose();
  });

  test("is new for every execution", async () => {
    const book = await openAddOn("var n = 0; function go() { n += 1; return n; }");
    expect([await book.host.run("go", []), await book.host.run("go", [])]).toEqual([1, 1]);
    book.dispose();
  });

  test("a script beyond ES2019 is refused", () => {
    expect(() =>
      createHost({
        files: addOn("function go(a) { return a ?? 1; }"),
        realm: nodeRealm,
        accountLocale: "en",
      }),
    ).toThrow(SyntaxError);
  });
});

// Behaviour 32: https://developers.google.com/apps-script/guides/support/best-practices
describe("the call log", () => {
  test("separates what touches the file from getters and chart builders, and tells who called", async () => {
    const book = await openScript(
      `var range = sheet.getRange("A1:B2");
       range.setValues([[1, 2], [3, 4]]).setNumberFormat("0");
       range.getValues();
       sheet.newChart().asLineChart().addRange(range).build();
       LockService.getDocumentLock().tryLock(1);
       SpreadsheetApp.flush();`,
    );
    await book.host.run("go", []);
    const { calls } = book.host;
    expect(calls.all.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "SpreadsheetApp.getActiveSpreadsheet getter",
      "Spreadsheet.getActiveSheet getter",
      "Sheet.getRange getter",
      "Range.setValues write",
      "Range.setNumberFormat write",
      "Range.getValues read",
      "Sheet.newChart builder",
      "EmbeddedChartBuilder.asLineChart builder",
      "EmbeddedLineChartBuilder.addRange builder",
      "EmbeddedChartBuilder.build builder",
      "LockService.getDocumentLock getter",
      "Lock.tryLock other",
      "SpreadsheetApp.flush write",
    ]);
    expect(calls.fileCalls).toBe(4);
    expect(calls.all[0]?.entry).toBe("go");
    calls.clear();
    expect(calls.all).toEqual([]);
    book.dispose();
  });

  test("a call while loading is marked as one", async () => {
    const book = await openAddOn("var zone = Session.getScriptTimeZone(); function go() { return zone; }");
    expect(await book.host.run("go", [])).toBe("Etc/UTC");
    expect(book.host.calls.all).toEqual([
      { name: "Session.getScriptTimeZone", kind: "getter", entry: "(load)" },
    ]);
    book.dispose();
  });
});

// Behaviour 37: https://developers.google.com/apps-script/reference/lock/lock
describe("locks", () => {
  const script = `var lock = LockService.getDocumentLock();
    var got = lock.tryLock(100);
    if (a) lock.waitLock(100);
    return [got, lock.hasLock()];`;

  test("tryLock takes a free lock, and no lock outlives the execution", async () => {
    const book = await openScript(script);
    expect(await book.host.run("go", [false])).toEqual([true, true]);
    expect(await book.host.run("go", [false])).toEqual([true, true]);
    book.dispose();
  });

  test("tryLock is false and waitLock throws while somebody else holds it", async () => {
    const book = await openScript(script);
    const release = book.holdDocumentLock();
    expect(await book.host.run("go", [false])).toEqual([false, false]);
    expect((await rejection(book.host.run("go", [true]))).message).toBe(
      "Exception: Lock timeout: another process was holding the lock for too long.",
    );
    release();
    expect(await book.host.run("go", [false])).toEqual([true, true]);
    book.dispose();
  });
});

// Behaviour 36: https://developers.google.com/apps-script/guides/services/quotas
describe("properties", () => {
  test("texts are kept between executions, for the file and for the user apart", async () => {
    const book = await openScript(
      `var file = PropertiesService.getDocumentProperties(), user = PropertiesService.getUserProperties();
       var seen = [file.getProperty("k"), user.getProperty("k")];
       file.setProperty("k", "file"); user.setProperty("k", "user");
       return seen.concat(file.getKeys());`,
    );
    expect(await book.host.run("go", [])).toEqual([null, null, "k"]);
    expect(await book.host.run("go", [])).toEqual(["file", "user", "k"]);
    book.dispose();
  });

  test("a value beyond 9 KB is refused", async () => {
    const book = await openScript(
      `PropertiesService.getDocumentProperties().setProperty("k", "浙".repeat(3072));
       PropertiesService.getDocumentProperties().setProperty("k", "浙".repeat(3073));`,
    );
    expect((await rejection(book.host.run("go", []))).message).toBe("Exception: Argument too large: value");
    book.dispose();
  });
});

test("a host that is opened again goes on with what the one before it kept", async () => {
  const script = `function go() {
    var store = PropertiesService.getUserProperties(), sheet = SpreadsheetApp.getActiveSheet();
    var seen = [store.getProperty("k"), sheet.getCharts().length, sheet.getDeveloperMetadata().length];
    store.setProperty("k", "v");
    sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange("A1:A3")).build());
    sheet.addDeveloperMetadata("zj");
    return seen;
  }`;
  const first = await openAddOn(script);
  expect(await first.host.run("go", [])).toEqual([null, 0, 0]);
  first.dispose();
  const second = await openAddOn(script, { kept: first.host.kept });
  expect(second.host.charts).toHaveLength(1);
  expect(await second.host.run("go", [])).toEqual(["v", 1, 1]);
  second.dispose();
});

test("toast and alert reach the page", async () => {
  const book = await openScript(
    `book.toast("Done", "Zhejiang Data", 3); SpreadsheetApp.getUi().alert("Careful");`,
  );
  const told: unknown[] = [];
  book.host.on("toast", (toast) => told.push(toast));
  book.host.on("alert", (alert) => told.push(alert));
  await book.host.run("go", []);
  expect(told).toEqual([
    { message: "Done", title: "Zhejiang Data", seconds: 3 },
    { title: "", message: "Careful" },
  ]);
  book.dispose();
});
