import type { Place } from "../../contract";
import type { Refusal, SheetProblem } from "../../messages/SidebarWords";
import { sentence } from "../../messages/sentence";
import type { Problem } from "../../query/problem";
import { formulaOf } from "../formula";
import { atPlace, type InsertAsk, insertedBy } from "../InsertAsk";
import { usePage } from "../Page";
import { Back } from "../parts/Back";
import { Button } from "../parts/Button";
import { CopyButton } from "../parts/CopyButton";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import type { ServerFailure } from "../state";
import { SeveralAccounts } from "./SeveralAccounts";

/** An insert that was not made: what and why, what is in the sheet now, and the ways on, best first. */
export function NotInserted(props: {
  readonly ask: InsertAsk;
  readonly failure: ServerFailure;
  /** Name of what was to be inserted. */
  readonly title: string;
  readonly backTo: string;
}) {
  const { state, language, words, insert, dispatch } = usePage();
  const { ask, failure } = props;
  const back = () => dispatch({ kind: "wentBack" });
  if (failure.kind === "call" && (failure.trouble === "severalAccounts" || failure.trouble === "noAnswer")) {
    return <SeveralAccounts trouble={failure.trouble} ask={ask} onRetry={() => insert(ask)} onBack={back} />;
  }
  const here: Place = { kind: "here" };
  const at = (place: Place) => () => insert(atPlace(ask, place));
  const problem = failure.kind === "problem" ? failure.problem : undefined;
  const next = problem?.kind === "notBlank" || problem?.kind === "mergedCells" ? problem.next : undefined;
  const isPlace =
    problem?.kind === "notBlank" || problem?.kind === "mergedCells" || problem?.kind === "protectedRange";
  const isFinal = problem?.kind === "mayNotEdit";
  const refusal = explain();
  return (
    <Screen name="not inserted">
      <div class="padded">
        <div class="screen-head">
          <Back to={props.backTo} label={words.backTo(props.backTo)} onPress={back} />
        </div>
        <h2 class="title" data-heading tabIndex={-1}>
          {props.title}
        </h2>
        <div class="outcome">
          <Notice kind="failure" title={refusal.title}>
            <p>{refusal.reason}</p>
            <p class="aside">{mayHaveWritten(failure) ? words.mayHaveChanged : words.nothingChanged}</p>
          </Notice>
          <div class="buttons">
            {next !== undefined && (
              <Button kind="primary" onPress={at({ kind: "at", cell: next })}>
                {words.insertAt(next)}
              </Button>
            )}
            {isPlace && (
              <Button kind={next === undefined ? "primary" : "secondary"} onPress={at({ kind: "newSheet" })}>
                {words.insertOnNewSheet}
              </Button>
            )}
            {isPlace && (
              <Button kind="plain" onPress={at(here)}>
                {words.anotherCell}
              </Button>
            )}
            {!isPlace && !isFinal && (
              <Button kind="primary" onPress={() => insert(ask)}>
                {words.tryAgain}
              </Button>
            )}
            {(isFinal || failure.kind === "call") && (
              <CopyButton kind="secondary" formula={formulaOf(ask, state.separator)} />
            )}
          </div>
        </div>
      </div>
    </Screen>
  );

  function explain(): Refusal {
    if (failure.kind === "problem") {
      return isSheetProblem(failure.problem)
        ? words.refused(insertedBy(ask), failure.problem)
        : { title: words.notInserted, reason: sentence(failure.problem, language) };
    }
    const { title, reason } = words.trouble[failure.trouble];
    return { title, reason: failure.message === "" ? reason : words.googleSaid(failure.message) };
  }
}

/** A call that failed outside our own code leaves open what it had written by then. */
function mayHaveWritten(failure: ServerFailure): boolean {
  return failure.kind === "problem"
    ? failure.problem.kind === "hostRefused" && !failure.problem.undone
    : failure.trouble !== "offline";
}

const SHEET_PROBLEMS: readonly string[] = [
  "notBlank",
  "mergedCells",
  "protectedRange",
  "mayNotEdit",
  "fileBusy",
  "fileFull",
  "hostRefused",
  "noActiveCell",
];

function isSheetProblem(problem: Problem): problem is SheetProblem {
  return SHEET_PROBLEMS.includes(problem.kind);
}
