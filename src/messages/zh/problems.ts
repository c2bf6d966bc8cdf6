import type { GrowthRefusal, UnitKind } from "../../query/problem";
import type { Problems } from "../Problems";
import { quotable } from "../quotable";

const KINDS: Readonly<Record<UnitKind, string>> = {
  money: "金额",
  ratio: "比重或增速",
  tonnes: "重量",
  containers: "集装箱量",
  number: "数量",
  rank: "位次",
  rate: "汇率",
};

const EXPECTED = {
  unit: "单位，如“亿美元”",
  headers: "TRUE或FALSE，表示是否带表头",
  field: "字段，如“来源”",
  table: "一个表格名，如“trade_annual”",
  oneFigure: "单个数据（未写字段时）",
  base: "年份（如2013）或数据（如“exports_2013”）",
  style: "“short”“full”“简”“全”之一",
  words: "一段文字，如“集装箱”",
  limit: "1至100的行数",
  number: "数，如4.68",
  period: "年份（如2022）或时期（如“2022-Q1”）",
} as const;

const SECONDS = { base: "基期", unit: "单位", period: "时期" } as const;

/** Why there is no growth, and the way out. */
const NO_GROWTH: Readonly<Record<GrowthRefusal, (key: string, earlier: string, next: string) => string>> = {
  growth: (key) => `${key}本身就是增速，可用ZJ_METRIC读取。`,
  ratio: (key) => `${key}是比重或人均值，没有增速。可比较两年的数值。`,
  rank: (key) => `${key}是位次，没有增速。可比较两年的位次。`,
  span: (key) => `${key}跨越多年，没有同比增速。可用单独一年。`,
  printedOnly: (key, _, next) =>
    `按不变价计算的增速不能推算，也没有来源公布${key}的增速${next === "" ? "。" : `，最新的是${next}。`}`,
  printedSince: (key, earlier) => `按不变价计算的增速不能从${earlier}推算到${key}。可用单独一年的增速。`,
  noEarlier: (key, earlier, next) =>
    `没有来源公布${key}的增速，也没有${earlier}可供推算。${next === "" ? "" : `可用基期${baseText(next)}。`}`,
  sign: (key, earlier) => `${earlier}与${key}不都大于零，不能推算增速。可比较两者的数值。`,
};

const UNLIKE_BASE = {
  series: (key: string, base: string) => `${base}与${key}不是同一序列。基期可写年份，如2013。`,
  currency: (key: string, base: string) => `${key}与“${quotable(base)}”货币不同，应统一为一种。`,
  part: (key: string, base: string) => `${base}与${key}不是各年的同一时段。应给较早一年的同一时段。`,
  order: (key: string, base: string) =>
    key === base
      ? `基期应早于${key}，这里两者相同。可用较早的年份。`
      : `基期${base}晚于${key}，两者对调即可。`,
} as const;

const CURRENCIES: Readonly<Record<string, string>> = { CNY: "人民币", USD: "美元" };

/** The units that `query` suggests, as a Chinese reader would type them. */
const UNITS: Readonly<Record<string, string>> = {
  CNY: "元",
  "billion USD": "亿美元",
  fraction: "小数",
  tonnes: "吨",
  "million tonnes": "万吨",
  TEU: "标箱",
  "million TEU": "万标箱",
  thousand: "千",
  million: "万",
};

/** Chinese sentences. */
export const problemsZh: Problems = {
  unknownIndicator: ({ given, near }) => `没有名为“${quotable(given)}”的数据。${nearest(near)}`,
  unknownWord: ({ given, word, near }) =>
    `“${quotable(given)}”里的“${quotable(word)}”不在本目录的用词中。${nearest(near)}`,
  notCovered: ({ given, place, near }) =>
    `“${quotable(given)}”问到“${quotable(place)}”，本目录没有该地的数据。${nearest(near)}`,
  relativeDate: ({ given, word, latest }) =>
    latest === ""
      ? `“${quotable(given)}”里的“${quotable(word)}”取决于今天的日期，应写明时期，如2022或2022-Q1。`
      : `“${quotable(given)}”里的“${quotable(word)}”取决于今天的日期，最新的是${latest}。`,
  ambiguous: ({ given, count, keys }) =>
    `“${quotable(given)}”可指${count}项数据，选其一：${keys.join("、")}${count > keys.length ? "等" : ""}。`,
  noPeriod: ({ given, latest }) => `“${quotable(given)}”缺少时期，最新的是${latest}。`,
  notPublished: ({ series, period, latest }) =>
    latest === "" ? `${series}没有${period}的数值。` : `${series}没有${period}的数值，最新一期是${latest}。`,
  notKnownYet: ({ given, date, first }) =>
    `截至${date}，“${quotable(given)}”尚未公布，最早的来源发布于${first}。`,
  needsArea: ({ given, keys }) => `“${quotable(given)}”须指明地区，可用：${keys.join("、")}。`,
  needsPartner: ({ given, keys }) => `“${quotable(given)}”须指明贸易伙伴，可用：${keys.join("、")}。`,
  tooLong: ({ length, most }) => `代码最多${most}个字符，这段文字有${length}个。可试“exports_2022”。`,
  dateGiven: () => "日期不能指明数据。时期要写成文字，如“exports_2022-04”。",
  notText: ({ given }) => `数据要用文字指明，如“exports_2022”；这里是${thing(given)}。`,
  errorGiven: ({ given }) => `所引用的单元格显示${quotable(given)}，应先修正该单元格。`,
  unknownUnit: ({ given, fits }) => `没有名为“${quotable(given)}”的单位。${tryThese(fits)}`,
  unitMismatch: ({ series, is, given, fits }) =>
    `${series}是${KINDS[is]}，不能用“${quotable(given)}”表示。${tryThese(fits) || "可省略单位。"}`,
  unitConflict: ({ given, unit }) =>
    `“${quotable(given)}”已指明一种货币，单位却是${CURRENCIES[unit] ?? unit}，只能保留一种。`,
  noConversion: ({ given, period, reason, currency }) =>
    reason === "span"
      ? `${given}跨越多年，没有统一汇率可折算成${CURRENCIES[currency]}。可用${other(currency)}。`
      : `${given}不能折算成${CURRENCIES[currency]}：没有${period}的汇率。可用${other(currency)}。`,
  unknownTable: ({ given, near }) =>
    `没有名为“${quotable(given)}”的表格。${nearest(near)}=ZJ_TABLE()列出全部表格。`,
  unknownField: ({ given, near }) => `没有名为“${quotable(given)}”的字段。${nearest(near)}`,
  unknownPeriod: ({ given, argument }) =>
    `${argument === "from" ? "起始" : "结束"}时期不能是${thing(given)}；应写年份（如2015）或时期（如“2022-Q1”）。`,
  periodOrder: ({ from, to }) => `起始时期${from}晚于结束时期${to}，两者对调即可。`,
  periodForms: ({ from, to }) => `${from}与${to}形式不同，应同为年、季或月。`,
  emptySpan: ({ series, from, to, latest }) =>
    `${series.join("、")}${span(from, to)}没有数值，最新一期是${latest}。`,
  periodInSeries: ({ given, series }) =>
    `“${quotable(given)}”含有时期。只写序列“${series}”，起止时期写在后面的参数里。`,
  badArgument: ({ position, expected, given }) =>
    `第${position}个参数应是${EXPECTED[expected]}；这里是${thing(given)}。`,
  shapeMismatch: ({ metric, unit, second }) =>
    second
      ? `第1个参数占${metric}个单元格，${SECONDS[second]}占${unit}个。应给一个${SECONDS[second]}，或形状相同的区域。`
      : `数据占${metric}个单元格，单位占${unit}个。应给一个单位，或形状相同的区域。`,
  tableUnit: ({ table, given, fits }) =>
    `表格${table}没有可用“${quotable(given)}”表示的列。${tryThese(fits)}`,
  noGrowth: ({ key, reason, earlier, try: next }) => NO_GROWTH[reason](key, earlier, next),
  definitionChange: ({ key, earlier }) =>
    `${key}与${earlier}口径不同，不计算两者之间的增速。可选口径变化同一侧的两个数据。`,
  unlikeBase: ({ key, base, reason }) => UNLIKE_BASE[reason](key, base),
  unitKinds: ({ from, is, to, asked, fits }) =>
    `“${quotable(from)}”是${KINDS[is]}，“${quotable(to)}”是${KINDS[asked]}，不能互换。${tryThese(fits)}`,
  periodNeeded: ({ from, to, latest }) =>
    `从“${quotable(from)}”换成“${quotable(to)}”须写明年份，才有汇率；最新的是${latest}。`,
  noRate: ({ period, reason, first, last }) =>
    reason === "span"
      ? `${period}跨越多年，没有统一汇率。可用${first}至${last}中的一年。`
      : `没有${period}的汇率。可用${first}至${last}中的一年。`,
  numberRange: ({ given, unit }) =>
    `${given}用“${quotable(unit)}”表示，超出单元格的范围。可换大小相近的单位。`,
  notBlank: ({ range, cells, count }) =>
    `需要${range}，其中${cells.join("、")}${count > cells.length ? `等${count}格` : ""}已有内容。`,
  mergedCells: ({ range, cells }) => `需要${range}，其中${cells.join("、")}是合并单元格。`,
  protectedRange: ({ sheet, range }) => `${sheet}的${range}受保护，无法写入。`,
  mayNotEdit: () => "你可以查看此文件，但不能编辑。",
  fileBusy: () => "此文件中正在进行另一次插入，稍后再试。",
  fileFull: () => "文件的单元格数已达上限。",
  hostRefused: ({ reason, undone }) =>
    undone
      ? `Google 表格未接受：${quotable(reason)}。已写入的内容已撤回。`
      : `Google 表格未接受：${quotable(reason)}。部分内容仍留在工作表中。`,
  noActiveCell: () => "没有选中单元格，选中后再试。",
};

// A year is typed as a number, any other period as text.
function baseText(period: string): string {
  return /^\d+$/.test(period) ? period : `“${period}”`;
}

// What stood in a cell: text in its quotes, a number, TRUE; a range comes as its shape and a date as that word.
function thing(given: string): string {
  if (given === "date") return "日期";
  return quotable(given)
    .replace(/^"(.*)"$/, "“$1”")
    .replace(/^(\d+) × (\d+)$/, "$1行$2列的区域");
}

function other(currency: string): string {
  return currency === "CNY" ? "美元" : "人民币";
}

function span(from: string, to: string): string {
  if (from === to) return `在${from}`;
  if (to === "") return `自${from}起`;
  return from === "" ? `在${to}及以前` : `在${from}至${to}`;
}

function nearest(near: readonly string[]): string {
  return near.length === 0 ? "" : `最接近的：${near.join("、")}。`;
}

function tryThese(fits: readonly string[]): string {
  return fits.length === 0 ? "" : `可用：${fits.map((unit) => `“${UNITS[unit] ?? unit}”`).join("、")}。`;
}
