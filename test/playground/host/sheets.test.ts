import { describe, expect, test } from "vitest";
import { openScript, rejection } from "./addOn.ts";

const outside = "The coordinates of the range are outside the dimensions of the sheet.";

// Behaviours 21, 22: https://developers.google.com/apps-script/reference/spreadsheet/sheet#getrangerow,-column,-numrows,-numcolumns
describe("getRange", () => {
  test.each([
    ["0, 1", "The starting row of the range is too small."],
    ["1, 0", "The starting column of the range is too small."],
    ["1, 1, 0", "The number of rows in the range must be at least 1."],
    ["1, 1, 1, 0", "The number of columns in the range must be at least 1."],
    ["1000, 1, 2", outside],
    ["1, 26, 1, 2", outside],
    ['"nonsense"', "Range not found"],
    [
      '"A1", 2',
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ["null", "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ])("getRange(%s) fails with Google's sentence", async (args, message) => {
    const book = await openScript(`sheet.getRange(${args});`);
    expect((await rejection(book.host.run("go", []))).message).toBe(`Exception: ${message}`);
    book.dispose();
  });

  test("getRange takes every form of an address", async () => {
    const book = await openScript(
      `return ["B3", "$B$3:C4", "A:B", "2:3", "B5:B"].map(function (a) { return sheet.getRange(a).getA1Notation(); })
         .concat([sheet.getRange(2, 3).getA1Notation(), sheet.getRange(2, 3, 4).getA1Notation(),
           sheet.getRange(2, 3, 4, 2).getA1Notation(), sheet.getRange("B2").offset(1, -1, 2, 2).getA1Notation()]);`,
    );
    expect(await book.host.run("go", [])).toEqual([
      "B3",
      "B3:C4",
      "A1:B1000",
      "A2:Z3",
      "B5:B1000",
      "C2",
      "C2:C5",
      "C2:D5",
      "A3:B4",
    ]);
    book.dispose();
  });
});

describe("sheets", () => {
  // Behaviour 28: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertsheetsheetname
  test("insertSheet(name) makes 1000 rows and 26 columns, and activates it", async () => {
    const book = await openScript(
      `var made = book.insertSheet("Exports");
       return [made.getMaxRows(), made.getMaxColumns(), book.getActiveSheet().getName(), made.getIndex(),
         book.getSheetByName("Exports").getSheetId() === made.getSheetId(), book.getSheetById(made.getSheetId()).getName()];`,
    );
    expect(await book.host.run("go", [])).toEqual([1000, 26, "Exports", 2, true, "Exports"]);
    book.dispose();
  });

  test("insertSheet(a name in another case) fails, getSheetByName(absent) is null", async () => {
    const book = await openScript(
      `if (book.getSheetByName("Nowhere") !== null) throw new Error("not null");
       book.insertSheet("SHEET1");`,
    );
    expect((await rejection(book.host.run("go", []))).message).toBe(
      'Exception: A sheet with the name "SHEET1" already exists. Please enter another name.',
    );
    book.dispose();
  });

  test("deleteSheet(sheet) takes it away, but never the last one", async () => {
    const book = await openScript(
      `book.deleteSheet(book.insertSheet("Second"));
       var names = book.getSheets().map(function (each) { return each.getName(); });
       try { book.deleteSheet(sheet); } catch (e) { names.push(e.message); }
       return names;`,
    );
    expect(await book.host.run("go", [])).toEqual([
      "Sheet1",
      "You can't remove all the sheets in a document.",
    ]);
    book.dispose();
  });

  // Behaviours 26, 29: https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertrowsafterafterposition,-howmany
  test("insertRowsAfter and insertColumnsAfter are the only ways to grow", async () => {
    const book = await openScript(
      `sheet.insertRowsAfter(1000, 5);
       sheet.insertColumnsAfter(26, 2);
       sheet.getRange("AB1005").setValue("corner");
       var seen = [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn()];
       try { sheet.insertRowsAfter(2000, 1); } catch (e) { seen.push(e.message); }
       try { sheet.insertRowsAfter(1005, 400000); } catch (e) { seen.push(e.message); }
       return seen;`,
    );
    expect(await book.host.run("go", [])).toEqual([
      1005,
      28,
      1005,
      28,
      "Those rows are out of bounds.",
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    ]);
    book.dispose();
  });

  test("sizes, frozen rows and gridlines are kept", async () => {
    const book = await openScript(
      `var before = [sheet.getColumnWidth(1), sheet.getRowHeight(1), sheet.getFrozenRows()];
       sheet.setColumnWidths(2, 3, 112).setColumnWidth(1, 28).setRowHeight(1, 40).setHiddenGridlines(true);
       sheet.setFrozenRows(2);
       return before.concat([sheet.getColumnWidth(1), sheet.getColumnWidth(2), sheet.getColumnWidth(4), sheet.getColumnWidth(5),
         sheet.getRowHeight(1), sheet.getFrozenRows(), sheet.hasHiddenGridlines()]);`,
    );
    expect(await book.host.run("go", [])).toEqual([100, 21, 0, 28, 112, 112, 100, 40, 2, true]);
    book.dispose();
  });

  test("the active range is what was selected, or A1", async () => {
    const book = await openScript(
      `var seen = [book.getActiveRange().getA1Notation()];
       sheet.getRange("C3:D4").activate();
       return seen.concat([SpreadsheetApp.getActiveRange().getA1Notation(), book.getCurrentCell().getA1Notation()]);`,
    );
    expect(await book.host.run("go", [])).toEqual(["A1", "C3:D4", "C3"]);
    book.select("B7");
    expect(await book.host.run("go", [])).toEqual(["B7", "C3:D4", "C3"]);
    book.dispose();
  });
});

test("deleteRows and deleteColumns take what was in them away", async () => {
  const book = await openScript(
    `sheet.getRange("A1:A4").setValues([[1], [2], [3], [4]]);
     sheet.deleteRows(2, 2);
     sheet.deleteColumns(26, 1);
     var seen = [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange("A2").getValue()];
     try { sheet.deleteRows(998, 2); } catch (e) { seen.push(e.message); }
     return seen;`,
  );
  expect(await book.host.run("go", [])).toEqual([998, 25, 4, "Those rows are out of bounds."]);
  book.dispose();
});

describe("names and metadata", () => {
  // Behaviour 35: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setnamedrangename,-range
  test("setNamedRange(name, range) names it, and it moves with inserted rows", async () => {
    const book = await openScript(
      `book.setNamedRange("ZJ_trade_1", sheet.getRange("B3:C9"));
       sheet.insertRowsAfter(1, 2);
       var found = book.getNamedRanges().map(function (n) { return n.getName() + " " + n.getRange().getA1Notation(); });
       found.push(sheet.getNamedRanges().length, book.getRangeByName("ZJ_trade_1").getA1Notation());
       book.removeNamedRange("ZJ_trade_1");
       found.push(book.getRangeByName("ZJ_trade_1"));
       return found;`,
    );
    expect(await book.host.run("go", [])).toEqual(["ZJ_trade_1 B5:C11", 1, "B5:C11", null]);
    book.dispose();
  });

  test("a named range works in a formula", async () => {
    const book = await openScript(`book.setNamedRange("ZJ_rows", sheet.getRange("A1:A2"));`);
    book.type("A1", "3");
    book.type("A2", "4");
    await book.host.run("go", []);
    book.type("B1", "=SUM(ZJ_rows)");
    await book.settle();
    expect(book.valueAt("B1")).toBe(7);
    book.dispose();
  });

  test("metadata stands on the file or a sheet, never on a range", async () => {
    const book = await openScript(
      `book.addDeveloperMetadata("zj_edition", "2026.11");
       sheet.addDeveloperMetadata("zj_data", "1", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
       var seen = [book.getDeveloperMetadata().length, sheet.getDeveloperMetadata()[0].getValue(),
         book.createDeveloperMetadataFinder().withKey("zj_data").find().length];
       book.getDeveloperMetadata()[0].setValue("2026.12");
       seen.push(book.getDeveloperMetadata()[0].getValue());
       try { sheet.getRange("A1").addDeveloperMetadata("k"); } catch (e) { seen.push(e.message.slice(0, 76)); }
       return seen;`,
    );
    expect(await book.host.run("go", [])).toEqual([
      1,
      "1",
      1,
      "2026.12",
      "Adding developer metadata to arbitrary ranges is not currently supported. De",
    ]);
    book.dispose();
  });
});

// Behaviour 30: https://developers.google.com/apps-script/reference/spreadsheet/protection
describe("protection", () => {
  const refused =
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

  test("a protected range refuses every setter that touches it, and canEdit() says so", async () => {
    const book = await openScript(
      `var range = sheet.getRange(a), seen = [range.canEdit(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];
       [function () { range.setValue(1); }, function () { range.setNote("n"); }, function () { range.setFontSize(9); },
        function () { range.clear(); }].forEach(function (act) {
          try { act(); seen.push("done"); } catch (e) { seen.push(e.name + ": " + e.message); }
       });
       return seen;`,
    );
    book.protect("B2:B3");
    const message = `Exception: ${refused}`;
    expect(await book.host.run("go", ["A1:B2"])).toEqual([false, 1, message, message, message, message]);
    expect(await book.host.run("go", ["A1:A9"])).toEqual([true, 1, "done", "done", "done", "done"]);
    book.dispose();
  });

  test("a protected sheet refuses charts and sizes as well", async () => {
    const book = await openScript(`sheet.setColumnWidth(1, 50);`);
    book.protect("Sheet1!");
    expect((await rejection(book.host.run("go", []))).message).toBe(`Exception: ${refused}`);
    book.dispose();
  });
});

test("merged and validated cells can be seen before they are written to", async () => {
  const book = await openScript(
    `return [sheet.getRange("A1:C3").isPartOfMerge(), sheet.getRange("D4").isPartOfMerge(),
       sheet.getRange("A1:C3").getMergedRanges()[0].getA1Notation(),
       sheet.getRange("A5:A6").getDataValidations().map(function (row) { return row[0] === null; })];`,
  );
  book.merge("B2:C2");
  book.validate("A6");
  expect(await book.host.run("go", [])).toEqual([true, false, "B2:C2", [true, false]]);
  book.dispose();
});

test("a member that is not modelled is named", async () => {
  const book = await openScript(`try { sheet.getRange("A1").randomize(); } catch (e) { return "caught"; }`);
  expect((await rejection(book.host.run("go", []))).message).toBe("not in the stand-in: Range.randomize");
  book.dispose();
});
