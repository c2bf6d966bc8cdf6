import { wordingOf } from "../../messages/wordingOf";
import { ruleLines } from "../../present/describeFigure";
import { wordsIn } from "../../present/name";
import { shownQualifier } from "../../present/number";
import type { Figure } from "../../query/Figure";
import { usePage } from "../Page";

/** What has to be known about a figure beside its number: how the source words it, how sure it is, its note. */
export function Remarks({ figure }: { readonly figure: Figure }) {
  const { language, words } = usePage();
  const remarks: string[] = [];
  const isDerived = figure.steps.some((step) => step.kind === "derived");
  const qualifier = shownQualifier(figure);
  if (qualifier !== "exact" && !isDerived) remarks.push(words.qualifierNote[qualifier]);
  if (figure.status === "provisional" || figure.status === "differs") {
    remarks.push(words.statusNote[figure.status]);
  }
  // The note of a derived figure is its rule, which has a box of its own.
  if (figure.note !== undefined && !isDerived) {
    remarks.push(wordingOf(language).notes.remark(wordsIn(figure.note, language)));
  }
  if (figure.steps.length > 0 && figure.steps.every((step) => step.kind === "printedGrowth")) {
    remarks.push(...ruleLines(figure, language).lines);
  }
  if (remarks.length === 0) return null;
  return (
    <ul class="remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
