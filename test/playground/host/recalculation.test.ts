import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { NodeHost } from "../../../playground/host/nodeHost.ts";
import { openAddOn } from "./addOn.ts";

const code = `
/**
 * Doubles.
 * @customfunction
 */
function TEST_TWICE(n) { return n * 2; }

/**
 * Counts, wherever it is called from.
 * @customfunction
 */
function TEST_COUNT(n) {
  var store = PropertiesService.getDocumentProperties(), seen = Number(store.getProperty("seen") || 0) + 1;
  store.setProperty("seen", String(seen));
  return seen;
}`;

let book: NodeHost;
let runs: string[];
let seconds = 0;

beforeEach(async () => {
  runs = [];
  seconds = 1;
  book = await openAddOn(code, {
    functionSeconds: (name) => {
      runs.push(name);
      return seconds;
    },
  });
});
afterEach(() => book.dispose());

async function type(address: string, text: string): Promise<void> {
  book.type(address, text);
  await book.settle();
}

// Behaviour 20: https://developers.google.com/apps-script/guides/sheets/functions
describe("when functions run", () => {
  test("a call runs again when a cell it refers to changes, or its formula, and for nothing else", async () => {
    await type("A1", "3");
    await type("B1", "=TEST_TWICE(A1)");
    expect([book.valueAt("B1"), runs.length]).toEqual([6, 1]);
    await type("A2", "9");
    expect(runs).toHaveLength(1);
    await type("A1", "4");
    expect([book.valueAt("B1"), runs.length]).toEqual([8, 2]);
    await type("B1", "=TEST_TWICE(A1) ");
    expect(runs).toHaveLength(3);
  });

  test("a result that hangs on more than the arguments is refused, because Google may keep the old one", async () => {
    await type("A1", "=TEST_COUNT(1)");
    expect(book.valueAt("A1")).toBe(1);
    book.type("A2", "=TEST_COUNT(1)");
    await expect(book.settle()).rejects.toThrow(
      "not in the stand-in: TEST_COUNT, whose result hangs on more than its arguments,",
    );
  });
});

// Behaviour 14: https://developers.google.com/apps-script/guides/sheets/functions
describe("what is new each time", () => {
  test.each(["=TEST_TWICE(NOW())", "=TEST_TWICE(IF(TRUE,RAND(),1))", "=test_twice(today())"])(
    "%s stays at Loading...",
    async (formula) => {
      await type("A1", formula);
      expect(book.displayAt("A1")).toBe("Loading...");
      expect(runs).toEqual([]);
    },
  );

  test("outside the brackets, or in a text, it does no harm", async () => {
    await type("A1", '=TEST_TWICE(2)+0*RAND()+LEN("NOW()")');
    expect(book.valueAt("A1")).toBe(9);
  });

  test("by way of another cell it is not guessed", async () => {
    await type("A1", "=TODAY()");
    book.type("A2", "=TEST_TWICE(A1)");
    await expect(book.settle()).rejects.toThrow(
      "not in the stand-in: TEST_TWICE over a cell that is new each time",
    );
  });
});

// Behaviour 19: https://developers.google.com/apps-script/guides/services/quotas
test("a call of more than 30 seconds is cut off, with Google's sentence", async () => {
  seconds = 30;
  await type("A1", "=TEST_TWICE(1)");
  expect(book.valueAt("A1")).toBe(2);
  seconds = 31;
  await type("A2", "=TEST_TWICE(2)");
  expect(book.valueAt("A2")).toBe("#ERROR!");
  expect(book.errorAt("A2")).toBe("Exceeded maximum execution time (line 0).");
});
