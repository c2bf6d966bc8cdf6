/** @jsxImportSource react */
import type { FUniver } from "@univerjs/core/facade";
import { useId, useRef, useState } from "react";
import type { Host, MenuItem } from "./host/Host.ts";

/**
 * Puts the add-on's menu into the spreadsheet's toolbar, where Google has it under Extensions.
 *
 * An item runs in the host; what it throws goes to `onProblem` as a sentence.
 */
export function showAddOnMenu(
  host: Host,
  univerAPI: FUniver,
  name: string,
  onProblem: (message: string) => void,
): void {
  function AddOnMenu() {
    const id = useId();
    const button = useRef<HTMLButtonElement>(null);
    const list = useRef<HTMLDivElement>(null);
    const [isOpen, setIsOpen] = useState(false);

    const place = () => {
      const box = button.current?.getBoundingClientRect();
      if (!box || !list.current) return;
      list.current.style.left = `${Math.min(box.left, innerWidth - list.current.offsetWidth - 8)}px`;
      list.current.style.top = `${box.bottom + 4}px`;
    };
    const run = (functionName: string) => {
      list.current?.hidePopover();
      try {
        host.clickMenu(functionName);
      } catch (problem) {
        onProblem(problem instanceof Error ? problem.message : String(problem));
      }
    };
    const move = (event: React.KeyboardEvent) => {
      const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
      const step = steps[event.key];
      const items = [...(list.current?.querySelectorAll("button") ?? [])];
      if (step === undefined || items.length === 0) return;
      event.preventDefault();
      const at = items.findIndex((item) => item.matches(":focus"));
      items[(at + step + items.length) % items.length]?.focus();
    };

    return (
      <div className="addOnMenu">
        <button
          ref={button}
          type="button"
          className="addOnMenuButton"
          popoverTarget={id}
          aria-haspopup="menu"
          aria-expanded={isOpen}
        >
          {name}
          <svg
            width="18"
            height="18"
            viewBox="0 0 20 20"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
          >
            <path d="m6 8 4 4 4-4" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </button>
        <div
          ref={list}
          id={id}
          popover="auto"
          role="menu"
          className="addOnMenuList"
          onKeyDown={move}
          onToggle={(event) => {
            setIsOpen(event.newState === "open");
            if (event.newState !== "open") return;
            place();
            list.current?.querySelector("button")?.focus();
          }}
        >
          <Items items={host.menu} onRun={run} />
        </div>
      </div>
    );
  }

  univerAPI.registerUIPart(univerAPI.Enum.BuiltInUIPart.TOOLBAR, AddOnMenu);
}

function Items({ items, onRun }: { readonly items: readonly MenuItem[]; onRun(functionName: string): void }) {
  return items.map((item, index) => {
    const key = `${index}`;
    if (item.kind === "separator") return <hr key={key} />;
    if (item.kind === "submenu") {
      return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a menu
        <div key={key} role="group" aria-label={item.caption}>
          <p className="addOnMenuCaption">{item.caption}</p>
          <Items items={item.items} onRun={onRun} />
        </div>
      );
    }
    return (
      <button key={key} type="button" role="menuitem" onClick={() => onRun(item.functionName)}>
        {item.caption}
      </button>
    );
  });
}
