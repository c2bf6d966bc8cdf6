import { useEffect, useState } from "preact/hooks";

/** So long a word such as “Copied” stands in place of the usual one. */
const SHOWN_MS = 2_000;

/** A text that is empty again after a short while, and how to set it. */
export function useBriefly(): [string, (text: string) => void] {
  const [text, setText] = useState("");
  useEffect(() => {
    if (text === "") return;
    const timer = setTimeout(() => setText(""), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
}
