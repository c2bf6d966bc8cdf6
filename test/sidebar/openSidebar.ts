import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { Answer, Ask, Contract, Opening, Placed, Question } from "../../src/contract";
import { launchBrowser } from "../browser";

/** What the stub of the server does with each question: an answer of ours, a failure of Google's, or silence. */
export type Replies = { readonly [Q in Question]?: Answer<Q> | { readonly throws: string } | "silence" };

/** The built sidebar in a browser, over a server that answers as told. */
export interface OpenSidebar {
  readonly page: Page;
  /** Opens it anew, 300 × 700 as in the design. */
  start(replies?: Replies): Promise<void>;
  /** Everything asked since the start, oldest first. */
  asked(): Promise<readonly Ask[]>;
  /** What was asked last about one thing; undefined where it was not asked. */
  lastAbout<Q extends Question>(question: Q): Promise<Contract[Q]["asks"] | undefined>;
  /** What the page said on its console as warning or error, and what it threw. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export const OPENING: Opening = {
  language: "en",
  separator: ",",
  recent: ["exports_2022"],
  options: { cells: "values", where: "here", hasChart: true, hasNotes: false },
};

export const PLACED: Placed = { sheet: "Sheet1", sheetId: 0, range: "B4:I18", hasChart: true };

const USUAL: Replies = {
  open: { ok: true, data: OPENING },
  insertFigure: { ok: true, data: { ...PLACED, range: "B4", hasChart: false } },
  insertSeries: { ok: true, data: { ...PLACED, range: "B4:C19", hasChart: false } },
  insertTable: { ok: true, data: PLACED },
  insertChart: { ok: true, data: PLACED },
  show: { ok: true, data: null },
  remember: { ok: true, data: null },
};

/** The page of `dist/Sidebar.html`, which `npm test` builds first. */
export async function openSidebar(): Promise<OpenSidebar> {
  const html = readFileSync("dist/Sidebar.html", "utf8");
  const browser: Browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  const page = await context.newPage();
  page.setDefaultTimeout(4000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "warning" || message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (problem) => complaints.push(problem.message));
  // The stub below puts the list there; the page's own types do not know it.
  const asked = () => page.evaluate(() => (window as unknown as { asked: Ask[] }).asked);
  return {
    page,
    complaints,
    asked,
    lastAbout: async <Q extends Question>(question: Q) => {
      const last = (await asked()).filter((ask) => ask.question === question).pop();
      // The sidebar keeps the contract for its question; the list of all questions cannot say so.
      return last?.about as Contract[Q]["asks"] | undefined;
    },
    start: async (replies = {}) => {
      const script = `(${serve})(${JSON.stringify({ ...USUAL, ...replies })})`;
      await page.goto("about:blank");
      await page.setContent(html.replace("<head>", () => `<head><script>${script}</script>`));
      await page.locator("[role=tab]").first().waitFor();
    },
    close: () => browser.close(),
  };
}

// Runs in the page, in place of Google's own object.
function serve(replies: Record<string, unknown>): void {
  const asked: unknown[] = [];
  type Handler = (value: unknown) => void;
  const runner = (onSuccess: Handler, onFailure: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
    withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
    ask: (json: string) => {
      const ask = JSON.parse(json);
      asked.push(ask);
      const reply = replies[ask.question];
      setTimeout(() => {
        if (reply === "silence") return;
        if (typeof reply === "object" && reply !== null && "throws" in reply) {
          onFailure({ name: "ScriptError", message: reply.throws });
        } else {
          onSuccess(JSON.stringify(reply));
        }
      }, 1);
    },
  });
  const ignore = () => undefined;
  Object.assign(window, { asked, google: { script: { run: runner(ignore, ignore) } } });
}
