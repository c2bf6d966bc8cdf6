import { describe, expect, test } from "vitest";
import { lineAfter, withRows } from "../fixtures/smallCatalog";
import { refusal, refusalOfRow } from "./refusal";

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
