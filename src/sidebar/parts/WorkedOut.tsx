import { ruleLines } from "../../present/describeFigure";
import type { Figure } from "../../query/Figure";
import { usePage } from "../Page";

/** How a figure was worked out, in amber; nothing for one that is as printed, growth included. */
export function WorkedOut({ figure }: { readonly figure: Figure }) {
  const { catalog, language } = usePage();
  if (figure.steps.every((step) => step.kind === "printedGrowth")) return null;
  const rule = ruleLines(figure, language, catalog);
  return (
    <section class="worked">
      <h3>{rule.title}</h3>
      {rule.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {rule.check !== undefined && <p class="check">{rule.check}</p>}
    </section>
  );
}
