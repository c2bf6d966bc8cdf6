import { SheetsNoteModel } from "@univerjs/sheets-note";
import type { HostRange } from "../Host.ts";
import type { OpenFile } from "../OpenFile.ts";

/** The note of a cell counted from 0; "" where there is none. */
export function readNote(file: OpenFile, sheetId: string, row: number, column: number): string {
  const notes = file.sheet(sheetId).getInject().get(SheetsNoteModel);
  return notes.getNote(file.workbook.getId(), sheetId, { row, col: column })?.note ?? "";
}

/** Writes one note per cell, row by row; "" and null take a note away. */
export function writeNotes(
  file: OpenFile,
  range: HostRange,
  notes: readonly (readonly (string | null | undefined)[])[],
): void {
  const sheet = file.sheet(range.sheetId);
  notes.forEach((texts, r) => {
    texts.forEach((text, c) => {
      const [row, column] = [range.row + r, range.column + c];
      const old = readNote(file, range.sheetId, row, column);
      if ((text ?? "") === old) return;
      const cell = sheet.getRange(row, column);
      if (!text) cell.deleteNote();
      else
        cell.createOrUpdateNote({
          id: noteId(file),
          row,
          col: column,
          note: text,
          ...boxSize(text),
          show: false,
        });
    });
  });
}

function noteId(file: OpenFile): string {
  return `note-${file.newId()}`;
}

// Large enough for the text at Univer's font, which does not grow its boxes.
function boxSize(text: string): { width: number; height: number } {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 34)), 0);
  return { width: 240, height: 32 + 18 * lines };
}
