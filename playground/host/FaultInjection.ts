import { CutOff, Exception } from "./exceptions.ts";
import { type FileSnapshot, restoreSnapshot, takeSnapshot } from "./fileSnapshot.ts";
import type { CallKind, Fault, FaultPoint, Faults } from "./Host.ts";
import type { OpenFile } from "./OpenFile.ts";
import { protectedText } from "./services/areas.ts";

/** A call of a service as faults see it. */
export interface FaultyCall {
  readonly name: string;
  readonly kind: CallKind;
  /** The sheet of a Sheet or a Range; undefined for other services. */
  readonly sheetId: string | undefined;
  /** What a setter gives back when it has not done anything yet. */
  readonly self: unknown;
}

const keeping = /^Properties\.(set|delete)/;
const serverError = "Service Spreadsheets failed while accessing document with id 1.";

/** The one fault that is armed, and the calls it is counted by. */
export class FaultInjection implements Faults {
  private armed: Fault | undefined;
  private counted: FaultPoint[] = [];
  private hit: FaultPoint | undefined;

  /** Opens the books of one run of the script over a file. */
  start(file: OpenFile, protection: "atOnce" | "late"): FaultyRun {
    return new FaultyRun(this, file, protection);
  }

  failAt(fault: Fault): void {
    this.reset();
    this.armed = fault;
  }

  reset(): void {
    this.armed = undefined;
    this.counted = [];
    this.hit = undefined;
  }

  get points(): readonly FaultPoint[] {
    return [...this.counted];
  }

  get struck(): FaultPoint | undefined {
    return this.hit;
  }

  /** Whether the file as it was at the last flush may be asked for. */
  get needsSnapshots(): boolean {
    return this.armed !== undefined && "writes" in this.armed && this.armed.writes === "dropped" && !this.hit;
  }

  /** Counts a call; the fault that strikes at it, if one does. */
  count({ name, kind, sheetId }: FaultyCall): Fault | undefined {
    const counts = kind === "read" || kind === "write" ? kind : keeping.test(name) ? "keep" : undefined;
    if (!counts) return undefined;
    const point: FaultPoint = { at: this.counted.length + 1, name, kind: counts };
    this.counted.push(point);
    if (this.armed?.at !== point.at || this.hit) return undefined;
    // Only what is written on a sheet can be protected.
    if (this.armed.how === "lateProtection" && (counts !== "write" || sheetId === undefined))
      return undefined;
    this.hit = point;
    return this.armed;
  }
}

/** One run of the script: what it has not flushed, and whether it is still alive. */
export class FaultyRun {
  /** Whether the run is over, though the script may still be busy in a catch or a finally. */
  isCut = false;
  private snapshot: FileSnapshot | undefined;
  private late: { readonly writes: "applied" | "dropped" } | undefined;

  constructor(
    private readonly injection: FaultInjection,
    private readonly file: OpenFile,
    private readonly protection: "atOnce" | "late",
  ) {
    this.flushed();
  }

  /** Does a call, or lets it fail as the fault says. */
  perform(call: FaultyCall, run: () => unknown): unknown {
    const fault = this.injection.count(call);
    const isFlush = call.kind === "read" || call.name === "SpreadsheetApp.flush";
    if (fault?.how === "cutOff") this.cutOff(fault.writes);
    if (isFlush) this.drain();
    if (fault?.how === "before") throw new Exception(fault.message ?? serverError);
    if (fault?.how === "lateProtection") {
      this.late = fault;
      return call.self;
    }
    if (fault?.how === "sheetDeleted") deleteSheet(this.file, call.sheetId);
    if (fault?.how === "meanwhile") fault.act();
    const result = this.protection === "late" ? this.runLate(call, run) : run();
    if (isFlush) this.flushed();
    if (fault?.how === "after") throw new Exception(fault.message ?? serverError);
    return result;
  }

  /** What Google does when the script is through: it writes what is left. Fails with what it finds then. */
  end(): void {
    if (this.isCut) throw new CutOff();
    this.drain();
  }

  /** Does a call, but keeps the refusal of protected cells for later. */
  private runLate(call: FaultyCall, run: () => unknown): unknown {
    try {
      return run();
    } catch (thrown) {
      if (!(thrown instanceof Exception) || thrown.message !== protectedText || call.sheetId === undefined)
        throw thrown;
      this.late = { writes: "applied" };
      return call.self;
    }
  }

  private cutOff(writes: "applied" | "dropped"): never {
    if (writes === "dropped") this.restore();
    this.isCut = true;
    throw new CutOff();
  }

  private drain(): void {
    if (!this.late) return;
    if (this.late.writes === "dropped") this.restore();
    this.late = undefined;
    throw new Exception(protectedText);
  }

  private flushed(): void {
    if (this.injection.needsSnapshots) this.snapshot = takeSnapshot(this.file);
  }

  private restore(): void {
    if (this.snapshot) restoreSnapshot(this.file, this.snapshot);
  }
}

function deleteSheet(file: OpenFile, sheetId = file.workbook.getActiveSheet().getSheetId()): void {
  const found = file.workbook.getSheetBySheetId(sheetId);
  if (!found) return;
  // No file is without a sheet; the colleague has made another one.
  if (file.workbook.getNumSheets() < 2) file.workbook.insertSheet("Colleague");
  file.workbook.deleteSheet(found);
  file.forgetSheet(sheetId);
}
