import { Icon } from "./Icon";

/** The way back at the top of a screen, 40 high, with something small at the right. */
export function Back(props: {
  readonly to: string;
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
}) {
  return (
    <button
      type="button"
      class="back"
      aria-label={props.label}
      aria-disabled={props.isDisabled ? "true" : undefined}
      onClick={props.onPress}
    >
      <Icon name="back" />
      <span>{props.to}</span>
    </button>
  );
}
