import { Exception } from "../exceptions.ts";
import { builder, getter, type Members, service } from "../service.ts";
import type { ScriptContext } from "./ScriptContext.ts";

type GoogleHtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** A page to be shown beside the sheet; 300 pixels wide, whatever it asks for. */
export interface Page {
  readonly title: string;
  readonly html: string;
}

/** `HtmlService`: the pushed sidebar is its only file. */
export function htmlService(context: ScriptContext): GoogleHtmlService {
  const members: Members<GoogleHtmlService> = {
    createHtmlOutputFromFile: builder("string", (name: string) => {
      if (name !== "Sidebar" && name !== "Sidebar.html")
        throw new Exception(`No HTML file named ${name} was found.`);
      return htmlOutput(context, { title: "", html: context.files.sidebar });
    }),
  };
  return service<GoogleHtmlService>(context.execution, "HtmlService", members);
}

function htmlOutput(context: ScriptContext, page: Page): HtmlOutput {
  const members: Members<HtmlOutput> = {
    setTitle: builder("string", (title: string) => htmlOutput(context, { ...page, title })),
    getTitle: getter("", () => page.title),
    getContent: getter("", () => page.html),
  };
  return service<HtmlOutput>(context.execution, "HtmlOutput", members, page);
}
