import { describe, expect, test } from "vitest";
import type { Source } from "../../src/catalog/model";
import {
  cite,
  citeEach,
  citeSource,
  dateText,
  publisherText,
  sourceLine,
  subtitleOf,
} from "../../src/present/cite";
import { resolve } from "../../src/query/resolve";
import { smallCatalog } from "../fixtures/smallCatalog";

const catalog = smallCatalog();
const figures = (...keys: readonly string[]) => keys.map((key) => resolve(catalog, key));

function source(publisher: string, published: string): Source {
  return { id: "x", title: "[T]", publisher, published, url: "", language: "zh", trust: "high" };
}

describe("cite(figure, style, language)", () => {
  test("names publisher and year in short", () => {
    const [figure] = figures("trade_2022");
    expect(cite(figure!, "short", "en")).toBe("Bureau of Statistics, 2023");
    expect(cite(figure!, "short", "zh")).toBe("Bureau of Statistics，2023年");
  });

  test("names every source behind a figure that was worked out, each once", () => {
    const [figure] = figures("imports_2022");
    expect(cite(figure!, "short", "en")).toBe("Bureau of Statistics, 2023; General Customs, 2024");
  });

  test("gives everything in full, with edition and key", () => {
    const [figure] = figures("trade_2023-01..2023-04");
    expect(cite(figure!, "full", "en")).toBe(
      "People's Daily, 13 Jun 2023, “Opening up”, https://example.org/daily; Zhejiang Data 2026.11 · trade_2023-01..2023-04",
    );
    expect(cite(figure!, "full", "zh")).toBe(
      "人民日报，2023年6月13日，《Opening up》，https://example.org/daily；浙江数据 2026.11 版 · trade_2023-01..2023-04",
    );
  });
});

describe("citeEach(figure, style, language)", () => {
  test("is one citation for each source, without edition and key", () => {
    const [figure] = figures("imports_2022");
    expect(citeEach(figure!, "short", "en")).toEqual(["Bureau of Statistics, 2023", "General Customs, 2024"]);
    expect(citeEach(figure!, "full", "en")).toEqual([
      "Bureau of Statistics, 28 Feb 2023, “Bulletin of 2022”, https://example.org/2022",
      "General Customs, 18 Jan 2024, “Customs figures”, https://example.org/customs",
    ]);
  });
});

test("citeSource(source, language) leaves out what is not known and the brackets of our own titles", () => {
  expect(citeSource(source("Zhejiang Daily via qwitaly.com", "2024-02"), "en")).toBe(
    "Zhejiang Daily, Feb 2024, via qwitaly.com, “T”",
  );
  expect(citeSource(source("Zhejiang Daily via qwitaly.com", "2024-02"), "zh")).toBe(
    "浙江日报，2024年2月（转自qwitaly.com），《T》",
  );
});

describe("publisherText(source, language)", () => {
  test("takes the Chinese name we have, else the one in the catalog, else the name itself", () => {
    expect(publisherText(source("Zhejiang Daily", "2024"), "zh")).toBe("浙江日报");
    expect(publisherText(source("Harbour Post (港口报)", "2024"), "zh")).toBe("港口报");
    expect(publisherText(source("Harbour Post (港口报)", "2024"), "en")).toBe("Harbour Post");
    expect(publisherText(source("Agenzia Nova", "2024"), "zh")).toBe("Agenzia Nova");
  });
});

describe("dateText(iso, language)", () => {
  test.each([
    ["2024-02-04", "4 Feb 2024", "2024年2月4日"],
    ["2024-11", "Nov 2024", "2024年11月"],
    ["2024", "2024", "2024年"],
  ])("writes %s as exact as it is known", (iso, en, zh) => {
    expect(dateText(iso, "en")).toBe(en);
    expect(dateText(iso, "zh")).toBe(zh);
  });
});

describe("sourceLine(figures, language, edition)", () => {
  const all = figures("trade_2022", "cargo_2022", "trade_2021", "trade_2022@USD", "mech_share_2022");

  test("names three publishers, those with most figures first, and counts the rest", () => {
    expect(sourceLine(all, "en", "2026.11")).toBe(
      "Source: Bureau of Statistics, Yearbook House, General Customs and 1 more. Zhejiang Data, edition 2026.11.",
    );
    expect(sourceLine(all, "zh", "2026.11")).toBe(
      "来源：Bureau of Statistics、Yearbook House、General Customs等4个来源。浙江数据 2026.11 版。",
    );
  });

  test("counts nothing where it names all", () => {
    expect(sourceLine(figures("trade_2022", "mech_share_2022"), "en", "2026.11")).toBe(
      "Source: Bureau of Statistics and People's Daily. Zhejiang Data, edition 2026.11.",
    );
    expect(sourceLine(figures("mech_share_2022"), "zh", "2026.11")).toBe(
      "来源：人民日报。浙江数据 2026.11 版。",
    );
  });

  test("names those who print before those who are only behind estimates", () => {
    expect(sourceLine(figures("exports_2022", "trade_2021"), "en", "2026.11")).toBe(
      "Source: Yearbook House and General Customs. Zhejiang Data, edition 2026.11.",
    );
  });
});

test("subtitleOf(figures, language, edition) names two publishers", () => {
  const all = figures("trade_2022", "cargo_2022", "trade_2021", "trade_2022@USD");
  expect(subtitleOf(all, "en", "2026.11")).toBe(
    "Source: Bureau of Statistics, Yearbook House and others; Zhejiang Data 2026.11",
  );
  expect(subtitleOf(figures("mech_share_2022"), "zh", "2026.11")).toBe("来源：人民日报；浙江数据 2026.11 版");
});
