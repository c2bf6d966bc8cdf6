import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type OpenPlayground, openPlayground } from "./openPlayground.ts";

// The page itself, over an add-on small enough to hold in the head.
describe("the playground's page", { timeout: 30_000 }, () => {
  let playground: OpenPlayground;

  beforeAll(async () => {
    playground = await openPlayground("test/fixtures/tinyAddOn");
  }, 60_000);
  beforeEach(() => playground.start());
  afterAll(() => playground.close());

  it("start() asks nobody but its own server, and the page has nothing to complain about", () => {
    expect(playground.foreignRequests).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });

  it("start() says in one line what the page is, in both languages", async () => {
    const { page } = playground;
    expect(await page.locator(".promise").textContent()).toBe(
      "Everything runs in this page. Nothing is sent.",
    );
    await playground.start({ language: "zh" });
    expect(await page.locator(".promise").textContent()).toBe("一切都在本页内运行，不会发送任何内容。");
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  });

  it("type(formula) puts the function's number into the cell", async () => {
    await playground.type("B2", '=ZJ_METRIC("exports_2022")');
    expect(await playground.value("B2")).toBe(3435996150144.37);
  });

  it("type(formula over a range) fills one cell per key", async () => {
    await playground.type("A1", "exports_2022");
    await playground.type("A2", "trade_2022");
    await playground.type("B1", "=ZJ_METRIC(A1:A2)");
    expect(await playground.value("B1")).toBe(3435996150144.37);
    expect(await playground.value("B2")).toBe(4680000000000);
  });

  it("pointAt(error) shows the sentence that the function threw", async () => {
    await playground.type("B2", '=ZJ_METRIC("expotrs_2022")');
    expect(await playground.value("B2")).toBe("#ERROR!");
    await playground.pointAt("B2");
    const card = playground.page.locator("[data-card=error] p");
    expect(await card.textContent()).toBe(
      'No figure is called "expotrs_2022". Nearest: exports_2022, trade_2022. (line 9).',
    );
    await playground.pointAt("F9");
    await card.waitFor({ state: "hidden" });
  });

  it("writing a function opens its help: text, arguments, example", async () => {
    const { page } = playground;
    await playground.clickCell("B2");
    await page.keyboard.insertText("=ZJ_METRIC(");
    const help = page.locator("text=One figure about Zhejiang's open economy.");
    await help.waitFor();
    await page.locator('text=ZJ_METRIC("exports_2022","billion USD")').waitFor();
    await page.locator("text=Its key; a range gives one value per cell.").waitFor();
    await page.keyboard.press("Escape");
  });

  it("the sidebar is open from the start, 300 px wide, and the menu opens it again", async () => {
    const { page, sidebar } = playground;
    expect((await page.locator(".sidebar iframe").boundingBox())?.width).toBe(300);
    expect((await page.locator(".hostBar").boundingBox())?.height).toBe(48);
    await sidebar.locator("#close").click();
    await page.locator(".sidebar").waitFor({ state: "detached" });
    await playground.chooseMenuItem("Open Zhejiang Data");
    await sidebar.locator("#write").waitFor();
    await page.getByRole("button", { name: "Close the sidebar" }).click();
    expect(await page.locator(".sidebar").count()).toBe(0);
  });

  it("google.script.run brings the answer to its handler, with the user's object", async () => {
    const { sidebar } = playground;
    await sidebar.locator("#write").click();
    await sidebar.getByText("I: wrote hello").waitFor();
    expect(await playground.value("A1")).toBe("hello");
  });

  it("google.script.run brings what was thrown to the failure handler", async () => {
    await playground.sidebar.locator("#fail").click();
    await playground.sidebar.getByText("I: ScriptError: Error: It failed on purpose.").waitFor();
  });

  it("the sidebar's frame can't reach into the page", async () => {
    const reached = await playground.sidebar.locator("body").evaluate(() => {
      try {
        return String(parent.document.title);
      } catch (refusal) {
        return (refusal as Error).name;
      }
    });
    expect(reached).toBe("SecurityError");
  });

  it("a script finds none of the browser's globals, and nothing of an earlier run", async () => {
    const run = (name: string) =>
      playground.page.evaluate((entry) => window.playground?.host.run(entry, []), name);
    expect(await run("seen")).toEqual([
      "undefined",
      "undefined",
      "undefined",
      "undefined",
      "undefined",
      "object",
    ]);
    expect(await run("leaks")).toBe("fresh");
    expect(await run("leaks")).toBe("fresh");
  });

  it("a chart floats over its cell in the size it was given, and is drawn again when its cells change", async () => {
    const { page } = playground;
    await playground.chooseMenuItem("Insert a chart");
    const card = page.getByRole("img", { name: "Exports of Zhejiang" });
    const box = await card.boundingBox();
    expect([box?.width, box?.height]).toEqual([500, 356]);
    const drawn = () =>
      card.locator("canvas").evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const before = await drawn();
    await playground.type("H3", "9000");
    await expect.poll(drawn).not.toBe(before);
  });

  it("a changed sheet and its chart outlive a change of language and of installation", async () => {
    const { page } = playground;
    await playground.chooseMenuItem("Insert a chart");
    await playground.type("B2", '=ZJ_METRIC("exports_2022")');
    await page.getByRole("switch").uncheck();
    await page.evaluate(() => window.playground?.ready);
    expect(await playground.value("B2")).toBe("#NAME?");
    await page.getByRole("switch").check();
    await page.getByRole("radio", { name: "中文" }).check();
    await page.evaluate(() => window.playground?.ready);
    expect(await playground.value("B2")).toBe(3435996150144.37);
    await page.getByRole("img", { name: "Exports of Zhejiang" }).waitFor();
    await page.getByRole("button", { name: "重新开始" }).click();
    await page.evaluate(() => window.playground?.ready);
    expect(await playground.value("B2")).toBe(null);
  });

  it("a toast and a failed menu item say what the script said", async () => {
    const { page } = playground;
    await playground.chooseMenuItem("Say something");
    expect(await page.locator(".toast").textContent()).toBe("DoneThe chart is in Sheet1.");
    await page.locator(".toast").waitFor({ state: "detached" });
    await playground.chooseMenuItem("Break");
    expect(await page.locator(".alert p").textContent()).toBe("Error: It broke on purpose.");
    await page.getByRole("button", { name: "OK" }).click();
    await page.locator(".alert").waitFor({ state: "detached" });
  });

  it("Chinese is drawn as glyphs, in the page and in the sheet", async () => {
    await playground.type("B2", "浙江");
    // A missing glyph is the same box for each character, so two characters would look alike.
    const differ = await playground.page.evaluate(() => {
      const drawn = (text: string, family: string) => {
        const canvas = document.createElement("canvas");
        const pen = canvas.getContext("2d");
        if (!pen) throw new Error("No canvas.");
        pen.font = `40px ${family}`;
        pen.fillText(text, 10, 60);
        return canvas.toDataURL();
      };
      return ["Arial", "Roboto", "sans-serif", "monospace"].map(
        (family) => drawn("浙", family) !== drawn("江", family) && drawn("浙", family) !== drawn(" ", family),
      );
    });
    expect(differ).toEqual([true, true, true, true]);
  });
});
