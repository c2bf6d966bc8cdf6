import { describe, expect, test } from "vitest";
import { TOPICS } from "../../src/catalog/model";
import { shipped } from "../../src/catalog/shipped";
import { countedEn } from "../../src/messages/en/names";
import { growthSubjectsEn, templatesEn } from "../../src/messages/en/sentences";
import { wordingOf } from "../../src/messages/wordingOf";
import { countedZh } from "../../src/messages/zh/names";
import { publishersZh } from "../../src/messages/zh/publishers";
import { growthSubjectsZh, templatesZh } from "../../src/messages/zh/sentences";
import { readPublisher } from "../../src/present/publisher";

const catalog = shipped();
const en = wordingOf("en");
const zh = wordingOf("zh");
const ids = new Set(catalog.indicators().map(({ id }) => id));

describe("wordingOf(language) knows the catalog", () => {
  test("names every topic", () => {
    expect(Object.keys(en.topics)).toEqual([...TOPICS]);
    expect(Object.keys(zh.topics)).toEqual([...TOPICS]);
  });

  test("has a noun for every count, and for nothing else", () => {
    const counts = catalog.indicators().filter(({ unit }) => unit === "count");
    const names = counts.map(({ id }) => id).sort();
    expect(Object.keys(countedEn).sort()).toEqual(names);
    expect(Object.keys(countedZh).sort()).toEqual(names);
  });

  test("has a sentence in English for every indicator", () => {
    expect(Object.keys(templatesEn).sort()).toEqual([...ids].sort());
  });

  test("words nothing that is not in the catalog", () => {
    const worded = [growthSubjectsEn, templatesZh, growthSubjectsZh, en.tables.short, zh.tables.short];
    for (const table of worded) expect(Object.keys(table).filter((id) => !ids.has(id))).toEqual([]);
    const places = new Set([...catalog.areas(), ...catalog.partners()].map(({ id }) => id));
    for (const { tables } of [en, zh]) {
      expect(Object.keys(tables.places).filter((id) => !places.has(id))).toEqual([]);
    }
    const tables = new Set(catalog.tables().map(({ id }) => id));
    for (const { charts } of [en, zh]) {
      expect(Object.keys(charts.titles).filter((id) => !tables.has(id))).toEqual([]);
    }
  });

  test("shortens the same indicators in both languages", () => {
    expect(Object.keys(zh.tables.short).sort()).toEqual(Object.keys(en.tables.short).sort());
    expect(Object.keys(zh.charts.titles)).toEqual(
      Object.keys(en.charts.titles).filter((id) => id in zh.charts.titles),
    );
  });

  test("translates publishers that there are", () => {
    const names = new Set(catalog.sources().map((source) => readPublisher(source).name));
    expect(Object.keys(publishersZh).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("wordingEn", () => {
  test.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [21, "21st"],
    [112, "112th"],
  ])("ordinal(%d) is %s", (rank, text) => {
    expect(en.ordinal(rank)).toBe(text);
  });

  test("counted(indicator, value) has one and many", () => {
    expect([en.counted("port_routes", 1), en.counted("port_routes", 309)]).toEqual(["route", "routes"]);
  });

  test("names.list(names) joins with commas and and", () => {
    expect([["A"], ["A", "B"], ["A", "B", "C"]].map(en.names.list)).toEqual(["A", "A and B", "A, B and C"]);
  });

  test("names.growth(name) keeps the capital of places", () => {
    expect(en.names.growth("Goods exports")).toBe("Growth of goods exports");
    expect(en.names.growth("China-Europe freight trains")).toBe("Growth of China-Europe freight trains");
  });

  test("names.withPartner(indicator, name, partner) has the preposition of the flow", () => {
    const named = (indicator: string, name: string) => en.names.withPartner(indicator, name, "ASEAN");
    expect(named("exports", "Goods exports")).toBe("Goods exports to ASEAN");
    expect(named("imports_growth", "Growth of goods imports")).toBe("Growth of goods imports from ASEAN");
    expect(named("odi", "Outward direct investment")).toBe("Outward direct investment in ASEAN");
    expect(named("trade_share", "Share of a partner in goods trade")).toBe("Share of ASEAN in goods trade");
    expect(named("fdi", "Foreign direct investment, actual use")).toBe(
      "Foreign direct investment, actual use, from ASEAN",
    );
  });

  test("sentence(when, body, clause) parts two numbers, and says by when something had happened", () => {
    const { sentence } = en.sentences;
    expect(sentence("In 2017", "3,030 firms were set up", "")).toBe("In 2017, 3,030 firms were set up.");
    expect(sentence("At the end of 2022", "Zhejiang had approved 77,000 firms in all", "")).toBe(
      "By the end of 2022 Zhejiang had approved 77,000 firms in all.",
    );
  });

  test("clause(direction, text, earlier, how) counts people and weighs amounts", () => {
    const { clause } = en.sentences;
    expect(clause("down", "3 %", "in 2021", "amount")).toBe(", 3 % less than in 2021");
    expect(clause("down", "3 %", "in 2021", "number")).toBe(", 3 % fewer than in 2021");
    expect(clause("same", "0 %", "in 2021", "number")).toBe(", as many as in 2021");
    expect(clause("up", "5 %", "", "real")).toBe(", 5 % more than a year earlier in real terms");
  });
});

describe("wordingZh", () => {
  test("names.withPartner(indicator, name, partner) has the preposition of the flow", () => {
    const named = (indicator: string, name: string) => zh.names.withPartner(indicator, name, "东盟");
    expect(named("exports", "货物出口额")).toBe("对东盟货物出口额");
    expect(named("imports", "货物进口额")).toBe("自东盟货物进口额");
    expect(named("fdi", "实际使用外资")).toBe("来自东盟的实际使用外资");
    expect(named("odi", "对外直接投资额")).toBe("对东盟直接投资额");
    expect(named("trade_share", "贸易伙伴占进出口比重")).toBe("东盟占进出口比重");
    expect(named("port_routes", "港口航线数")).toBe("通往东盟的港口航线数");
  });

  test("names.growth(name) drops what a growth needs not", () => {
    expect(zh.names.growth("货物进出口总值")).toBe("进出口增速");
    expect(zh.names.growth("对东盟货物出口额")).toBe("对东盟出口增速");
    expect(zh.names.growth("货物进出口总额（按境内目的地和货源地）")).toBe("进出口总额增速");
  });

  test("clause(direction, text, earlier, how) compares with the year before or the same period", () => {
    const { clause } = zh.sentences;
    expect(clause("down", "3%", "2021年", "amount")).toBe("，比2021年下降3%");
    expect(clause("same", "0%", "2021年", "amount")).toBe("，与2021年持平");
    expect(clause("up", "5%", "", "real")).toBe("，按不变价同比增长5%");
  });
});
