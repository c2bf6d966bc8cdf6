import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { bundlePage } from "../../playground/bundlePage.ts";
import { servePage } from "../../playground/PageServer.ts";
import "../../playground/testHandle.ts";
import { launchBrowser } from "../browser.ts";

/** The playground in a browser, for one test file. */
export interface OpenPlayground {
  readonly page: Page;
  /** Inside the sidebar. */
  readonly sidebar: FrameLocator;
  /** What the page said on its console as warning or error, and what it threw. */
  readonly complaints: readonly string[];
  /** Addresses the page asked for that are not its own. */
  readonly foreignRequests: readonly string[];
  /** Opens an example anew, as somebody who just came. */
  start(choice?: { readonly language?: "en" | "zh"; readonly example?: string }): Promise<void>;
  /** Types into a cell by mouse and keyboard, and waits for what comes of it. */
  type(a1: string, text: string): Promise<void>;
  clickCell(a1: string): Promise<void>;
  pointAt(a1: string): Promise<void>;
  value(a1: string): Promise<unknown>;
  display(a1: string): Promise<string>;
  /** Waits until nothing is left to calculate. */
  settle(): Promise<void>;
  chooseMenuItem(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the playground over the files of `dist`, at 1440 × 900 as in the design, with `scale` dots to a pixel. */
export async function openPlayground(dist = "dist", scale = 1): Promise<OpenPlayground> {
  const folder = join(".cache", "endToEnd", `${process.pid}`);
  await bundlePage(folder);
  const server = await servePage({ page: folder, dist });
  const browser: Browser = await launchBrowser();
  // axe wants a context that can open pages of its own.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: scale,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const complaints: string[] = [];
  const foreignRequests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "warning" || message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (problem) => complaints.push(problem.message));
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(server.address) && !/^(data|blob|about):/.test(address))
      foreignRequests.push(address);
  });

  const settle = () => page.evaluate(() => window.playground?.settle());
  const middleOf = async (a1: string): Promise<[number, number]> => {
    const cell = await page.evaluate((address) => {
      const sheet = window.playground?.univerAPI.getActiveWorkbook()?.getActiveSheet();
      const { x = 0, y = 0, width = 0, height = 0 } = sheet?.getRange(address).getCellRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    }, a1);
    // Univer's rectangles count from the corner of the canvas that holds the grid, its largest.
    const grid = await page.locator("canvas[id^='univer-sheet-main-canvas']").boundingBox();
    if (!grid) throw new Error("The grid is not on the page.");
    return [grid.x + cell.x, grid.y + cell.y];
  };
  const clickCell = async (a1: string) => page.mouse.click(...(await middleOf(a1)));

  return {
    page,
    sidebar: page.frameLocator(".sidebar iframe"),
    complaints,
    foreignRequests,
    start: async ({ language = "en", example = "empty" } = {}) => {
      await page.goto(`${server.address}?${new URLSearchParams({ language, example })}`);
      await page.waitForFunction(() => window.playground);
      await page.evaluate(() => window.playground?.ready);
    },
    type: async (a1, text) => {
      await clickCell(a1);
      // Letters typed one by one race with Univer's autocomplete.
      await page.keyboard.insertText(text);
      await page.keyboard.press("Enter");
      await settle();
    },
    clickCell,
    pointAt: async (a1) => {
      // By way of another cell, since a pointer that rests on the cell already says nothing new.
      await page.mouse.move(...(await middleOf("J20")));
      await page.mouse.move(...(await middleOf(a1)), { steps: 3 });
    },
    value: (a1) => page.evaluate((address) => window.playground?.value(address), a1),
    display: (a1) => page.evaluate((address) => window.playground?.display(address) ?? "", a1),
    settle,
    chooseMenuItem: async (name) => {
      await page.locator(".addOnMenuButton").click();
      await page.getByRole("menuitem", { name, exact: true }).click();
    },
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
