import type { Currency, Language } from "../catalog/model";
import type { Opening, Placed, RememberedOptions } from "../contract";
import type { CallTrouble } from "../messages/SidebarWords";
import type { Problem } from "../query/problem";
import type { InsertAsk } from "./InsertAsk";

/** The panels that exist, in the order of their tabs. */
export const PANELS = ["find", "tables", "charts"] as const;

/** The name of a panel. */
export type Panel = (typeof PANELS)[number];

/** The card of one figure and what was chosen on it. */
export interface OpenCard {
  readonly key: string;
  readonly currency: Currency | undefined;
  /** Power of ten the value is shown in; undefined for the one that fits. */
  readonly scale: number | undefined;
}

/** What the panel Find shows. */
export interface FindState {
  readonly query: string;
  /** How many series of the results are on screen. */
  readonly shown: number;
  /** Topic whose series are listed; empty for none. */
  readonly topic: string;
  readonly card: OpenCard | undefined;
}

/** What was chosen for the next insert of one table or chart. */
export interface Choices {
  readonly table: string;
  readonly language: Language;
  /** Empty for the table's own. */
  readonly unit: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** What the panel Tables or Charts shows. */
export interface GalleryState {
  /** Topic the gallery shows; empty for all. */
  readonly topic: string;
  readonly choices: Choices | undefined;
}

/** Why something was not done: a problem the server names, or a call without an answer of ours. */
export type ServerFailure =
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "call"; readonly trouble: CallTrouble; readonly message: string };

/** The one insert that is under way or was the last. */
export interface Insert {
  readonly panel: Panel;
  readonly ask: InsertAsk;
  readonly progress:
    | { readonly kind: "busy" }
    | { readonly kind: "done"; readonly placed: Placed }
    | { readonly kind: "failed"; readonly failure: ServerFailure };
}

/** Everything the sidebar shows; figures, tables and charts follow from it and the catalog. */
export interface State {
  readonly panel: Panel;
  readonly language: Language;
  /** True once the user has chosen it here, so that the answer to the opening does not change it. */
  readonly isLanguageChosen: boolean;
  /** Undefined while the server has not answered. */
  readonly separator: Opening["separator"] | undefined;
  /** Why the opening ping failed; undefined while it is under way or where it was answered. */
  readonly openingFailure: ServerFailure | undefined;
  /** Keys of the figures looked at last, newest first, at most three. */
  readonly recent: readonly string[];
  readonly options: RememberedOptions;
  readonly find: FindState;
  readonly tables: GalleryState;
  readonly charts: GalleryState;
  readonly insert: Insert | undefined;
  /** True while the ways out of several accounts are on screen. */
  readonly isAdviceOpen: boolean;
}

/** Everything that can happen to the state: what the user did and what the server answered. */
export type Action =
  | { readonly kind: "opened"; readonly opening: Opening }
  | { readonly kind: "openingFailed"; readonly failure: ServerFailure }
  | { readonly kind: "openingRetried" }
  | { readonly kind: "panelChosen"; readonly panel: Panel }
  | { readonly kind: "languageChosen"; readonly language: Language }
  /** The search field, with what was typed in it last. */
  | { readonly kind: "searchOpened" }
  | { readonly kind: "queryTyped"; readonly query: string }
  | { readonly kind: "moreShown" }
  | { readonly kind: "topicOpened"; readonly topic: string }
  | { readonly kind: "cardOpened"; readonly key: string }
  /** Another period of the series on the card. */
  | { readonly kind: "pointOpened"; readonly key: string }
  | { readonly kind: "currencyChosen"; readonly currency: Currency }
  | { readonly kind: "scaleChosen"; readonly scale: number }
  | { readonly kind: "galleryTopicChosen"; readonly panel: "tables" | "charts"; readonly topic: string }
  | { readonly kind: "tableOpened"; readonly panel: "tables" | "charts"; readonly table: string }
  | {
      readonly kind: "choicesMade";
      readonly panel: "tables" | "charts";
      readonly choices: Partial<Omit<Choices, "table">>;
    }
  | { readonly kind: "optionsChosen"; readonly options: Partial<RememberedOptions> }
  | { readonly kind: "wentBack" }
  | { readonly kind: "insertStarted"; readonly ask: InsertAsk }
  | { readonly kind: "insertDone"; readonly placed: Placed }
  | { readonly kind: "insertFailed"; readonly failure: ServerFailure }
  | { readonly kind: "insertPutAway" }
  | { readonly kind: "adviceOpened"; readonly isOpen: boolean };

/** Rows of results on the first screen; design: "6 of 9 series". */
export const FIRST_ROWS = 6;
const MORE_ROWS = 12;
const MOST_RECENT = 3;

/** What is on screen before the server has answered. */
export function firstState(language: Language): State {
  return {
    panel: "find",
    language,
    isLanguageChosen: false,
    separator: undefined,
    openingFailure: undefined,
    recent: [],
    options: { cells: "values", where: "here", hasChart: true, hasNotes: false },
    find: { query: "", shown: FIRST_ROWS, topic: "", card: undefined },
    tables: { topic: "", choices: undefined },
    charts: { topic: "", choices: undefined },
    insert: undefined,
    isAdviceOpen: false,
  };
}

/** The state after an action; the same object where nothing changes. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case "opened":
      return opened(state, action.opening);
    case "openingFailed":
      return { ...state, openingFailure: action.failure };
    case "openingRetried":
      return { ...state, openingFailure: undefined, isAdviceOpen: false };
    case "panelChosen":
      return { ...state, panel: action.panel, isAdviceOpen: false };
    case "languageChosen":
      return { ...state, language: action.language, isLanguageChosen: true };
    case "searchOpened":
      return {
        ...settled(state),
        panel: "find",
        isAdviceOpen: false,
        find: { ...state.find, topic: "", card: undefined },
      };
    case "queryTyped":
      return {
        ...state,
        find: { query: action.query, shown: FIRST_ROWS, topic: "", card: undefined },
      };
    case "moreShown":
      return { ...state, find: { ...state.find, shown: state.find.shown + MORE_ROWS } };
    case "topicOpened":
      return { ...state, find: { query: "", shown: MORE_ROWS, topic: action.topic, card: undefined } };
    case "cardOpened":
      return {
        ...settled(state),
        recent: withRecent(state, action.key),
        find: { ...state.find, card: { key: action.key, currency: undefined, scale: undefined } },
      };
    case "pointOpened":
      return { ...withCard(settled(state), { key: action.key }), recent: withRecent(state, action.key) };
    case "currencyChosen":
      return withCard(state, { currency: action.currency, scale: undefined });
    case "scaleChosen":
      return withCard(state, { scale: action.scale });
    case "galleryTopicChosen":
      return withGallery(state, action.panel, { topic: action.topic });
    case "tableOpened":
      return withGallery(settled(state), action.panel, {
        choices: { table: action.table, language: state.language, unit: "", from: undefined, to: undefined },
      });
    case "choicesMade": {
      const choices = state[action.panel].choices;
      return choices === undefined
        ? state
        : withGallery(state, action.panel, { choices: { ...choices, ...action.choices } });
    }
    case "optionsChosen":
      return { ...state, options: { ...state.options, ...action.options } };
    case "wentBack":
      return wentBack(state);
    case "insertStarted":
      return state.insert !== undefined && state.insert.progress.kind === "busy"
        ? state
        : {
            ...state,
            isAdviceOpen: false,
            insert: { panel: state.panel, ask: action.ask, progress: { kind: "busy" } },
          };
    case "insertDone":
      return withProgress(state, { kind: "done", placed: action.placed });
    case "insertFailed":
      return withProgress(state, { kind: "failed", failure: action.failure });
    case "insertPutAway":
      return settled(state);
    case "adviceOpened":
      return { ...state, isAdviceOpen: action.isOpen };
  }
}

/** True while an insert is under way; there is one at a time. */
export function isBusy(state: State): boolean {
  return state.insert !== undefined && state.insert.progress.kind === "busy";
}

function opened(state: State, opening: Opening): State {
  return {
    ...state,
    language: state.isLanguageChosen ? state.language : opening.language,
    separator: opening.separator,
    openingFailure: undefined,
    // What was looked at before the answer came stays in front.
    recent: [...state.recent, ...opening.recent.filter((key) => !state.recent.includes(key))].slice(
      0,
      MOST_RECENT,
    ),
    options: opening.options,
  };
}

function withRecent(state: State, key: string): readonly string[] {
  return [key, ...state.recent.filter((other) => other !== key)].slice(0, MOST_RECENT);
}

function withCard(state: State, change: Partial<OpenCard>): State {
  const { card } = state.find;
  return card === undefined ? state : { ...state, find: { ...state.find, card: { ...card, ...change } } };
}

function withGallery(state: State, panel: "tables" | "charts", change: Partial<GalleryState>): State {
  return panel === "tables"
    ? { ...state, tables: { ...state.tables, ...change } }
    : { ...state, charts: { ...state.charts, ...change } };
}

function withProgress(state: State, progress: Insert["progress"]): State {
  return state.insert === undefined ? state : { ...state, insert: { ...state.insert, progress } };
}

/** Puts the outcome of the last insert away, but never one that is under way. */
function settled(state: State): State {
  return state.insert === undefined || isBusy(state) ? state : { ...state, insert: undefined };
}

function wentBack(state: State): State {
  if (state.isAdviceOpen) return { ...state, isAdviceOpen: false };
  if (state.insert !== undefined && state.insert.panel === state.panel) {
    if (state.insert.progress.kind === "busy") return state;
    // A failed insert leads back to its options, a finished one further back.
    if (state.insert.progress.kind === "failed") return settled(state);
  }
  const next = settled(state);
  if (next.panel !== "find") return withGallery(next, next.panel, { choices: undefined });
  if (next.find.card !== undefined) return { ...next, find: { ...next.find, card: undefined } };
  return { ...next, find: { query: "", shown: FIRST_ROWS, topic: "", card: undefined } };
}
