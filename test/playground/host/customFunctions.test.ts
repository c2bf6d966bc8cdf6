import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NodeHost } from "../../../playground/host/nodeHost.ts";
import { openAddOn } from "./addOn.ts";

const code = `
var loads = 0;
loads += 1;

/**
 * Says what it was given.
 *
 * @param {"anything"} value Whatever it is.
 * @param {2} more Optional. Something else.
 * @return Its description.
 * @customfunction
 */
function TEST_SEE(value, more) {
  function see(v) {
    if (Object.prototype.toString.call(v) === "[object Date]") return "Date " + v.toISOString() + " " + (v instanceof Date);
    if (v instanceof Array) return "[" + v.map(see).join(" ") + "]";
    return typeof v + " " + String(v);
  }
  return arguments.length + ": " + Array.prototype.map.call(arguments, see).join("; ");
}

/**
 * Says whether it was given anything.
 * @customfunction
 */
function TEST_BLANK(value) { return value === "" || value === null || value === undefined ? "blank" : value; }

/**
 * Gives back what is asked for.
 * @customfunction
 */
function TEST_GIVE(what) {
  return { "null": null, "NaN": NaN, "text": "a", "number": 1.5, "yes": true, "date": new Date(0), "object": {},
    "flat": [1, 2], "ragged": [[1], [1, 2]], "empty": [], "rows": [["a", 1], ["", true], [null, NaN]] }[what];
}

/**
 * Fails.
 * @customfunction
 */
function TEST_FAIL(sentence) {
  throw new Error(sentence);
}

/**
 * Writes, which it may not.
 * @customfunction
 */
function TEST_WRITE() {
  SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1);
}

/**
 * Counts how often the script was loaded into these globals.
 * @customfunction
 */
function TEST_LOADS() { leak = typeof leak === "undefined" ? 1 : leak + 1; return loads + leak / 10; }

function TEST_HIDDEN() { return 1; }

/**
 * Private.
 * @customfunction
 */
function TEST_PRIVATE_() { return 1; }
`;

let sheet: NodeHost;

beforeAll(async () => {
  sheet = await openAddOn(code);
});
afterAll(() => sheet.dispose());

/** What the formula shows in a cell that was empty. */
async function shown(formula: string, address = "H1"): Promise<unknown> {
  sheet.type(address, formula);
  await sheet.settle();
  return sheet.valueAt(address);
}

describe("arguments", () => {
  beforeAll(() => {
    sheet.type("A1", "0.1");
    sheet.type("A2", "10%");
    sheet.type("A3", "word");
    sheet.type("A4", "TRUE");
    sheet.type("A5", "2022-03-04");
    sheet.type("A6", "=1/0");
  });

  test("one cell is a scalar, a percentage its fraction", async () => {
    expect(await shown("=TEST_SEE(A2)")).toBe("1: number 0.1");
    expect(await shown("=TEST_SEE(A3)")).toBe("1: string word");
    expect(await shown("=TEST_SEE(A4)")).toBe("1: boolean true");
  });

  // Behaviour 12: https://developers.google.com/apps-script/guides/sheets/functions
  test("a date is a Date that instanceof does not know", async () => {
    expect(await shown("=TEST_SEE(A5)")).toBe("1: Date 2022-03-04T00:00:00.000Z false");
  });

  test("a date is midnight in the time zone of the file, which need not be the script's", async () => {
    const other = await openAddOn(code, { timeZone: "Asia/Shanghai" });
    other.type("A5", "2022-03-04");
    other.type("B5", "=TEST_SEE(A5)");
    await other.settle();
    expect(other.valueAt("B5")).toBe("1: Date 2022-03-03T16:00:00.000Z false");
    other.dispose();
  });

  test("an empty cell may be an empty text, null or undefined: who tells them apart fails the test", async () => {
    expect(await shown("=TEST_BLANK(C9)")).toBe("blank");
    sheet.type("H2", "=TEST_SEE(C9)");
    await expect(sheet.settle()).rejects.toThrow(
      'not in the stand-in: TEST_SEE, which tells "", null and undefined apart,',
    );
  });

  test("an error cell is its text", async () => {
    expect(await shown("=TEST_SEE(A6)")).toBe("1: string #DIV/0!");
  });

  test("a range is rows, even one row, with blanks as empty texts", async () => {
    expect(await shown("=TEST_SEE(A1:A3)")).toBe("1: [[number 0.1] [number 0.1] [string word]]");
    expect(await shown("=TEST_SEE(A1:C1)")).toBe("1: [[number 0.1 string  string ]]");
  });

  test("a whole column is every row of the grid", async () => {
    expect(await shown("=LEN(TEST_SEE(B:B))")).toBe(
      "1: [".length + 1000 * "[string ]".length + 999 + "]".length,
    );
  });

  test("typed arguments keep their types, omitted ones at the end are not there", async () => {
    expect(await shown('=TEST_SEE("x", FALSE)')).toBe("2: string x; boolean false");
    expect(await shown("=TEST_SEE()")).toBe("0: ");
  });

  // Behaviour 13: https://developers.google.com/apps-script/guides/sheets/functions
  test("a skipped argument may be anything blank", async () => {
    expect(await shown('=TEST_BLANK(,"x")')).toBe("blank");
    sheet.type("H2", '=TEST_SEE(,"x")');
    await expect(sheet.settle()).rejects.toThrow("not in the stand-in: TEST_SEE");
  });

  test("names may be typed in any case", async () => {
    expect(await shown("=test_See(1)")).toBe("1: number 1");
  });
});

// Behaviours 15, 16, 17: https://developers.google.com/apps-script/guides/sheets/functions#return_values
describe("results", () => {
  test("numbers, texts and booleans fill the cell", async () => {
    expect(await shown('=TEST_GIVE("number")')).toBe(1.5);
    expect(await shown('=TEST_GIVE("text")')).toBe("a");
    expect(await shown('=TEST_GIVE("yes")')).toBe(true);
  });

  test("null is blank and NaN is #NUM!", async () => {
    expect(await shown('=TEST_GIVE("null")')).toBe("");
    expect(await shown('=TEST_GIVE("NaN")')).toBe("#NUM!");
  });

  test("rows spill to the right and down", async () => {
    await shown('=TEST_GIVE("rows")', "J1");
    expect(sheet.valuesAt("J1:K3")).toEqual([
      ["a", 1],
      ["", true],
      ["", "#NUM!"],
    ]);
    expect(sheet.formulaAt("J2")).toBe("");
  });

  test("clearing the first cell clears what it spilled", async () => {
    await shown('=TEST_GIVE("rows")', "M1");
    sheet.type("M1", "");
    await sheet.settle();
    expect(sheet.valuesAt("M1:N3").flat().join("")).toBe("");
  });

  test("a blocked spill is #REF! and names the cell in the way", async () => {
    sheet.type("Q3", "mine");
    expect(await shown('=TEST_GIVE("rows")', "P1")).toBe("#REF!");
    expect(sheet.displayAt("P1")).toBe("#REF!");
    expect(sheet.errorAt("P1")).toBe("Array result was not expanded because it would overwrite data in Q3.");
    expect(sheet.valueAt("Q3")).toBe("mine");
  });

  test.each(["date", "object", "flat", "ragged", "empty"])("%s fails the test", async (what) => {
    sheet.type("S1", `=TEST_GIVE("${what}")`);
    await expect(sheet.settle()).rejects.toThrow("not in the stand-in: a custom function that returns");
    expect(sheet.valueAt("S1")).toBe("#ERROR!");
  });
});

describe("failures", () => {
  // Behaviour 18: https://developers.google.com/apps-script/guides/sheets/functions
  test("a thrown error is #ERROR! with its message and line behind it", async () => {
    expect(await shown('=TEST_FAIL("Nothing is called that.")', "U1")).toBe("#ERROR!");
    expect(sheet.errorAt("U1")).toBe("Nothing is called that. (line 42).");
  });

  test("the sentence goes when the formula is replaced", async () => {
    await shown('=TEST_FAIL("Wrong.")', "U2");
    await shown("=TEST_SEE(1)", "U2");
    expect(sheet.errorAt("U2")).toBeUndefined();
  });

  test("a sum over a failing call shows its sentence as well", async () => {
    expect(await shown('=TEST_FAIL("Wrong.")+1', "U3")).toBe("#ERROR!");
    expect(sheet.errorAt("U3")).toBe("Wrong. (line 42).");
  });

  test("a sentence is found again where its cell went", async () => {
    const other = await openAddOn(code);
    other.type("B5", '=TEST_FAIL("Wrong.")');
    await other.settle();
    other.host.file.workbook.getActiveSheet().insertColumns(0, 1);
    await other.settle();
    expect(other.errorAt("C5")).toBe("Wrong. (line 42).");
    expect(other.errorAt("B5")).toBeUndefined();
    other.dispose();
  });

  // Behaviour 6: https://developers.google.com/apps-script/guides/sheets/functions#advanced
  test("a function may not write", async () => {
    expect(await shown("=TEST_WRITE()", "U4")).toBe("#ERROR!");
    expect(sheet.errorAt("U4")).toMatch(/^You do not have permission to call setValue \(line \d+\)\.$/);
    expect(sheet.valueAt("A1")).toBe(0.1);
  });

  // Behaviours 3, 9: https://developers.google.com/apps-script/guides/sheets/functions
  test("what is not tagged or ends with _ is unknown", async () => {
    expect(await shown("=TEST_PRIVATE_()", "U5")).toBe("#NAME?");
    expect(await shown("=NOSUCH(1)", "U6")).toBe("#NAME?");
    expect(sheet.errorAt("U6")).toBe("Unknown function: 'NOSUCH'.");
  });
});

test("every call loads the script into fresh globals", async () => {
  expect(await shown("=TEST_LOADS()", "W1")).toBe(1.1);
  expect(await shown("=TEST_LOADS()", "W2")).toBe(1.1);
});

test("a colleague without the add-on sees #NAME?", async () => {
  const other = await openAddOn(code, { installed: false });
  other.type("A1", "=TEST_SEE(1)");
  await other.settle();
  expect(other.valueAt("A1")).toBe("#NAME?");
  other.dispose();
});

// Behaviour 10: https://developers.google.com/apps-script/concepts/jsdoc
test("functions carry their help card from the docblock above the declaration", () => {
  const help = sheet.host.functions.find(({ name }) => name === "TEST_SEE")?.help;
  expect(help).toMatchObject({
    functionName: "TEST_SEE",
    abstract: "Says what it was given.",
    functionParameter: [
      { name: "value", example: '"anything"', detail: "Whatever it is.", require: 1 },
      { name: "more", example: "2", detail: "Optional. Something else.", require: 0 },
    ],
  });
});

// Behaviour 11: https://developers.google.com/apps-script/guides/sheets/functions
test.each(["SUM", "XLOOKUP", "ZJ1"])("a function called %s is refused", async (name) => {
  await expect(
    openAddOn(`/**\n * One.\n * @customfunction\n */\nfunction ${name}() { return 1; }\n`),
  ).rejects.toThrow(`not in the stand-in: a custom function called ${name}`);
});

test("two functions whose names differ only in case are refused", async () => {
  const tagged = (name: string) => `/** One.\n * @customfunction */\nfunction ${name}() { return 1; }\n`;
  await expect(openAddOn(tagged("TEST_ONE") + tagged("test_one"))).rejects.toThrow(
    "not in the stand-in: two custom functions called TEST_ONE",
  );
});
