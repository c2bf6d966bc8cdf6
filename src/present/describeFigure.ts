import type { Catalog, Language } from "../catalog/model";
import { wordingOf } from "../messages/wordingOf";
import type { Figure, Step } from "../query/Figure";
import { resolve } from "../query/resolve";
import { editionText, publishedText } from "./cite";
import { formulaText, plainText } from "./formula";
import { isReal } from "./growthClause";
import { nameOf, periodText, placeOf, wordsIn } from "./name";
import { isMoney, showFigure, shownQualifier } from "./number";

/** How a figure came about, for the box on its card. */
export interface Rule {
  readonly title: string;
  /** The rule in words, then the numbers, then what is to be said about it. */
  readonly lines: readonly string[];
  /** A whole sentence with the result of the cross-check. */
  readonly check?: string;
}

/** Lines of a note between its heading and its source. */
const MOST_BODY_LINES = 2;

/** What a remark that is a cross-check says, in either language. */
const CHECKS = /\bgives?\b|\bwithin\b|\badds? up\b|得|相差|相符|折算为/;

/**
 * The note on a cell: what it is and its mark, how it came about, where it is from.
 *
 * Shape: at most five lines.
 */
export function noteOf(figure: Figure, language: Language): string {
  const { citations, notes, statuses } = wordingOf(language);
  const mark = figure.status === "normal" ? "" : statuses[figure.status];
  const kind = figure.isGrowth ? undefined : figure.indicator.kind;
  const place = figure.area.id === "zhejiang" ? "" : placeOf(figure, language);
  const heading = notes.heading(
    nameOf(figure, language),
    place,
    periodText(figure.period, language, kind),
    mark,
  );
  const [first, ...more] = figure.sources;
  const source = first ? publishedText(first, language) : "";
  return [
    heading,
    ...bodyLines(figure, language).slice(0, MOST_BODY_LINES),
    more.length > 0 ? citations.andMore(source, more.length) : source,
    editionText(figure, language),
  ].join("\n");
}

/**
 * The rule of a figure that is not as printed, in words and numbers; no lines for one that is.
 *
 * With the catalog, a cross-check that the data writes as a rule is worked out too.
 */
export function ruleLines(figure: Figure, language: Language, catalog?: Catalog): Rule {
  const { notes } = wordingOf(language);
  const { steps } = figure;
  const converted = steps.find((step) => step.kind === "converted");
  const derived = steps.find((step) => step.kind === "derived");
  const title = derived ? notes.derived : converted ? notes.converted : notes.grown;
  const check = derived && checkOf(derived, language, catalog);
  const lines = steps.flatMap((step) =>
    stepLines(step, converted ? converted.from : figure, figure, language),
  );
  return { title, lines, ...(check === undefined ? {} : { check }) };
}

function bodyLines(figure: Figure, language: Language): readonly string[] {
  const { notes } = wordingOf(language);
  if (figure.steps.length > 0) return ruleLines(figure, language).lines;
  const qualifier = shownQualifier(figure);
  const printed = qualifier === "exact" ? [] : [notes.printedAs(qualifier, plainText(figure, language))];
  return figure.note ? [...printed, notes.remark(figure.note[language])] : printed;
}

function stepLines(step: Step, derivedResult: Figure, figure: Figure, language: Language): readonly string[] {
  const { notes } = wordingOf(language);
  switch (step.kind) {
    case "derived": {
      const [rule, ...remarks] = remarksOf(step, language);
      const numbers = formulaText(step.derivation, step.inputs, derivedResult, language);
      const others = remarks.filter((remark) => !isCheck(remark)).map(notes.remark);
      return [growthRule(step, language) ?? notes.remark(rule ?? ""), numbers, ...others];
    }
    case "converted": {
      const sign = figure.unit === "USD" ? "÷" : "×";
      const rate = showFigure(step.rate, language).number;
      const from = plainText(step.from, language);
      return [
        notes.atRate(periodText(step.rate.period, language)),
        `${from} ${sign} ${rate} = ${plainText(figure, language)}`,
      ];
    }
    case "printedGrowth":
      return [notes.printedGrowth(isReal(figure) ? "real" : isMoney(step.unit) ? step.unit : "")];
    case "computedGrowth": {
      const later = plainText(step.later, language);
      const earlier = plainText(step.earlier, language);
      const [last, before] = [step.later, step.earlier].map((one) => periodText(one.period, language));
      return [
        notes.computedGrowth(last ?? "", before ?? ""),
        `${later} ÷ ${earlier} − 1 = ${plainText(figure, language)}`,
      ];
    }
  }
}

type DerivedStep = Extract<Step, { readonly kind: "derived" }>;

function remarksOf(step: DerivedStep, language: Language): readonly string[] {
  return wordsIn(step.derivation.note, language).split(/[;；]\s*/);
}

function growthRule(step: DerivedStep, language: Language): string | undefined {
  const { notes } = wordingOf(language);
  const { expression } = step.derivation;
  const [first, second] = step.inputs.map((input) => periodText(input.period, language));
  if (/^(\S+) \/ \(1 \+ growth\(\1\)\)$/.test(expression)) return notes.backByGrowth(first ?? "");
  if (/^\S+ \* \(1 \+ growth\(\S+\)\)$/.test(expression)) return notes.onByGrowth(first ?? "", second ?? "");
  return undefined;
}

function isCheck(remark: string): boolean {
  return CHECKS.test(remark) || crossCheck(remark) !== undefined;
}

// `cross-check: trade_2022 - imports_2022`
function crossCheck(remark: string): readonly [string, string] | undefined {
  const match = /[:：]\s*([a-z_]+_\d{4}) - ([a-z_]+_\d{4})$/.exec(remark);
  return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2]] : undefined;
}

function checkOf(step: DerivedStep, language: Language, catalog: Catalog | undefined): string | undefined {
  const { notes, tables } = wordingOf(language);
  const remark = remarksOf(step, language).slice(1).find(isCheck);
  if (remark === undefined) return undefined;
  const keys = crossCheck(remark);
  if (!keys) return notes.check(remark);
  if (!catalog) return undefined;
  const [left, right] = keys.map((key) => resolve(catalog, key));
  if (!left || !right) return undefined;
  const value = left.value - right.value;
  const result = { ...left, value, precision: Math.max(left.precision, right.precision) };
  const names = [left, right].map((one) => tables.short[one.indicator.id] ?? nameOf(one, language));
  return notes.check(notes.gives(names[0] ?? "", names[1] ?? "", plainText(result, language)));
}
