import { Fragment } from "preact";

/** A key as it is typed; a long one breaks after its separators. */
export function Key({ text }: { readonly text: string }) {
  return (
    <code class="key">
      {text
        .split("_")
        .map((piece, index) => (index === 0 ? piece : `_${piece}`))
        .map((piece, index) => (
          // Pieces have no identity beside their place in the key.
          <Fragment key={`${index}${piece}`}>
            {piece}
            <wbr />
          </Fragment>
        ))}
    </code>
  );
}
