import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Catalog, Language } from "../catalog/model";
import type { SidebarWords } from "../messages/SidebarWords";
import type { InsertAsk } from "./InsertAsk";
import type { Action, State } from "./state";

/** What every panel works with. */
export interface Page {
  readonly catalog: Catalog;
  readonly state: State;
  readonly language: Language;
  readonly words: SidebarWords;
  readonly dispatch: (action: Action) => void;
  /** Asks the server for an insert; progress and outcome come through the state. */
  readonly insert: (ask: InsertAsk) => void;
  /** Copies a text and says whether that worked. True once it is on the clipboard. */
  readonly copy: (text: string) => boolean;
  /** Says something to a screen reader that sighted users see anyway. */
  readonly announce: (text: string) => void;
  /** Asks the opening question again. */
  readonly reopen: () => void;
  /** Where each screen was left, by its name, while the page lives. */
  readonly places: Map<string, PlaceOnScreen>;
  /** How the screen that comes next is reached. */
  readonly move: { current: Move };
}

/** Where a screen was left. */
export interface PlaceOnScreen {
  readonly scrollTop: number;
  /** Id of the element that had the focus; empty for none with an id. */
  readonly focusId: string;
}

/**
 * How a screen is reached: forward it starts at its head, back it stands as it was left, and behind
 * another tab the focus stays on the tab.
 */
export type Move = "forward" | "back" | "tab";

const PageContext = createContext<Page | undefined>(undefined);

/** Gives every part below it what the page knows; read with `usePage`. */
export const PageProvider = PageContext.Provider;

/** The page around a component. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error("usePage promises a component inside the page");
  return page;
}
