import type { Language } from "../catalog/model";
import type {
  CellState,
  InsertChart,
  InsertFigure,
  InsertSeries,
  InsertTable,
  Place,
  Placed,
  Question,
  Remember,
} from "../contract";

/**
 * Readers of what the sidebar asks, one a question.
 *
 * The text comes from a page, so everything is looked at before it is believed.
 * Each fails with an Error that names the field that is not as the contract says.
 */
export const READERS = {
  open: () => null,
  insertFigure: (about): InsertFigure => ({
    key: text(about, "key"),
    unit: text(about, "unit"),
    as: oneOf(about, "as", ["value", "formula"]),
    language: language(about),
    place: place(about),
  }),
  insertSeries: (about): InsertSeries => ({
    series: text(about, "series"),
    unit: text(about, "unit"),
    language: language(about),
    cells: cells(about),
    place: place(about),
  }),
  insertTable: (about): InsertTable => ({
    table: text(about, "table"),
    unit: text(about, "unit"),
    ...years(about),
    language: language(about),
    cells: cells(about),
    place: place(about),
    hasChart: truth(about, "hasChart"),
    hasNotes: truth(about, "hasNotes"),
  }),
  insertChart: (about): InsertChart => ({
    table: text(about, "table"),
    unit: text(about, "unit"),
    ...years(about),
    language: language(about),
    place: place(about),
  }),
  show: (about): Placed => ({
    sheet: text(about, "sheet"),
    sheetId: number(about, "sheetId"),
    range: text(about, "range"),
    hasChart: truth(about, "hasChart"),
  }),
  // What is damaged in it is left out where it is stored.
  remember: (about): Remember => record(about, "about"),
} satisfies Readonly<Record<Question, (about: unknown) => unknown>>;

/** No text of a request is longer; a key has at most 200 characters. */
const LONGEST = 500;

function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) fail(name);
  // An object that is no array can be asked for any name.
  return value as Readonly<Record<string, unknown>>;
}

function text(about: unknown, name: string): string {
  const value = record(about, "about")[name];
  return typeof value === "string" && value.length <= LONGEST ? value : fail(name);
}

function number(about: unknown, name: string): number {
  const value = record(about, "about")[name];
  return typeof value === "number" && Number.isSafeInteger(value) ? value : fail(name);
}

function truth(about: unknown, name: string): boolean {
  const value = record(about, "about")[name];
  return typeof value === "boolean" ? value : fail(name);
}

function oneOf<Choice extends string>(about: unknown, name: string, choices: readonly Choice[]): Choice {
  const value = record(about, "about")[name];
  return choices.find((choice) => choice === value) ?? fail(name);
}

function language(about: unknown): Language {
  return oneOf(about, "language", ["en", "zh"]);
}

function cells(about: unknown): CellState {
  return oneOf(about, "cells", ["values", "live"]);
}

function place(about: unknown): Place {
  const value = record(about, "about").place;
  const kind = oneOf(value, "kind", ["here", "at", "newSheet"]);
  return kind === "at" ? { kind, cell: cell(value) } : { kind };
}

function cell(value: unknown): string {
  const name = text(value, "cell");
  return /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(name) ? name : fail("cell");
}

function years(about: unknown): { from?: number; to?: number } {
  const { from, to } = record(about, "about");
  return {
    ...(from === undefined || from === null ? {} : { from: number(about, "from") }),
    ...(to === undefined || to === null ? {} : { to: number(about, "to") }),
  };
}

function fail(name: string): never {
  throw new Error(`The sidebar sent something that is no ${name}`);
}
