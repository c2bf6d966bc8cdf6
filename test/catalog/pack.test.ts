import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pack } from "../../src/catalog/pack";
import {
  lineAfter,
  smallCatalog,
  smallRows,
  smallTexts,
  withChange,
  withRows,
} from "../fixtures/smallCatalog";
import { refusal, refusalOfRow } from "./refusal";

describe("pack(rows)", () => {
  test("does not depend on the order of rows", () => {
    const packed = pack(smallRows());
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 1000 })), (numbers) => {
        const shuffled = Object.fromEntries(
          Object.entries(smallTexts).map(([file, text]) => {
            const [header = "", ...rows] = text.trimEnd().split("\n");
            const order = rows.map((row) => ({ row, at: numbers.next().value })).sort((a, b) => a.at - b.at);
            return [file, `${[header, ...order.map(({ row }) => row)].join("\n")}\n`];
          }),
        );
        expect(pack(smallRows(shuffled))).toEqual(packed);
      }),
      { numRuns: 20 },
    );
  });

  test("holds nothing but text, and the series in ASCII", () => {
    const packed = pack(smallRows());
    for (const [name, text] of Object.entries(packed)) {
      expect([name, typeof text]).toEqual([name, name === "figureCount" ? "number" : "string"]);
    }
    expect(packed.series).toMatch(/^[\x20-\x7e\t\n]*$/);
  });

  test("counts every key with a value once: 37 printed and 1 derived beside the printed dollars", () => {
    // 40 observations, of which trade_2022 has two dollar vintages and gdp_2019 two; imports_2022 is derived only.
    expect(pack(smallRows()).figureCount).toBe(38);
  });

  test("gives every synonym back in its order", () => {
    expect(smallCatalog().indicator("trade")?.synonyms).toEqual({
      en: ["imports and exports", "foreign trade"],
      zh: ["进出口", "外贸"],
    });
    expect(smallCatalog().area("yiwu")?.synonyms).toEqual({ en: [], zh: ["义乌"] });
  });

  test("takes a rule for money that is printed in the other currency only", () => {
    const catalog = smallCatalog(
      withRows("derivations", "exports,zhejiang,,2021,CNY,trade_2021 / 2,half of trade,进出口的一半"),
    );
    const units = catalog.series("exports")?.observations.filter((row) => row.period === "2021");
    expect(units?.map((row) => [row.unit, row.value])).toEqual([
      ["CNY", 2_080_000_000],
      ["USD", 480_000_000],
    ]);
  });

  test("knows the digits of a derived nothing, as of any other value", () => {
    const catalog = smallCatalog(
      withRows("derivations", "imports,zhejiang,,2021,CNY,trade_2021 - trade_2021,nothing,零"),
    );
    const row = catalog.series("imports")?.observations.find(({ period }) => period === "2021");
    // 41.6 is known to three digits.
    expect([row?.value, row?.precision]).toEqual([0, -2]);
  });

  test("takes a growth that stands of its own, but not beside a level that prints it", () => {
    expect(
      refusalOfRow("observations", "cargo_growth,zhejiang,,2022,2.5,0,percent,exact,A,,yearbook,,"),
    ).toBe(
      `data/observations.csv, line ${lineAfter("observations")}: the row of cargo for 2022 prints this growth already.`,
    );
    expect(
      refusal(
        withChange("observations", "cargo_growth,zhejiang,,2020,4.7", "cargo_growth,zhejiang,,2019,4.7"),
      ),
    ).toBe("nothing was refused");
  });
});
