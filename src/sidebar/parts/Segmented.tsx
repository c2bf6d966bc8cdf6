import { langOf } from "../words";

/** One choice of a few: a value, its word, and its language where that differs from the page's. */
export interface SegmentedChoice<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly language?: "en" | "zh";
}

/** A few choices side by side, native radio buttons underneath. */
export function Segmented<Value extends string>(props: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly SegmentedChoice<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  readonly describedBy?: string;
}) {
  return (
    <div class="segmented" role="radiogroup" aria-label={props.label} aria-describedby={props.describedBy}>
      {props.choices.map((choice) => (
        <label key={choice.value} class="segment">
          <input
            type="radio"
            name={props.name}
            value={choice.value}
            checked={choice.value === props.value}
            onChange={() => props.onChoose(choice.value)}
          />
          <span lang={choice.language && langOf(choice.language)}>{choice.text}</span>
        </label>
      ))}
    </div>
  );
}
