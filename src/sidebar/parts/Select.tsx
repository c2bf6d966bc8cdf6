import { Icon } from "./Icon";

/** A native list of choices with the arrow of the design. */
export function Select(props: {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly isDisabled?: boolean;
  readonly describedBy?: string | undefined;
  readonly lang?: string | undefined;
}) {
  return (
    <span class="select">
      <select
        aria-label={props.label}
        aria-describedby={props.describedBy}
        value={props.value}
        disabled={props.isDisabled}
        lang={props.lang}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === props.value}>
            {choice.text}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
