import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OPENING, type OpenSidebar, openSidebar, PLACED, type Replies } from "./openSidebar";

const NOT_BLANK: Replies = {
  insertTable: {
    ok: false,
    problem: { kind: "notBlank", range: "B4:I18", cells: ["C6", "C7", "D7"], count: 3, next: "K4" },
  },
};

describe("the sidebar", { timeout: 20_000 }, () => {
  let sidebar: OpenSidebar;

  beforeAll(async () => {
    sidebar = await openSidebar();
  }, 60_000);
  afterAll(() => sidebar.close());

  const openTable = async (table: string) => {
    await sidebar.page.click("#tab-tables");
    await sidebar.page.click(`#table-${table}`);
  };
  const focusedId = () => sidebar.page.evaluate(() => document.activeElement?.id ?? "");

  test("opening asks one question and shows what the file remembers", async () => {
    const { page } = sidebar;
    await sidebar.start();
    await page.getByText("Goods exports").waitFor();
    expect((await sidebar.asked()).map((ask) => ask.question)).toEqual(["open"]);
    expect(await page.locator(".row-meta").textContent()).toBe("3.44 trillion CNY · 2022 · estimate");
    expect(await page.locator(".topic").count()).toBe(12);
  });

  test("opening is usable before the server has answered", async () => {
    const { page } = sidebar;
    await sidebar.start({ open: "silence" });
    await page.fill("#search", "port containers");
    expect(await page.locator("[role=option] .result-name").first().textContent()).toBe(
      "Container throughput of the port",
    );
  });

  test("typing searches in the page, marks what matched and asks nobody", async () => {
    const { page } = sidebar;
    await sidebar.start();
    await page.fill("#search", "port containers");
    const first = page.locator("[role=option]").first();
    expect(await first.locator(".result-name mark").allTextContents()).toEqual(["Container", "port"]);
    expect(await first.locator(".result-value").textContent()).toContain("43.00");
    await page.fill("#search", "port containers 2022");
    expect(await first.locator(".result-value").textContent()).toContain("33.35");
    expect((await sidebar.asked()).map((ask) => ask.question)).toEqual(["open"]);
  });

  test("typing what is not there says so and offers the nearest three", async () => {
    const { page } = sidebar;
    await sidebar.start();
    await page.fill("#search", "expotrs by rail 2022");
    await page.getByText("Nothing is called “expotrs by rail 2022”").waitFor();
    expect(await page.locator(".near .row").count()).toBe(3);
  });

  test("arrow keys choose a row, Enter opens it and Escape comes back to the field", async () => {
    const { page } = sidebar;
    await sidebar.start();
    await page.locator(".row").waitFor();
    await page.keyboard.press("/");
    await expect.poll(focusedId).toBe("search");
    await page.keyboard.insertText("port");
    await page.keyboard.press("ArrowDown");
    const second = page.locator("[role=option]").nth(1);
    expect(await second.getAttribute("aria-selected")).toBe("true");
    const name = (await second.locator(".result-name").textContent()) ?? "";
    await page.keyboard.press("Enter");
    expect(await page.locator("h2").textContent()).toBe(name);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await page.keyboard.press("Escape");
    expect(await focusedId()).toBe("search");
    expect(await page.inputValue("#search")).toBe("port");
  });

  test("a card says how an estimate was worked out and where it comes from", async () => {
    const { page } = sidebar;
    await sidebar.start();
    await page.click(".row");
    expect(await page.locator(".card-number").textContent()).toBe("3.44");
    expect(await page.locator(".pill").textContent()).toBe("Estimate");
    expect(await page.locator(".worked").textContent()).toContain("3.57 trillion ÷ 1.039");
    const link = page.locator(".sources a").first();
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("rel")).toBe("noopener");
  });

  test("a card in dollars inserts the value in the unit that it shows and says where it is", async () => {
    const { page } = sidebar;
    await sidebar.start();
    await page.click(".row");
    await page.getByText("USD", { exact: true }).click();
    expect(await page.locator(".card-unit").textContent()).toBe("billion USD");
    await page.getByRole("button", { name: "Insert value" }).click();
    await page.getByText("The value is in Sheet1, B4.").waitFor();
    expect(await sidebar.lastAbout("insertFigure")).toEqual({
      key: "exports_2022",
      unit: "billion USD",
      as: "value",
      language: "en",
      place: { kind: "here" },
    });
    await page.getByRole("button", { name: "Show in sheet" }).click();
    expect(await sidebar.lastAbout("show")).toEqual({ ...PLACED, range: "B4", hasChart: false });
  });

  test("a card inserts the formula in the base unit where nothing was chosen, and its series", async () => {
    const { page } = sidebar;
    await sidebar.start();
    await page.click(".row");
    await page.getByRole("button", { name: "Insert formula" }).click();
    await page.getByText("The formula is in Sheet1, B4.").waitFor();
    expect(await sidebar.lastAbout("insertFigure")).toMatchObject({ unit: "", as: "formula" });
    await page.getByRole("button", { name: "Insert series" }).click();
    await page.getByText("The series is in Sheet1, B4:C19.").waitFor();
    expect(await sidebar.lastAbout("insertSeries")).toMatchObject({ series: "exports", unit: "" });
  });

  test("the chart of a card reads its points by arrow keys and opens one by Enter", async () => {
    const { page } = sidebar;
    await sidebar.start();
    await page.click(".row");
    await page.locator(".plot").focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator(".plot").getAttribute("aria-valuetext")).toBe("2021: 3.01 trillion CNY");
    await page.keyboard.press("Enter");
    expect(await page.locator(".key").textContent()).toBe("exports_2021");
  });

  test("Copy copies the formula with the separator of the file and says so", async () => {
    const { page } = sidebar;
    await sidebar.start({ open: { ok: true, data: { ...OPENING, separator: ";" } } });
    await page.click(".row");
    await page.getByText("USD", { exact: true }).click();
    await page.evaluate(() => {
      document.addEventListener("copy", () => {
        document.title =
          document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : "";
      });
    });
    await page.getByRole("button", { name: "Copy" }).click();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.title()).toBe('=ZJ_METRIC("exports_2022"; "billion USD")');
    await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
  });

  test("the preview of a table follows every choice, and the insert asks for what was chosen", async () => {
    const { page } = sidebar;
    await sidebar.start();
    await openTable("trade_annual");
    const last = page.locator(".preview tbody tr").last();
    expect(await last.locator("td").first().textContent()).toBe("5,550");
    await page.getByLabel("Last year").selectOption("2023");
    expect(await last.locator("th").textContent()).toBe("2023");
    await page.getByLabel("Unit").selectOption("trillion CNY");
    expect(await last.locator("td").first().textContent()).toBe("4.90");
    await page.getByText("New sheet").click();
    await page.getByText("Source notes").click();
    await page.getByRole("button", { name: "Insert table" }).click();
    await page.getByText("The table is in Sheet1, B4:I18, with its chart beside it.").waitFor();
    expect(await sidebar.lastAbout("insertTable")).toEqual({
      table: "trade_annual",
      unit: "trillion CNY",
      to: 2023,
      language: "en",
      cells: "values",
      place: { kind: "newSheet" },
      hasChart: true,
      hasNotes: true,
    });
    await page.getByRole("button", { name: "Insert another" }).click();
    await page.locator("#table-rail").waitFor();
  });

  test("Show in sheet says so where the sheet is gone", async () => {
    const { page } = sidebar;
    await sidebar.start({ show: { throws: "Exception: Sheet 0 not found" } });
    await openTable("rail");
    await page.getByRole("button", { name: "Insert table" }).click();
    await page.getByRole("button", { name: "Show in sheet" }).click();
    await page.getByText("It cannot be shown. Its sheet may be gone.").waitFor();
  });

  test("a live table has all its years, and says why they cannot be chosen", async () => {
    const { page } = sidebar;
    await sidebar.start();
    await openTable("trade_annual");
    await page.getByLabel("First year").selectOption("2020");
    await page.getByText("Live", { exact: true }).click();
    expect(await page.getByLabel("First year").isDisabled()).toBe(true);
    await page.getByText("A live table has all its years").waitFor();
    await page.getByRole("button", { name: "Insert table" }).click();
    await page.getByText("The table is in").waitFor();
    expect(await sidebar.lastAbout("insertTable")).toEqual({
      table: "trade_annual",
      unit: "",
      language: "en",
      cells: "live",
      place: { kind: "here" },
      hasChart: true,
      hasNotes: false,
    });
  });

  test("an insert that meets cells of the user offers the next free place", async () => {
    const { page } = sidebar;
    await sidebar.start(NOT_BLANK);
    await openTable("trade_annual");
    await page.getByRole("button", { name: "Insert table" }).click();
    const alert = page.getByRole("alert");
    expect(await alert.textContent()).toBe(
      "Not inserted: 3 cells are in the wayThe table needs B4:I18, and C6, C7 and D7 hold something of yours.Nothing in the sheet was changed.",
    );
    await page.getByRole("button", { name: "Insert at K4, the next free place" }).click();
    await alert.waitFor();
    expect((await sidebar.lastAbout("insertTable"))?.place).toEqual({ kind: "at", cell: "K4" });
    await page.getByRole("button", { name: "Insert on a new sheet" }).click();
    await alert.waitFor();
    expect((await sidebar.lastAbout("insertTable"))?.place).toEqual({ kind: "newSheet" });
  });

  test("an insert that is under way cannot be started twice", async () => {
    const { page } = sidebar;
    await sidebar.start({ insertTable: "silence" });
    await openTable("rail");
    await page.getByRole("button", { name: "Insert table" }).dblclick();
    await page.getByRole("button", { name: "Inserting…" }).click({ force: true });
    const inserts = (await sidebar.asked()).filter((ask) => ask.question === "insertTable");
    expect(inserts).toHaveLength(1);
  });

  test("a failure that nobody foresaw does not claim that nothing was written", async () => {
    const { page } = sidebar;
    await sidebar.start({ insertChart: { throws: "Exception: Service Spreadsheets failed" } });
    await page.click("#tab-charts");
    await page.click("#chart-port_containers");
    await page.getByRole("button", { name: "Insert chart" }).click();
    const text = await page.getByRole("alert").textContent();
    expect(text).toContain("Google said: “Service Spreadsheets failed”");
    expect(text).toContain("Something may have been written.");
  });

  test("several Google accounts are recognised, and the formula can still be copied", async () => {
    const { page } = sidebar;
    await sidebar.start({ open: { throws: "Exception: Action not allowed" } });
    await page.getByText("Google sees several accounts").waitFor();
    await page.fill("#search", "gdp 2022");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.fill("#search", "");
    await page.getByRole("button", { name: "What to do" }).click();
    expect(await page.locator(".formula").textContent()).toBe('=ZJ_METRIC("gdp_2022")');
    await page.getByRole("button", { name: "Copy formula" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
  });

  test("a chart is drawn with its choices and inserted in the language chosen", async () => {
    const { page } = sidebar;
    await sidebar.start();
    await page.click("#tab-charts");
    await page.click("#chart-trade_annual");
    expect(await page.locator("h2").textContent()).toBe("Exports and imports of Zhejiang");
    const bars = await page.locator(".drawing rect").count();
    await page.getByLabel("First year").selectOption("2020");
    expect(await page.locator(".drawing rect").count()).toBeLessThan(bars);
    await page.locator(".option").getByText("中文").click();
    expect(await page.locator("h2").textContent()).toBe("浙江出口与进口");
    await page.getByRole("button", { name: "Insert chart" }).click();
    await page.getByText("The chart is in Sheet1, B4:I18.").waitFor();
    expect(await sidebar.lastAbout("insertChart")).toEqual({
      table: "trade_annual",
      unit: "",
      from: 2020,
      language: "zh",
      place: { kind: "here" },
    });
  });

  test("the footer changes the language at once, and the file remembers it", async () => {
    const { page } = sidebar;
    await sidebar.start();
    await page.getByText("Goods exports").waitFor();
    await page.getByRole("button", { name: "中文" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await page.locator("[role=tab]").allTextContents()).toEqual(["查找", "表格", "图表"]);
    await expect
      .poll(() => sidebar.lastAbout("remember"), { timeout: 3000 })
      .toMatchObject({ language: "zh" });
  });

  test("arrow keys move along the tabs", async () => {
    const { page } = sidebar;
    await sidebar.start();
    await page.locator("#tab-find").focus();
    await page.keyboard.press("ArrowRight");
    expect(await focusedId()).toBe("tab-tables");
    await page.keyboard.press("End");
    expect(await page.locator("[aria-selected=true][role=tab]").textContent()).toBe("Charts");
  });

  test.each(["en", "zh"] as const)("no screen breaks a rule of accessibility, %s", async (language) => {
    const { page } = sidebar;
    const broken: string[] = [];
    const look = async (screen: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      broken.push(...violations.map((violation) => `${screen}: ${violation.id}`));
    };
    await sidebar.start({ ...NOT_BLANK, open: { ok: true, data: { ...OPENING, language } } });
    await page.locator(".row").waitFor();
    await look("empty search");
    await page.fill("#search", language === "en" ? "port" : "港口");
    await look("results");
    await page.keyboard.press("Enter");
    await page.locator(".menu-holder button").click();
    await look("card with its menu");
    await page.click("#tab-tables");
    await page.locator(".tile text").first().waitFor();
    await look("tables");
    await page.click("#table-trade_annual");
    await look("table options");
    await page.locator(".actions .primary").click();
    await page.getByRole("alert").waitFor();
    await look("failure");
    await page.click("#tab-charts");
    await page.locator(".drawing").first().waitFor();
    await look("charts");
    await page.click("#chart-trade_annual");
    await look("chart options");
    expect(broken).toEqual([]);
  });

  test.each([
    ["at its narrowest", 272, 16],
    ["with text twice as large", 300, 32],
  ])("nothing is wider than the page %s", async (_, width, rootSize) => {
    const { page } = sidebar;
    const wide: string[] = [];
    const look = async (screen: string) => {
      const found = await page.evaluate(() =>
        [...document.querySelectorAll("button, p, h2, .body, .actions, .option, .tile, .result, .footer")]
          .filter((element) => !element.closest(".chips, .preview-scroll, .offscreen"))
          .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.className || element.tagName),
      );
      wide.push(...found.map((name) => `${screen}: ${name}`));
    };
    await page.setViewportSize({ width, height: 700 });
    for (const language of ["en", "zh"] as const) {
      await sidebar.start({ open: { ok: true, data: { ...OPENING, language } } });
      await page.addStyleTag({ content: `html { font-size: ${rootSize}px; }` });
      await page.locator(".row").waitFor();
      await look(`${language} empty search`);
      await page.click(".row");
      await look(`${language} card`);
      await page.click("#tab-tables");
      await page.locator(".tile text").first().waitFor();
      await look(`${language} tables`);
      await page.click("#table-trade_annual");
      await look(`${language} table options`);
      await page.click("#tab-charts");
      await page.locator(".drawing").first().waitFor();
      await look(`${language} charts`);
    }
    await page.setViewportSize({ width: 300, height: 700 });
    expect(wide).toEqual([]);
  });

  test("the page has nothing to complain about", () => {
    expect(sidebar.complaints).toEqual([]);
  });
});
