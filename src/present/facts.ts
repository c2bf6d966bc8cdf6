import type { Catalog, Language } from "../catalog/model";
import type { Field } from "../messages/Fields";
import { wordingOf } from "../messages/wordingOf";
import type { Figure } from "../query/Figure";
import { growthOf } from "../query/growth";
import { vintagesOf } from "../query/vintages";
import { cite, publisherText } from "./cite";
import { nameOf, placeOf } from "./name";
import { showFigure, unitLabel } from "./number";

/**
 * One fact about a figure, as text or a number.
 *
 * `value` is in the unit itself and `growth` a fraction; a fact that a figure does not have is empty. Several sources
 * stand in one text, parted by semicolons.
 */
export function factOf(catalog: Catalog, figure: Figure, field: Field, language: Language): string | number {
  const wording = wordingOf(language);
  const each = (fact: (source: Figure["sources"][number]) => string): string =>
    [...new Set(figure.sources.map(fact))].filter((text) => text !== "").join("; ");
  switch (field) {
    case "key":
    case "read_as":
      return figure.key;
    case "name":
      return nameOf(figure, language);
    case "value":
      return figure.value;
    case "unit":
      return figure.unit === "percent" || figure.unit === "percentage_points"
        ? wording.facts.fraction
        : unitLabel(figure.unit, 0, language) || wording.facts.count;
    case "period":
      return figure.period;
    case "area":
      return placeOf(figure, language);
    case "partner":
      return figure.partner?.name[language] ?? "";
    case "qualifier":
      return wording.qualifiers[figure.qualifier];
    case "status":
      return figure.status === "normal" ? wording.facts.normal : wording.statuses[figure.status];
    case "note":
      return figure.note?.[language] ?? "";
    case "source":
      return cite(figure, "short", language);
    case "publisher":
      return each((source) => publisherText(source, language));
    case "published":
      return each((source) => source.published);
    case "url":
      return each((source) => source.url);
    case "trust":
      return each((source) => wording.facts.trust[source.trust === "high" ? "high" : "medium"]);
    case "edition":
      return figure.edition;
    case "derivation":
      return derivationText(figure, language);
    case "conversion":
      return conversionText(figure, language);
    case "vintages":
      return vintagesOf(catalog, figure)
        .map((one) => `${showFigure(one, language).text} (${cite(one, "short", language)})`)
        .join("; ");
    case "growth":
      return growthOf(catalog, figure)?.value ?? "";
  }
}

// The rule, what it says, and each input with its value and source.
function derivationText(figure: Figure, language: Language): string {
  const step = figure.steps.find((one) => one.kind === "derived");
  if (step?.kind !== "derived") return "";
  const inputs = step.inputs.map((input) => inputText(input, language)).join("; ");
  return `${step.derivation.expression}: ${step.derivation.note[language]}. ${inputs}`;
}

function conversionText(figure: Figure, language: Language): string {
  const step = figure.steps.find((one) => one.kind === "converted");
  if (step?.kind !== "converted") return "";
  return `${inputText(step.from, language)}; ${inputText(step.rate, language)}`;
}

function inputText(figure: Figure, language: Language): string {
  return `${figure.key} = ${showFigure(figure, language).text} (${cite(figure, "short", language)})`;
}
