import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { usePage } from "../Page";
import { Footer } from "./Footer";

/**
 * The scrolling part of a panel and what stays under it: an action bar, else the footer.
 *
 * `name` tells screens apart. A new screen starts at its head, with the focus on its heading (the
 * element marked `data-heading`) so that keyboard and reader go on from there; one that comes back
 * has its scroll position and its focus again.
 */
export function Screen(props: {
  readonly name: string;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}) {
  const { places, move } = usePage();
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return;
    const left = move.current === "forward" ? undefined : places.get(props.name);
    element.scrollTop = left?.scrollTop ?? 0;
    if (move.current === "back") focusOn(document.getElementById(left?.focusId ?? ""));
    else if (move.current === "forward") focusOn(element.querySelector("[data-heading]"));
    return () => {
      const focused = document.activeElement;
      places.set(props.name, {
        scrollTop: element.scrollTop,
        focusId: focused !== null && element.contains(focused) ? focused.id : "",
      });
    };
  }, [props.name, places, move]);
  return (
    <>
      <div class="body" ref={body}>
        {props.children}
      </div>
      {props.actions === undefined ? <Footer /> : <div class="actions">{props.actions}</div>}
    </>
  );
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
