import { Exception } from "../exceptions.ts";
import { getter, type Members, other, service } from "../service.ts";
import type { ScriptContext } from "./ScriptContext.ts";

type GoogleLock = GoogleAppsScript.Lock.Lock;
type GoogleLockService = GoogleAppsScript.Lock.LockService;

/** `LockService`. Executions overlap only through the fault `meanwhile`: a lock that is held now stays held however long one waits. */
export function lockService(context: ScriptContext): GoogleLockService {
  const { file, account } = context;
  const named = (held: Map<string, object>, name: string) => getter("", () => lock(context, held, name));
  const members: Members<GoogleLockService> = {
    getDocumentLock: named(file.state.heldLocks, "document"),
    getUserLock: named(account.userLocks, "user"),
    getScriptLock: named(file.state.heldLocks, "script"),
  };
  return service<GoogleLockService>(context.execution, "LockService", members);
}

/** Frees what an execution still holds: no lock outlives it. */
export function releaseLocks({ file, account, execution }: ScriptContext): void {
  for (const held of [file.state.heldLocks, account.userLocks])
    for (const [name, holder] of [...held]) if (holder === execution) held.delete(name);
}

function lock({ execution }: ScriptContext, held: Map<string, object>, name: string): GoogleLock {
  const take = () => {
    const holder = held.get(name);
    if (holder !== undefined && holder !== execution) return false;
    held.set(name, execution);
    return true;
  };
  const members: Members<GoogleLock> = {
    tryLock: other("number", take),
    waitLock: other("number", () => {
      if (!take()) throw new Exception("Lock timeout: another process was holding the lock for too long.");
    }),
    hasLock: other("", () => held.get(name) === execution),
    releaseLock: other("", () => {
      if (held.get(name) === execution) held.delete(name);
    }),
  };
  return service<GoogleLock>(execution, "Lock", members);
}
