import { useEffect, useRef } from "preact/hooks";
import type { Remember } from "../contract";
import { askServer } from "./server";
import type { State } from "./state";

/** So long after the last choice the server is told, in one call for several. */
const DELAY_MS = 1_000;

/** Keeps language, recent figures and options in the file, behind the user's back. */
export function useRemembering(state: State): void {
  const { language, recent, options, separator } = state;
  const known = useRef<Remember | undefined>(undefined);
  useEffect(() => {
    // Before the opening is answered nobody knows what the file remembers.
    if (separator === undefined) return;
    const before = known.current;
    known.current = { ...before, language, recent, options };
    if (before === undefined) return;
    const timer = setTimeout(() => {
      // A file that cannot be written to remembers nothing; the choice holds in this page all the same.
      askServer("remember", { language, recent, options }).catch(() => undefined);
    }, DELAY_MS);
    return () => clearTimeout(timer);
  }, [separator, language, recent, options]);
}
