/** A fraction of whole numbers. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** A key in a rule, and how it is read. */
export interface Read {
  readonly key: string;
  readonly currency: "CNY" | "USD";
  readonly isGrowth: boolean;
}

/** A decimal text times a power of ten, exactly. */
export function rational(text: string, exponent: number): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`"${text}" is no decimal number.`);
  const [, sign = "", whole = "", fraction = ""] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const power = exponent - fraction.length;
  return power >= 0
    ? { over: digits * 10n ** BigInt(power), under: 1n }
    : { over: digits, under: 10n ** BigInt(-power) };
}

/** The nearest number: fifteen decimals more than the whole part has are plenty for a double. */
export function toNumber({ over, under }: Rational): number {
  const digits = (over * 10n ** 25n) / under;
  return Number(`${digits}e-25`);
}

/** One fraction over another. */
export function divide(a: Rational, b: Rational): Rational {
  return { over: a.over * b.under, under: a.under * b.over };
}

/**
 * The value of a rule of data/derivations.csv: `+ - * / ( )`, numbers, keys, `growth(key)`, `usd(…)`, `cny(…)`.
 *
 * Works from the right: a sum is parted at its last plus or minus outside brackets, a product at its last sign.
 */
export function evaluate(text: string, currency: "CNY" | "USD", read: (operand: Read) => Rational): Rational {
  const rule = text.trim();
  const value = (part: string): Rational => evaluate(part, currency, read);
  for (const signs of ["+-", "*/"]) {
    const at = lastOutside(rule, signs);
    if (at <= 0) continue;
    const [left, right] = [value(rule.slice(0, at)), value(rule.slice(at + 1))];
    const turned = { over: -right.over, under: right.under };
    if (rule[at] === "+") return add(left, right);
    if (rule[at] === "-") return add(left, turned);
    if (rule[at] === "/") return divide(left, right);
    return { over: left.over * right.over, under: left.under * right.under };
  }
  const call = /^(growth|usd|cny|)\((.*)\)$/.exec(rule);
  if (call?.[1] === "growth") return read({ key: call[2] ?? "", currency, isGrowth: true });
  if (call) {
    const inner = call[1] === "usd" ? "USD" : call[1] === "cny" ? "CNY" : currency;
    return evaluate(call[2] ?? "", inner, read);
  }
  return /^\d/.test(rule) ? rational(rule, 0) : read({ key: rule, currency, isGrowth: false });
}

function add(a: Rational, b: Rational): Rational {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

// In the files a sign between two values has blanks around it.
function lastOutside(rule: string, signs: string): number {
  let depth = 0;
  for (let at = rule.length - 1; at >= 0; at -= 1) {
    const sign = rule[at] ?? "";
    if (sign === ")") depth += 1;
    if (sign === "(") depth -= 1;
    if (depth === 0 && signs.includes(sign)) return at;
  }
  return -1;
}
