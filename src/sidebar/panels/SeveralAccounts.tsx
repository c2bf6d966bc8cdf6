import { formulaOf } from "../formula";
import type { InsertAsk } from "../InsertAsk";
import { usePage } from "../Page";
import { Back } from "../parts/Back";
import { Button } from "../parts/Button";
import { CopyButton } from "../parts/CopyButton";
import { Icon } from "../parts/Icon";
import { Screen } from "../parts/Screen";

/** Why Google does not let the sidebar write, the ways out, and the formula to go on without it. */
export function SeveralAccounts(props: {
  readonly trouble: "severalAccounts" | "noAnswer";
  /** The insert whose formula is offered. */
  readonly ask: InsertAsk;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}) {
  const { state, words } = usePage();
  const { title, reason } = words.trouble[props.trouble];
  const formula = formulaOf(props.ask, state.separator);
  const back = words.tabs[state.panel];
  return (
    <Screen name="several accounts">
      <div class="padded">
        <div class="screen-head">
          <Back to={back} label={words.backTo(back)} onPress={props.onBack} />
        </div>
        <div class="advice-icon">
          <Icon name="people" size={24} />
        </div>
        <h2 class="title" data-heading tabIndex={-1}>
          {title}
        </h2>
        <p class="busy-note">{reason}</p>
        <ol class="ways">
          {words.accountWays.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ol>
        <h3 class="sub">{words.goOn}</h3>
        <p class="formula">{formula}</p>
        <div class="pair">
          <CopyButton kind="primary" formula={formula} />
          <Button onPress={props.onRetry}>{words.tryAgain}</Button>
        </div>
      </div>
    </Screen>
  );
}
