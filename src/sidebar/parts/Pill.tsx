import type { Status } from "../../catalog/model";
import { usePage } from "../Page";

/** The status of a figure as a word in amber; nothing for a normal one. */
export function Pill({ status }: { readonly status: Status }) {
  const { words } = usePage();
  return status === "normal" ? null : <span class="pill">{words.pills[status]}</span>;
}
