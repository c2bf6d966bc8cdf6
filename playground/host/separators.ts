import { NotInStandIn } from "./exceptions.ts";
import { localeRules } from "./locales.ts";

const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[{};,]|\d\.\d/g;

/**
 * A formula as it is kept, with `,` between its arguments; `;` is accepted everywhere.
 *
 * Fails with NotInStandIn where the file's locale reads `,`, `.` or `{}` in another way, or is not known.
 */
export function storedFormula(formula: string, locale: string): string {
  const isCommaDecimal = hasCommaDecimals(locale);
  let depth = 0;
  return formula.replace(parts, (part) => {
    if (isCommaDecimal && /^[,{}]$|^\d\.\d$/.test(part))
      throw new NotInStandIn(`${part} in a formula of a file in ${locale}`);
    if (part === "{") depth += 1;
    if (part === "}") depth -= 1;
    return part === ";" && depth === 0 ? "," : part;
  });
}

/** A kept formula as scripts read it: with `;` between arguments where the file's locale has decimal commas. */
export function readFormula(formula: string, locale: string): string {
  if (!hasCommaDecimals(locale)) return formula;
  return formula.replace(parts, (part) => (part === "," ? ";" : part));
}

function hasCommaDecimals(locale: string): boolean {
  const rule = localeRules[locale];
  if (!rule) throw new NotInStandIn(`formulas in the locale ${locale}`);
  return rule.decimal === ",";
}
