import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readGlobals, writeGlobals } from "../../scripts/globals";

let folder = "";

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "globals-"));
  write(
    "one.ts",
    `import { a } from "./a";

/** A helper. */
const helper = 1;

/**
 * One.
 *
 * @param {"exports_2022"} metric Its key.
 */
export function ONE(metric: unknown, unit?: unknown): number {
  return helper;
}

/** Two. */
export function TWO(_event: unknown): void {}

export function BARE(): void {}
`,
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("readGlobals(entry)", () => {
  test("reads the docblock and the parameters' names of every export, in their order", () => {
    const entry = write("main.ts", 'export { ONE, TWO } from "./one";\n');
    expect(readGlobals(entry)).toEqual([
      {
        name: "ONE",
        docblock: '/**\n * One.\n *\n * @param {"exports_2022"} metric Its key.\n */',
        parameters: ["metric", "unit"],
      },
      { name: "TWO", docblock: "/** Two. */", parameters: ["event"] },
    ]);
  });

  test.each([
    ["a function without a docblock", 'export { BARE } from "./one";', "BARE has no docblock."],
    ["what the file does not declare", 'export { THREE } from "./one";', "declares no function THREE."],
    ["what is no function", 'export { helper } from "./one";', "declares no function helper."],
    ["everything of a file", 'export * from "./one";', "holds something else than a list of exports."],
  ])("refuses %s", (_, text, said) => {
    expect(() => readGlobals(write("bad.ts", text))).toThrow(said);
  });
});

test("writeGlobals(functions, namespace) writes a function that hands on all it was given", () => {
  const code = writeGlobals([{ name: "SUM", docblock: "/** Adds. */", parameters: ["a", "b"] }], "ZJ_");
  expect(code).toBe("/** Adds. */\nfunction SUM(a, b) {\n  return ZJ_.SUM.apply(null, arguments);\n}\n");
  const sum = new Function("ZJ_", `${code} return SUM(1, 2, 3);`);
  expect(sum({ SUM: (...given: number[]) => given.length })).toBe(3);
});
