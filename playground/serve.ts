import { join } from "node:path";
import { build } from "../scripts/build.ts";
import { bundlePage } from "./bundlePage.ts";
import { openBrowser } from "./openBrowser.ts";
import { servePage } from "./PageServer.ts";
import { watchFolders } from "./watchFolders.ts";

// Everything is in the project's folder; npm starts its scripts there.
const root = process.cwd();
const folders = { page: join(root, ".cache", "playground"), dist: join(root, "dist") };

/** Builds add-on and page; gives the reason where that fails, and leaves what was built before. */
async function rebuild(): Promise<string | undefined> {
  try {
    await Promise.all([build(), bundlePage(folders.page)]);
    return undefined;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

const problem = await rebuild();
const server = await servePage(folders);
if (problem !== undefined) {
  console.error(problem);
  server.showProblem(problem);
}
console.log(`Playground: ${server.address}`);
openBrowser(server.address);

let isBuilding = false;
let isStale = false;
watchFolders(
  ["src", "data", "playground"].map((folder) => join(root, folder)),
  async () => {
    isStale = true;
    if (isBuilding) return;
    isBuilding = true;
    while (isStale) {
      isStale = false;
      const reason = await rebuild();
      if (reason === undefined) {
        console.log("Built again.");
        server.reload();
      } else {
        console.error(reason);
        server.showProblem(reason);
      }
    }
    isBuilding = false;
  },
);
