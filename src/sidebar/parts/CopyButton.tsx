import { usePage } from "../Page";
import { Button } from "./Button";
import { useBriefly } from "./useBriefly";

/** A button that copies one formula and says on itself whether that worked. */
export function CopyButton(props: { readonly kind: "primary" | "secondary"; readonly formula: string }) {
  const { words, copy } = usePage();
  const [outcome, setOutcome] = useBriefly();
  return (
    <Button
      kind={props.kind}
      onPress={() => setOutcome(copy(props.formula) ? words.copied : words.notCopied)}
    >
      {outcome === "" ? words.copyFormula : outcome}
    </Button>
  );
}
