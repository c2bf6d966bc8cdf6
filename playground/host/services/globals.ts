import { cacheService } from "./cache.ts";
import { htmlService } from "./htmlService.ts";
import { lockService } from "./lock.ts";
import { propertiesService } from "./properties.ts";
import type { ScriptContext } from "./ScriptContext.ts";
import { consoleService, scriptApp, sessionService, utilities } from "./smallServices.ts";
import { chartsService, spreadsheetApp } from "./spreadsheetApp.ts";

/** Google's globals for one execution, by name; every other name is unknown to the script. */
export function scriptGlobals(context: ScriptContext): Readonly<Record<string, unknown>> {
  return {
    CacheService: cacheService(context),
    Charts: chartsService(context),
    HtmlService: htmlService(context),
    LockService: lockService(context),
    PropertiesService: propertiesService(context),
    ScriptApp: scriptApp(context),
    Session: sessionService(context),
    SpreadsheetApp: spreadsheetApp(context),
    Utilities: utilities(context),
    console: consoleService(context),
  };
}
