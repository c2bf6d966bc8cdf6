import type { Catalog } from "../catalog/model";
import { shipped } from "../catalog/shipped";
import type { Answer, Contract, Opening, Placed, Question } from "../contract";
import { Failure } from "../query/problem";
import { parseArea } from "../workbook/Area";
import { insertChart } from "../workbook/insertChart";
import { insertFigure } from "../workbook/insertFigure";
import { insertSeries } from "../workbook/insertSeries";
import { insertTable } from "../workbook/insertTable";
import type { Workbook } from "../workbook/Workbook";
import { openGoogleWorkbook } from "./GoogleWorkbook";
import { readPreferences, rememberPreferences } from "./preferences";
import { READERS } from "./readAsk";
import { separatorOf } from "./separator";
import { accountLanguage } from "./triggers";

/**
 * The answer to one question of the sidebar, as JSON text; the question is JSON text too.
 *
 * What a user can mend comes back as a problem; anything else is thrown, for the page to say that it failed.
 */
export function ask(json: string): string {
  const { question, about } = readAsk(json);
  try {
    return JSON.stringify({ ok: true, data: answer(question, about) } satisfies Answer);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return JSON.stringify({ ok: false, problem: error.problem } satisfies Answer);
  }
}

function readAsk(json: string): { readonly question: Question; readonly about: unknown } {
  const sent: unknown = JSON.parse(json);
  if (typeof sent !== "object" || sent === null || !("question" in sent) || !("about" in sent))
    throw new Error("The sidebar sent no question");
  const { question, about } = sent;
  if (!isQuestion(question)) throw new Error("The sidebar sent an unknown question");
  return { question, about };
}

function isQuestion(value: unknown): value is Question {
  return typeof value === "string" && Object.keys(READERS).includes(value);
}

function answer(question: Question, about: unknown): Contract[Question]["answers"] {
  switch (question) {
    case "open":
      return opening();
    case "insertFigure":
      return insertFigure(...file(), READERS.insertFigure(about));
    case "insertSeries":
      return insertSeries(...file(), READERS.insertSeries(about));
    case "insertTable":
      return insertTable(...file(), READERS.insertTable(about));
    case "insertChart":
      return insertChart(...file(), READERS.insertChart(about));
    case "show":
      return show(READERS.show(about));
    case "remember":
      rememberPreferences(READERS.remember(about));
      return null;
  }
}

function file(): [Workbook, Catalog] {
  return [openGoogleWorkbook(), shipped()];
}

function opening(): Opening {
  const { language = accountLanguage(), recent, options } = readPreferences();
  const separator = separatorOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  return { language, separator, recent, options };
}

function show(placed: Placed): null {
  const area = parseArea(placed.range, placed.sheetId);
  if (!area) throw new Error("The sidebar sent something that is no range");
  openGoogleWorkbook().select(area);
  return null;
}
