import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import type { Catalog, Language } from "../catalog/model";
import { Failure } from "../query/problem";
import { copyText } from "./copyText";
import type { InsertAsk } from "./InsertAsk";
import { type Move, type Page, PageProvider } from "./Page";
import { Charts } from "./panels/Charts";
import { Find } from "./panels/Find";
import { SEARCH_ID } from "./panels/Search";
import { SeveralAccounts } from "./panels/SeveralAccounts";
import { Tables } from "./panels/Tables";
import { Tabs } from "./parts/Tabs";
import { askServer, CallFailed, OPENING_TIMEOUT_MS } from "./server";
import { type Action, firstState, type Panel, reduce, type ServerFailure, type State } from "./state";
import { useRemembering } from "./useRemembering";
import { langOf, wordsIn } from "./words";

const SCREENS: Readonly<Record<Panel, () => preact.JSX.Element | null>> = {
  find: Find,
  tables: Tables,
  charts: Charts,
};

/** The whole sidebar over a catalog, first in the language given and then in the one of the file. */
export function App(props: { readonly catalog: Catalog; readonly language: Language }) {
  const [state, send] = useReducer(reduce, props.language, firstState);
  const [said, setSaid] = useState("");
  const places = useRef<Page["places"]>(new Map());
  const move = useRef<Move>("tab");
  const dispatch = useCallback((action: Action) => {
    move.current = moveOf(action) ?? move.current;
    send(action);
  }, []);
  const words = wordsIn(state.language);

  const open = useCallback(() => {
    send({ kind: "openingRetried" });
    askServer("open", null, OPENING_TIMEOUT_MS).then(
      (opening) => send({ kind: "opened", opening }),
      (reason: unknown) => send({ kind: "openingFailed", failure: failureOf(reason) }),
    );
  }, []);
  useEffect(open, [open]);
  useRemembering(state);

  useLayoutEffect(() => {
    document.documentElement.lang = langOf(state.language);
  }, [state.language]);

  useLayoutEffect(() => {
    // On the document, since nothing of ours has the focus when the sidebar has just opened.
    const listen = (event: KeyboardEvent) => onKey(event, dispatch);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [dispatch]);

  const page = useMemo<Page>(() => {
    const announce = (text: string) => {
      // The same text twice is read once only, unless it is gone in between.
      setSaid("");
      setTimeout(() => setSaid(text), 50);
    };
    return {
      catalog: props.catalog,
      state,
      language: state.language,
      words,
      dispatch,
      insert: (ask) => {
        dispatch({ kind: "insertStarted", ask });
        askServer(ask.question, ask.about).then(
          (placed) => dispatch({ kind: "insertDone", placed }),
          (reason: unknown) => dispatch({ kind: "insertFailed", failure: failureOf(reason) }),
        );
      },
      copy: (text) => {
        const isCopied = copyText(text);
        announce(isCopied ? words.copied : words.notCopied);
        return isCopied;
      },
      announce,
      reopen: open,
      places: places.current,
      move,
    };
  }, [props.catalog, state, words, dispatch, open]);

  const Panel = SCREENS[state.panel];
  return (
    <PageProvider value={page}>
      <main class="app">
        <h1 class="offscreen">{words.title}</h1>
        <Tabs />
        <div class="panel" role="tabpanel" id="panel" aria-labelledby={`tab-${state.panel}`}>
          {state.isAdviceOpen ? (
            <SeveralAccounts
              trouble={troubleOf(state.openingFailure)}
              ask={offeredFormula(state)}
              onRetry={open}
              onBack={() => dispatch({ kind: "wentBack" })}
            />
          ) : (
            <Panel />
          )}
        </div>
        <p class="offscreen" role="status">
          {said}
        </p>
      </main>
    </PageProvider>
  );
}

/** How the next screen is reached by an action; undefined where the screen stays. */
function moveOf(action: Action): Move | undefined {
  switch (action.kind) {
    case "wentBack":
    case "insertPutAway":
      return "back";
    case "panelChosen":
    case "searchOpened":
      return "tab";
    case "topicOpened":
    case "cardOpened":
    case "tableOpened":
    case "adviceOpened":
    case "insertStarted":
    case "insertDone":
    case "insertFailed":
    case "queryTyped":
    case "galleryTopicChosen":
      return "forward";
    default:
      return undefined;
  }
}

function onKey(event: KeyboardEvent, dispatch: (action: Action) => void): void {
  if (event.defaultPrevented || event.isComposing) return;
  const target = event.target;
  const isTyping = target instanceof HTMLInputElement && (target.type === "search" || target.type === "text");
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    dispatch({ kind: "searchOpened" });
    // The field is there only once the panel has been drawn again.
    setTimeout(() => document.getElementById(SEARCH_ID)?.focus(), 0);
  } else if (event.key === "Escape") {
    dispatch({ kind: "wentBack" });
  }
}

function failureOf(reason: unknown): ServerFailure {
  if (reason instanceof Failure) return { kind: "problem", problem: reason.problem };
  if (reason instanceof CallFailed) return { kind: "call", trouble: reason.trouble, message: reason.message };
  return { kind: "call", trouble: "unforeseen", message: reason instanceof Error ? reason.message : "" };
}

function troubleOf(failure: ServerFailure | undefined): "severalAccounts" | "noAnswer" {
  return failure?.kind === "call" && failure.trouble === "noAnswer" ? "noAnswer" : "severalAccounts";
}

/** The formula that is offered to copy: of the table at hand, else of the figure looked at last. */
function offeredFormula(state: State): InsertAsk {
  const place = { kind: "here" } as const;
  const { language } = state;
  const choices = state.panel === "find" ? undefined : state[state.panel].choices;
  if (choices !== undefined) {
    return { question: "insertChart", about: { table: choices.table, unit: choices.unit, language, place } };
  }
  const key = state.find.card?.key ?? state.recent[0] ?? "exports_2022";
  return { question: "insertFigure", about: { key, unit: "", as: "formula", language, place } };
}
