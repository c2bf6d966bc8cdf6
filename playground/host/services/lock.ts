import { Exception } from "../exceptions.ts";
import { getter, type Members, other, service } from "../service.ts";
import type { ScriptContext } from "./ScriptContext.ts";

type GoogleLock = GoogleAppsScript.Lock.Lock;
type GoogleLockService = GoogleAppsScript.Lock.LockService;

/** `LockService`. Executions do not overlap here: a lock that is held now stays held however long one waits. */
export function lockService(context: ScriptContext): GoogleLockService {
  const named = (name: string) => getter("", () => lock(context, name));
  const members: Members<GoogleLockService> = {
    getDocumentLock: named("document"),
    getUserLock: named(`user ${context.account.locale}`),
    getScriptLock: named("script"),
  };
  return service<GoogleLockService>(context.execution, "LockService", members);
}

/** Frees what an execution still holds: no lock outlives it. */
export function releaseLocks({ file, execution }: ScriptContext): void {
  for (const [name, holder] of [...file.state.heldLocks])
    if (holder === execution) file.state.heldLocks.delete(name);
}

function lock({ file, execution }: ScriptContext, name: string): GoogleLock {
  const take = () => {
    const holder = file.state.heldLocks.get(name);
    if (holder !== undefined && holder !== execution) return false;
    file.state.heldLocks.set(name, execution);
    return true;
  };
  const members: Members<GoogleLock> = {
    tryLock: other("number", take),
    waitLock: other("number", () => {
      if (!take()) throw new Exception("Lock timeout: another process was holding the lock for too long.");
    }),
    hasLock: other("", () => file.state.heldLocks.get(name) === execution),
    releaseLock: other("", () => {
      if (file.state.heldLocks.get(name) === execution) file.state.heldLocks.delete(name);
    }),
  };
  return service<GoogleLock>(execution, "Lock", members);
}
