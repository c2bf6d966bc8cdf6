import { defineConfig } from "vitest/config";

export default defineConfig({
  // The sidebar's components are Preact; the tests' own JSX as well.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    // Univer's packages import each other in a way that Node's own loader refuses.
    server: { deps: { inline: [/@univerjs\//] } },
    // The transformed modules of Univer take 4 s to make and a fraction of that to read.
    experimental: { fsModuleCache: true },
  },
});
