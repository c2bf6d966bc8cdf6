import type { PushedFiles } from "./host/Host.ts";

/** The files that would be pushed to Google, from the folder `dist` beside the page. Fails if one is not there. */
export async function fetchPushedFiles(): Promise<PushedFiles> {
  const [code, sidebar, manifest] = await Promise.all([
    fetchText("dist/Code.js"),
    fetchText("dist/Sidebar.html"),
    fetchText("dist/appsscript.json"),
  ]);
  return { code, sidebar, manifest };
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} could not be read: ${response.status} ${response.statusText}`);
  return response.text();
}
