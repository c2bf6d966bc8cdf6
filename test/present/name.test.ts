import { describe, expect, test } from "vitest";
import { fullNameOf, nameOf, periodLabel, periodText, placeOf, wordsIn } from "../../src/present/name";
import { resolve } from "../../src/query/resolve";
import { smallCatalog } from "../fixtures/smallCatalog";

const catalog = smallCatalog();
const names = (key: string) =>
  (["en", "zh"] as const).map((language) => nameOf(resolve(catalog, key), language));

describe("nameOf(figure, language)", () => {
  test("is the name of the indicator", () => {
    expect(names("exports_2022")).toEqual(["Goods exports", "货物出口额"]);
  });

  test("says whose trade it is", () => {
    expect(names("trade_belt_road_2022")).toEqual([
      "Goods trade with Belt and Road countries",
      "对共建“一带一路”国家货物进出口额",
    ]);
  });

  test("says that it is growth", () => {
    expect(names("trade_growth_2022")).toEqual(["Growth of goods trade", "进出口增速"]);
    expect(names("trade_growth_eu_2021")).toEqual([
      "Growth of goods trade with the European Union",
      "对欧盟进出口增速",
    ]);
  });

  test("leaves the name of an indicator that is growth itself", () => {
    expect(names("cargo_growth_2020")).toEqual(["Growth of port cargo", "港口货物吞吐量增速"]);
  });
});

test("fullNameOf(figure, language) adds a place that is not the home of the indicator", () => {
  expect(fullNameOf(resolve(catalog, "trade_2022"), "en")).toBe("Goods trade");
  expect(fullNameOf(resolve(catalog, "trade_ningbo_2022"), "en")).toBe("Goods trade, Ningbo");
  expect(fullNameOf(resolve(catalog, "trade_ningbo_2022"), "zh")).toBe("货物进出口额（宁波市）");
});

test("placeOf(figure, language) is the name of the area", () => {
  expect(placeOf(resolve(catalog, "trade_ningbo_2022"), "en")).toBe("Ningbo");
  expect(placeOf(resolve(catalog, "trade_ningbo_2022"), "zh")).toBe("宁波市");
});

describe("wordsIn(words, language)", () => {
  test("gives Chinese its own punctuation and leaves numbers and English alone", () => {
    const words = { en: "a (b), c: d", zh: "总额(按目的地,共6,577万):其一;Chinagoods" };
    expect(wordsIn(words, "en")).toBe("a (b), c: d");
    expect(wordsIn(words, "zh")).toBe("总额（按目的地，共6,577万）：其一；Chinagoods");
  });
});

describe("periodText(period, language, kind)", () => {
  test.each([
    ["2022", "2022", "2022年"],
    ["2022-H1", "first half of 2022", "2022年上半年"],
    ["2022-Q3", "third quarter of 2022", "2022年三季度"],
    ["2022-07", "July 2022", "2022年7月"],
    ["2023-01..2023-04", "January to April 2023", "2023年1—4月"],
    ["2018..2022", "2018 to 2022", "2018—2022年"],
  ])("writes %s out", (period, en, zh) => {
    expect(periodText(period, "en")).toBe(en);
    expect(periodText(period, "zh")).toBe(zh);
  });

  test("says that the year of a stock is its end", () => {
    expect(periodText("2022", "en", "stock")).toBe("end of 2022");
    expect(periodText("2022", "zh", "stock")).toBe("2022年末");
    expect(periodText("2023-06", "en", "stock")).toBe("June 2023");
  });

  test("breaks on a text that is no period", () => {
    expect(() => periodText("2022-13", "en")).toThrow('"2022-13" is no period of the catalog.');
  });
});

describe("periodLabel(period, language)", () => {
  test.each([
    ["2022", "2022", "2022年"],
    ["2022-H1", "H1 2022", "2022年上半年"],
    ["2022-Q3", "Q3 2022", "2022年三季度"],
    ["2022-07", "Jul 2022", "2022年7月"],
    ["2023-01..2023-04", "Jan–Apr 2023", "2023年1—4月"],
    ["2018..2022", "2018–2022", "2018—2022年"],
  ])("shortens %s", (period, en, zh) => {
    expect(periodLabel(period, "en")).toBe(en);
    expect(periodLabel(period, "zh")).toBe(zh);
  });
});
