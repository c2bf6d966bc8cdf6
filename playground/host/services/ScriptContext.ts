import type { Execution } from "../Execution.ts";
import type { HostEvents, MenuItem, PushedFiles } from "../Host.ts";
import type { OpenFile } from "../OpenFile.ts";

/** What belongs to the person at the keyboard, in whatever file. */
export interface Account {
  /** `en`, `zh_CN`. */
  readonly locale: string;
  readonly userProperties: Map<string, string>;
  readonly userCache: Map<string, string>;
  readonly userLocks: Map<string, object>;
}

/** Everything the services of one execution stand on. */
export interface ScriptContext {
  readonly execution: Execution;
  readonly file: OpenFile;
  readonly files: PushedFiles;
  readonly account: Account;
  readonly scriptProperties: Map<string, string>;
  readonly setMenu: (items: readonly MenuItem[]) => void;
  readonly emit: <Name extends keyof HostEvents>(event: Name, payload: HostEvents[Name]) => void;
}
