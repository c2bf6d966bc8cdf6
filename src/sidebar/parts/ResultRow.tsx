import { nameOf, periodText, placeOf } from "../../present/name";
import { showFigure } from "../../present/number";
import type { SearchHit } from "../../query/search";
import { usePage } from "../Page";
import { Marked } from "./Marked";
import { Sparkline } from "./Sparkline";
import { Value } from "./Value";

/** What one series shows in a list: name, place and period, value, its course. */
export function ResultRow({ hit }: { readonly hit: SearchHit }) {
  const { language } = usePage();
  const { figure, marks } = hit;
  const shown = showFigure(figure, language);
  return (
    <>
      <span class="result-name">
        <Marked text={nameOf(figure, language)} marks={marks} />
      </span>
      <span class="result-place">
        <Marked text={placeOf(figure, language)} marks={marks} />
        {` · ${periodText(figure.period, language)}`}
      </span>
      <span class="result-value">
        <Value shown={shown} />
        {shown.flag !== "" && <span class="flag">{shown.flag}</span>}
      </span>
      <Sparkline figure={figure} />
    </>
  );
}
