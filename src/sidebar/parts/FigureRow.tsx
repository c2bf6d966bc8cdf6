import { nameOf, periodText, placeOf } from "../../present/name";
import { showFigure } from "../../present/number";
import type { Figure } from "../../query/Figure";
import { usePage } from "../Page";
import { Icon } from "./Icon";

/** One figure as a row of two lines that opens its card. */
export function FigureRow({ figure, onOpen }: { readonly figure: Figure; readonly onOpen: () => void }) {
  const { language, words } = usePage();
  const shown = showFigure(figure, language);
  const status = figure.status === "normal" ? "" : ` · ${words[figure.status]}`;
  // The usual place goes without saying; others are told apart by it.
  const place = figure.area.id === figure.indicator.home ? "" : ` · ${placeOf(figure, language)}`;
  return (
    <button type="button" class="row" id={rowId(figure.key)} onClick={onOpen}>
      <span class="row-text">
        <span class="row-name">{nameOf(figure, language)}</span>
        <span class="row-meta">
          <b>{shown.text}</b>
          {`${place} · ${periodText(figure.period, language)}${status}`}
        </span>
      </span>
      <Icon name="next" />
    </button>
  );
}

/** The id by which the row of a figure gets the focus back. */
export function rowId(key: string): string {
  return `row-${key}`;
}
