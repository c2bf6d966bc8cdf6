import { describe, expect, test } from "vitest";
import { openScript, rejection } from "./addOn.ts";

// Points: 1 setProperty, 2 setValue, 3 getValue, 4 setNote, 5 insertChart, 6 flush, 7 deleteProperty.
const body = `
  var store = PropertiesService.getDocumentProperties(), cell = sheet.getRange("A1"), seen = "";
  LockService.getDocumentLock().tryLock(1);
  try {
    store.setProperty("busy", "1");
    cell.setValue("one");
    cell.getValue();
    cell.setNote("note");
    sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange("A1:A3")).build());
    SpreadsheetApp.flush();
    store.deleteProperty("busy");
    return "done";
  } catch (thrown) {
    seen = thrown.name + ": " + thrown.message;
    cell.setBackground("#ff0000");
    return seen;
  } finally {
    sheet.getRange("B1").setValue("finally");
  }`;

async function openCounted() {
  const book = await openScript(body);
  const left = () => [
    book.valueAt("A1"),
    book.noteAt("A1"),
    book.host.charts.length,
    book.host.kept.file.documentProperties.get("busy") ?? "",
    book.valueAt("B1"),
  ];
  return { book, left, faults: book.host.faults };
}

const protectedText =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

describe("faults", () => {
  test("points counts what reads or changes the file and its properties, not getters, builders and locks", async () => {
    const { book, faults } = await openCounted();
    expect(await book.host.run("go", [])).toBe("done");
    expect(faults.points.map(({ at, name, kind }) => `${at} ${name} ${kind}`)).toEqual([
      "1 Properties.setProperty keep",
      "2 Range.setValue write",
      "3 Range.getValue read",
      "4 Range.setNote write",
      "5 Sheet.insertChart write",
      "6 SpreadsheetApp.flush write",
      "7 Properties.deleteProperty keep",
      "8 Range.setValue write",
    ]);
    expect(faults.struck).toBeUndefined();
    book.dispose();
  });

  test("before: the call changes nothing and the script catches Google's error", async () => {
    const { book, left, faults } = await openCounted();
    faults.failAt({ at: 2, how: "before" });
    expect(await book.host.run("go", [])).toBe(
      "Exception: Service Spreadsheets failed while accessing document with id 1.",
    );
    expect(left()).toEqual(["", "", 0, "1", "finally"]);
    expect(faults.struck).toEqual({ at: 2, name: "Range.setValue", kind: "write" });
    book.dispose();
  });

  test("after: the call takes effect, then fails with the text that was asked for", async () => {
    const { book, left, faults } = await openCounted();
    faults.failAt({ at: 2, how: "after", message: "Service error: Spreadsheets" });
    expect(await book.host.run("go", [])).toBe("Exception: Service error: Spreadsheets");
    expect(left()).toEqual(["one", "", 0, "1", "finally"]);
    book.dispose();
  });

  test("a fault strikes once", async () => {
    const { book, faults } = await openCounted();
    faults.failAt({ at: 2, how: "before" });
    await book.host.run("go", []);
    expect(await book.host.run("go", [])).toBe("done");
    book.dispose();
  });

  test("cutOff: no catch and no finally does anything, the lock is free, the caller is told", async () => {
    const { book, left, faults } = await openCounted();
    faults.failAt({ at: 6, how: "cutOff", writes: "applied" });
    expect(await rejection(book.host.run("go", []))).toEqual({
      name: "ScriptError",
      message: "Exception: Exceeded maximum execution time",
    });
    expect(left()).toEqual(["one", "note", 1, "1", ""]);
    expect(book.host.kept.file.heldLocks.size).toBe(0);
    book.dispose();
  });

  test("cutOff with writes dropped: what was not flushed or read since is gone, properties are not", async () => {
    const { book, left, faults } = await openCounted();
    faults.failAt({ at: 6, how: "cutOff", writes: "dropped" });
    await rejection(book.host.run("go", []));
    // Reading at point 3 had flushed the value.
    expect(left()).toEqual(["one", "", 0, "1", ""]);
    faults.reset();
    expect(await book.host.run("go", [])).toBe("done");
    expect(left()).toEqual(["one", "note", 1, "", "finally"]);
    book.dispose();
  });

  test("writes that are dropped take formulas, sheets and names with them, and formulas go on working", async () => {
    const book = await openScript(
      `sheet.getRange("A1:A2").setValues([[2], ["=A1*2"]]);
       SpreadsheetApp.flush();
       book.setNamedRange("kept", sheet.getRange("A1"));
       book.getNamedRanges();
       var made = book.insertSheet("Made");
       made.getRange("A1").setValue(5);
       book.setNamedRange("lost", made.getRange("A1"));
       sheet.getRange("A1").setValue(7);
       SpreadsheetApp.flush();`,
    );
    book.host.faults.failAt({ at: 9, how: "cutOff", writes: "dropped" });
    await rejection(book.host.run("go", []));
    expect(book.host.faults.struck?.name).toBe("SpreadsheetApp.flush");
    await book.settle();
    const { workbook } = book.host.file;
    expect(workbook.getSheets().map((each) => each.getSheetName())).toEqual(["Sheet1"]);
    expect(workbook.getDefinedNames().map((each) => each.getName())).toEqual(["kept"]);
    expect(book.valueAt("A2")).toBe(4);
    book.type("A1", "10");
    await book.settle();
    expect(book.valueAt("A2")).toBe(20);
    book.dispose();
  });

  test("lateProtection: the script goes on and learns it at the next flush; other changes stay", async () => {
    const { book, left, faults } = await openCounted();
    faults.failAt({ at: 4, how: "lateProtection", writes: "applied" });
    expect(await book.host.run("go", [])).toBe(`Exception: ${protectedText}`);
    expect(left()).toEqual(["one", "", 1, "1", "finally"]);
    book.dispose();
  });

  test("lateProtection with writes dropped: the whole batch is refused", async () => {
    const { book, left, faults } = await openCounted();
    faults.failAt({ at: 5, how: "lateProtection", writes: "dropped" });
    expect(await book.host.run("go", [])).toBe(`Exception: ${protectedText}`);
    expect(left()).toEqual(["one", "", 0, "1", "finally"]);
    book.dispose();
  });

  test("lateProtection that nobody flushed for fails the run at its end, where nothing catches it", async () => {
    const { book, faults } = await openCounted();
    faults.failAt({ at: 8, how: "lateProtection", writes: "applied" });
    expect((await rejection(book.host.run("go", []))).message).toBe(`Exception: ${protectedText}`);
    book.dispose();
  });

  test("sheetDeleted: the call and every later one on the sheet fail with Google's sentence", async () => {
    const { book, faults } = await openCounted();
    faults.failAt({ at: 4, how: "sheetDeleted" });
    expect((await rejection(book.host.run("go", []))).message).toBe("Exception: Sheet 0 not found");
    expect(book.host.file.workbook.getSheets().map((each) => each.getSheetName())).toEqual(["Colleague"]);
    book.dispose();
  });
});
