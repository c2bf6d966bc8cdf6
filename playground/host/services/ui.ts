import { Exception } from "../exceptions.ts";
import type { MenuItem } from "../Host.ts";
import { subjectOf } from "../handles.ts";
import { getter, type Members, other, service } from "../service.ts";
import { buttonSets, buttons } from "./enums.ts";
import type { Page } from "./htmlService.ts";
import type { ScriptContext } from "./ScriptContext.ts";

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;

/** `SpreadsheetApp.getUi()`. An alert is answered with OK at once: scripts wait for it, the page only shows it. */
export function uiService(context: ScriptContext): GoogleUi {
  const alert = (title: string, message: string) => {
    context.emit("alert", { title, message });
    return buttons.OK;
  };
  const members: Members<GoogleUi> = {
    Button: { value: buttons },
    ButtonSet: { value: buttonSets },
    createAddonMenu: other("", () => menuService(context, [])),
    showSidebar: other("HtmlOutput", (output: unknown) => {
      const { title, html } = subjectOf<Page>(output);
      context.emit("sidebar", { title, html });
    }),
    alert: other(["string", "string,string,ButtonSet"], (first: string, second?: string, set?: unknown) => {
      if (set !== undefined && set !== buttonSets.OK)
        throw context.execution.unmodelled("Ui.alert with a question");
      return second === undefined ? alert("", first) : alert(first, second);
    }),
  };
  return service<GoogleUi>(context.execution, "Ui", members);
}

function menuService(context: ScriptContext, items: MenuItem[]): GoogleMenu {
  const proxy: GoogleMenu = service<GoogleMenu>(
    context.execution,
    "Menu",
    {
      addItem: other("string,string", (caption: string, functionName: string) => {
        items.push({ kind: "item", caption, functionName });
        return proxy;
      }),
      addSeparator: other("", () => {
        items.push({ kind: "separator" });
        return proxy;
      }),
      addSubMenu: other("Menu", () => {
        // An add-on menu has no caption of its own, and createMenu is not for add-ons.
        throw new Exception("A submenu needs a caption.");
      }),
      addToUi: getter("", () => context.setMenu([...items])),
    },
    items,
  );
  return proxy;
}
