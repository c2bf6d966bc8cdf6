import { describe, expect, test } from "vitest";
import { ZJ_EDITION } from "../../src/functions/ZJ_EDITION";
import { ZJ_INFO } from "../../src/functions/ZJ_INFO";
import { FIELDS, FIELDS_ZH } from "../../src/messages/Fields";
import { thrown } from "./thrown";

describe("ZJ_INFO(metric, field)", () => {
  test.each<[string, string, string | number]>([
    ["trade_2022@USD", "key", "trade_2022@USD"],
    ["Trade 2022", "read_as", "trade_2022"],
    ["trade_2022", "name", "Goods trade (imports plus exports)"],
    ["trade_2022", "名称", "货物进出口总值"],
    ["trade_2022", "value", 4_680_000_000_000],
    ["exports_mech_elec_share_2022", "value", 0.447],
    ["exports_mech_elec_share_2022", "unit", "fraction"],
    ["trade_2022", "unit", "CNY"],
    ["exports 2023-01..2023-04", "period", "2023-01..2023-04"],
    ["trade_latest", "period", "2025"],
    ["trade_eu_2021", "partner", "European Union"],
    ["trade_2022", "partner", ""],
    ["trade_2022", "edition", ZJ_EDITION()],
    ["trade_2022", "conversion", ""],
    ["trade_2022", "derivation", ""],
    ["trade_2022@2023-06-13", "read as", "trade_2022@2023-06-13"],
    ["exports_2022", "status", "estimate"],
    ["trade_growth_2022", "value", 0.131],
  ])("of %s, %s is %j", (metric, field, expected) => {
    expect(ZJ_INFO(metric, field)).toBe(expected);
  });

  test("without a field gives all of them in two columns, in the language of the key", () => {
    const facts = ZJ_INFO("exports_2022");
    expect(facts).toHaveLength(FIELDS.length);
    expect(Array.isArray(facts) && facts.map(([name]) => name)).toEqual([...FIELDS]);
    expect(facts).toContainEqual(["key", "exports_2022"]);
  });

  test("names the rule and the inputs of a derived figure, each with its source", () => {
    const said = String(ZJ_INFO("exports_2022", "derivation"));
    expect(said).toContain("exports_2023 / (1 + growth(exports_2023))");
    expect(said).toMatch(/exports_2023 = 3\.57 trillion CNY \(.+\); exports_growth_2023 = \+3\.9\s% \(.+\)/);
  });

  test("names the amount before, the rate and both sources of a converted figure", () => {
    expect(ZJ_INFO("fdi_2021@CNY", "conversion")).toMatch(
      /^fdi_2021 = 18\.3 billion USD \(.+\); cny_per_usd_2021 = 6\.4508 CNY per USD \(.+\)$/,
    );
  });

  test("lists both dollar totals of 2022, the later first", () => {
    expect(ZJ_INFO("trade_2022@USD", "vintages")).toMatch(
      /^703\.30? billion USD \(.+\); 658\.63 billion USD \(.+\)$/,
    );
  });

  test.each(Object.entries(FIELDS_ZH))("takes %s by its Chinese name %s", (field, name) => {
    expect(typeof ZJ_INFO("trade_2022", name)).toBe(typeof ZJ_INFO("trade_2022", field));
    expect(thrown(() => ZJ_INFO("hotels", name))).toMatch(/^没有名为/);
  });

  test("of a range gives one fact a cell, marking those that fail", () => {
    expect(
      ZJ_INFO(
        [
          ["trade_2022", ""],
          ["hotels", "exports_2023"],
        ],
        "value",
      ),
    ).toEqual([
      [4_680_000_000_000, ""],
      [expect.stringMatching(/^⚠ No figure is called "hotels"/), 3_570_000_000_000],
    ]);
  });

  test.each([undefined, null, "", [[""]]])("of a blank, %j, with a field is a blank", (blank) => {
    expect(ZJ_INFO(blank, "value")).toBe("");
  });

  test("of a blank without a field is a blank", () => {
    expect(ZJ_INFO("")).toBe("");
    expect(ZJ_INFO(undefined)).toBe("");
  });

  test.each<[string, unknown, unknown, string | RegExp]>([
    ["an unknown field", "trade_2022", "sauce", /^No field is called "sauce"\. Nearest: source, \w+, \w+\.$/],
    ["a number as field", "trade_2022", 3, 'The second argument is a field such as "source"; it was 3.'],
    [
      "a range of fields",
      "trade_2022",
      [["source"], ["unit"]],
      'The second argument is a field such as "source"; it was a range of 2 × 1 cells.',
    ],
    [
      "a range without a field",
      [["trade_2022"], ["exports_2022"]],
      "",
      "The first argument is one figure where no field is given; it was a range of 2 × 1 cells.",
    ],
    ["a key without a period", "trade", "unit", '"trade" needs a period. The latest is trade_2025.'],
    ["a number as key", 7, "", 'A figure is named by text such as "exports_2022"; this was 7.'],
  ])("refuses %s with one sentence", (_, metric, field, said) => {
    const expected =
      typeof said === "string" ? new RegExp(`^${said.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) : said;
    expect(thrown(() => ZJ_INFO(metric, field))).toMatch(expected);
  });
});

test("ZJ_EDITION() is year and month", () => {
  expect(ZJ_EDITION()).toMatch(/^\d{4}\.\d{2}(?:\.\d+)?$/);
});
