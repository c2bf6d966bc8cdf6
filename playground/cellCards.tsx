/** @jsxImportSource react */
import type { FUniver } from "@univerjs/core/facade";
import type { ISheetLocationBase } from "@univerjs/sheets";
import type { ComponentManager } from "@univerjs/ui";
import type { Host } from "./host/Host.ts";
import { type Language, words } from "./words.ts";

/** Univer's names of the views that it shows beside a cell; ours take their place. */
const alertView = "univer.sheet.cell-alert";
const noteView = "SHEET_NOTE_COMPONENT";

interface AlertProps {
  readonly popup: { readonly extraProps?: { readonly alert?: Alert } };
}

interface Alert {
  readonly title: unknown;
  readonly message: unknown;
  readonly location: ISheetLocationBase;
}

interface NoteProps {
  readonly popup: { readonly extraProps?: { readonly location?: NoteLocation } };
}

interface NoteLocation extends ISheetLocationBase {
  /** True while the note is only shown because somebody points at the cell. */
  readonly temp?: boolean;
}

/**
 * Shows what hovering over a cell tells: the sentence behind an error, or the note.
 *
 * An error that has no sentence of ours keeps Univer's own text, and a note that is being written keeps Univer's editor.
 */
export function showCellCards(
  host: Host,
  univerAPI: FUniver,
  components: ComponentManager,
  language: Language,
): void {
  const NoteEditor = components.get(noteView);

  function ErrorCard({ popup }: AlertProps) {
    const alert = popup.extraProps?.alert;
    if (!alert) return null;
    const { subUnitId, row, col } = alert.location;
    const sentence = host.errorAt(subUnitId, row, col);
    return (
      <div className="cellCard" role="tooltip" data-card="error">
        <strong className="cellCardError">{words[language].error}</strong>
        <p>{sentence ?? String(alert.message)}</p>
      </div>
    );
  }

  function NoteCard(props: NoteProps) {
    const location = props.popup.extraProps?.location;
    if (!location?.temp) return <NoteEditor {...props} />;
    const sheet = univerAPI.getActiveWorkbook()?.getSheetBySheetId(location.subUnitId);
    const note = sheet?.getRange(location.row, location.col).getNote();
    if (!note) return null;
    return (
      <div className="cellCard" role="tooltip" data-card="note">
        <p>{note.note}</p>
      </div>
    );
  }

  for (const view of [alertView, noteView]) components.delete(view);
  components.register(alertView, ErrorCard);
  components.register(noteView, NoteCard);
}
