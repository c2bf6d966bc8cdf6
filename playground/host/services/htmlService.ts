import { tokenizer, tokTypes } from "acorn";
import { Exception, NotInStandIn } from "../exceptions.ts";
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
      const cut = cutTemplate(context.files.sidebar);
      if (cut !== undefined) throw new NotInStandIn(`the template literal ${cut} in ${name}`);
      return htmlOutput(context, { title: "", html: context.files.sidebar });
    }),
  };
  return service<GoogleHtmlService>(context.execution, "HtmlService", members);
}

/**
 * The first template literal of a page in which Google cuts a text, taking it for a comment; undefined without one.
 *
 * https://github.com/enuchi/React-Google-Apps-Script/issues/157
 */
function cutTemplate(html: string): string | undefined {
  for (const [, attributes = "", code = ""] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/gi)) {
    if (/type="(?!module|text\/javascript)/i.test(attributes)) continue;
    for (const token of tokenizer(code, { ecmaVersion: 2022, sourceType: "module" }))
      if (token.type === tokTypes.template && /\/\/|\/\*/.test(code.slice(token.start, token.end)))
        return code.slice(token.start, token.end);
  }
  return undefined;
}

function htmlOutput(context: ScriptContext, page: Page): HtmlOutput {
  const members: Members<HtmlOutput> = {
    setTitle: builder("string", (title: string) => htmlOutput(context, { ...page, title })),
    getTitle: getter("", () => page.title),
    getContent: getter("", () => page.html),
  };
  return service<HtmlOutput>(context.execution, "HtmlOutput", members, page);
}
