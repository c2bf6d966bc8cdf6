import { insertedBy } from "../InsertAsk";
import { usePage } from "../Page";
import { Back } from "../parts/Back";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import type { Insert } from "../state";
import { useShow } from "../useShow";
import { NotInserted } from "./NotInserted";

/** An insert of a table or chart from the button on: under way, done, or not made. */
export function Outcome(props: { readonly insert: Insert; readonly title: string; readonly backTo: string }) {
  const { words, dispatch } = usePage();
  const [show, hasFailed] = useShow(() => undefined);
  const { ask, progress } = props.insert;
  if (progress.kind === "failed") {
    return <NotInserted ask={ask} failure={progress.failure} title={props.title} backTo={props.backTo} />;
  }
  const back = () => dispatch({ kind: "wentBack" });
  return (
    <Screen
      name={progress.kind}
      actions={
        progress.kind === "busy" ? (
          <div class="wide">
            <Button kind="primary" isBusy busyText={words.busy} onPress={() => undefined}>
              {words.insert[insertedBy(ask)]}
            </Button>
          </div>
        ) : (
          <>
            <Button kind="primary" onPress={() => show(progress.placed)}>
              {words.show}
            </Button>
            <Button onPress={back}>{words.insertAnother}</Button>
          </>
        )
      }
    >
      <div class="padded">
        <div class="screen-head">
          <Back
            to={props.backTo}
            label={words.backTo(props.backTo)}
            isDisabled={progress.kind === "busy"}
            onPress={back}
          />
        </div>
        <h2 class="title" data-heading tabIndex={-1}>
          {props.title}
        </h2>
        {progress.kind === "busy" ? (
          <p class="busy-note" role="status">
            {words.busyNote}
          </p>
        ) : (
          <div class="outcome">
            <Notice kind="success">
              <p>{words.done(insertedBy(ask), progress.placed)}</p>
            </Notice>
            {hasFailed && <Notice kind="advice" title={words.notShown} />}
          </div>
        )}
      </div>
    </Screen>
  );
}
