import { describe, expect, test } from "vitest";
import { derive, type Operand, type Operated } from "../../src/catalog/derive";

const VALUES: Readonly<Record<string, Operated>> = {
  a_2022: { value: 12, significant: 2 },
  b_2022: { value: 5, significant: 4 },
  "a_2022 growth": { value: 0.5, significant: 3 },
  "a_2022 USD": { value: 2, significant: 1 },
};

function read({ key, currency, isGrowth }: Operand): Operated {
  const name = `${key}${isGrowth ? " growth" : ""}${currency === "USD" ? " USD" : ""}`;
  const found = VALUES[name];
  if (!found) throw new Error(`nothing is known of ${name}`);
  return found;
}

describe("derive(expression, currency, read)", () => {
  test.each([
    ["a_2022", 12],
    ["a_2022 + b_2022 * 2", 22],
    ["(a_2022 + b_2022) * 2", 34],
    ["a_2022 - b_2022 - 1", 6],
    ["a_2022 / 2 / 3", 2],
    ["-a_2022 + 20", 8],
    ["a_2022 * -b_2022", -60],
    ["a_2022 / (1 + growth(a_2022))", 8],
    ["usd(a_2022) * 7", 14],
    ["usd(a_2022 * 3) + cny(a_2022)", 18],
    ["usd(cny(b_2022)) + 0.5", 5.5],
  ])("of %s is %d", (expression, expected) => {
    expect(derive(expression, "CNY", read).value).toBe(expected);
  });

  test("reads money in the currency of the row", () => {
    expect(derive("a_2022 + 1", "USD", read).value).toBe(3);
  });

  test("knows as many digits as the poorest operand", () => {
    expect(derive("a_2022 * b_2022", "CNY", read).significant).toBe(2);
    expect(derive("b_2022 / (1 + growth(a_2022))", "CNY", read).significant).toBe(3);
  });

  test("gives each operand once, in the order of its first appearance", () => {
    expect(
      derive("b_2022 + a_2022 * (1 + growth(a_2022)) + usd(a_2022) - b_2022", "CNY", read).operands,
    ).toEqual([
      { key: "b_2022", currency: "CNY", isGrowth: false },
      { key: "a_2022", currency: "CNY", isGrowth: false },
      { key: "a_2022", currency: "CNY", isGrowth: true },
      { key: "a_2022", currency: "USD", isGrowth: false },
    ]);
  });

  test.each([
    ["", '"" has an end where a value should stand.'],
    ["a_2022 +", '"a_2022 +" has an end where a value should stand.'],
    ["* a_2022", '"* a_2022" has "*" where a value should stand.'],
    ["growth a_2022", "nothing is known of growth"],
    ["growth(a_2022", '"growth(a_2022" has an end where ) should stand.'],
    ["a_2022; b_2022", '"a_2022; b_2022" goes on after its end.'],
    ["1 + 1", '"1 + 1" reads no figure, so nothing could be cited.'],
    ["a_2022 / 0", '"a_2022 / 0" has no finite value.'],
    ["0 / (a_2022 * 0)", '"0 / (a_2022 * 0)" has no finite value.'],
  ])("fails on %j", (expression, reason) => {
    expect(() => derive(expression, "CNY", read)).toThrow(reason);
  });
});
