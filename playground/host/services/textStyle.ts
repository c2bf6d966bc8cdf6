import type { IStyleData } from "@univerjs/core";
import { subjectOf } from "../handles.ts";
import { builder, getter, type Members, service } from "../service.ts";
import { hexColour } from "./colours.ts";
import type { ScriptContext } from "./ScriptContext.ts";

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** `SpreadsheetApp.newTextStyle()`. */
export function textStyleBuilder(context: ScriptContext, style: Readonly<IStyleData> = {}): TextStyleBuilder {
  const next = (change: IStyleData) => textStyleBuilder(context, { ...style, ...change });
  const members: Members<TextStyleBuilder> = {
    setBold: builder("boolean", (on: boolean) => next({ bl: on ? 1 : 0 })),
    setItalic: builder("boolean", (on: boolean) => next({ it: on ? 1 : 0 })),
    setUnderline: builder("boolean", (on: boolean) => next({ ul: { s: on ? 1 : 0 } })),
    setStrikethrough: builder("boolean", (on: boolean) => next({ st: { s: on ? 1 : 0 } })),
    setFontSize: builder("number", (fs: number) => next({ fs })),
    setFontFamily: builder("string", (ff: string) => next({ ff })),
    setForegroundColor: builder("string", (colour: string) => next({ cl: { rgb: hexColour(colour) } })),
    build: builder("", () => textStyle(context, style)),
  };
  return service<TextStyleBuilder>(context.execution, "TextStyleBuilder", members);
}

/** A finished text style; what was not set reads as null. */
export function textStyle(context: ScriptContext, style: Readonly<IStyleData>): TextStyle {
  const flag = (value: number | undefined) => (value === undefined ? null : value === 1);
  const members: Members<TextStyle> = {
    isBold: getter("", () => flag(style.bl)),
    isItalic: getter("", () => flag(style.it)),
    isUnderline: getter("", () => flag(style.ul?.s)),
    isStrikethrough: getter("", () => flag(style.st?.s)),
    getFontSize: getter("", () => style.fs ?? null),
    getFontFamily: getter("", () => style.ff ?? null),
    getForegroundColor: getter("", () => style.cl?.rgb ?? null),
  };
  return service<TextStyle>(context.execution, "TextStyle", members, style);
}

/** The properties of a text style that a script passes. */
export function styleOf(value: unknown): IStyleData {
  return subjectOf<IStyleData>(value);
}
