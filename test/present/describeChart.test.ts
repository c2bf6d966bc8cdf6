import { describe, expect, test } from "vitest";
import type { Catalog, Language } from "../../src/catalog/model";
import type { ChartDescription } from "../../src/present/ChartDescription";
import { describeChart } from "../../src/present/describeChart";
import { readTable } from "../../src/present/readTable";
import type { TableOptions } from "../../src/present/TableView";
import { smallCatalog, smallTexts, withRows } from "../fixtures/smallCatalog";
import { catalogWithTables } from "./tables";

const small = catalogWithTables();

/** Four years of exports and imports, of which some are worked out. */
const years = smallCatalog({
  ...withRows(
    "observations",
    "exports,zhejiang,,2019,20,8,CNY,exact,A,,yearbook,,",
    "exports,zhejiang,,2021,31,8,CNY,exact,A,,yearbook,,",
    "imports,zhejiang,,2019,10,8,CNY,exact,A,,yearbook,,",
    "imports,zhejiang,,2021,10.6,8,CNY,exact,A,,yearbook,,",
    "trade,zhejiang,,2023,50.4,8,CNY,exact,A,7.7,customs-2024,,",
    "trade,zhejiang,,2018,28,8,CNY,exact,A,5,customs-2024,,",
  ),
  tables: `${smallTexts.tables}both,Trade,外贸,trade,x,x,period:annual,"indicator:exports,imports,growth(trade); unit:CNY","combo exports,imports | growth(trade)"
share,Shares,占比,trade,x,x,period:any,indicator:trade; unit:CNY,line trade over annual
`,
});

function chart(
  catalog: Catalog,
  id: string,
  options: Partial<TableOptions> = {},
): ChartDescription | undefined {
  return describeChart(catalog, readTable(catalog, id, { language: "en", ...options }));
}

/** Series by name with their values, – for a gap. */
function drawn(description: ChartDescription | undefined): readonly string[] {
  return (description?.series ?? []).map(
    ({ name, values }) => `${name}: ${values.map((value) => value ?? "–").join(" ")}`,
  );
}

describe("describeChart(catalog, view) of years", () => {
  test("has a place for every year, published and estimated values apart", () => {
    const both = chart(years, "both");
    expect(both?.categories).toEqual(["2018", "2019", "2020", "2021", "2022", "2023"]);
    expect(drawn(both)).toEqual([
      "Exports: – 2 – 3.1 – 3.57",
      "Exports, estimate: – – – – 3.5 –",
      "Imports: – 1 – 1.06 – –",
      "Imports, estimate: – – – – 1.18 –",
      "Trade growth: 0.05 – – 0.189 0.125 0.077",
    ]);
  });

  test("has rows of the table behind its categories, and none for a year without one", () => {
    // The table has no row for 2020.
    expect(chart(years, "both")?.rows).toEqual([0, 1, undefined, 2, 3, 4]);
  });

  test("stacks exports and imports in their colours and draws growth on its own axis", () => {
    const both = chart(years, "both");
    expect(both).toMatchObject({
      type: "combo",
      isStacked: true,
      isLeftPercent: false,
      isRightPercent: true,
    });
    expect(both?.series.map(({ color, draw, axis }) => `${color} ${draw} ${axis}`)).toEqual([
      "#0B6A60 column left",
      "#9CCFC3 column left",
      "#CF5420 column left",
      "#F0B795 column left",
      "#5B8FD6 line right",
    ]);
  });

  test("says what it shows, where, in what unit and from whom", () => {
    expect(chart(years, "both")).toMatchObject({
      title: "Exports and imports of Zhejiang",
      subtitle: "Source: Yearbook House, General Customs and others; Zhejiang Data 2026.11",
      categoryTitle: "Year",
      leftTitle: "billion CNY",
      rightTitle: "per cent",
    });
    expect(chart(years, "both", { language: "zh" })).toMatchObject({
      title: "浙江出口与进口",
      subtitle: "来源：Yearbook House、General Customs等；浙江数据 2026.11 版",
      categoryTitle: "年份",
      leftTitle: "亿元",
      rightTitle: "%",
    });
  });

  test("follows the unit and the years of the table", () => {
    expect(drawn(chart(years, "both", { unit: "million CNY" }))[0]).toBe("Exports: – 2000 – 3100 – 3570");
    expect(chart(years, "both", { from: 2019, to: 2022 })?.categories).toEqual([
      "2019",
      "2020",
      "2021",
      "2022",
    ]);
  });

  test("draws the years alone where other periods stand beside them", () => {
    expect(drawn(chart(years, "share"))).toEqual(["Trade: 2800 3000 3500 4160 4680 5040"]);
    expect(chart(years, "share")?.categoryTitle).toBe("Year");
  });

  test("leaves out an axis with fewer than four values", () => {
    // Growth is printed for 2018, 2021 and 2022 alone; exports and imports are columns of their own then.
    const early = chart(years, "both", { to: 2022 });
    expect(early).toMatchObject({ type: "column", isStacked: true });
    expect(early?.rightTitle).toBeUndefined();
    expect(drawn(early)[0]).toBe("Exports: 2 – 3.1 –");
  });

  test("gives nothing where the left axis has fewer than four values", () => {
    expect(chart(years, "both", { from: 2021 })).toBeUndefined();
    expect(chart(small, "in_yuan")).toBeUndefined();
  });

  test("gives nothing for a table without a chart", () => {
    expect(chart(small, "headlines")).toBeUndefined();
  });
});

describe("describeChart(catalog, view) across a change of definition", () => {
  const investment = (language: Language) => chart(small, "investment", { language });

  test("goes on as another series named after the other count", () => {
    expect(drawn(investment("en"))).toEqual([
      "Foreign investment: – – – 1.58 – 1.95 2",
      "Foreign investment, provincial count: 1.79 1.86 – – – – –",
    ]);
    expect(drawn(investment("zh"))[1]).toBe("实际使用外资（省内口径）: 17.9 18.6 – – – – –");
    expect(investment("en")?.series.map(({ isAfterBreak }) => isAfterBreak)).toEqual([false, true]);
    expect(new Set(investment("en")?.series.map(({ color }) => color)).size).toBe(2);
  });

  test("says so, and lets both share a place in the columns", () => {
    expect(investment("en")).toMatchObject({
      isStacked: true,
      breakNote: "Foreign investment in 2017 to 2018: provincial count.",
    });
    expect(investment("zh")?.breakNote).toBe("2017—2018年实际使用外资：省内口径。");
  });

  test("says nothing where the years hold one definition alone", () => {
    const two = smallCatalog({
      ...withRows(
        "observations",
        ...[2017, 2018, 2019, 2020].map((year) => `fdi,zhejiang,,${year},18,8,USD,exact,D,,yearbook,wide,宽`),
      ),
      tables: `${smallTexts.tables}f,F,F,investment,x,x,period:annual,indicator:fdi; unit:USD,column fdi\n`,
    });
    const early = chart(two, "f", { to: 2020 });
    expect(drawn(early)).toEqual(["Foreign investment: 1.8 1.8 1.8 1.8"]);
    expect(early?.breakNote).toBeUndefined();
    expect(chart(two, "f")?.breakNote).toBe("Foreign investment in 2017 to 2020: wide.");
  });
});

describe("describeChart(catalog, view) of places", () => {
  test("runs from the largest down, for the period it names", () => {
    const places = chart(small, "places");
    expect(places).toMatchObject({
      type: "bar",
      isStacked: false,
      title: "Trade by place, 2022",
      categoryTitle: "Place",
      categories: ["China", "Zhejiang", "Yiwu", "Ningbo"],
      rows: [2, 3, 1, 0],
    });
    expect(drawn(places)).toEqual(["Trade: 42000 4680 3020 1260"]);
    expect(chart(small, "places", { language: "zh" })?.title).toBe("2022年按地区");
  });
});
