import { useEffect, useRef } from "preact/hooks";
import type { Remember } from "../contract";
import { askServer } from "./server";
import type { State } from "./state";

/** So long after the last choice the server is told, in one call for several. */
const DELAY_MS = 1_000;

/**
 * Keeps language, recent figures and options in the file, behind the user's back.
 *
 * Only what the user changed is told: a language nobody chose goes on following the account.
 */
export function useRemembering(state: State): void {
  const { language, recent, options, separator } = state;
  const kept = useRef<Required<Remember> | undefined>(undefined);
  useEffect(() => {
    // Before the opening is answered nobody knows what the file remembers.
    if (separator === undefined) return;
    const now = { language, recent, options };
    if (kept.current === undefined) {
      kept.current = now;
      return;
    }
    const change = changed(kept.current, now);
    if (Object.keys(change).length === 0) return;
    const timer = setTimeout(() => {
      kept.current = now;
      // A file that cannot be written to remembers nothing; the choice holds in this page all the same.
      askServer("remember", change).catch(() => undefined);
    }, DELAY_MS);
    return () => clearTimeout(timer);
  }, [separator, language, recent, options]);
}

function changed(before: Required<Remember>, now: Required<Remember>): Remember {
  return {
    ...(before.language === now.language ? {} : { language: now.language }),
    ...(before.recent === now.recent ? {} : { recent: now.recent }),
    ...(before.options === now.options ? {} : { options: now.options }),
  };
}
