import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenPlayground, openPlayground } from "./openPlayground.ts";

// The built files, as they are pushed: `npm test` builds them first.
describe("the built add-on in a browser", { timeout: 30_000 }, () => {
  let playground: OpenPlayground;

  beforeAll(async () => {
    playground = await openPlayground("dist");
  }, 60_000);
  afterAll(() => playground.close());

  describe("formulas", () => {
    beforeAll(() => playground.start());

    // Exports of 2022 were not printed in yuan: 3.57 trillion of 2023 divided by its printed growth of 3.9 %.
    it.each([
      ["D1", '=ZJ_METRIC("exports_2022")', 3435996150144.37],
      ["D2", '=ZJ_METRIC("trade_2022","trillion CNY")', 4.68],
      ["D3", '=ZJ_METRIC("exports_mech_elec_share_2022")', 0.447],
      ["D4", '=ZJ_METRIC("trade_2022@2023-06-13","billion USD")', 658.63],
    ])("type(%s, %s) gives %d", async (cell, formula, value) => {
      await playground.type(cell, formula);
      expect(await playground.value(cell)).toBeCloseTo(value, 2);
    });

    it("type(ZJ_METRIC over 20 keys) fills 20 cells", async () => {
      const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
      const keys = years.flatMap((year) => [`exports_${year}`, `trade_${year}`]);
      await playground.page.evaluate((all) => {
        for (const [row, key] of all.entries()) window.playground?.type(`A${row + 1}`, key);
      }, keys);
      await playground.type("B1", '=ZJ_METRIC(A1:A20, "billion CNY")');
      const values = await Promise.all(keys.map((_, row) => playground.value(`B${row + 1}`)));
      expect(values.filter((value) => typeof value === "number")).toHaveLength(20);
      // Published: exports 3.01 and trade 4.14 trillion in 2021, 4.18 and 5.55 trillion in 2025.
      expect(values.slice(10, 12)).toEqual([3010, 4140]);
      expect(values.slice(18)).toEqual([4180, 5550]);
    });

    it('type(=ZJ_TABLE("trade_annual")) spills years and money over its cells', async () => {
      await playground.type("F1", '=ZJ_TABLE("trade_annual", "billion CNY")');
      expect(await playground.display("F1")).toBe("Year");
      // The last row of the table: trade, exports and imports of 2025, and the growth of trade.
      expect(await playground.value("F12")).toBe(2025);
      expect(await playground.value("G12")).toBe(5550);
      expect(await playground.value("H12")).toBe(4180);
      expect(await playground.value("K12")).toBe(0.054);
    });

    it("pointAt(error) shows the function's own sentence", async () => {
      await playground.type("D6", '=ZJ_METRIC("exports_2022", "tonnes")');
      expect(await playground.value("D6")).toBe("#ERROR!");
      await playground.pointAt("D6");
      expect(await playground.page.locator("[data-card=error] p").textContent()).toMatch(
        /^exports is money; it can't be shown in "tonnes"\. Try "CNY" or "billion USD"\. \(line \d+\)\.$/,
      );
    });

    it("writing ZJ_SERIES opens its help with every argument", async () => {
      const { page } = playground;
      await playground.clickCell("D8");
      await page.keyboard.insertText("=ZJ_SERIES(");
      await page.getByText("ZJ_SERIES(series,[from],[to],[unit],[headers])").waitFor();
    });
  });

  it.each(["en", "zh"] as const)(
    "the examples in %s fail in no cell but the one that teaches it",
    async (language) => {
      const failing: string[] = [];
      for (const example of ["first-steps", "dollars"]) {
        await playground.start({ language, example });
        const errors = await playground.page.evaluate(() => {
          const range = window.playground?.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange("A1:M40");
          const rows = range?.getDisplayValues() ?? [];
          return rows.flatMap((row, index) =>
            row.flatMap((text, column) =>
              /^[#⚠]/.test(text) ? [`${"ABCDEFGHIJKLM"[column]}${index + 1} ${text}`] : [],
            ),
          );
        });
        failing.push(...errors.map((error) => `${example}: ${error}`));
      }
      expect(failing).toEqual(["first-steps: C20 #ERROR!"]);
    },
  );

  describe.each([
    {
      language: "en" as const,
      query: "exports",
      insertValue: "Insert value",
      tables: "Tables",
      charts: "Charts",
      table: "Goods trade by year",
      insertTable: "Insert table",
      insertChart: "Insert chart",
      tableDone: "The table is in Sheet1, A1:H15, with its chart beside it.",
      chart: "Containers of Ningbo-Zhoushan Port",
      header: "Trade\nbillion CNY",
      trade2025: "5,550",
      tradeChart: "Exports and imports of Zhejiang",
    },
    {
      language: "zh" as const,
      query: "出口",
      insertValue: "插入数值",
      tables: "表格",
      charts: "图表",
      table: "历年货物进出口",
      insertTable: "插入表格",
      insertChart: "插入图表",
      tableDone: "表格已插入“工作表1”的A1:H15，旁边附有图表。",
      chart: "宁波舟山港集装箱吞吐量",
      header: "进出口\n亿元",
      trade2025: "55,500",
      tradeChart: "浙江出口与进口",
    },
  ])("the sidebar in $language", (said) => {
    beforeAll(() => playground.start({ language: said.language }));

    const tab = (name: string) => playground.sidebar.getByRole("tab", { name, exact: true }).click();

    it("inserts a table with its chart", async () => {
      const { page, sidebar } = playground;
      await tab(said.tables);
      await sidebar.getByRole("button", { name: said.table }).first().click();
      await sidebar.getByRole("button", { name: said.insertTable }).click();
      await sidebar.getByText(said.tableDone).waitFor();
      expect(await playground.value("A1")).toBe(said.table);
      expect(await playground.value("B2")).toBe(said.header);
      expect((await playground.display("B13")).trim()).toBe(said.trade2025);
      await page.getByRole("img", { name: said.tradeChart }).waitFor();
    });

    it("inserts a chart on its own", async () => {
      const { page, sidebar } = playground;
      await playground.clickCell("A20");
      await tab(said.charts);
      await sidebar.getByRole("button", { name: said.chart }).first().click();
      await sidebar.getByRole("button", { name: said.insertChart }).click();
      await page.getByRole("img", { name: said.chart }).waitFor();
    });

    it("shuts nobody out of any screen", async () => {
      const { page, sidebar } = playground;
      await playground.start({ language: said.language });
      const shutOut = async (screen: string) => {
        const { violations } = await new AxeBuilder({ page })
          .include({ fromFrames: [".sidebar iframe", "body"] })
          .analyze();
        return violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes[0]?.html}`);
      };
      const found = await shutOut("find");
      await sidebar.getByRole("combobox").fill(said.query);
      found.push(...(await shutOut("results")));
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await sidebar.getByRole("button", { name: said.insertValue }).waitFor();
      found.push(...(await shutOut("card")));
      await tab(said.tables);
      found.push(...(await shutOut("tables")));
      await sidebar.getByRole("button", { name: said.table }).first().click();
      found.push(...(await shutOut("options of a table")));
      await tab(said.charts);
      found.push(...(await shutOut("charts")));
      await sidebar.getByRole("button", { name: said.chart }).first().click();
      found.push(...(await shutOut("options of a chart")));
      expect(found).toEqual([]);
    });
  });

  it("nothing was asked of anybody but the page's own server, and nothing complained", () => {
    expect(playground.foreignRequests).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});
