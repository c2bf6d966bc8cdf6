import { describe, expect, test } from "vitest";
import { openNodeHost } from "../../../playground/host/nodeHost.ts";
import { addOn, openScript, rejection } from "./addOn.ts";

// Behaviour 24: https://support.google.com/docs/answer/58515
describe("the file's locale", () => {
  test.each([
    ["en_US", "1,234.5", 1234.5],
    ["zh_CN", "2022年1月", 44562],
    ["de_DE", "1.234,5", 1234.5],
    ["de_DE", "1.2.2022", 44593],
    ["en_GB", "1/2/2022", 44593],
    ["en_US", "1/2/2022", 44563],
  ])("in %s setValue(%s) gives %d", async (locale, text, value) => {
    const book = await openScript(
      `sheet.getRange("A1").setValue(a); sheet.getRange("B1").setNumberFormat("@").setValue(a);`,
      {
        locale,
      },
    );
    await book.host.run("go", [text]);
    expect(book.valuesAt("A1:B1")).toEqual([[value, text]]);
    book.dispose();
  });
});

// Behaviour 40: https://github.com/mricon/ingress-fieldplan/issues/5
describe("separators of formulas", () => {
  test("de_DE takes ; between arguments, and gives it back", async () => {
    const book = await openScript(
      `sheet.getRange("A1").setFormula('=CONCATENATE("a,b";"c")');
       sheet.getRange("A2").setFormulaR1C1('=IF(R[-1]C[0]="";1;2)');
       return [sheet.getRange("A1").getFormula(), sheet.getRange("A2").getFormulaR1C1()];`,
      { locale: "de_DE" },
    );
    expect(await book.host.run("go", [])).toEqual(['=CONCATENATE("a,b";"c")', '=IF(R[-1]C[0]="";1;2)']);
    await book.settle();
    expect(book.valuesAt("A1:A2")).toEqual([["a,bc"], [2]]);
    book.dispose();
  });

  test.each(["=SUM(A1,B1)", "=A1*0.5", "=SUM({1;2})"])("%s in de_DE is not guessed", async (formula) => {
    const book = await openScript(`sheet.getRange("C1").setFormula(a);`, { locale: "de_DE" });
    expect((await rejection(book.host.run("go", [formula]))).message).toMatch(
      /^not in the stand-in: .* in a formula of a file in de_DE$/,
    );
    book.dispose();
  });

  test("the same formulas are fine in zh_CN", async () => {
    const book = await openScript(`return sheet.getRange("C1").setFormula(a).getFormula();`, {
      locale: "zh_CN",
    });
    expect(await book.host.run("go", ["=SUM(A1,B1)*0.5"])).toBe("=SUM(A1,B1)*0.5");
    book.dispose();
  });
});

// Behaviour 31: https://developers.google.com/apps-script/reference/spreadsheet/range#ispartofmerge
test("a merged area keeps what is written into its upper left cell and swallows the rest", async () => {
  const book = await openScript(`sheet.getRange("A1:C2").setValues([[1, 2, 3], [4, 5, 6]]);`);
  book.merge("B1:C2");
  await book.host.run("go", []);
  expect(book.valuesAt("A1:C2")).toEqual([
    [1, 2, ""],
    [4, "", ""],
  ]);
  book.dispose();
});

// Behaviour 34: https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
describe("metadata on rows and columns", () => {
  const place = `function place(entry) {
      var where = entry.getLocation(), line = where.getRow() || where.getColumn();
      return entry.getKey() + " " + where.getLocationType() + " " + (line && line.getA1Notation());
    }`;

  test("it moves with its row or column, and goes with it", async () => {
    const book = await openScript(
      `${place}
       if (a) {
         sheet.getRange("3:3").addDeveloperMetadata("row");
         sheet.getRange("C:C").addDeveloperMetadata("column", "v");
         sheet.addDeveloperMetadata("sheet");
       }
       return book.createDeveloperMetadataFinder().find().map(place)
         .concat([sheet.getDeveloperMetadata().length, sheet.getRange("2:5").getDeveloperMetadata().length]);`,
    );
    expect(await book.host.run("go", [true])).toEqual([
      "row ROW A3:Z3",
      "column COLUMN C1:C1000",
      "sheet SHEET null",
      1,
      1,
    ]);
    const sheet = book.host.file.workbook.getActiveSheet();
    sheet.insertRows(0, 2);
    sheet.deleteColumns(0, 1);
    expect(await book.host.run("go", [false])).toEqual([
      "row ROW A5:Y5",
      "column COLUMN B1:B1002",
      "sheet SHEET null",
      1,
      1,
    ]);
    sheet.deleteRows(4, 1);
    expect(await book.host.run("go", [false])).toEqual(["column COLUMN B1:B1001", "sheet SHEET null", 1, 0]);
    book.dispose();
  });

  test("several rows at once are not guessed", async () => {
    const book = await openScript(`sheet.getRange("3:4").addDeveloperMetadata("rows");`);
    await expect(book.host.run("go", [])).rejects.toThrow(
      "not in the stand-in: metadata on several rows or columns",
    );
    book.dispose();
  });
});

// Behaviour 35: https://support.google.com/docs/answer/63175
test("a named range grows with rows that are inserted in it, and is gone with all of its cells", async () => {
  const book = await openScript(
    `if (a) book.setNamedRange("ZJ_a_1", sheet.getRange("B2:C5"));
     var found = book.getRangeByName("ZJ_a_1");
     return found && found.getA1Notation();`,
  );
  expect(await book.host.run("go", [true])).toBe("B2:C5");
  const sheet = book.host.file.workbook.getActiveSheet();
  sheet.insertRows(2, 1);
  expect(await book.host.run("go", [false])).toBe("B2:C6");
  sheet.insertColumns(0, 1);
  sheet.deleteRows(3, 1);
  expect(await book.host.run("go", [false])).toBe("C2:D5");
  book.dispose();
});

// Sorting: https://support.google.com/docs/answer/3540681
describe("sorting by hand", () => {
  test("contents, formats and notes go with their row; relative references keep their distance", async () => {
    const book = await openScript(
      `sheet.getRange("A1:B3").setValues([["c", 3], ["a", 1], ["", 2]]);
       sheet.getRange("C1:C3").setFormulas([["=B1*2"], ["=B2*10"], ["=B3+$B$1"]]);
       sheet.getRange("A1").setNote("of c").setBackground("#ff0000");
       sheet.getRange("B1").setNumberFormat("0.0");
       book.setNamedRange("ZJ_a_1", sheet.getRange("A1"));`,
    );
    await book.host.run("go", []);
    await book.settle();
    book.sort("A1:C3", "A");
    await book.settle();
    expect(book.valuesAt("A1:B3")).toEqual([
      ["a", 1],
      ["c", 3],
      ["", 2],
    ]);
    expect(["C1", "C2", "C3"].map(book.formulaAt)).toEqual(["=B1*10", "=B2*2", "=B3+$B$1"]);
    expect(book.valuesAt("C1:C3")).toEqual([[10], [6], [3]]);
    expect([book.noteAt("A1"), book.noteAt("A2")]).toEqual(["", "of c"]);
    expect([book.formatAt("B1"), book.formatAt("B2")]).toEqual(["", "0.0"]);
    const { workbook } = book.host.file;
    expect(workbook.getDefinedName("ZJ_a_1")?.getFormulaOrRefString()).toContain("$A$1");
    book.dispose();
  });

  test("a reference to another row points to the new neighbour afterwards", async () => {
    const book = await openScript(
      `sheet.getRange("A1:A2").setValues([[2], [1]]); sheet.getRange("B2").setFormula("=A1*100");`,
    );
    await book.host.run("go", []);
    await book.settle();
    book.sort("A1:B2", "A");
    expect(book.formulaAt("B1")).toBe("=#REF!*100");
    book.dispose();
  });

  test("merged cells and spilled results are not guessed", async () => {
    const book = await openScript("");
    book.type("A1", "=SEQUENCE(3)");
    await book.settle();
    expect(() => book.sort("A1:B3", "A")).toThrow("not in the stand-in: sorting results that spill");
    book.merge("D1:E1");
    expect(() => book.sort("D1:E3", "D")).toThrow("not in the stand-in: sorting merged cells");
    book.dispose();
  });
});

// Behaviour 39: https://developers.google.com/apps-script/guides/html/restrictions
describe("the page of the sidebar", () => {
  const open = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(a));`;
  const show = async (sidebar: string, name = "Sidebar") => {
    const book = await openNodeHost(addOn(`function go(a) { ${open} }`, { sidebar }));
    const shown: string[] = [];
    book.host.on("sidebar", ({ html }) => shown.push(html));
    try {
      await book.host.run("go", [name]);
      return shown;
    } finally {
      book.dispose();
    }
  };

  test("scriptlets are plain text, and strings may hold addresses", async () => {
    const html = `<p><?= 1 ?></p><script>const a = "https://example.com"; // note\nconst b = \`plain \${a}\`;</script>`;
    expect(await show(html)).toEqual([html]);
  });

  test("a template literal that holds what looks like a comment fails, because Google cuts it there", async () => {
    expect((await rejection(show("<script>const a = `https://example.com`;</script>"))).message).toBe(
      "not in the stand-in: the template literal https://example.com in Sidebar",
    );
  });

  test("a file that was not pushed is not found", async () => {
    expect((await rejection(show("<p>", "Other"))).message).toBe(
      "Exception: No HTML file named Other was found.",
    );
  });
});

// Behaviour 36: https://developers.google.com/apps-script/guides/services/quotas
describe("limits of stores", () => {
  test("a store takes 500 KB and not more", async () => {
    const book = await openScript(
      `var store = PropertiesService.getUserProperties(), text = "x".repeat(9 * 1024 - 4);
       for (var i = 0; i < 55; i += 1) store.setProperty("k" + (100 + i), text);
       store.setProperty("last", "x".repeat(500 * 1024 - 55 * 9 * 1024 - 4));
       store.setProperty("l", "");`,
    );
    expect((await rejection(book.host.run("go", []))).message).toBe(
      "Exception: You have exceeded the property storage quota. Please remove some properties and try again.",
    );
    book.dispose();
  });

  test("a cached value takes 100 KB, and no cache lives longer than six hours", async () => {
    const book = await openScript(
      `var cache = CacheService.getUserCache();
       cache.put("k", "x".repeat(a), b);
       return cache.get("k").length;`,
    );
    expect(await book.host.run("go", [102_400, 21_600])).toBe(102_400);
    expect((await rejection(book.host.run("go", [102_401, 21_600]))).message).toBe(
      "Exception: Argument too large: value",
    );
    await expect(book.host.run("go", [1, 21_601])).rejects.toThrow(
      "not in the stand-in: a cache of 21601 seconds",
    );
    book.dispose();
  });
});
