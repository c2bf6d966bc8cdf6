import type { Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { Exception, NotInStandIn } from "./exceptions.ts";
import { type GridChange, movedIndex, movedRange } from "./followGrid.ts";
import type { HostChart, HostRange } from "./Host.ts";

/** A named text on the file, a sheet, or whole rows or columns. */
export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: "DOCUMENT" | "PROJECT";
  /** Undefined for the file itself. */
  readonly sheetId: string | undefined;
  /** The row or column it stands on, counted from 0; undefined for the file or a sheet. */
  readonly line?: { readonly side: "row" | "column"; readonly index: number } | undefined;
}

/** A part of the file that the user may not edit; without a range it is the whole sheet. */
export interface ProtectedArea {
  readonly sheetId: string;
  readonly range: HostRange | undefined;
}

/** How a file is opened. */
export interface FileSettings {
  /** `en_US`: how typed text is read. */
  readonly locale: string;
  /** `Etc/UTC`: what dates mean. */
  readonly timeZone: string;
}

/** What Google keeps in a file and Univer does not; it outlives the workbook that shows it. */
export interface FileState {
  readonly charts: HostChart[];
  readonly metadata: MetadataEntry[];
  readonly protectedAreas: ProtectedArea[];
  /** Cells with a validation rule. */
  readonly validatedAreas: HostRange[];
  readonly documentProperties: Map<string, string>;
  readonly documentCache: Map<string, string>;
  /** Names of the locks that somebody holds, with the execution that does. */
  readonly heldLocks: Map<string, object>;
  /** Whether anybody has used the add-on in the file. */
  isEnabled: boolean;
}

/** The state of a file that is new. */
export function newFileState(): FileState {
  return {
    charts: [],
    metadata: [],
    protectedAreas: [],
    validatedAreas: [],
    documentProperties: new Map(),
    documentCache: new Map(),
    heldLocks: new Map(),
    isEnabled: true,
  };
}

/** A workbook with everything that Google keeps beside it. */
export class OpenFile {
  private readonly numericSheetIds = new Map<string, number>();
  private lastId = 100;

  constructor(
    readonly univerAPI: FUniver,
    readonly settings: FileSettings,
    readonly state: FileState,
  ) {}

  /** The workbook as Univer's facade has it. */
  get workbook(): FWorkbook {
    const workbook = this.univerAPI.getActiveWorkbook();
    if (!workbook) throw new NotInStandIn("a spreadsheet without a workbook");
    return workbook;
  }

  /** The workbook as Univer's core has it. */
  get model(): Workbook {
    return this.workbook.getWorkbook();
  }

  /** Fails with Google's sentence for a sheet that was deleted. */
  sheet(sheetId: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Exception(`Sheet ${this.numericSheetId(sheetId)} not found`);
    return sheet;
  }

  /** Takes away what stood on a sheet that was deleted; tells whether a chart was among it. */
  forgetSheet(sheetId: string): boolean {
    const { charts, metadata, protectedAreas, validatedAreas } = this.state;
    const before = charts.length;
    for (const list of [charts, metadata, protectedAreas, validatedAreas] as {
      sheetId?: string | undefined;
    }[][])
      replace(list, (item) => (item.sheetId === sheetId ? undefined : item));
    return charts.length < before;
  }

  /** The number by which Google knows a sheet: that of its Univer id, or one of its own where that is no number. */
  numericSheetId(sheetId: string): number {
    if (/^\d+$/.test(sheetId)) return Number(sheetId);
    const known = this.numericSheetIds.get(sheetId) ?? this.newId();
    this.numericSheetIds.set(sheetId, known);
    return known;
  }

  /** Moves what Univer does not know with rows and columns that came or went. */
  follow(change: GridChange): void {
    const moved = (range: HostRange) => movedRange(range, change);
    replace(this.state.charts, (chart) => {
      const isHere = chart.sheetId === change.sheetId;
      // The anchor counts from 1.
      const place = isHere
        ? movedIndex(chart.anchor[change.side] - 1, change) + 1
        : chart.anchor[change.side];
      const ranges = chart.ranges.flatMap((range) => moved(range) ?? []);
      return { ...chart, ranges, anchor: { ...chart.anchor, [change.side]: place } };
    });
    replace(this.state.metadata, (entry) => {
      const { line, sheetId } = entry;
      if (line?.side !== change.side || sheetId !== change.sheetId) return entry;
      const isGone = line.index >= change.start && line.index < change.start - change.count;
      return isGone ? undefined : { ...entry, line: { ...line, index: movedIndex(line.index, change) } };
    });
    replace(this.state.validatedAreas, moved);
    replace(this.state.protectedAreas, (area) => {
      if (!area.range) return area;
      const range = moved(area.range);
      return range && { ...area, range };
    });
  }

  /** A number that no chart, sheet or metadata of this file has. */
  newId(): number {
    const { charts, metadata } = this.state;
    const taken = new Set([...charts, ...metadata].map(({ id }) => id));
    do this.lastId += 1;
    while (taken.has(this.lastId) || this.workbook.getSheetBySheetId(String(this.lastId)));
    return this.lastId;
  }
}

function replace<Item>(items: Item[], next: (item: Item) => Item | undefined): void {
  items.splice(0, items.length, ...items.flatMap((item) => next(item) ?? []));
}
