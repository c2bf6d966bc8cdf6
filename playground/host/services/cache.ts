import { Exception, NotInStandIn } from "../exceptions.ts";
import { getter, type Members, other, service } from "../service.ts";
import { bytes } from "./properties.ts";
import type { ScriptContext } from "./ScriptContext.ts";

type GoogleCache = GoogleAppsScript.Cache.Cache;
type GoogleCacheService = GoogleAppsScript.Cache.CacheService;

const valueLimit = 100 * 1024;
const longestSeconds = 6 * 3600;

/** `CacheService`; nothing in it ever expires here. */
export function cacheService(context: ScriptContext): GoogleCacheService {
  const store = (values: Map<string, string>) => getter("", () => cache(context, values));
  const members: Members<GoogleCacheService> = {
    getDocumentCache: store(context.file.state.documentCache),
    getUserCache: store(context.account.userCache),
  };
  return service<GoogleCacheService>(context.execution, "CacheService", members);
}

function cache(context: ScriptContext, values: Map<string, string>): GoogleCache {
  const members: Members<GoogleCache> = {
    get: other("string", (key: string) => values.get(key) ?? null),
    put: other(["string,string", "string,string,number"], (key: string, value: string, seconds = 600) => {
      if (seconds < 1 || seconds > longestSeconds) throw new NotInStandIn(`a cache of ${seconds} seconds`);
      if (bytes(value) > valueLimit) throw new Exception("Argument too large: value");
      values.set(key, value);
    }),
    remove: other("string", (key: string) => void values.delete(key)),
  };
  return service<GoogleCache>(context.execution, "Cache", members);
}
