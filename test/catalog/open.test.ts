import { describe, expect, test, vi } from "vitest";
import { lastDigit, open } from "../../src/catalog/open";
import type { Packed } from "../../src/catalog/Packed";
import { pack } from "../../src/catalog/pack";
import { smallCatalog, smallRows, withRows } from "../fixtures/smallCatalog";

const packed = pack(smallRows());

/** The packed catalog, which tells how often each of its texts was taken out. */
function counted(): { readonly packed: Packed; readonly taken: () => Readonly<Record<string, number>> } {
  const counts: Record<string, number> = {};
  const watched = new Proxy(packed, {
    get: (target, name: keyof Packed) => {
      counts[name] = (counts[name] ?? 0) + 1;
      return target[name];
    },
  });
  return { packed: watched, taken: () => counts };
}

/** How often a method of every text is called while something runs. */
function callsOf(method: "split" | "indexOf", run: () => void): number {
  const spy = vi.spyOn(String.prototype, method);
  try {
    run();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}

describe("open(packed)", () => {
  test("parses nothing", () => {
    const { packed: watched, taken } = counted();
    expect(callsOf("split", () => open(watched))).toBe(0);
    expect(callsOf("indexOf", () => open(watched))).toBe(0);
    // Each text is taken once an opening, as a reference.
    expect(new Set(Object.values(taken()))).toEqual(new Set([2]));
  });

  test("reads one line for one series, and none again", () => {
    const catalog = open(packed);
    // Tabs of the line, then the list of observations, then fields, value and sources of each of the three.
    const first = callsOf("split", () => catalog.series("fdi"));
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(15);
    expect(callsOf("split", () => catalog.series("fdi"))).toBe(0);
  });

  test("gives undefined for ids that nothing has, also for what objects inherit", () => {
    const catalog = open(packed);
    for (const id of ["", "hotels", "trade\t", "\n", "__proto__", "constructor", "trad", "trade_", "zzz"]) {
      expect([id, catalog.series(id), catalog.indicator(id), catalog.area(id)]).toEqual([
        id,
        undefined,
        undefined,
        undefined,
      ]);
      expect([catalog.partner(id), catalog.table(id)]).toEqual([undefined, undefined]);
    }
  });

  test("gives every field of a row back", () => {
    const catalog = open(packed);
    expect(catalog.edition).toBe("2026.11");
    expect(catalog.indicator("fdi")).toEqual({
      id: "fdi",
      topic: "investment",
      name: { en: "Foreign investment", zh: "实际使用外资" },
      unit: "USD",
      kind: "flow",
      home: "zhejiang",
      decimals: 1,
      synonyms: { en: ["inward investment"], zh: ["外资"] },
    });
    expect(catalog.area("ningbo")).toEqual({
      id: "ningbo",
      name: { en: "Ningbo", zh: "宁波市" },
      kind: "city",
      parent: "zhejiang",
      synonyms: { en: ["ningbo city"], zh: ["宁波"] },
    });
    expect(catalog.partner("eu")).toEqual({
      id: "eu",
      name: { en: "EU", zh: "欧盟" },
      synonyms: { en: ["european union"], zh: ["欧洲联盟"] },
    });
    expect(catalog.sources().find(({ id }) => id === "yearbook")).toEqual({
      id: "yearbook",
      title: "Yearbook, 2024 edition",
      publisher: "Yearbook House (copy at example.org)",
      published: "2024",
      url: "",
      language: "zh",
      trust: "medium",
    });
    expect(catalog.table("trade_annual")).toEqual({
      id: "trade_annual",
      title: { en: "Goods trade by year", zh: "历年外贸" },
      topic: "trade",
      description: { en: "Trade and exports.", zh: "进出口与出口。" },
      rows: "period:annual 2019..2023",
      columns: "indicator:trade,exports,growth(trade)",
      chart: "combo trade | growth(trade)",
    });
  });

  test("gives observations by end of period, the shorter first, then by unit, the preferred vintage first", () => {
    const rows = open(packed).series("trade")?.observations ?? [];
    expect(rows.map((row) => [row.period, row.unit, row.value])).toEqual([
      ["2019", "CNY", 3e9],
      ["2020", "CNY", 3.5e9],
      ["2021", "CNY", 4.16e9],
      ["2022-Q1", "CNY", 1.05e9],
      ["2022", "CNY", 4.68e9],
      ["2022", "USD", 703_000_000],
      ["2022", "USD", 658_000_000],
      ["2018..2022", "CNY", 18e9],
      ["2023-04", "CNY", 410_000_000],
      ["2023-01..2023-04", "CNY", 1.56e9],
    ]);
  });

  test("gives value, precision, qualifier, status, growth, source and note of an observation", () => {
    const catalog = open(packed);
    const row = catalog.series("trade")?.observations.find(({ period }) => period === "2023-01..2023-04");
    expect(row).toMatchObject({
      value: 1_560_000_000,
      precision: 7,
      qualifier: "nearly",
      status: "normal",
      growth: 0.062,
      growthPrecision: -3,
    });
    expect(row?.sources.map((reference) => catalog.source(reference).id)).toEqual(["daily-2023"]);
    expect([row?.note, row?.derivation]).toEqual([undefined, undefined]);
    const noted = catalog.series("residents")?.observations.find(({ period }) => period === "2023-06");
    expect(noted).toMatchObject({ value: 66_000_000, precision: 4, qualifier: "about", status: "estimate" });
    expect(catalog.note(noted?.note ?? "")).toEqual({ en: "expected before the day", zh: "事前预计数" });
  });

  test("keeps the zeros at the end of a number: 12.20 is known to a million, 12.5 to ten", () => {
    const [first, second] = open(packed).series("cargo")?.observations ?? [];
    expect([first?.value, first?.precision]).toEqual([1_220_000_000, 6]);
    expect([second?.value, second?.precision]).toEqual([1_250_000_000, 7]);
  });

  test("gives a derived value with its rule, its inputs and the sources of all inputs", () => {
    const catalog = open(packed);
    const row = catalog.series("imports")?.observations[0];
    expect([row?.value, row?.qualifier, row?.status]).toEqual([1_180_000_000, "about", "estimate"]);
    // 35.7 is known to three digits, and so is 1.02.
    expect(row?.precision).toBe(7);
    expect(row?.sources.map((reference) => catalog.source(reference).id)).toEqual([
      "bulletin-2022",
      "customs-2024",
    ]);
    expect(catalog.derivation(row?.derivation ?? "")).toEqual({
      expression: "trade_2022 - exports_2022",
      inputs: ["trade_2022@CNY", "exports_2022@CNY"],
      note: { en: "trade less exports", zh: "进出口减出口" },
    });
    const exports = catalog
      .series("exports")
      ?.observations.find(({ derivation }) => derivation !== undefined);
    expect(catalog.derivation(exports?.derivation ?? "").inputs).toEqual([
      "exports_2023@CNY",
      "exports_growth_2023@CNY",
    ]);
    expect(exports?.value).toBe(3_500_000_000);
  });

  test("fails on a reference that its texts do not hold: a broken build, no message", () => {
    expect(() => open(packed).source("zz")).toThrow('The packed catalog has no line "zz".');
    expect(() => open({ ...packed, series: "a\ta\t\tzhejiang\t2022,X1" }).series("a")).toThrow(
      'The packed catalog has an unknown letter "X".',
    );
  });
});

describe("open(packed).series(key) scales exactly in decimal", () => {
  test.each([
    ["3816.1", 8, 381_610_000_000, 7],
    ["4.68", 12, 4_680_000_000_000, 10],
    ["62352", 8, 6_235_200_000_000, 8],
    ["1.1", 4, 11_000, 3],
    ["0.07", 8, 7_000_000, 6],
    ["658.63", 9, 658_630_000_000, 7],
    ["1234567.89", 0, 1_234_567.89, -2],
    ["-2.50", 8, -250_000_000, 6],
    ["0.1", 3, 100, 2],
  ])("%s × 10^%i is %d, known to 10^%i", (value, scale, expected, precision) => {
    const catalog = smallCatalog(
      withRows("observations", `gdp,zhejiang,,2015,${value},${scale},CNY,exact,A,,yearbook,,`),
    );
    const row = catalog.series("gdp")?.observations[0];
    expect([row?.value, row?.precision]).toEqual([expected, precision]);
  });

  test.each([
    ["44.7", 0.447, -3],
    ["15.30", 0.153, -4],
    ["3", 0.03, -2],
    ["-0.5", -0.005, -3],
    ["122.4", 1.224, -3],
  ])("%s percent is %d, known to 10^%i", (value, expected, precision) => {
    const catalog = smallCatalog(
      withRows("observations", `mech_share,zhejiang,,2015,${value},0,percent,exact,A,,yearbook,,`),
    );
    const row = catalog.series("mech_share")?.observations[0];
    expect([row?.value, row?.precision]).toEqual([expected, precision]);
  });

  test("a printed growth of 14.3 is 0.143 and nothing beside it, as no product of 14.3 and 0.01 is", () => {
    const catalog = smallCatalog(
      withRows("observations", "gdp,zhejiang,,2015,1,8,CNY,exact,A,14.3,yearbook,,"),
    );
    expect(catalog.series("gdp")?.observations[0]?.growth).toBe(0.143);
    expect(14.3 * 0.01).not.toBe(0.143);
  });
});

test.each([
  ["3.57e12", 10],
  ["12.20", -2],
  ["4e8", 8],
  ["4", 0],
  ["3.9e-2", -3],
])("lastDigit(%s) is %i", (text, expected) => {
  expect(lastDigit(text)).toBe(expected);
});
