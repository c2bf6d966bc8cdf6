/** Takes the README's pictures from the built files: `npm run build && node scripts/run.mjs test/endToEnd/takePictures.ts`. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openPlayground } from "./openPlayground.ts";

const folder = join("playground", "pictures");
await mkdir(folder, { recursive: true });
const playground = await openPlayground("dist", 2);
const { page, sidebar } = playground;
const frame = page.locator(".sidebar");
const picture = (name: string) => ({ path: join(folder, `${name}.png`) });
// Transitions and the caret would make each picture differ.
const still = { animations: "disabled", caret: "hide" } as const;
const button = (name: string) => sidebar.getByRole("button", { name });
const openCard = async (query: string) => {
  await sidebar.getByRole("combobox").fill(query);
  await sidebar.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
};

await playground.start({ example: "first-steps" });
await openCard("exports 2022");
await button("Insert value").waitFor();
await page.screenshot({ ...picture("playground"), ...still });
await frame.screenshot({ ...picture("card-en"), ...still });

await playground.start();
await sidebar.getByRole("tab", { name: "Charts" }).click();
await button("Containers of Ningbo-Zhoushan Port").first().waitFor();
await frame.screenshot({ ...picture("charts-en"), ...still });

await sidebar.getByRole("tab", { name: "Tables" }).click();
await button("Goods trade by year").first().click();
await button("Insert table").waitFor();
await frame.screenshot({ ...picture("table-options-en"), ...still });
await sidebar.getByText("New sheet").click();
await button("Insert table").click();
await sidebar.getByText("The table is in").waitFor();
await page.getByRole("button", { name: "Close the sidebar" }).click();
// Table and chart side by side, and no room around them.
await page.setViewportSize({ width: 1504, height: 620 });
await playground.clickCell("A18");
await page.mouse.move(700, 28);
await page.locator(".sheet").screenshot({ ...picture("sheet-en"), ...still });

await page.setViewportSize({ width: 1440, height: 900 });
await playground.start({ language: "zh" });
await sidebar.getByRole("combobox").fill("出口");
await sidebar.getByRole("option").first().waitFor();
await frame.screenshot({ ...picture("find-zh"), ...still });

await playground.close();
