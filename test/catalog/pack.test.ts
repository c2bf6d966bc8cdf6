import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pack } from "../../src/catalog/pack";
import {
  type CatalogTexts,
  lineAfter,
  smallCatalog,
  smallRows,
  smallTexts,
  withChange,
  withRows,
} from "../fixtures/smallCatalog";

/** What `pack` says of a change: one more row in a file, or a piece of it replaced. */
function refusal(change: Partial<CatalogTexts>): string {
  try {
    pack(smallRows(change));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "nothing was refused";
}

function refusalOfRow(file: keyof CatalogTexts, row: string): string {
  return refusal(withRows(file, row));
}

describe("pack(rows) refuses an observation", () => {
  test.each([
    [
      "of no indicator",
      "exprots,zhejiang,,2020,1,8,CNY,exact,A,,yearbook,,",
      '"indicator" names "exprots", which no file has.',
    ],
    ["without an indicator", ",zhejiang,,2020,1,8,CNY,exact,A,,yearbook,,", '"indicator" is empty.'],
    [
      "of no area",
      "exports,lishui,,2020,1,8,CNY,exact,A,,yearbook,,",
      '"area" names "lishui", which no file has.',
    ],
    ["without an area", "exports,,,2020,1,8,CNY,exact,A,,yearbook,,", '"area" is empty.'],
    [
      "of no partner",
      "exports,zhejiang,mars,2020,1,8,CNY,exact,A,,yearbook,,",
      '"partner" names "mars", which no file has.',
    ],
    [
      "of no source",
      "exports,zhejiang,,2020,1,8,CNY,exact,A,,rumour,,",
      '"source" names "rumour", which no file has.',
    ],
    ["without a source", "exports,zhejiang,,2020,1,8,CNY,exact,A,,,,", '"source" is empty.'],
    ["without a value", "exports,zhejiang,,2020,,8,CNY,exact,A,,yearbook,,", '"value" is empty.'],
    [
      "with commas in its value",
      'exports,zhejiang,,2020,"1,000",8,CNY,exact,A,,yearbook,,',
      '"value" is "1,000", not a plain decimal number.',
    ],
    [
      "with an exponent in its value",
      "exports,zhejiang,,2020,1e3,8,CNY,exact,A,,yearbook,,",
      '"value" is "1e3", not a plain decimal number.',
    ],
    [
      "with a zero in front",
      "exports,zhejiang,,2020,01,8,CNY,exact,A,,yearbook,,",
      '"value" is "01", not a plain decimal number.',
    ],
    [
      "with a scale that nobody prints",
      "exports,zhejiang,,2020,1,7,CNY,exact,A,,yearbook,,",
      '"unit_mult" is "7"; it can be 0, 3, 4, 6, 8, 9, 12.',
    ],
    [
      "in no unit",
      "exports,zhejiang,,2020,1,8,EUR,exact,A,,yearbook,,",
      '"unit" is "EUR"; it can be CNY, USD, percent, percentage_points, tonne, TEU, count, person, multiple, rank, CNY_per_USD.',
    ],
    [
      "in a unit of another kind",
      "exports,zhejiang,,2020,1,8,tonne,exact,A,,yearbook,,",
      '"unit" is "tonne"; the indicator is in CNY.',
    ],
    [
      "of weight in money",
      "cargo,zhejiang,,2020,1,8,CNY,exact,A,,yearbook,,",
      '"unit" is "CNY"; the indicator is in tonne.',
    ],
    [
      "with an unknown qualifier",
      "exports,zhejiang,,2020,1,8,CNY,roughly,A,,yearbook,,",
      '"qualifier" is "roughly"; it can be exact, over, nearly, about.',
    ],
    [
      "with an unknown status",
      "exports,zhejiang,,2020,1,8,CNY,exact,X,,yearbook,,",
      '"status" is "X"; it can be A, P, E, D.',
    ],
    [
      "with growth that is no number",
      "exports,zhejiang,,2020,1,8,CNY,exact,A,3.9%,yearbook,,",
      '"growth_yoy" is "3.9%", not a number.',
    ],
    [
      "with a note in one language",
      "exports,zhejiang,,2020,1,8,CNY,exact,A,,yearbook,see there,",
      '"note" is given in one language only.',
    ],
    [
      "that repeats another of the same source",
      "trade,zhejiang,,2020,36,8,CNY,exact,A,,yearbook,,",
      "another row gives the same figure from a source of the same date.",
    ],
    [
      "that repeats another of a source of the same date",
      "trade,zhejiang,,2021,36,8,CNY,exact,A,,yearbook,,",
      "another row gives the same figure from a source of the same date.",
    ],
  ])("%s", (_, row, reason) => {
    const said = refusalOfRow("observations", row);
    // Of two rows that are alike either can be named; every other fault stands in the row that was added.
    const line = reason.startsWith("another row")
      ? /line \d+/.exec(said)?.[0]
      : `line ${lineAfter("observations")}`;
    expect(said).toBe(`data/observations.csv, ${line}: ${reason}`);
  });

  test.each([
    "2022-01..2022-03",
    "2022-01..2022-06",
    "2022-01..2022-12",
    "2022-01..2022-01",
    "2022-03..2022-05",
    "2022-01..2023-04",
    "2022-Q5",
    "2022-H3",
    "2022-13",
    "2022-00",
    "2022-4",
    "2022-q1",
    "22",
    "2022..2018",
    "2022..2022",
    "latest",
    "2022-04-01",
  ])("whose period is %s, which is none or has a shorter form", (period) => {
    expect(refusalOfRow("observations", `exports,zhejiang,,${period},1,8,CNY,exact,A,,yearbook,,`)).toBe(
      `data/observations.csv, line ${lineAfter("observations")}: "period" is "${period}", not a period in its shortest form.`,
    );
  });

  test("with a tab or a line end in a cell", () => {
    expect(refusalOfRow("observations", 'exports,zhejiang,,2020,1,8,CNY,exact,A,,yearbook,"a\tb",c')).toBe(
      `data/observations.csv, line ${lineAfter("observations")}: "note_en" holds a tab or a line end.`,
    );
  });
});

describe("pack(rows) refuses a row of another table", () => {
  test.each<[string, keyof CatalogTexts, string, string]>([
    [
      "an indicator twice",
      "indicators",
      "trade,trade,A,甲,B,乙,CNY,flow,zhejiang,2,,",
      '"trade" stands here for the second time.',
    ],
    [
      "an id in capitals",
      "indicators",
      "Trade,trade,A,甲,B,乙,CNY,flow,zhejiang,2,,",
      '"Trade" is not a well-formed id.',
    ],
    ["an id with two underscores", "areas", "a__b,A,甲,city,zhejiang,,", '"a__b" is not a well-formed id.'],
    [
      "an indicator with a digit",
      "indicators",
      "trade_g20,trade,A,甲,B,乙,CNY,flow,zhejiang,2,,",
      "an indicator's id holds no digits.",
    ],
    [
      "an unknown topic",
      "indicators",
      "tourism,leisure,A,甲,B,乙,CNY,flow,zhejiang,2,,",
      '"topic" is "leisure"; it can be trade, trade_partners, export_structure, port, rail, ecommerce, services_digital, investment, firms, yiwu, opening_up_policy, macro.',
    ],
    [
      "an unknown kind",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,sum,zhejiang,2,,",
      '"kind" is "sum"; it can be flow, stock, ratio, growth, rank, rate.',
    ],
    [
      "an unknown home",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,flow,lishui,2,,",
      '"home" names "lishui", which no file has.',
    ],
    [
      "decimals that are no digit",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,flow,zhejiang,many,,",
      '"decimals" is "many", not a digit.',
    ],
    [
      "a name in English only",
      "indicators",
      "tourism,trade,A,,B,乙,CNY,flow,zhejiang,2,,",
      '"name" is given in one language only.',
    ],
    [
      "no description",
      "indicators",
      "tourism,trade,A,甲,,,CNY,flow,zhejiang,2,,",
      '"description_en" is empty.',
    ],
    [
      "a key with two readings",
      "indicators",
      "trade_eu,trade,A,甲,B,乙,CNY,flow,zhejiang,2,,",
      'the key "trade_eu" has two readings.',
    ],
    [
      "a synonym twice",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,flow,zhejiang,2,travel;travel,",
      '"synonyms_en" has "travel" twice.',
    ],
    [
      "a padded synonym",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,flow,zhejiang,2,travel; trips,",
      '"synonyms_en" has an empty or padded item.',
    ],
    [
      "an empty synonym",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,flow,zhejiang,2,travel;,",
      '"synonyms_en" has an empty or padded item.',
    ],
    [
      "a synonym that is another's",
      "indicators",
      "tourism,trade,A,甲,B,乙,CNY,flow,zhejiang,2,Foreign Trade,",
      '"Foreign Trade" already means indicator trade.',
    ],
    [
      "a synonym that is another's name",
      "partners",
      "japan,Japan,日本,eu,",
      '"eu" already means partner eu.',
    ],
    [
      "a name of a place for a partner",
      "partners",
      "china_,China,中华,,",
      '"China" already means area china.',
    ],
    [
      "an unknown kind of area",
      "areas",
      "lishui,Lishui,丽水,town,zhejiang,,",
      '"kind" is "town"; it can be country, region, province, city, county_city, district, port, zone.',
    ],
    [
      "an unknown parent",
      "areas",
      "lishui,Lishui,丽水,city,jiangsu,,",
      '"parent" names "jiangsu", which no file has.',
    ],
    ["an area twice", "areas", "yiwu,A,甲,city,zhejiang,,", '"yiwu" stands here for the second time.'],
    [
      "a partner without a Chinese name",
      "partners",
      "japan,Japan,,,",
      '"name" is given in one language only.',
    ],
    [
      "a source twice",
      "sources",
      "yearbook,A,B,2024,,zh,high",
      '"yearbook" stands here for the second time.',
    ],
    ["a source without a title", "sources", "new,,B,2024,,zh,high", '"title" is empty.'],
    ["a source without a publisher", "sources", "new,A,,2024,,zh,high", '"publisher" is empty.'],
    ["a source without a date", "sources", "new,A,B,,,zh,high", '"published" is empty.'],
    [
      "a source of no month",
      "sources",
      "new,A,B,2024-13,,zh,high",
      '"published" is "2024-13", not a year, month or day.',
    ],
    [
      "a source of no day",
      "sources",
      "new,A,B,2024-01-32,,zh,high",
      '"published" is "2024-01-32", not a year, month or day.',
    ],
    [
      "a source of the 31st of June",
      "sources",
      "new,A,B,2023-06-31,,zh,high",
      '"published" is "2023-06-31", not a year, month or day.',
    ],
    [
      "a source of the 29th of February of 2023",
      "sources",
      "new,A,B,2023-02-29,,zh,high",
      '"published" is "2023-02-29", not a year, month or day.',
    ],
    [
      "a date in another order",
      "sources",
      "new,A,B,13/06/2023,,zh,high",
      '"published" is "13/06/2023", not a year, month or day.',
    ],
    [
      "an address that runs a script",
      "sources",
      "new,A,B,2024,javascript:alert(1),zh,high",
      '"url" is "javascript:alert(1)", not an address.',
    ],
    [
      "a language that is no code",
      "sources",
      "new,A,B,2024,,Chinese,high",
      '"language" is "Chinese", not a code of two letters.',
    ],
    ["an unknown trust", "sources", "new,A,B,2024,,zh,low", '"trust" is "low"; it can be high, medium.'],
    [
      "a table twice",
      "tables",
      "headlines,A,甲,trade,B,乙,period:annual,indicator:trade,none",
      '"headlines" stands here for the second time.',
    ],
    ["a table without rows", "tables", "new,A,甲,trade,B,乙,,indicator:trade,none", '"rows" is empty.'],
    [
      "a table without a chart or none",
      "tables",
      "new,A,甲,trade,B,乙,period:annual,indicator:trade,",
      '"chart" is empty.',
    ],
  ])("with %s", (_, file, row, reason) => {
    const said = refusalOfRow(file, row.replace("china_,", "china_two,"));
    const line = reason.startsWith("the key") ? /line \d+/.exec(said)?.[0] : `line ${lineAfter(file)}`;
    expect(said).toBe(`data/${file}.csv, ${line}: ${reason}`);
  });

  test("without a column that is read", () => {
    expect(refusal({ areas: smallTexts.areas.replace("parent", "lies_in") })).toBe(
      'data/areas.csv, line 2: there is no column "parent".',
    );
  });
});

describe("pack(rows) refuses a rule", () => {
  test.each([
    [
      "for a printed figure",
      "trade,zhejiang,,2021,CNY,trade_2020 * 2,a,甲",
      "a source prints this figure, so it needs no rule.",
    ],
    [
      "that stands there already",
      "exports,zhejiang,,2022,CNY,trade_2022 / 2,a,甲",
      "another row has a rule for the same figure.",
    ],
    [
      "that needs itself",
      "exports,zhejiang,,2020,CNY,exports_2020 + 1,a,甲",
      "the rule needs its own result.",
    ],
    [
      "that reads what has no value",
      "exports,zhejiang,,2020,CNY,imports_2020 * 2,a,甲",
      '"imports_2020" has no value in CNY.',
    ],
    [
      "that reads money known in the other currency only",
      "exports,zhejiang,,2020,CNY,exports_2021 / 2,a,甲",
      '"exports_2021" has no value in CNY.',
    ],
    [
      "that reads growth nobody prints",
      "exports,zhejiang,,2020,CNY,trade_2020 / growth(trade_2020),a,甲",
      '"trade_2020" has no printed growth in CNY.',
    ],
    [
      "that reads no key",
      "exports,zhejiang,,2020,CNY,trade_2022-Q1 * 4,a,甲",
      '"trade_2022-Q1" is no annual key.',
    ],
    [
      "that reads what no file has",
      "exports,zhejiang,,2020,CNY,hotels_2020,a,甲",
      '"hotels_2020" is no annual key.',
    ],
    [
      "that reads nothing",
      "exports,zhejiang,,2020,CNY,2 * 10,a,甲",
      '"2 * 10" reads no figure, so nothing could be cited.',
    ],
    [
      "that divides by zero",
      "exports,zhejiang,,2020,CNY,trade_2020 / (trade_2020 - trade_2020),a,甲",
      '"trade_2020 / (trade_2020 - trade_2020)" has no finite value.',
    ],
    ["that is empty", "exports,zhejiang,,2020,CNY,,a,甲", '"expression" is empty.'],
    [
      "with an open bracket",
      "exports,zhejiang,,2020,CNY,(trade_2020,a,甲",
      '"(trade_2020" has an end where ) should stand.',
    ],
    [
      "with a bracket too many",
      "exports,zhejiang,,2020,CNY,trade_2020),a,甲",
      '"trade_2020)" goes on after its end.',
    ],
    [
      "with two values in a row",
      "exports,zhejiang,,2020,CNY,trade_2020 trade_2021,a,甲",
      '"trade_2020 trade_2021" goes on after its end.',
    ],
    [
      "with a sign that is no arithmetic",
      "exports,zhejiang,,2020,CNY,trade_2020 ^ 2,a,甲",
      '"trade_2020 ^ 2" goes on after its end.',
    ],
    [
      "with an unknown function",
      "exports,zhejiang,,2020,CNY,sqrt(trade_2020),a,甲",
      '"sqrt(trade_2020)" uses "sqrt", which is no function of rules.',
    ],
    ["without a note", "exports,zhejiang,,2020,CNY,trade_2020 / 2,,", '"note_en" is empty.'],
    [
      "with a note in one language",
      "exports,zhejiang,,2020,CNY,trade_2020 / 2,a,",
      '"note" is given in one language only.',
    ],
    [
      "of another kind of unit",
      "exports,zhejiang,,2020,tonne,trade_2020 / 2,a,甲",
      '"unit" is "tonne"; the indicator is in CNY.',
    ],
    [
      "for no period",
      "exports,zhejiang,,2020-1,CNY,trade_2020 / 2,a,甲",
      '"period" is "2020-1", not a period in its shortest form.',
    ],
  ])("%s", (_, row, reason) => {
    expect(refusalOfRow("derivations", row)).toBe(
      `data/derivations.csv, line ${lineAfter("derivations")}: ${reason}`,
    );
  });

  test("that needs itself by way of another", () => {
    const said = refusal(
      withRows(
        "derivations",
        "exports,zhejiang,,2020,CNY,trade_2020 - imports_2020,a,甲",
        "imports,zhejiang,,2020,CNY,trade_2020 - exports_2020,a,甲",
      ),
    );
    expect(said).toMatch(/^data\/derivations\.csv, line [45]: the rule needs its own result\.$/);
  });
});

describe("pack(rows) refuses a table", () => {
  test.each([
    [
      "of an unknown indicator",
      "period:annual,indicator:hotels,none",
      '"columns" names "indicator:hotels", which does not exist.',
    ],
    [
      "of the growth of an unknown indicator",
      "period:annual,indicator:growth(hotels),none",
      '"columns" names "indicator:growth(hotels)", which does not exist.',
    ],
    [
      "of an unknown area",
      '"area:china,lishui",indicator:trade; period:2022,none',
      '"rows" names "area:lishui", which does not exist.',
    ],
    [
      "of an unknown partner",
      "partner:mars,indicator:trade; period:2022,none",
      '"rows" names "partner:mars", which does not exist.',
    ],
    [
      "of an unknown source",
      "period:annual,indicator:trade; source:rumour,none",
      '"columns" names "source:rumour", which does not exist.',
    ],
    [
      "in an unknown unit",
      "period:annual,indicator:trade; unit:EUR,none",
      '"columns" names "unit:EUR", which does not exist.',
    ],
    [
      "with an unknown field",
      "key:trade_2022,fields:colour,none",
      '"columns" names "fields:colour", which does not exist.',
    ],
    [
      "with an unknown period",
      "period:weekly,indicator:trade,none",
      '"rows" names "period:weekly", which does not exist.',
    ],
    [
      "with an unknown dimension",
      "period:annual,indicator:trade; colour:red,none",
      '"columns" names "colour:red", which does not exist.',
    ],
    [
      "with an unknown key",
      "key:hotels_2022,fields:name,none",
      '"rows" names "key:hotels_2022", which does not exist.',
    ],
    [
      "with a key that has no value",
      "key:trade_ningbo_2019,fields:name,none",
      '"rows" names "key:trade_ningbo_2019", which does not exist.',
    ],
    [
      "with growth that nobody prints",
      "key:trade_growth_2022-Q1,fields:name,none",
      '"rows" names "key:trade_growth_2022-Q1", which does not exist.',
    ],
    [
      "with a chart of an unknown type",
      "period:annual,indicator:trade,radar trade",
      '"chart" is "radar trade", which is no drawing we know.',
    ],
    [
      "with a chart of nothing",
      "period:annual,indicator:trade,line",
      '"chart" is "line", which is no drawing we know.',
    ],
    [
      "with a chart over no period",
      "period:annual,indicator:trade,line trade over years",
      '"chart" is "line trade over years", which is no drawing we know.',
    ],
    [
      "with a chart of what is no column",
      "period:annual,indicator:trade,line exports",
      '"chart" draws "exports", which is no column of the table.',
    ],
    [
      "with a right axis on a line",
      'period:annual,"indicator:trade,exports",line trade | exports',
      '"chart" is "line trade | exports", but only a combo has a right axis.',
    ],
  ])("%s", (_, selection, reason) => {
    expect(refusalOfRow("tables", `new,New,新,trade,A,甲,${selection}`)).toBe(
      `data/tables.csv, line ${lineAfter("tables")}: ${reason}`,
    );
  });
});

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
