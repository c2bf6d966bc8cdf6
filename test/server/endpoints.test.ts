import { afterEach, beforeEach, expect, test } from "vitest";
import { type OpenFile, openFile } from "../workbook/openFile";

let file: OpenFile;
beforeEach(async () => {
  file = await openFile();
});
afterEach(() => file.dispose());

const options = { cells: "live", where: "newSheet", hasChart: false, hasNotes: false } as const;
const usual = { cells: "values", where: "here", hasChart: true, hasNotes: true };

test("ask(open) tells language, separator and what is remembered", async () => {
  expect(await file.ask("open", null)).toEqual({
    ok: true,
    data: { language: "en", separator: ",", recent: [], options: usual },
  });
});

test("ask(open) goes by the account's language and the file's locale", async () => {
  file.dispose();
  file = await openFile({ accountLocale: "zh_CN", locale: "de_DE" });
  expect(await file.ask("open", null)).toMatchObject({ data: { language: "zh", separator: ";" } });
});

test("ask(remember) keeps each choice for this file until it is changed", async () => {
  await file.ask("remember", { language: "zh" });
  await file.ask("remember", { recent: ["exports_2022"] });
  await file.ask("remember", { options });
  expect(await file.ask("open", null)).toMatchObject({
    data: { language: "zh", recent: ["exports_2022"], options },
  });
  await file.ask("remember", { language: "en" });
  expect(await file.ask("open", null)).toMatchObject({ data: { language: "en", recent: ["exports_2022"] } });
});

test("ask(remember) of anything else stores nothing of it", async () => {
  await file.host.run("ask", [
    JSON.stringify({ question: "remember", about: { language: "fr", more: "x" } }),
  ]);
  expect([...file.host.file.state.documentProperties.values()].join("")).not.toContain("more");
  expect(await file.ask("open", null)).toMatchObject({ data: { language: "en" } });
});

test("ask(show) selects what was inserted, on its sheet", async () => {
  const placed = { sheet: "Sheet1", sheetId: 0, range: "B4:C6", hasChart: false };
  await file.ask("insertFigure", {
    key: "exports_2023",
    unit: "",
    as: "value",
    language: "en",
    place: { kind: "newSheet" },
  });
  const shown: unknown[] = [];
  file.host.on("activate", (range) => shown.push(range));
  expect(await file.ask("show", placed)).toEqual({ ok: true, data: null });
  expect(shown[shown.length - 1]).toEqual({ sheetId: "0", row: 3, column: 1, rows: 3, columns: 2 });
});

test.each([
  ["", "JSON"],
  ["{", "JSON"],
  ["null", "no question"],
  ['{"question":"open"}', "no question"],
  ['{"question":"deleteEverything","about":null}', "unknown question"],
  ['{"question":"constructor","about":null}', "unknown question"],
  ['{"question":7,"about":null}', "unknown question"],
  ['{"question":"show","about":{"sheet":"Sheet1","sheetId":0,"range":"B","hasChart":false}}', "no range"],
  ['{"question":"insertFigure","about":{"key":7}}', "no key"],
])("ask(%s) is thrown, for no user can mend it", async (json, message) => {
  await expect(file.host.run("ask", [json])).rejects.toMatchObject({
    name: "ScriptError",
    message: expect.stringContaining(message),
  });
});

test("ask(insert of an unknown key) answers with a problem, which a user can mend", async () => {
  const about = { key: "nothing", unit: "", as: "value", language: "en", place: { kind: "here" } } as const;
  expect(await file.ask("insertFigure", about)).toMatchObject({ ok: false, problem: { given: "nothing" } });
});
