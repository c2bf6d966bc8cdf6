import type { Shown } from "../../present/number";

/** A number with its sign and flag, and its unit smaller beside it. */
export function Value({ shown }: { readonly shown: Shown }) {
  return (
    <>
      <Digits shown={shown} />
      {shown.unit !== "" && <small>{shown.unit}</small>}
    </>
  );
}

/** A number with the sign in front of it that the source asks for. */
export function Digits({ shown }: { readonly shown: Shown }) {
  return (
    <>
      {shown.mark !== "" && <span class="sign">{shown.mark}</span>}
      {shown.number}
    </>
  );
}
