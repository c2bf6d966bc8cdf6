import type { ComponentChildren } from "preact";

/** A label at the left and its control at the right, with an optional line of help under the control. */
export function OptionRow(props: {
  readonly label: string;
  readonly children: ComponentChildren;
  readonly help?: string | undefined;
  readonly helpId?: string;
}) {
  return (
    <div class="option">
      {/* The control carries the same words as its own label, so a reader hears them once. */}
      <span class="option-label" aria-hidden="true">
        {props.label}
      </span>
      <div class="option-control">
        {props.children}
        {props.help !== undefined && (
          <p class="help" id={props.helpId}>
            {props.help}
          </p>
        )}
      </div>
    </div>
  );
}
