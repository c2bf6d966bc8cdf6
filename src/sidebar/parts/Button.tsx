import type { ComponentChildren } from "preact";

/**
 * A button 36 high; busy ones keep their place and the focus, and do nothing.
 */
export function Button(props: {
  readonly kind?: "primary" | "secondary" | "plain";
  readonly onPress: () => void;
  readonly busyText?: string | undefined;
  readonly isBusy?: boolean;
  readonly children: ComponentChildren;
}) {
  const isBusy = props.isBusy === true;
  return (
    <button
      type="button"
      class={`button ${props.kind ?? "secondary"}${isBusy ? " busy" : ""}`}
      aria-disabled={isBusy ? "true" : undefined}
      onClick={() => {
        if (!isBusy) props.onPress();
      }}
    >
      {isBusy && props.busyText !== undefined ? (
        <>
          <span class="spinner" aria-hidden="true" />
          {props.busyText}
        </>
      ) : (
        props.children
      )}
    </button>
  );
}
