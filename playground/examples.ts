import type { Language } from "./words.ts";

/** How a cell of an example looks. */
export type Look =
  | "title"
  | "hint"
  | "heading"
  | "headingRight"
  | "key"
  | "period"
  | "whole"
  | "twoDecimals"
  | "oneDecimal"
  | "percent";

/** A cell or a range, what is typed there (nothing to only set the look) and its look. */
export type ExampleCell = readonly [place: string, typed: string, look?: Look];

/** The one sheet of an example. */
export interface ExampleSheet {
  readonly name: string;
  /** Widths in pixels by column, `B` or `E:L`. */
  readonly widths: Readonly<Record<string, number>>;
  /** Heights in pixels by row, from 1; the others are 21. */
  readonly heights?: Readonly<Record<number, number>>;
  /** The cell that is selected at first. */
  readonly selected: string;
  readonly cells: readonly ExampleCell[];
}

/** A spreadsheet to start from. */
export interface Example {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly sheet: Readonly<Record<Language, ExampleSheet>>;
}

/** What can be opened in the playground; the first one is open at first. */
export const examples: readonly [Example, ...Example[]] = [
  {
    id: "first-steps",
    name: { en: "first steps", zh: "入门" },
    sheet: {
      en: firstSteps(
        {
          name: "First steps",
          title: "Zhejiang's open economy, one formula at a time",
          hint: "Click a result to see its formula, change it, or type your own.",
          figure: "One figure",
          result: "Result",
          keys: "A list of keys, one formula",
          wrong: "A wrong word: point at the result",
          table: "A table fills its cells by itself",
          series: "A series, year by year",
          trillionCny: "trillion CNY",
          billionCny: "billion CNY",
          billionUsd: "billion USD",
          publisher: "publisher",
        },
        { 5: 56, 21: 74 },
      ),
      zh: firstSteps(
        {
          name: "入门",
          title: "用公式看浙江开放型经济",
          hint: "点击结果可查看公式，也可修改，或输入自己的公式。",
          figure: "一个数据",
          result: "结果",
          keys: "一列键名，一个公式",
          wrong: "写错的键名：指向结果看说明",
          table: "一个公式填满一张表",
          series: "逐年序列",
          trillionCny: "万亿元",
          billionCny: "亿元",
          billionUsd: "亿美元",
          publisher: "发布者",
        },
        { 5: 38, 21: 38 },
      ),
    },
  },
  {
    id: "dollars",
    name: { en: "dollars", zh: "美元" },
    sheet: {
      en: dollars({
        name: "Dollars",
        figure: "Figure",
        source: "Source",
        unit: "billion USD",
        publisher: "publisher",
      }),
      zh: dollars({ name: "美元", figure: "数据", source: "来源", unit: "亿美元", publisher: "发布者" }),
    },
  },
  {
    id: "empty",
    name: { en: "empty sheet", zh: "空白工作表" },
    sheet: {
      en: { name: "Sheet1", widths: {}, selected: "A1", cells: [] },
      zh: { name: "工作表1", widths: {}, selected: "A1", cells: [] },
    },
  },
];

type Said<Names extends string> = Readonly<Record<"name" | Names, string>>;

function firstSteps(
  said: Said<
    | "title"
    | "hint"
    | "figure"
    | "result"
    | "keys"
    | "wrong"
    | "table"
    | "series"
    | "trillionCny"
    | "billionCny"
    | "billionUsd"
    | "publisher"
  >,
  heights: Readonly<Record<number, number>>,
): ExampleSheet {
  const table = `=ZJ_TABLE("trade_annual", "${said.billionCny}")`;
  const series = `=ZJ_SERIES("exports, imports", 2018, 2025, "${said.billionUsd}")`;
  return {
    name: said.name,
    widths: { A: 16, B: 370, C: 120, D: 24, E: 48, "F:L": 84 },
    heights,
    selected: "C6",
    cells: [
      ["B2", said.title, "title"],
      ["B3", said.hint, "hint"],
      ["B5", said.figure, "heading"],
      ["C5", said.result, "headingRight"],
      ...shown("B6", "C6", '=ZJ_METRIC("exports_2022")', "whole"),
      ...shown("B7", "C7", `=ZJ_METRIC("trade_2022", "${said.trillionCny}")`, "twoDecimals"),
      ...shown("B8", "C8", '=ZJ_METRIC("exports_mech_elec_share_2022")', "percent"),
      ...shown("B9", "C9", `=ZJ_METRIC("trade_2022@2023-06-13", "${said.billionUsd}")`, "twoDecimals"),
      ...shown("B10", "C10", `=ZJ_INFO("exports_2022", "${said.publisher}")`, "hint"),
      ["B12", said.keys, "heading"],
      ["C12", said.billionUsd, "headingRight"],
      ["B13", "exports_2022", "key"],
      ["B14", "imports_2022", "key"],
      ["B15", "trade_2022", "key"],
      ["B16", "exports_ningbo_2022", "key"],
      ["B17", "fdi_2025", "key"],
      ["C13", `=ZJ_METRIC(B13:B17, "${said.billionUsd}")`, "oneDecimal"],
      ["C14:C17", "", "oneDecimal"],
      ["B19", said.wrong, "heading"],
      ["C19", "", "heading"],
      ...shown("B20", "C20", '=ZJ_METRIC("expotrs_by_rail_2022")'),
      ["E2", said.table, "title"],
      ["E3", `'${table}`, "hint"],
      ["E5", table, "heading"],
      ["F5:L5", "", "headingRight"],
      ["E6:E16", "", "period"],
      ["F6:I16", "", "whole"],
      ["J6:L16", "", "percent"],
      ["E18", said.series, "title"],
      ["E19", `'${series}`, "hint"],
      ["E21", series, "heading"],
      ["F21:G21", "", "headingRight"],
      ["E22:E29", "", "period"],
      ["F22:G29", "", "oneDecimal"],
    ],
  };
}

function dollars(said: Said<"figure" | "source" | "unit" | "publisher">): ExampleSheet {
  return {
    name: said.name,
    widths: { A: 210, B: 150, C: 150, D: 150 },
    heights: { 9: 38 },
    selected: "B3",
    cells: [
      ["A2", said.figure, "heading"],
      ["B2", said.unit, "headingRight"],
      ["C2", said.source, "heading"],
      ["D2", "", "heading"],
      ["A3", "exports_2022", "key"],
      ["A4", "trade_2022", "key"],
      ["A5", "exports_2018", "key"],
      ["A6", "fdi_2025", "key"],
      ["B3", `=ZJ_METRIC(A3:A6, "${said.unit}")`, "oneDecimal"],
      ["B4:B6", "", "oneDecimal"],
      ["C3", `=ZJ_INFO(A3:A6, "${said.publisher}")`, "hint"],
      ["C4:C6", "", "hint"],
      ["A9", `=ZJ_SERIES("exports, imports", 2013, 2025, "${said.unit}")`, "heading"],
      ["B9:C9", "", "headingRight"],
      ["A10:A22", "", "period"],
      ["B10:C22", "", "oneDecimal"],
    ],
  };
}

/** A formula to read, and beside it the cell where it lives. */
function shown(text: string, live: string, formula: string, look?: Look): readonly ExampleCell[] {
  return [[text, `'${formula}`, "key"], look ? [live, formula, look] : [live, formula]];
}
