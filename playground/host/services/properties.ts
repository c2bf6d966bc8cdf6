import { Exception } from "../exceptions.ts";
import { getter, type Members, other, service } from "../service.ts";
import type { ScriptContext } from "./ScriptContext.ts";

type GoogleProperties = GoogleAppsScript.Properties.Properties;
type GooglePropertiesService = GoogleAppsScript.Properties.PropertiesService;

const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

/** `PropertiesService`: texts under names, kept with the file, the user or the script. */
export function propertiesService(context: ScriptContext): GooglePropertiesService {
  const store = (values: Map<string, string>) => getter("", () => propertyStore(context, values));
  const members: Members<GooglePropertiesService> = {
    getDocumentProperties: store(context.file.state.documentProperties),
    getUserProperties: store(context.account.userProperties),
    getScriptProperties: store(context.scriptProperties),
  };
  return service<GooglePropertiesService>(context.execution, "PropertiesService", members);
}

function propertyStore(context: ScriptContext, values: Map<string, string>): GoogleProperties {
  const put = (key: string, value: string) => {
    if (bytes(value) > valueLimit) throw new Exception("Argument too large: value");
    const others = [...values].filter(([each]) => each !== key);
    const total = others.reduce(
      (sum, [name, text]) => sum + bytes(name) + bytes(text),
      bytes(key) + bytes(value),
    );
    if (total > storeLimit)
      throw new Exception(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    values.set(key, value);
  };
  const proxy: GoogleProperties = service<GoogleProperties>(context.execution, "Properties", {
    getProperty: other("string", (key: string) => values.get(key) ?? null),
    getProperties: other("", () => Object.fromEntries(values)),
    getKeys: other("", () => [...values.keys()]),
    setProperty: other("string,string", (key: string, value: string) => {
      put(key, value);
      return proxy;
    }),
    setProperties: other(
      ["object", "object,boolean"],
      (next: Record<string, unknown>, replace: boolean = false) => {
        const wrong = Object.values(next).find((value) => typeof value !== "string");
        if (wrong !== undefined) throw context.execution.unmodelled("a property that is not a text");
        if (replace) values.clear();
        for (const [key, value] of Object.entries(next)) put(key, String(value));
        return proxy;
      },
    ),
    deleteProperty: other("string", (key: string) => {
      values.delete(key);
      return proxy;
    }),
    deleteAllProperties: other("", () => {
      values.clear();
      return proxy;
    }),
  });
  return proxy;
}

/** Length in UTF-8, which is what Google's limits count. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
