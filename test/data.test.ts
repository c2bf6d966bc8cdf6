import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { shipped } from "../src/catalog/shipped";
import { ZJ_METRIC } from "../src/functions/ZJ_METRIC";
import { resolve } from "../src/query/resolve";
import { search, topicSeries, topics } from "../src/query/search";
import { divide, evaluate, type Rational, rational, toNumber } from "./exactArithmetic";

type Cells = Readonly<Record<string, string>>;

// The tables are read here anew, so that nothing of the catalog's own reading is taken for granted.
function table(name: string): readonly Cells[] {
  return parse(readFileSync(`data/${name}.csv`, "utf8"), { columns: true });
}

const observations = table("observations");
const derivations = table("derivations");
const homes = new Map(table("indicators").map((row) => [row.indicator, row.home]));
const published = new Map(table("sources").map((row) => [row.source, row.published ?? ""]));

function isMoney(unit: string | undefined): boolean {
  return unit === "CNY" || unit === "USD";
}

function isPercent(unit: string | undefined): boolean {
  return unit === "percent" || unit === "percentage_points";
}

/** The canonical key of a row, its currency written where it is money. */
function keyOf(row: Cells, indicator = row.indicator): string {
  const area = row.area === homes.get(row.indicator) ? "" : row.area;
  const names = [indicator, row.partner, area, row.period].filter((part) => part !== "");
  return `${names.join("_")}${isMoney(row.unit) ? `@${row.unit}` : ""}`;
}

/** The value of a row in its base unit, as a decimal: its digits, the point moved. */
function baseValue(row: Cells): Rational {
  return rational(row.value ?? "", Number(row.unit_mult) - (isPercent(row.unit) ? 2 : 0));
}

function firstDay(source: string | undefined): string {
  return `${published.get(source ?? "")}-01-01`.slice(0, 10);
}

/** Rows with the same key, the one published last first. */
const vintages = new Map<string, Cells[]>();
for (const row of observations) {
  const key = keyOf(row);
  vintages.set(key, [...(vintages.get(key) ?? []), row]);
}
for (const list of vintages.values()) {
  list.sort((a, b) => (firstDay(a.source) < firstDay(b.source) ? 1 : -1));
}

describe("ZJ_METRIC(key)", () => {
  test("answers every row of data/observations.csv to the last digit", () => {
    const wrong: unknown[] = [];
    for (const [key, rows] of vintages) {
      rows.forEach((row, index) => {
        // An earlier vintage answers as known on the day it was published.
        const asked = index === 0 ? key : `${key}@${firstDay(row.source)}`;
        const given = ZJ_METRIC(asked);
        const expected = toNumber(baseValue(row));
        if (given !== expected) wrong.push([asked, given, expected]);
      });
    }
    expect(wrong).toEqual([]);
    expect([...vintages.values()].flat()).toHaveLength(observations.length);
  });

  test("answers every row without naming its currency, which is then the usual one of its indicator", () => {
    const unanswered = [...vintages.keys()]
      .map((key) => key.replace(/@.*$/, ""))
      .filter((key) => !Number.isFinite(ZJ_METRIC(key)));
    expect(unanswered).toEqual([]);
  });

  test("answers every growth that a row prints, in the currency of the row", () => {
    const wrong: unknown[] = [];
    let count = 0;
    for (const rows of vintages.values()) {
      const printing = rows.filter((row) => row.growth_yoy !== "");
      printing.forEach((row, index) => {
        const key = keyOf(row, `${row.indicator}_growth`);
        const asked = index === 0 ? key : `${key}@${firstDay(row.source)}`;
        const given = ZJ_METRIC(asked);
        const expected = toNumber(rational(row.growth_yoy ?? "", -2));
        count += 1;
        if (given !== expected) wrong.push([asked, given, expected]);
      });
    }
    expect(wrong).toEqual([]);
    expect(count).toBe(observations.filter((row) => row.growth_yoy !== "").length);
  });

  test("answers every row of data/derivations.csv with what its rule gives", () => {
    const wrong: unknown[] = [];
    for (const row of derivations) {
      const given = Number(ZJ_METRIC(keyOf(row)));
      const expected = toNumber(derived(row));
      // The last digits of a quotient are lost in a binary number; fifteen are kept.
      if (!(Math.abs(given / expected - 1) < 1e-14)) wrong.push([keyOf(row), given, expected]);
    }
    expect(wrong).toEqual([]);
    expect(derivations.length).toBeGreaterThan(80);
  });

  // What data/README.md, the README of the project and the published texts say.
  test.each<[string, string | undefined, number]>([
    ["trade_2022", "trillion CNY", 4.68],
    ["trade_growth_2022", "%", 13.1],
    ["trade_2022@2023-06-13", "billion USD", 658.63],
    ["trade_2022", "billion USD", 703.3],
    ["exports_mech_elec_share_2022", undefined, 0.447],
    ["exports_high_tech_share_2022", "%", 10.1],
    ["fdi_enterprises_2022", undefined, 77_000],
    ["odi_countries_2022", undefined, 152],
    ["trading_countries_yiwu_2023-06", undefined, 233],
    ["cbec_exports_multiple_2018..2022", undefined, 41.6],
    ["port_routes_belt_road_2023-06", undefined, 122],
    ["pilot_policies_2022", undefined, 13],
    ["population_2022", "万人", 6577],
    ["cny_per_usd_2022", undefined, 6.729],
    ["gdp_2023", "亿元", 85_620],
    ["gdp_2023@2024-06", "亿元", 82_553],
    ["port_containers_2016", "million TEU", 21.6],
    ["port_containers_2016@2017-01-14", "万标箱", 2156],
  ])("of %s in %s is %d", (key, unit, expected) => {
    expect(ZJ_METRIC(key, unit)).toBe(expected);
  });

  test("of exports_2022 is 3.57 trillion over 1.039, to the cent", () => {
    expect(ZJ_METRIC("exports_2022")).toBeCloseTo(
      toNumber(divide(rational("3.57", 12), rational("1.039", 0))),
      2,
    );
    expect(ZJ_METRIC("exports_2022")).toBeCloseTo(3_435_996_150_144.37, 2);
  });
});

describe("every figure", () => {
  test("has a source, and every source a publisher, a title and a date", () => {
    const catalog = shipped();
    for (const source of catalog.sources()) {
      expect(source.title.length).toBeGreaterThan(1);
      expect(source.publisher.length).toBeGreaterThan(1);
      expect(source.published).toMatch(/^(?:19|20)\d{2}(?:-\d{2}){0,2}$/);
    }
    for (const key of [...vintages.keys(), ...derivations.map((row) => keyOf(row))]) {
      const figure = resolve(catalog, key);
      expect([key, figure.sources.length]).not.toEqual([key, 0]);
      for (const step of figure.steps) {
        if (step.kind !== "derived") continue;
        expect(step.inputs.every((input) => input.sources.length > 0)).toBe(true);
        expect(step.derivation.note.en.length * step.derivation.note.zh.length).toBeGreaterThan(0);
      }
    }
  });

  test("of two currencies carries both rates and sources where it was converted", () => {
    const converted = [...vintages.keys()]
      .filter((key) => key.endsWith("@CNY") && !vintages.has(key.replace("CNY", "USD")))
      .flatMap((key) => {
        try {
          return [resolve(shipped(), key.replace("CNY", "USD"))];
        } catch {
          // Derived in dollars it would not be converted; a span or a year without a rate is refused.
          return [];
        }
      })
      .filter(({ steps }) => steps.some(({ kind }) => kind === "converted"));
    expect(converted.length).toBeGreaterThan(100);
    for (const { sources } of converted) {
      expect(sources.some(({ id }) => id === "fed-exchange-rate-annual")).toBe(true);
      expect(sources.length).toBeGreaterThan(1);
    }
  });

  test("is found by search under its own name, in both languages", () => {
    const isFound = (words: string, id: string): boolean =>
      search(shipped(), words, 100).hits.some(({ series }) => series === id || series.startsWith(`${id}_`));
    const lost = shipped()
      .indicators()
      .filter(({ id, name }) => !isFound(name.en, id) || !isFound(name.zh, id))
      .map(({ id }) => id);
    expect(lost).toEqual([]);
  });

  test("stands under one topic, and each topic lists what it has", () => {
    const all = topics(shipped());
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(shipped().figureCount);
    for (const { id, count } of all) {
      const series = topicSeries(shipped(), id);
      expect([id, series.reduce((sum, one) => sum + one.count, 0)]).toEqual([id, count]);
    }
  });
});

/** What a rule gives, worked out from the texts of the tables with whole numbers. */
function derived(row: Cells): Rational {
  const own = row.unit === "USD" ? "USD" : "CNY";
  return evaluate(row.expression ?? "", own, ({ key, currency, isGrowth }) => {
    if (isGrowth) return growthOf(key, currency);
    const money = vintages.get(`${key}@${currency}`)?.[0];
    if (money) return baseValue(money);
    const rule = derivations.find((one) => keyOf(one) === `${key}@${currency}` || keyOf(one) === key);
    if (rule) return derived(rule);
    const plain = vintages.get(key)?.[0];
    if (!plain) throw new Error(`Nothing is called ${key}.`);
    return baseValue(plain);
  });
}

function growthOf(key: string, currency: string): Rational {
  const printed = [...(vintages.get(`${key}@${currency}`) ?? []), ...(vintages.get(key) ?? [])].find(
    (row) => row.growth_yoy !== "",
  );
  if (printed) return rational(printed.growth_yoy ?? "", -2);
  const alone = observations.find(
    (row) => row.indicator?.endsWith("_growth") && keyOf(row, row.indicator.replace(/_growth$/, "")) === key,
  );
  if (!alone) throw new Error(`Nobody prints the growth of ${key}.`);
  return baseValue(alone);
}
