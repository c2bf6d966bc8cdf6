import { cite } from "../../present/cite";
import { type Shown, unitLabel } from "../../present/number";
import type { Figure } from "../../query/Figure";
import { formulaOf } from "../formula";
import { type InsertAsk, insertedBy } from "../InsertAsk";
import { usePage } from "../Page";
import { Button } from "../parts/Button";
import { CopyMenu } from "../parts/CopyMenu";
import { Notice } from "../parts/Notice";
import { isBusy, type OpenCard } from "../state";
import { useShow } from "../useShow";

/** What can be done with a figure: four buttons in two columns, and where the last insert stands. */
export function CardActions(props: {
  readonly card: OpenCard;
  readonly figure: Figure;
  readonly shown: Shown;
  /** Key of its series, `exports`. */
  readonly series: string;
}) {
  const { state, language, words, insert, dispatch } = usePage();
  const [show, hasFailed] = useShow(() => dispatch({ kind: "insertPutAway" }));
  const { card, figure, shown } = props;
  // Nothing chosen: the base unit, as the function gives it. Else what the card shows.
  const isChosen = card.currency !== undefined || card.scale !== undefined;
  const unit = isChosen ? unitLabel(figure.unit, Math.max(0, shown.scale), language) : "";
  const place = { kind: "here" } as const;
  const askFigure = (as: "value" | "formula"): InsertAsk => ({
    question: "insertFigure",
    about: { key: card.key, unit, as, language, place },
  });
  const askSeries: InsertAsk = {
    question: "insertSeries",
    about: { series: props.series, unit, language, cells: "values", place },
  };
  const last = state.insert?.panel === "find" ? state.insert : undefined;
  const busyWith = isBusy(state) && last !== undefined ? insertedBy(last.ask) : undefined;
  const button = (what: "value" | "formula" | "series", ask: InsertAsk) => (
    <Button
      kind={what === "value" ? "primary" : "secondary"}
      isBusy={isBusy(state)}
      busyText={busyWith === what ? words.busy : undefined}
      onPress={() => insert(ask)}
    >
      {words.insert[what]}
    </Button>
  );
  return (
    <>
      {last?.progress.kind === "done" && (
        <Notice kind="success">
          <p>{words.done(insertedBy(last.ask), last.progress.placed)}</p>
          {hasFailed && <p>{words.notShown}</p>}
          <ShowLink
            text={words.show}
            onPress={() => {
              if (last.progress.kind === "done") show(last.progress.placed);
            }}
          />
        </Notice>
      )}
      {button("value", askFigure("value"))}
      {button("formula", askFigure("formula"))}
      {button("series", askSeries)}
      <CopyMenu
        items={[
          {
            id: "formula",
            text: words.copies.formula,
            copies: () => formulaOf(askFigure("formula"), state.separator),
          },
          { id: "value", text: words.copies.value, copies: () => shown.text },
          { id: "short", text: words.copies.short, copies: () => cite(figure, "short", language) },
          { id: "full", text: words.copies.full, copies: () => cite(figure, "full", language) },
          { id: "key", text: words.copies.key, copies: () => figure.key },
        ]}
      />
    </>
  );
}

function ShowLink(props: { readonly text: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="link" onClick={props.onPress}>
      {props.text}
    </button>
  );
}
