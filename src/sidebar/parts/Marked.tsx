import { markText } from "./markText";

/** A text with the pieces that were searched for marked in it. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly string[] }) {
  return (
    <>
      {markText(text, marks).map((piece, index) =>
        // Pieces have no identity beside their place in the text.
        piece.isMarked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </>
  );
}
