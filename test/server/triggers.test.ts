import { expect, test } from "vitest";
import { openFile } from "../workbook/openFile";

test("onOpen() builds a menu of one entry, in the account's language", async () => {
  const file = await openFile();
  file.host.open();
  expect(file.host.menu).toEqual([{ kind: "item", caption: "Open", functionName: "showSidebar" }]);
  file.dispose();
  const chinese = await openFile({ accountLocale: "zh_TW" });
  chinese.host.open();
  expect(chinese.host.menu).toEqual([{ kind: "item", caption: "打开", functionName: "showSidebar" }]);
  chinese.dispose();
});

test("onOpen() in a file where the add-on was not used yet reads nothing of the file", async () => {
  const file = await openFile({ enabled: false });
  file.host.calls.clear();
  file.host.open();
  expect(file.host.calls.all.map(({ name }) => name)).toEqual([
    "Session.getActiveUserLocale",
    "SpreadsheetApp.getUi",
    "Ui.createAddonMenu",
    "Menu.addItem",
    "Menu.addToUi",
  ]);
  file.dispose();
});

test("onInstall() builds the same menu", async () => {
  const file = await openFile();
  await file.host.run("onInstall", []);
  expect(file.host.menu).toHaveLength(1);
  file.dispose();
});

test("showSidebar() opens the page under the add-on's name, in the language chosen in the file", async () => {
  const file = await openFile();
  const titles: string[] = [];
  file.host.on("sidebar", ({ title }) => titles.push(title));
  file.host.open();
  file.host.clickMenu("showSidebar");
  await file.ask("remember", { language: "zh" });
  file.host.clickMenu("showSidebar");
  expect(titles).toEqual(["Zhejiang Data", "浙江数据"]);
  file.dispose();
});
