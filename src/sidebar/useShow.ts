import { useState } from "preact/hooks";
import type { Placed } from "../contract";
import { askServer } from "./server";

/**
 * Selects in the sheet what was inserted.
 *
 * Gives the function that does it, and whether the last try failed, as it does once the sheet is gone.
 * `onShown` is called where it worked.
 */
export function useShow(onShown: () => void): [(placed: Placed) => void, boolean] {
  const [hasFailed, setFailed] = useState(false);
  const show = (placed: Placed) => {
    setFailed(false);
    askServer("show", placed).then(onShown, () => setFailed(true));
  };
  return [show, hasFailed];
}
