import type { Catalog, Language } from "../catalog/model";
import { frequencyOf } from "../catalog/period";
import { templatesOf } from "../messages/templatesOf";
import type { Fillers } from "../messages/Wording";
import { wordingOf } from "../messages/wordingOf";
import type { Figure } from "../query/Figure";
import { directionOf, growthClause } from "./growthClause";
import { wordPeriod, wordsIn } from "./name";
import { showFigure, unitLabel } from "./number";

/** One sentence that says what a figure is: `In 2022 Zhejiang exported goods worth about 3.44 trillion CNY, …`. */
export function sentenceOf(catalog: Catalog, figure: Figure, language: Language): string {
  const { sentences } = wordingOf(language);
  const templates = templatesOf(language);
  const { indicator } = figure;
  const name = wordsIn(indicator.name, language);
  const template = figure.isGrowth
    ? sentences.growthTemplate(templates.growthSubjects[indicator.id], name)
    : (templates.levels[indicator.id] ?? sentences.template(name, indicator.kind === "growth"));
  const isStock = indicator.kind === "stock" && !figure.isGrowth;
  const when = wordPeriod(figure.period, sentences.when, isStock);
  const body = fill(template, fillersOf(figure, language));
  return sentences.sentence(when, body, growthClause(catalog, figure, language));
}

function fillersOf(figure: Figure, language: Language): Fillers {
  const { names, quantity, sentences } = wordingOf(language);
  const size = { ...figure, qualifier: "exact" as const, value: Math.abs(figure.value) };
  const shown = showFigure(size, language);
  const text = shown.text.replace(/^\+/, "");
  const number = shown.number.replace(/^\+/, "");
  const scaled = quantity(number, unitLabel("count", Math.max(shown.scale, 0), language));
  const qualifier = figure.status === "estimate" && figure.qualifier === "exact" ? "about" : figure.qualifier;
  const isYear = frequencyOf(figure.period) === "year";
  const partner = figure.partner
    ? names.inSentence(figure.partner.id, wordsIn(figure.partner.name, language))
    : "";
  return {
    ...sentences.value(qualifier, text, scaled),
    area: names.inSentence(figure.area.id, wordsIn(figure.area.name, language)),
    partner,
    to: partner === "" ? "" : sentences.partner(figure.indicator.id, partner),
    grew: sentences.grew(directionOf(figure, shown.decimals), qualifier, text, isYear),
  };
}

// `{to|abroad}` has what stands where there is none.
function fill(template: string, fillers: Fillers): string {
  return template.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_, name: string, instead?: string) => {
    const filler = fillers[name] ?? "";
    return filler === "" ? (instead ?? "") : filler;
  });
}
