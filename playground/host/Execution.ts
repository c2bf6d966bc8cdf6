import type { WritableCallLog } from "./callLog.ts";
import { CutOff, Exception, NotInStandIn } from "./exceptions.ts";
import type { FaultyCall, FaultyRun } from "./FaultInjection.ts";
import type { RealmInstance } from "./Host.ts";
import { isService } from "./handles.ts";
import type { Mode } from "./permissions.ts";
import { refusal } from "./permissions.ts";

/** What an execution may do and where its calls are noted. */
export interface ExecutionSettings {
  readonly mode: Mode;
  /** The function that Google was asked to run. */
  readonly entry: string;
  readonly scopes: readonly string[];
  readonly calls: WritableCallLog;
  /** Undefined where calls never fail on purpose. */
  readonly faults: FaultyRun | undefined;
}

/** One run of the script: every service call goes through `perform`. */
export class Execution {
  /** What the script used and the host does not model; it fails the execution at its end. */
  readonly gaps: NotInStandIn[] = [];
  private instance: RealmInstance | undefined;

  constructor(readonly settings: ExecutionSettings) {}

  /** From now on results are made of the realm's own arrays and dates. */
  enter(instance: RealmInstance): void {
    this.instance = instance;
  }

  /** The one place where the host does something for a script. Fails with what `run` throws, or with Google's refusal. */
  perform(call: FaultyCall, run: () => unknown): unknown {
    const { mode, entry, scopes, calls, faults } = this.settings;
    const { name, kind } = call;
    if (faults?.isCut) throw new CutOff();
    calls.add({ name, kind, entry: this.instance ? entry : "(load)" });
    const refused = refusal(mode, name, kind, scopes);
    if (refused) throw new Exception(refused);
    try {
      const result = faults ? faults.perform(call, run) : run();
      return this.instance ? intoRealm(this.instance, result) : result;
    } catch (thrown) {
      if (thrown instanceof NotInStandIn) this.gaps.push(thrown);
      throw thrown;
    }
  }

  /** Notes something that the host does not model and gives the error to throw. */
  unmodelled(what: string): NotInStandIn {
    const gap = new NotInStandIn(what);
    this.gaps.push(gap);
    return gap;
  }
}

/** A value of the host as the script may have it: services stay, everything around them is made in the realm. */
export function intoRealm(instance: RealmInstance, value: unknown): unknown {
  if (isService(value)) return value;
  if (!Array.isArray(value) || !value.some((item) => isService(item) || Array.isArray(item)))
    return instance.toRealm(value);
  // A realm's own empty array takes the items one by one; its type is lost on the way.
  const made = instance.toRealm([]) as unknown[];
  for (const item of value) made.push(intoRealm(instance, item));
  return made;
}
