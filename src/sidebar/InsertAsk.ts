import type { Contract, Place } from "../contract";
import type { Inserted } from "../messages/SidebarWords";

/** The questions that put something into the sheet. */
export type InsertQuestion = "insertFigure" | "insertSeries" | "insertTable" | "insertChart";

/** An insert as it is asked of the server. */
export type InsertAsk = {
  [Q in InsertQuestion]: { readonly question: Q; readonly about: Contract[Q]["asks"] };
}[InsertQuestion];

/** The same insert at another place. */
export function atPlace(ask: InsertAsk, place: Place): InsertAsk {
  switch (ask.question) {
    case "insertFigure":
      return { question: ask.question, about: { ...ask.about, place } };
    case "insertSeries":
      return { question: ask.question, about: { ...ask.about, place } };
    case "insertTable":
      return { question: ask.question, about: { ...ask.about, place } };
    case "insertChart":
      return { question: ask.question, about: { ...ask.about, place } };
  }
}

/** What an insert puts into the sheet. */
export function insertedBy(ask: InsertAsk): Inserted {
  switch (ask.question) {
    case "insertFigure":
      return ask.about.as;
    case "insertSeries":
      return "series";
    case "insertTable":
      return "table";
    case "insertChart":
      return "chart";
  }
}
