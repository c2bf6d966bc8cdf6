import type { Derivation, Language } from "../catalog/model";
import { wordingOf } from "../messages/wordingOf";
import type { Figure } from "../query/Figure";
import { formatNumber, isMoney, showFigure } from "./number";

const SIGNS: Readonly<Record<string, string>> = { "*": "×", "/": "÷", "-": "−", "+": "+" };

/**
 * A rule with its numbers: `2.52 trillion ÷ 1.091 = 2.31 trillion CNY`.
 *
 * Growth is drawn into one factor; money names its currency where it is not that of the result.
 */
export function formulaText(
  derivation: Derivation,
  inputs: readonly Figure[],
  result: Figure,
  language: Language,
): string {
  const tokens = derivation.expression.match(/[a-z_][a-z0-9_.-]*|\d+(?:\.\d+)?|[-+*/()]/g) ?? [];
  const known = new Map<string, Figure>();
  const waiting = [...inputs];
  let text = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? "";
    const factor = /^\( 1 [-+] growth \( \S+ \) \)$/.exec(tokens.slice(index, index + 8).join(" "));
    if (factor) {
      const growth = take(known, waiting, tokens.slice(index, index + 8).join(""));
      text += growthFactor(growth, tokens[index + 2] === "-");
      index += 7;
    } else if (token === "usd" || token === "cny") {
      // A single key needs no brackets once its currency is written out.
      if (tokens[index + 3] !== ")") continue;
      text += shownInput(take(known, waiting, `${token}${tokens[index + 2] ?? ""}`), result, language);
      index += 3;
    } else if (token === "(" || token === ")") {
      text += token;
    } else if (SIGNS[token] !== undefined) {
      text += ` ${SIGNS[token]} `;
    } else if (/^\d/.test(token)) {
      text += shownNumber(Number(token), result, language);
    } else {
      text += shownInput(take(known, waiting, token), result, language);
    }
  }
  return `${text} = ${plainText(result, language)}`;
}

/** A figure with its unit, without mark or sign. */
export function plainText(figure: Figure, language: Language): string {
  return showFigure({ ...figure, qualifier: "exact" }, language).text.replace(/^\+/, "");
}

// Inputs stand in the order in which the rule first names them.
function take(known: Map<string, Figure>, waiting: Figure[], name: string): Figure {
  const figure = known.get(name) ?? waiting.shift();
  if (!figure) throw new Error(`A rule names "${name}", but has no input for it.`);
  known.set(name, figure);
  return figure;
}

function growthFactor(growth: Figure, isLess: boolean): string {
  const factor = isLess ? 1 - growth.value : 1 + growth.value;
  return formatNumber(factor, Math.max(0, -growth.precision));
}

function shownInput(figure: Figure, result: Figure, language: Language): string {
  if (figure.unit === "CNY_per_USD") return showFigure(figure, language).number;
  const text = plainText(figure, language);
  if (language === "zh" || !isMoney(figure.unit) || figure.unit !== result.unit) return text;
  return text.replace(` ${wordingOf(language).units[figure.unit]}`, "");
}

function shownNumber(value: number, result: Figure, language: Language): string {
  if (result.unit === "percent") return wordingOf(language).percent(formatNumber(value * 100, 1));
  return formatNumber(value, Number.isInteger(value) ? 0 : 2);
}
