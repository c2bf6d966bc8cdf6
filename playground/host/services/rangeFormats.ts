import type { IBorderData, IStyleData } from "@univerjs/core";
import { BorderStyleTypes } from "@univerjs/core";
import { readCells, type StyleChange, writeStyles } from "../cells.ts";
import { NotInStandIn } from "../exceptions.ts";
import type { HostRange } from "../Host.ts";
import { enumName, type Members, type Method, read, write } from "../service.ts";
import { requireEditable, requireShape } from "./areas.ts";
import { hexColour } from "./colours.ts";
import { wrapStrategies } from "./enums.ts";
import type { ScriptContext } from "./ScriptContext.ts";
import { styleOf, textStyle } from "./textStyle.ts";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

interface Property {
  /** Type in Google's signature, without null. */
  readonly type: string;
  readonly from: (style: Readonly<IStyleData>) => unknown;
  readonly to: (value: never) => StyleChange;
}

const horizontal = ["general", "left", "center", "right"];
const vertical = ["bottom", "top", "middle", "bottom"];
const wraps = ["OVERFLOW", "OVERFLOW", "CLIP", "WRAP"] as const;

const properties = {
  background: {
    type: "string",
    from: (style) => style.bg?.rgb ?? "#ffffff",
    to: (colour: string) => ({ bg: { rgb: hexColour(colour) } }),
  },
  fontColor: {
    type: "string",
    from: (style) => style.cl?.rgb ?? "#000000",
    to: (colour: string) => ({ cl: { rgb: hexColour(colour) } }),
  },
  fontFamily: { type: "string", from: (style) => style.ff ?? "Arial", to: (ff: string) => ({ ff }) },
  fontSize: { type: "number", from: (style) => style.fs ?? 10, to: (fs: number) => ({ fs }) },
  fontWeight: {
    type: "string",
    from: (style) => (style.bl === 1 ? "bold" : "normal"),
    to: (weight: string) => ({ bl: oneOf(["normal", "bold"], weight) }),
  },
  fontStyle: {
    type: "string",
    from: (style) => (style.it === 1 ? "italic" : "normal"),
    to: (slant: string) => ({ it: oneOf(["normal", "italic"], slant) }),
  },
  fontLine: {
    type: "string",
    from: (style) => (style.ul?.s === 1 ? "underline" : style.st?.s === 1 ? "line-through" : "none"),
    to: (line: string) => {
      const chosen = oneOf(["none", "underline", "line-through"], line);
      return { ul: { s: chosen === 1 ? 1 : 0 }, st: { s: chosen === 2 ? 1 : 0 } };
    },
  },
  horizontalAlignment: {
    type: "string",
    from: (style) => horizontal[style.ht ?? 0] ?? "general",
    to: (side: string) => (side === "normal" ? { ht: null } : { ht: oneOf(horizontal, side) }),
  },
  verticalAlignment: {
    type: "string",
    from: (style) => vertical[style.vt ?? 0] ?? "bottom",
    to: (side: string) => ({ vt: oneOf(["", "top", "middle", "bottom"], side) }),
  },
  numberFormat: {
    type: "string",
    from: (style) => style.n?.pattern ?? "0.###############",
    to: (pattern: string) => (pattern === "" || pattern === "General" ? { n: null } : { n: { pattern } }),
  },
  wrap: { type: "boolean", from: (style) => style.tb === 3, to: (on: boolean) => ({ tb: on ? 3 : 1 }) },
  wrapStrategy: {
    type: "WrapStrategy",
    from: (style) => wrapStrategies[wraps[style.tb ?? 0] ?? "OVERFLOW"],
    to: (strategy: object) => ({ tb: { OVERFLOW: 1, CLIP: 2, WRAP: 3 }[enumName(strategy)] ?? 1 }),
  },
} satisfies Record<string, Property>;

// What a property is set back to by null.
const cleared: Readonly<Record<keyof typeof properties, StyleChange>> = {
  background: { bg: null },
  fontColor: { cl: null },
  fontFamily: { ff: null },
  fontSize: { fs: null },
  fontWeight: { bl: null },
  fontStyle: { it: null },
  fontLine: { ul: null, st: null },
  horizontalAlignment: { ht: null },
  verticalAlignment: { vt: null },
  numberFormat: { n: null },
  wrap: { tb: null },
  wrapStrategy: { tb: null },
};

/** The members of Range that deal with how cells look. */
export function rangeFormats(
  context: ScriptContext,
  range: HostRange,
  self: () => GoogleRange,
): Members<GoogleRange> {
  const { file } = context;
  const change = (changeOf: (row: number, column: number) => StyleChange | undefined) => {
    requireEditable(file, range);
    writeStyles(file, range, changeOf);
    return self();
  };
  const styles = () => readCells(file, range).map((row) => row.map(({ style }) => style));
  const one = (name: keyof typeof properties) =>
    read("", () => properties[name].from(styles()[0]?.[0] ?? {}));
  const every = (name: keyof typeof properties) =>
    read("", () => styles().map((row) => row.map((style) => properties[name].from(style))));
  const toChange = (name: keyof typeof properties, value: unknown): StyleChange => {
    const property: Property = properties[name];
    // The signature has checked the type that the property names.
    return value === null ? cleared[name] : property.to(value as never);
  };
  const setOne = (name: keyof typeof properties): Method =>
    write(`${properties[name].type}|null`, (value: unknown) => {
      const wanted = toChange(name, value);
      return change(() => wanted);
    });
  const setEvery = (name: keyof typeof properties): Method =>
    write("any[][]", (values: unknown[][]) => {
      requireShape(range, values);
      const wanted = values.map((row) => row.map((value) => toChange(name, value)));
      return change((row, column) => wanted[row]?.[column]);
    });
  return {
    getBackground: one("background"),
    getBackgrounds: every("background"),
    setBackground: setOne("background"),
    setBackgrounds: setEvery("background"),
    getFontColor: one("fontColor"),
    getFontColors: every("fontColor"),
    setFontColor: setOne("fontColor"),
    setFontColors: setEvery("fontColor"),
    getFontFamily: one("fontFamily"),
    getFontFamilies: every("fontFamily"),
    setFontFamily: setOne("fontFamily"),
    setFontFamilies: setEvery("fontFamily"),
    getFontSize: one("fontSize"),
    getFontSizes: every("fontSize"),
    setFontSize: setOne("fontSize"),
    setFontSizes: setEvery("fontSize"),
    getFontWeight: one("fontWeight"),
    getFontWeights: every("fontWeight"),
    setFontWeight: setOne("fontWeight"),
    setFontWeights: setEvery("fontWeight"),
    getFontStyle: one("fontStyle"),
    getFontStyles: every("fontStyle"),
    setFontStyle: setOne("fontStyle"),
    setFontStyles: setEvery("fontStyle"),
    getFontLine: one("fontLine"),
    getFontLines: every("fontLine"),
    setFontLine: setOne("fontLine"),
    setFontLines: setEvery("fontLine"),
    getHorizontalAlignment: one("horizontalAlignment"),
    getHorizontalAlignments: every("horizontalAlignment"),
    setHorizontalAlignment: setOne("horizontalAlignment"),
    setHorizontalAlignments: setEvery("horizontalAlignment"),
    getVerticalAlignment: one("verticalAlignment"),
    getVerticalAlignments: every("verticalAlignment"),
    setVerticalAlignment: setOne("verticalAlignment"),
    setVerticalAlignments: setEvery("verticalAlignment"),
    getNumberFormat: one("numberFormat"),
    getNumberFormats: every("numberFormat"),
    setNumberFormat: setOne("numberFormat"),
    setNumberFormats: setEvery("numberFormat"),
    getWrap: one("wrap"),
    getWraps: every("wrap"),
    setWrap: setOne("wrap"),
    setWraps: setEvery("wrap"),
    getWrapStrategy: one("wrapStrategy"),
    getWrapStrategies: every("wrapStrategy"),
    setWrapStrategy: setOne("wrapStrategy"),
    setWrapStrategies: setEvery("wrapStrategy"),
    getTextStyle: read("", () => textStyle(context, styles()[0]?.[0] ?? {})),
    getTextStyles: read("", () => styles().map((row) => row.map((style) => textStyle(context, style)))),
    setTextStyle: write("TextStyle", (style: unknown) => change(() => ({ ...styleOf(style) }))),
    setTextStyles: write("TextStyle[][]", (values: unknown[][]) => {
      requireShape(range, values);
      return change((row, column) => ({ ...styleOf(values[row]?.[column]) }));
    }),
    setBorder: write(borderSignatures, (...sides: unknown[]) => {
      const colour = typeof sides[6] === "string" ? hexColour(sides[6]) : "#000000";
      const line = sides[7] ? enumName(sides[7]) : "SOLID";
      return change((row, column) => bordersOf(range, row, column, sides, colour, line));
    }),
    clearFormat: write("", () => change(() => everythingCleared)),
  };
}

const sideTypes = Array.from({ length: 6 }, () => "boolean|null").join(",");
const borderSignatures = [sideTypes, `${sideTypes},string|null,BorderStyle|null`];

const lineStyles: Readonly<Record<string, BorderStyleTypes>> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** Every property taken away, as a cell is after `clearFormat`. */
export const everythingCleared: StyleChange = {
  ...Object.assign({}, ...Object.values(cleared)),
  bd: { t: null, r: null, b: null, l: null },
};

// Order of Google's arguments: top, left, bottom, right, vertical, horizontal.
function bordersOf(
  range: HostRange,
  row: number,
  column: number,
  [top, left, bottom, right, inVertical, inHorizontal]: readonly unknown[],
  colour: string,
  line: string,
): StyleChange {
  const drawn = { s: lineStyles[line] ?? BorderStyleTypes.THIN, cl: { rgb: colour } };
  const border: { -readonly [Key in keyof IBorderData]: IBorderData[Key] } = {};
  const draw = (side: "t" | "l" | "b" | "r", wish: unknown) => {
    if (wish === true) border[side] = drawn;
    if (wish === false) border[side] = null;
  };
  draw("t", row === 0 ? top : inHorizontal);
  draw("b", row === range.rows - 1 ? bottom : inHorizontal);
  draw("l", column === 0 ? left : inVertical);
  draw("r", column === range.columns - 1 ? right : inVertical);
  return { bd: border };
}

function oneOf(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  if (index < 0) throw new NotInStandIn(`the format "${name}"`);
  return index;
}
