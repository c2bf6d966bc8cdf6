import { usePage } from "../Page";
import { Notice } from "./Notice";

/** Says that the spreadsheet cannot be reached, where the opening ping failed; else nothing. */
export function Connection() {
  const { state, words, dispatch, reopen } = usePage();
  const failure = state.openingFailure;
  if (failure === undefined) return null;
  const trouble = failure.kind === "call" ? failure.trouble : "unforeseen";
  const hasWays = trouble === "severalAccounts" || trouble === "noAnswer";
  return (
    <div class="notices">
      <Notice kind="advice" title={words.trouble[trouble].title}>
        <p>{words.trouble[trouble].reason}</p>
        <button
          type="button"
          class="link"
          onClick={() => (hasWays ? dispatch({ kind: "adviceOpened", isOpen: true }) : reopen())}
        >
          {hasWays ? words.whatToDo : words.tryAgain}
        </button>
      </Notice>
    </div>
  );
}
