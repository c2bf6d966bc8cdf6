import type { Currency } from "./model";

/** A key as an expression reads it. */
export interface Operand {
  /** `exports_2023`. */
  readonly key: string;
  /** The currency in which money is read. */
  readonly currency: Currency;
  /** True for `growth(key)`. */
  readonly isGrowth: boolean;
}

/** What an operand is worth. */
export interface Operated {
  readonly value: number;
  /** How many digits of it are known. */
  readonly significant: number;
}

/** The result of an expression with what it read. */
export interface Derived extends Operated {
  /** In the order of their first appearance. */
  readonly operands: readonly Operand[];
}

/**
 * The value of a rule such as `exports_2023 / (1 + growth(exports_2023))`.
 *
 * `significant` is that of the poorest operand. Fails on anything but numbers, `+ - * / ( )`, keys, `growth(key)`,
 * `usd(…)` and `cny(…)`, on a rule that reads no key, and on a result that is no finite number.
 */
export function derive(
  expression: string,
  currency: Currency,
  read: (operand: Operand) => Operated,
): Derived {
  const tokens = expression.match(/[a-z_][\w.-]*|\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? [];
  const operands: Operand[] = [];
  let significant = Infinity;
  let position = 0;

  const take = (expected?: string): string => {
    const token = tokens[position];
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new Error(
        `"${expression}" has ${token ?? "an end"} where ${expected ?? "a value"} should stand.`,
      );
    }
    position += 1;
    return token;
  };

  const operand = (key: string, money: Currency, isGrowth: boolean): number => {
    const known = operands.some(
      (one) => one.key === key && one.currency === money && one.isGrowth === isGrowth,
    );
    if (!known) operands.push({ key, currency: money, isGrowth });
    const result = read({ key, currency: money, isGrowth });
    significant = Math.min(significant, result.significant);
    return result.value;
  };

  const factor = (money: Currency): number => {
    const token = take();
    if (token === "(") return closed(money);
    if (token === "-") return -factor(money);
    if (/^\d/.test(token)) return Number(token);
    if (!/^[a-z]/.test(token)) throw new Error(`"${expression}" has "${token}" where a value should stand.`);
    if (tokens[position] !== "(") return operand(token, money, false);
    take("(");
    if (token === "usd") return closed("USD");
    if (token === "cny") return closed("CNY");
    if (token !== "growth")
      throw new Error(`"${expression}" uses "${token}", which is no function of rules.`);
    const growth = operand(take(), money, true);
    take(")");
    return growth;
  };

  const closed = (money: Currency): number => {
    const value = sum(money);
    take(")");
    return value;
  };

  const product = (money: Currency): number => {
    let value = factor(money);
    while (tokens[position] === "*" || tokens[position] === "/") {
      value = take() === "*" ? value * factor(money) : value / factor(money);
    }
    return value;
  };

  const sum = (money: Currency): number => {
    let value = product(money);
    while (tokens[position] === "+" || tokens[position] === "-") {
      value = take() === "+" ? value + product(money) : value - product(money);
    }
    return value;
  };

  const value = sum(currency);
  if (position < tokens.length) throw new Error(`"${expression}" goes on after its end.`);
  if (operands.length === 0) throw new Error(`"${expression}" reads no figure, so nothing could be cited.`);
  if (!Number.isFinite(value)) throw new Error(`"${expression}" has no finite value.`);
  return { value, significant, operands };
}
