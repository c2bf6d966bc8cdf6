import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { usePage } from "../Page";
import { Icon } from "./Icon";
import { useBriefly } from "./useBriefly";

/** A button that opens a short list of texts to copy. */
export function CopyMenu(props: {
  readonly items: readonly { readonly id: string; readonly text: string; readonly copies: () => string }[];
}) {
  const { words, copy: copyOut } = usePage();
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useBriefly();
  const holder = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  // Before the next key arrives, or it would still press the button.
  useLayoutEffect(() => {
    if (!isOpen) return;
    menu.current?.querySelector("button")?.focus();
    const onOutside = (event: Event) => {
      if (event.target instanceof Node && !holder.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onOutside);
    return () => document.removeEventListener("pointerdown", onOutside);
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    holder.current?.querySelector("button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button.matches(":focus"));
    if (event.key === "ArrowDown") buttons[(at + 1) % buttons.length]?.focus();
    else if (event.key === "ArrowUp") buttons[(at - 1 + buttons.length) % buttons.length]?.focus();
    else if (event.key === "Home") buttons[0]?.focus();
    else if (event.key === "End") buttons[buttons.length - 1]?.focus();
    else if (event.key === "Escape") close();
    else if (event.key === "Tab") setOpen(false);
    else return;
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
  };
  const copy = (text: string) => {
    close();
    setOutcome(copyOut(text) ? words.copied : words.notCopied);
  };
  return (
    <div class="menu-holder" ref={holder}>
      <button
        type="button"
        class="button secondary"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {outcome === "" ? words.copy : outcome}
        <Icon name={outcome === words.copied ? "check" : "down"} />
      </button>
      {isOpen && (
        <div class="menu" role="menu" tabIndex={-1} aria-label={words.copy} ref={menu} onKeyDown={onKeyDown}>
          {props.items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => copy(item.copies())}
            >
              {item.text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
