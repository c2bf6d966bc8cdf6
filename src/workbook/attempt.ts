import { Failure } from "../query/problem";
import { type Made, undo } from "./Made";
import type { Workbook } from "./Workbook";

/**
 * What the act gives, with everything carried out by the host.
 *
 * The act notes in `made` what it is about to make. If anything fails, what was made is taken back.
 * Fails with `hostRefused`, which says whether that worked, or with `fileFull` where the file can't hold more cells.
 */
export function attempt<Result>(workbook: Workbook, act: (made: Made) => Result): Result {
  const made: Made = {};
  try {
    const result = act(made);
    // Writes are put off, so errors may come as late as here.
    workbook.flush();
    return result;
  } catch (error) {
    const isUndone = undo(workbook, made);
    if (error instanceof Failure) throw error;
    const reason = messageOf(error);
    if (isUndone && /limit of \d+ cells/.test(reason)) throw new Failure({ kind: "fileFull" });
    throw new Failure({ kind: "hostRefused", reason, undone: isUndone });
  }
}

/** What an error says; those of services need not be instances of our Error. */
export function messageOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return String(error);
}
