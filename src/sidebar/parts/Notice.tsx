import type { ComponentChildren } from "preact";
import { Icon } from "./Icon";

const ICONS = { failure: "warning", advice: "info", success: "check" } as const;

/** A box with a message: failures interrupt a screen reader, the others wait. */
export function Notice(props: {
  readonly kind: "failure" | "advice" | "success";
  readonly title?: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class={`notice ${props.kind}`} role={props.kind === "failure" ? "alert" : "status"}>
      <Icon name={ICONS[props.kind]} />
      <div class="notice-text">
        {props.title !== undefined && <p class="notice-title">{props.title}</p>}
        {props.children}
      </div>
    </div>
  );
}
