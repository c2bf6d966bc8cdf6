import type { CallLog, ServiceCall } from "./Host.ts";

/** A call log that can be written. */
export interface WritableCallLog extends CallLog {
  add(call: ServiceCall): void;
}

/** An empty call log. */
export function createCallLog(): WritableCallLog {
  const all: ServiceCall[] = [];
  return {
    all,
    get fileCalls() {
      return all.filter(({ kind }) => kind === "read" || kind === "write").length;
    },
    add: (call) => void all.push(call),
    clear: () => void all.splice(0),
  };
}
