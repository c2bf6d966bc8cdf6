import { BorderStyleTypes } from "@univerjs/core";
import { describe, expect, test } from "vitest";
import { readCells } from "../../../playground/host/cells.ts";
import { openScript, rejection } from "./addOn.ts";

// Behaviours 23, 24, 25, 26: https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues
describe("setValues", () => {
  test("setValues(texts) reads them as if typed", async () => {
    const book = await openScript(
      `sheet.getRange("A1:H1").setValues([["2022-01", "1/2/2022", "007", "10%", "TRUE", "=1+1", "plain", "1,234.5"]]);`,
    );
    await book.host.run("go", []);
    await book.settle();
    expect(book.valuesAt("A1:H1")).toEqual([[44562, 44563, 7, 0.1, true, 2, "plain", 1234.5]]);
    expect(book.displayAt("A1")).toBe("2022-01");
    expect(book.displayAt("D1")).toBe("10%");
    book.dispose();
  });

  test("setValues(texts) keeps them in cells with the format @", async () => {
    const book = await openScript(
      `sheet.getRange("A1:C1").setNumberFormat("@").setValues([["2022-01", "007", "=1+1"]]);
       return sheet.getRange("A1:C1").getValues();`,
    );
    expect(await book.host.run("go", [])).toEqual([["2022-01", "007", "=1+1"]]);
    await book.settle();
    expect(book.valuesAt("A1:C1")).toEqual([["2022-01", "007", "=1+1"]]);
    expect(book.formulaAt("C1")).toBe("");
    book.dispose();
  });

  test("setValues(nulls) clears contents and keeps formats", async () => {
    const book = await openScript(
      `var range = sheet.getRange("A1:B1");
       range.setValues([[1, 2]]).setNumberFormat("0.0").setBackground("#FF0000");
       range.setValues([[null, undefined]]);
       return [range.isBlank(), range.getBackground(), range.getNumberFormat()];`,
    );
    expect(await book.host.run("go", [])).toEqual([true, "#ff0000", "0.0"]);
    book.dispose();
  });

  test("setValues(values) keeps numbers, booleans and dates as they are", async () => {
    const book = await openScript(
      `var range = sheet.getRange("A1:C1");
       range.setValues([[3435996150144.37, false, new Date(Date.UTC(2022, 2, 4))]]);
       var values = range.getValues()[0];
       return [values[0], values[1], values[2] instanceof Date, values[2].toISOString(), range.getValues() instanceof Array];`,
    );
    expect(await book.host.run("go", [])).toEqual([
      3435996150144.37,
      false,
      false,
      "2022-03-04T00:00:00.000Z",
      true,
    ]);
    expect(book.valueAt("C1")).toBe(44624);
    book.dispose();
  });

  test.each([
    [
      "[[1], [2], [3]]",
      "The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.",
    ],
    [
      "[[1, 2], [3, 4]]",
      "The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.",
    ],
  ])("setValues(%s) into two rows fails", async (values, message) => {
    const book = await openScript(`sheet.getRange("A1:A2").setValues(${values});`);
    expect(await rejection(book.host.run("go", []))).toEqual({
      name: "ScriptError",
      message: `Exception: ${message}`,
    });
    book.dispose();
  });

  test("setValue(50,001 characters) fails", async () => {
    const book = await openScript(`sheet.getRange("A1").setValue("x".repeat(a));`);
    await book.host.run("go", [50_000]);
    expect((await rejection(book.host.run("go", [50_001]))).message).toBe(
      "Exception: Your input contains more than the maximum of 50000 characters in a single cell.",
    );
    book.dispose();
  });

  test("setValue(NaN) is not in the stand-in, even where the script catches it", async () => {
    const book = await openScript(`try { sheet.getRange("A1").setValue(NaN); } catch (e) {}`);
    expect((await rejection(book.host.run("go", []))).message).toBe(
      "not in the stand-in: writing NaN into a cell",
    );
    book.dispose();
  });
});

describe("reading", () => {
  test("getValues() gives errors as text, blanks as empty texts and spilled results", async () => {
    const book = await openScript(`return sheet.getRange("A1:B3").getValues();`);
    book.type("A1", "=SEQUENCE(2)");
    book.type("B1", "=1/0");
    expect(await book.host.run("go", [])).toEqual([
      [1, "#DIV/0!"],
      [2, ""],
      ["", ""],
    ]);
    book.dispose();
  });

  // Behaviour 27: https://developers.google.com/apps-script/reference/spreadsheet/sheet#getdatarange
  test("getDataRange() of an empty sheet is A1, and getLastRow() is 0", async () => {
    const book = await openScript(
      `var area = sheet.getDataRange();
       return [area.getA1Notation(), area.getValue(), sheet.getLastRow(), sheet.getLastColumn()];`,
    );
    expect(await book.host.run("go", [])).toEqual(["A1", "", 0, 0]);
    book.dispose();
  });

  test("getLastRow() counts spilled results and skips cells that are only formatted", async () => {
    const book = await openScript(
      `sheet.getRange("Z9").setBackground("#ffffff");
       return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getRange("B3").isBlank()];`,
    );
    book.type("B1", "=SEQUENCE(3)");
    expect(await book.host.run("go", [])).toEqual([3, 2, false]);
    book.dispose();
  });

  test("getDisplayValues() gives what cells show", async () => {
    const book = await openScript(`return sheet.getRange("A1:C1").getDisplayValues();`);
    book.type("A1", "44.7%");
    book.type("B1", "TRUE");
    book.type("C1", "1,234.5");
    expect(await book.host.run("go", [])).toEqual([["44.70%", "TRUE", "1,234.50"]]);
    book.dispose();
  });
});

describe("formulas", () => {
  test("setFormulaR1C1(formula) and getFormulaR1C1() are relative to the cell", async () => {
    const book = await openScript(
      `sheet.getRange("B2").setFormulaR1C1("=R[-1]C[0]*R1C1+R[0]C3");
       sheet.getRange("C9").setFormula('=A1&"A1"&$B$2');
       return [sheet.getRange("B2").getFormula(), sheet.getRange("C9").getFormulaR1C1()];`,
    );
    expect(await book.host.run("go", [])).toEqual(["=B1*$A$1+$C2", '=R[-8]C[-2]&"A1"&R2C2']);
    book.dispose();
  });

  test("setFormula(formula) takes ; between arguments", async () => {
    const book = await openScript(`sheet.getRange("A1").setFormula('=CONCATENATE("a;";"b")');`);
    await book.host.run("go", []);
    await book.settle();
    expect(book.valueAt("A1")).toBe("a;b");
    book.dispose();
  });

  test("copyTo(itself, values) freezes formulas and what they spilled, and leaves the rest", async () => {
    const book = await openScript(
      `var range = sheet.getRange("A1:B3");
       range.copyTo(range, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
       return range.getFormulas();`,
    );
    book.type("A1", "=SEQUENCE(3)*2");
    book.type("B1", "50%");
    book.type("B2", "=B1*2");
    expect(await book.host.run("go", [])).toEqual([
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
    await book.settle();
    expect(book.valuesAt("A1:B3")).toEqual([
      [2, 0.5],
      [4, 1],
      [6, ""],
    ]);
    expect(book.displayAt("B1")).toBe("50%");
    book.dispose();
  });
});

describe("formats", () => {
  test("setters read back as Google gives them", async () => {
    const book = await openScript(
      `var range = sheet.getRange("B2:C3");
       var before = [range.getBackground(), range.getFontColor(), range.getFontSize(), range.getFontWeight(),
         range.getHorizontalAlignment(), range.getVerticalAlignment(), range.getWrap()];
       range.setBackground("#E6F2EF").setFontColor("#0B6A60").setFontSize(9).setFontWeight("bold")
         .setHorizontalAlignment("right").setVerticalAlignment("middle").setWrap(true);
       var after = [range.getBackground(), range.getFontColor(), range.getFontSize(), range.getFontWeight(),
         range.getHorizontalAlignment(), range.getVerticalAlignment(), range.getWrap()];
       range.setBackground(null).setFontWeight(null);
       return [before, after, [range.getBackground(), range.getFontWeight(), range.getFontSize()]];`,
    );
    expect(await book.host.run("go", [])).toEqual([
      ["#ffffff", "#000000", 10, "normal", "general", "bottom", false],
      ["#e6f2ef", "#0b6a60", 9, "bold", "right", "middle", true],
      ["#ffffff", "normal", 9],
    ]);
    book.dispose();
  });

  test("setNumberFormats(formats) shows values in them", async () => {
    const book = await openScript(
      `sheet.getRange("A1:B1").setValues([[0.447, 3436.2]]).setNumberFormats([["0.0%", '#,##0" e"']]);`,
    );
    await book.host.run("go", []);
    expect([book.displayAt("A1"), book.displayAt("B1"), book.formatAt("B1")]).toEqual([
      "44.7%",
      "3,436 e",
      '#,##0" e"',
    ]);
    book.dispose();
  });

  test("setTextStyle(style) changes what the style names and nothing else", async () => {
    const book = await openScript(
      `var style = SpreadsheetApp.newTextStyle().setFontSize(9).setForegroundColor("#7A5200").build();
       var range = sheet.getRange("A1").setFontWeight("bold").setTextStyle(style);
       return [range.getFontSize(), range.getFontColor(), range.getFontWeight(), range.getTextStyle().isBold()];`,
    );
    expect(await book.host.run("go", [])).toEqual([9, "#7a5200", "bold", true]);
    book.dispose();
  });

  test("setBorder(bottom only) draws under the last row of the range", async () => {
    const book = await openScript(
      `sheet.getRange("A1:B2").setBorder(null, null, true, null, null, null, "#0B6A60", SpreadsheetApp.BorderStyle.SOLID_MEDIUM);`,
    );
    await book.host.run("go", []);
    const [first, second] = readCells(book.host.file, {
      sheetId: "0",
      row: 0,
      column: 0,
      rows: 2,
      columns: 1,
    }).flat();
    expect(first?.style.bd?.b).toBeUndefined();
    expect(second?.style.bd?.b).toEqual({ s: BorderStyleTypes.MEDIUM, cl: { rgb: "#0b6a60" } });
    book.dispose();
  });

  test("setBackground(a word nobody checks) is not in the stand-in", async () => {
    const book = await openScript(`sheet.getRange("A1").setBackground("tealish");`);
    expect((await rejection(book.host.run("go", []))).message).toBe(
      'not in the stand-in: the colour "tealish"',
    );
    book.dispose();
  });
});

test("a format leaves the formula and its result in the cell", async () => {
  const book = await openScript(`sheet.getRange("A1:B1").setNumberFormat("0.00").setFontWeight("bold");`);
  book.type("A1", "=1+1");
  await book.host.run("go", []);
  await book.settle();
  expect([book.formulaAt("A1"), book.displayAt("A1")]).toEqual(["=1+1", "2.00"]);
  book.dispose();
});

describe("notes", () => {
  test("setNote(text) writes, setNotes(nulls) removes", async () => {
    const book = await openScript(
      `sheet.getRange("A1:A2").setNotes([["one"], ["two\\nlines"]]);
       sheet.getRange("A1").setNote(null);
       return sheet.getRange("A1:A3").getNotes();`,
    );
    expect(await book.host.run("go", [])).toEqual([[""], ["two\nlines"], [""]]);
    expect(book.noteAt("A2")).toBe("two\nlines");
    book.dispose();
  });

  test("clear() takes contents, formats and notes away, clearContent() only contents", async () => {
    const book = await openScript(
      `var range = sheet.getRange("A1:B1");
       range.setValues([[1, 2]]).setBackground("#ff0000").setNote("n");
       sheet.getRange("A1").clear();
       sheet.getRange("B1").clearContent();
       return [range.getValues(), range.getBackgrounds(), range.getNotes()];`,
    );
    expect(await book.host.run("go", [])).toEqual([[["", ""]], [["#ffffff", "#ff0000"]], [["", "n"]]]);
    book.dispose();
  });
});
