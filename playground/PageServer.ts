import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { readmePage } from "./readmePage.ts";

/** What is served. */
export interface PageFolders {
  /** The bundled page. */
  readonly page: string;
  /** The three files that would be pushed to Google. */
  readonly dist: string;
}

/** The playground on this machine alone. */
export interface PageServer {
  /** `http://127.0.0.1:49152/`. */
  readonly address: string;
  /** Makes every open page load again. */
  reload(): void;
  /** Shows a text over every page, also those that open later, until the next `reload`. */
  showProblem(text: string): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  json: "application/json",
  md: "text/html",
};

const pageFiles = new Set(["index.html", "main.js", "playground.css", "icon.svg"]);
const pushedFiles = new Set(["Code.js", "Sidebar.html", "appsscript.json"]);

/** Hears the server: loads again after a build, shows why one failed. */
const listener = `<script>
  new EventSource("events").onmessage = ({ data }) => {
    const problem = JSON.parse(data);
    if (problem === "") return location.reload();
    const box = document.getElementById("buildProblem") ?? document.createElement("pre");
    box.id = "buildProblem";
    box.setAttribute("role", "alert");
    box.textContent = problem;
    document.body.append(box);
  };
</script>`;

/** Serves on 127.0.0.1, on a port that is free. */
export async function servePage(folders: PageFolders): Promise<PageServer> {
  const pages = new Set<ServerResponse>();
  let problem = "";
  const tell = (text: string) => {
    problem = text;
    for (const page of pages) page.write(event(text));
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname.slice(1) || "index.html";
    if (path === "events") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.flushHeaders();
      pages.add(response);
      if (problem !== "") response.write(event(problem));
      request.on("close", () => pages.delete(response));
      return;
    }
    void answer(response, path, folders);
  });
  await listen(server);
  const { port } = server.address() as AddressInfo; // A server that listens on a port has such an address.
  return {
    address: `http://127.0.0.1:${port}/`,
    reload: () => tell(""),
    showProblem: tell,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An empty text asks the page to load again. */
function event(text: string): string {
  return `data: ${JSON.stringify(text)}\n\n`;
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
}

async function answer(response: ServerResponse, path: string, folders: PageFolders): Promise<void> {
  const file = fileBehind(path, folders);
  const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (content === undefined) {
    response.writeHead(404).end("Not here.");
    return;
  }
  const type = types[path.slice(path.lastIndexOf(".") + 1)] ?? "text/plain";
  response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" });
  if (path === "index.html") response.end(content.toString().replace("</body>", `${listener}</body>`));
  else response.end(path.endsWith(".md") ? readmePage(content.toString()) : content);
}

/** Nothing but the few files of the page can be asked for. */
function fileBehind(path: string, { page, dist }: PageFolders): string | undefined {
  if (pageFiles.has(path)) return join(page, path);
  if (/^README(\.zh-CN)?\.md$/.test(path)) return join(process.cwd(), path);
  const pushed = path.startsWith("dist/") ? path.slice("dist/".length) : "";
  return pushedFiles.has(pushed) ? join(dist, pushed) : undefined;
}
