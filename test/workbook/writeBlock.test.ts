import { expect, test } from "vitest";
import { openFile } from "./openFile";

test.each(["en_US", "de_DE", "zh_CN"])(
  "writeCells(texts) keeps every text a text in a file of locale %s",
  async (locale) => {
    const file = await openFile({ locale });
    const texts = [
      "=1+1",
      '=HYPERLINK("https://example.com";"x")',
      "+1",
      "-1",
      "@SUM(1)",
      "007",
      "10%",
      "2022-01",
      "2022-Q1",
      "1/2",
      "1,5",
      "TRUE",
      "1e5",
      "#N/A",
      "<b>bold</b>",
      "'quoted",
      " padded ",
    ];
    file.select("B2");
    await file.host.run("writeTexts", [texts]);
    await file.settle();
    expect(file.valuesAt(`B2:B${texts.length + 1}`).flat()).toEqual(texts);
    expect(texts.map((_, row) => file.formulaAt(`B${row + 2}`)).join("")).toBe("");
    file.dispose();
  },
);
