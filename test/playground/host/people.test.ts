import { describe, expect, test } from "vitest";
import { openAddOn, openScript, rejection } from "./addOn.ts";

const script = `
  /** Doubles.
   * @customfunction */
  function TEST_TWICE(n) { return n * 2; }
  function onOpen(e) {
    SpreadsheetApp.getUi().createAddonMenu().addItem(e.authMode.toString(), "show").addToUi();
  }
  function onInstall(e) { onOpen(e); }
  function show() {}
  function lockAnd(step) {
    var lock = LockService.getDocumentLock();
    if (!lock.tryLock(100)) return "busy";
    SpreadsheetApp.getActiveSheet().getRange("A1").setValue(step);
    return LockService.getUserLock().tryLock(100) + " " + SpreadsheetApp.getActiveSheet().getRange("A1").getValue();
  }`;

const captions = (menu: readonly { kind: string; caption?: string }[]) => menu.map(({ caption }) => caption);

// Behaviour 9: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
describe("installed, enabled, viewer", () => {
  test("the first use of the menu enables the add-on in the file, for everybody", async () => {
    const book = await openAddOn(script, { enabled: false });
    book.host.open();
    expect(captions(book.host.menu)).toEqual(["NONE"]);
    book.host.clickMenu("show");
    book.host.open();
    const colleague = book.colleague();
    colleague.open();
    expect([captions(book.host.menu), captions(colleague.menu)]).toEqual([["LIMITED"], ["LIMITED"]]);
    book.dispose();
  });

  test("install() runs onInstall with every right, and fills the menu of the open file", async () => {
    const book = await openAddOn(script, { enabled: false });
    book.host.install();
    expect(captions(book.host.menu)).toEqual(["FULL"]);
    book.dispose();
  });

  test("who may only view sees values, and has neither menu nor sidebar", async () => {
    const book = await openAddOn(script, { access: "viewer" });
    book.type("A1", "=TEST_TWICE(4)");
    await book.settle();
    book.host.open();
    expect([book.valueAt("A1"), book.host.menu]).toEqual([8, []]);
    expect((await rejection(book.host.run("show", []))).message).toBe(
      "not in the stand-in: the add-on for somebody who may only view",
    );
    expect(() => book.host.clickMenu("show")).toThrow("somebody who may only view");
    book.dispose();
  });

  test("a colleague without the add-on has no menu, and a script of it can't be called", async () => {
    const book = await openAddOn(script);
    const colleague = book.colleague({ installed: false });
    colleague.open();
    expect(colleague.menu).toEqual([]);
    expect((await rejection(colleague.run("show", []))).message).toBe(
      "not in the stand-in: the add-on for somebody who has not installed it",
    );
    book.dispose();
  });
});

// Behaviour 37: https://developers.google.com/apps-script/reference/lock/lock-service
describe("two users in one file", () => {
  test("the document lock of one bars the other in the midst of a run, and not after it", async () => {
    const book = await openAddOn(script);
    const colleague = book.colleague();
    const seen: unknown[] = [];
    book.host.faults.failAt({
      at: 1,
      how: "meanwhile",
      act: () => seen.push(colleague.runNow("lockAnd", ["theirs"])),
    });
    expect(await book.host.run("lockAnd", ["mine"])).toBe("true mine");
    expect(seen).toEqual(["busy"]);
    expect(await colleague.run("lockAnd", ["theirs"])).toBe("true theirs");
    expect(book.valueAt("A1")).toBe("theirs");
    book.dispose();
  });

  test("without a lock one sees what the other wrote in between", async () => {
    const book = await openScript(
      `var cell = sheet.getRange("A1"), before = cell.getValue();
       if (a) cell.setValue(a);
       return [before, cell.getValue()];`,
    );
    const colleague = book.colleague();
    book.host.faults.failAt({ at: 2, how: "meanwhile", act: () => void colleague.runNow("go", ["theirs"]) });
    expect(await book.host.run("go", [""])).toEqual(["", "theirs"]);
    book.dispose();
  });

  test("user locks are each user's own", async () => {
    const book = await openScript(
      `return [LockService.getUserLock().tryLock(1), LockService.getScriptLock().tryLock(1), sheet.getRange("A1").getValue()];`,
    );
    const colleague = book.colleague();
    const seen: unknown[] = [];
    book.host.faults.failAt({ at: 1, how: "meanwhile", act: () => seen.push(colleague.runNow("go", [])) });
    await book.host.run("go", []);
    expect(seen).toEqual([[true, false, ""]]);
    book.dispose();
  });

  test("document properties are shared, user properties are not", async () => {
    const book = await openScript(
      `var stores = [PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties()];
       return stores.map(function (store) { var old = store.getProperty("k"); store.setProperty("k", a); return old; });`,
    );
    const colleague = book.colleague();
    await book.host.run("go", ["mine"]);
    expect(await colleague.run("go", ["theirs"])).toEqual(["mine", null]);
    expect(await book.host.run("go", ["mine"])).toEqual(["theirs", "mine"]);
    book.dispose();
  });
});

// Behaviour 30: https://developers.google.com/apps-script/reference/spreadsheet/protection
describe("protection that is found late", () => {
  const refused =
    "Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
  const body = `
    var seen = [];
    try {
      sheet.getRange("A1").setValue("kept");
      sheet.getRange("B1").setValue("refused").setFontSize(9);
      seen.push(sheet.getRange("B1").getColumn());
      if (a) SpreadsheetApp.flush();
    } catch (thrown) { seen.push(thrown.name + ": " + thrown.message); }
    return seen;`;

  test("a setter returns as if it had worked, and flush() throws", async () => {
    const book = await openScript(body, { protection: "late" });
    book.protect("B1");
    expect(await book.host.run("go", [true])).toEqual([2, refused]);
    expect(book.valuesAt("A1:B1")).toEqual([["kept", ""]]);
    book.dispose();
  });

  test("without a flush the run fails at its end, whatever the script returned", async () => {
    const book = await openScript(body, { protection: "late" });
    book.protect("B1");
    expect((await rejection(book.host.run("go", [false]))).message).toBe(refused);
    book.dispose();
  });

  test("the other refusals still come at once", async () => {
    const book = await openScript(`sheet.getRange("A1:A2").setValues([[1]]);`, { protection: "late" });
    expect((await rejection(book.host.run("go", []))).message).toMatch(/The data has 1 but the range has 2/);
    book.dispose();
  });
});

// Behaviour 38: https://developers.google.com/apps-script/guides/html/communication
describe("calls of google.script.run at the same time", () => {
  const counting = `function go(n) {
    var store = PropertiesService.getDocumentProperties();
    store.setProperty("order", (store.getProperty("order") || "") + n + " ");
    return n;
  }`;

  async function orderOf(shuffle: number, calls: number): Promise<number[]> {
    const book = await openAddOn(counting, { shuffle });
    const answered: number[] = [];
    await Promise.all(
      Array.from({ length: calls }, async (_, n) => {
        expect(await book.host.run("go", [n])).toBe(n);
        answered.push(n);
      }),
    );
    const ran = (book.host.kept.file.documentProperties.get("order") ?? "").trim().split(" ").map(Number);
    expect(answered).toEqual(ran);
    book.dispose();
    return ran;
  }

  test("ten are under way, and any of them may be answered next", async () => {
    for (const shuffle of [1, 2, 3]) {
      const order = await orderOf(shuffle, 25);
      expect([...order].sort((one, two) => one - two)).toEqual(Array.from({ length: 25 }, (_, n) => n));
      expect(order).not.toEqual(Array.from({ length: 25 }, (_, n) => n));
      // The n-th call may start once n - 9 were answered.
      for (const [place, n] of order.entries()) expect(n).toBeLessThanOrEqual(place + 9);
    }
  });

  test("the number decides the order", async () => {
    expect(await orderOf(5, 12)).toEqual(await orderOf(5, 12));
    expect(await orderOf(5, 12)).not.toEqual(await orderOf(6, 12));
  });

  test("a call that fails does not hold the others up", async () => {
    const book = await openAddOn("function go(n) { if (n === 1) throw new Error('no'); return n; }");
    const results = await Promise.allSettled([0, 1, 2].map((n) => book.host.run("go", [n])));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    book.dispose();
  });
});
