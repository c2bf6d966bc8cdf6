import type { IWorkbookData } from "@univerjs/core";
import type { FileState, OpenFile } from "./OpenFile.ts";

const parts = ["charts", "metadata", "protectedAreas", "validatedAreas"] as const;

/** Everything in a file that Google buffers changes of; properties, caches and locks are not among it. */
export interface FileSnapshot {
  readonly workbook: IWorkbookData;
  readonly activeSheetId: string;
  readonly state: Pick<FileState, (typeof parts)[number]>;
}

/** The file as it is now. */
export function takeSnapshot(file: OpenFile): FileSnapshot {
  const { charts, metadata, protectedAreas, validatedAreas } = file.state;
  return {
    workbook: structuredClone(file.workbook.save()),
    activeSheetId: file.workbook.getActiveSheet().getSheetId(),
    state: structuredClone({ charts, metadata, protectedAreas, validatedAreas }),
  };
}

/** Puts a file back; the workbook is opened anew for it, under an id that Univer has not seen. */
export function restoreSnapshot(file: OpenFile, { workbook, activeSheetId, state }: FileSnapshot): void {
  const { univerAPI } = file;
  const old = file.workbook.getId();
  univerAPI.createWorkbook({
    ...structuredClone(workbook),
    id: `spreadsheet-${globalThis.crypto.randomUUID()}`,
  });
  univerAPI.disposeUnit(old);
  file.workbook.setActiveSheet(file.sheet(activeSheetId));
  for (const part of parts) {
    // Each list takes back the items that came out of it.
    const list = file.state[part] as unknown[];
    list.splice(0, list.length, ...structuredClone(state[part]));
  }
}
