import { expect, test } from "vitest";
import { READERS } from "../../src/server/readAsk";

const table = {
  table: "trade_annual",
  unit: "",
  from: 2015,
  to: 2025,
  language: "en",
  cells: "values",
  place: { kind: "here" },
  hasChart: true,
  hasNotes: false,
};

test("READERS.insertTable(about) gives the request back", () => {
  expect(READERS.insertTable(table)).toEqual(table);
});

test("READERS.insertTable(about) takes years that are left out, and JSON's null for them", () => {
  const { from, to, ...rest } = table;
  expect(READERS.insertTable(rest)).toEqual(rest);
  expect(READERS.insertTable({ ...rest, from: null, to: null })).toEqual(rest);
  expect([from, to]).toEqual([2015, 2025]);
});

test("READERS.insertTable(about) passes on no field that the contract does not have", () => {
  expect(READERS.insertTable({ ...table, more: "x" })).toEqual(table);
});

test.each([
  ["table", 7],
  ["unit", null],
  ["from", "2015"],
  ["to", 2025.5],
  ["language", "fr"],
  ["cells", "native"],
  ["place", { kind: "there" }],
  ["place", { kind: "at", cell: "Sheet1!A1" }],
  ["hasChart", "yes"],
  ["table", "x".repeat(501)],
])("READERS.insertTable(about) refuses a wrong %s", (field, value) => {
  expect(() => READERS.insertTable({ ...table, [field]: value })).toThrow(
    "The sidebar sent something that is no",
  );
});

test.each([null, 7, "text", [table]])("READERS.insertChart(%j) refuses what is no request", (about) => {
  expect(() => READERS.insertChart(about)).toThrow("The sidebar sent something that is no about");
});
