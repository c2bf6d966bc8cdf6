import type { Figure } from "../../query/Figure";
import { usePage } from "../Page";

/** What the points and lines of a card's chart mean, as far as they occur in it. */
export function SeriesLegend(props: {
  readonly figures: readonly Figure[];
  readonly hasGap: boolean;
  readonly hasBreak: boolean;
}) {
  const { legend } = usePage().words;
  const hasEstimate = props.figures.some((figure) => figure.status === "estimate");
  if (!hasEstimate && !props.hasGap && !props.hasBreak) return null;
  return (
    <ul class="legend">
      <li>
        <Key>
          <circle class="dot" cx="5" cy="5" r="3.25" />
        </Key>
        {legend.published}
      </li>
      {hasEstimate && (
        <li>
          <Key>
            <circle class="dot hollow" cx="5" cy="5" r="3" />
          </Key>
          {legend.estimate}
        </li>
      )}
      {props.hasGap && (
        <li>
          <svg width="14" height="10" aria-hidden="true">
            <path class="joined dotted" d="M1 5H14" />
          </svg>
          {legend.missing}
        </li>
      )}
      {props.hasBreak && <li>{legend.break}</li>}
    </ul>
  );
}

function Key({ children }: { readonly children: preact.ComponentChildren }) {
  return (
    <svg width="10" height="10" aria-hidden="true">
      {children}
    </svg>
  );
}
