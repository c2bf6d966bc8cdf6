import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageServer, servePage } from "../../playground/PageServer.ts";

describe("servePage(folders)", () => {
  let server: PageServer;
  const folder = mkdtempSync(join(tmpdir(), "page-"));

  beforeAll(async () => {
    writeFileSync(join(folder, "index.html"), "<body>page</body>");
    writeFileSync(join(folder, "Code.js"), "// pushed");
    writeFileSync(join(folder, "secret.txt"), "secret");
    server = await servePage({ page: folder, dist: folder });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string) => fetch(`${server.address}${path}`);

  it("listens on this machine alone", () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it("gives the page with its listener, and the pushed files as they are", async () => {
    const page = await get("");
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await page.text()).toMatch(/^<body>page<script>[\s\S]*EventSource[\s\S]*<\/script><\/body>$/);
    expect(await (await get("dist/Code.js")).text()).toBe("// pushed");
  });

  it.each([
    "secret.txt",
    "dist/secret.txt",
    "../package.json",
    "dist/%2e%2e/secret.txt",
    "dist/Sidebar.html",
  ])("has nothing at %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it("gives the README with an anchor where the page's link points", async () => {
    const page = await (await get("README.md")).text();
    expect(page).toContain(
      '<b id="publishing-to-your-own-google-account">## Publishing to your own Google account</b>',
    );
    expect(page).not.toMatch(/<(?!\/?(?:!doctype|meta|title|style|pre|b)\b)/);
  });

  it("shows a problem also to a page that opens after it, until it asks pages to load again", async () => {
    server.showProblem("Row 3 refers to nothing.");
    const late = await get("events");
    const reader = late.body?.getReader();
    const read = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await read()).toBe('data: "Row 3 refers to nothing."\n\n');
    server.reload();
    expect(await read()).toBe('data: ""\n\n');
    await reader?.cancel();
  });
});
