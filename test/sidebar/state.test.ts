import { describe, expect, test } from "vitest";
import type { Placed } from "../../src/contract";
import { atPlace, type InsertAsk } from "../../src/sidebar/InsertAsk";
import { type Action, firstState, reduce, type State } from "../../src/sidebar/state";

const PLACED: Placed = { sheet: "Sheet1", sheetId: 0, range: "B4", hasChart: false };
const ASK: InsertAsk = {
  question: "insertTable",
  about: {
    table: "trade_annual",
    unit: "",
    language: "en",
    cells: "values",
    place: { kind: "here" },
    hasChart: true,
    hasNotes: false,
  },
};

function after(...actions: readonly Action[]): State {
  return actions.reduce(reduce, firstState("en"));
}

describe("reduce", () => {
  test("reduce(state, opened) takes language, separator and options of the file", () => {
    const options = { cells: "live", where: "newSheet", hasChart: false, hasNotes: true } as const;
    const state = after({
      kind: "opened",
      opening: { language: "zh", separator: ";", recent: ["trade_2022"], options },
    });
    expect(state).toMatchObject({ language: "zh", separator: ";", recent: ["trade_2022"], options });
  });

  test("reduce(state, opened) leaves a language that was chosen before the answer came", () => {
    const state = after(
      { kind: "languageChosen", language: "en" },
      {
        kind: "opened",
        opening: { language: "zh", separator: ",", recent: [], options: firstState("en").options },
      },
    );
    expect(state.language).toBe("en");
  });

  test("reduce(state, opened) puts what was looked at meanwhile before what the file remembers", () => {
    const state = after(
      { kind: "cardOpened", key: "gdp_2022" },
      {
        kind: "opened",
        opening: {
          language: "en",
          separator: ",",
          recent: ["trade_2022", "gdp_2022", "exports_2022"],
          options: firstState("en").options,
        },
      },
    );
    expect(state.recent).toEqual(["gdp_2022", "trade_2022", "exports_2022"]);
  });

  test("reduce(state, cardOpened) keeps the three figures looked at last, newest first, each once", () => {
    const keys = ["a_2022", "b_2022", "c_2022", "a_2022", "d_2022"];
    const state = after(...keys.map((key) => ({ kind: "cardOpened", key }) as const));
    expect(state.recent).toEqual(["d_2022", "a_2022", "c_2022"]);
  });

  test("reduce(state, queryTyped) begins again with six rows", () => {
    const state = after(
      { kind: "queryTyped", query: "port" },
      { kind: "moreShown" },
      { kind: "queryTyped", query: "ports" },
    );
    expect(state.find).toMatchObject({ query: "ports", shown: 6 });
  });

  test("reduce(state, currencyChosen) lets the scale follow the currency again", () => {
    const state = after(
      { kind: "cardOpened", key: "exports_2022" },
      { kind: "scaleChosen", scale: 9 },
      { kind: "currencyChosen", currency: "USD" },
    );
    expect(state.find.card).toEqual({ key: "exports_2022", currency: "USD", scale: undefined });
  });

  test("reduce(state, wentBack) leads from the card to the results and then to the empty search", () => {
    const card = after({ kind: "queryTyped", query: "port" }, { kind: "cardOpened", key: "port_cargo_2022" });
    const results = reduce(card, { kind: "wentBack" });
    expect(results.find).toMatchObject({ query: "port", card: undefined });
    expect(reduce(results, { kind: "wentBack" }).find.query).toBe("");
  });

  test("reduce(state, wentBack) leads from a card of a topic to that topic", () => {
    const state = after(
      { kind: "topicOpened", topic: "port" },
      { kind: "cardOpened", key: "port_cargo_2022" },
      { kind: "wentBack" },
    );
    expect(state.find).toMatchObject({ topic: "port", card: undefined });
  });

  test("reduce(state, insertStarted) changes nothing while another insert is under way", () => {
    const state = after({ kind: "insertStarted", ask: ASK });
    expect(reduce(state, { kind: "insertStarted", ask: ASK })).toBe(state);
  });

  test("reduce(state, wentBack) waits for an insert that is under way", () => {
    const state = after(
      { kind: "panelChosen", panel: "tables" },
      { kind: "tableOpened", panel: "tables", table: "trade_annual" },
      { kind: "insertStarted", ask: ASK },
    );
    expect(reduce(state, { kind: "wentBack" })).toBe(state);
  });

  test("reduce(state, wentBack) leads from a failed insert to its choices", () => {
    const state = after(
      { kind: "panelChosen", panel: "tables" },
      { kind: "tableOpened", panel: "tables", table: "trade_annual" },
      { kind: "insertStarted", ask: ASK },
      { kind: "insertFailed", failure: { kind: "problem", problem: { kind: "fileBusy" } } },
      { kind: "wentBack" },
    );
    expect(state.insert).toBeUndefined();
    expect(state.tables.choices?.table).toBe("trade_annual");
  });

  test("reduce(state, wentBack) leads from a finished insert to the gallery", () => {
    const state = after(
      { kind: "panelChosen", panel: "tables" },
      { kind: "tableOpened", panel: "tables", table: "trade_annual" },
      { kind: "insertStarted", ask: ASK },
      { kind: "insertDone", placed: PLACED },
      { kind: "wentBack" },
    );
    expect(state.insert).toBeUndefined();
    expect(state.tables.choices).toBeUndefined();
  });

  test("reduce(state, searchOpened) comes from any panel to the search with what was typed last", () => {
    const state = after(
      { kind: "queryTyped", query: "rail" },
      { kind: "cardOpened", key: "trains_2022" },
      { kind: "panelChosen", panel: "charts" },
      { kind: "searchOpened" },
    );
    expect(state).toMatchObject({ panel: "find", find: { query: "rail", card: undefined, topic: "" } });
  });
});

describe("atPlace", () => {
  test("atPlace(ask, place) changes the place alone", () => {
    expect(atPlace(ASK, { kind: "at", cell: "K4" })).toEqual({
      question: "insertTable",
      about: { ...ASK.about, place: { kind: "at", cell: "K4" } },
    });
  });
});
