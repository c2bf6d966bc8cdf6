import type { Qualifier } from "../../catalog/model";
import type { Wording } from "../Wording";
import { countedZh, prepositionsZh, shortNamesZh, shortPlacesZh, topicsZh } from "./names";
import { publishersZh } from "./publishers";

const QUARTERS = ["一", "二", "三", "四"] as const;
const HALVES = ["上", "下"] as const;
const ABOUT: Readonly<Record<Qualifier, string>> = { exact: "", over: "超过", nearly: "近", about: "约" };
const IS: Readonly<Record<Qualifier, string>> = { exact: "为", over: "超过", nearly: "接近", about: "约为" };

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
};
const MEASURES = { CNY: "（按人民币计）", USD: "（按美元计）", real: "（按不变价计）", "": "" } as const;

const year = (value: number): string => `${value}年`;
const half = (value: number, part: number): string => `${value}年${HALVES[part - 1] ?? ""}半年`;
const quarter = (value: number, part: number): string => `${value}年${QUARTERS[part - 1] ?? ""}季度`;
const month = (value: number, part: number): string => `${value}年${part}月`;
const months = (value: number, first: number, last: number): string => `${value}年${first}—${last}月`;
const span = (first: number, last: number): string => `${first}—${last}年`;
const endOfYear = (value: number): string => `${value}年末`;

/** How figures read in Chinese. */
export const wordingZh: Wording = {
  scales: [
    { exponent: 12, word: "万亿" },
    { exponent: 9, word: "十亿" },
    { exponent: 8, word: "亿" },
    { exponent: 6, word: "百万" },
    { exponent: 4, word: "万" },
    { exponent: 3, word: "千" },
    { exponent: 0, word: "" },
  ],
  scalesOf: {
    CNY: [12, 8, 4, 0],
    USD: [12, 8, 4, 0],
    tonne: [8, 4, 0],
    TEU: [8, 4, 0],
    count: [8, 4, 0],
    person: [8, 4, 0],
    percent: [0],
    percentage_points: [0],
    multiple: [0],
    rank: [0],
    CNY_per_USD: [0],
  },
  units: {
    CNY: "元",
    USD: "美元",
    tonne: "吨",
    TEU: "标箱",
    count: "",
    person: "人",
    percent: "%",
    percentage_points: "个百分点",
    multiple: "倍",
    rank: "位",
    CNY_per_USD: "元/美元",
  },
  scaledUnit: (scaleWord, unit) => `${scaleWord}${unit}`,
  quantity: (number, unit) => `${number}${unit}`,
  percent: (number) => `${number}%`,

  ordinal: (rank) => `第${rank}`,
  rankScope: () => "位",
  counted: (indicator) => countedZh[indicator] ?? "",

  flags: { estimate: "估", provisional: "初", differs: "※" },
  key: {
    estimate: "估：由已公布数据推算，算法见单元格批注。",
    provisional: "初：初步数。",
    differs: "※：口径与其他各期不同，见单元格批注。",
    over: ">：原文为“超过”。",
    nearly: "<：原文为“近”。",
    about: "≈：原文为“约”。",
    missing: "–：未公布。",
  },
  keySeparator: "",
  statuses: { estimate: "估算", provisional: "初步数", differs: "口径不同" },
  qualifiers: { exact: "准确数", over: "超过", nearly: "近", about: "约" },

  facts: { fraction: "小数", count: "个数", normal: "正常", trust: { high: "高", medium: "中" } },
  periods: {
    year,
    endOfYear,
    half,
    quarter,
    month,
    months,
    span,
    short: { year, half, quarter, month, months, span },
  },
  date: (value, part, day) =>
    `${value}年${part === undefined ? "" : `${part}月`}${day === undefined ? "" : `${day}日`}`,

  topics: topicsZh,
  tables: {
    labels: { year: "年份", period: "时期", area: "地区", partner: "贸易伙伴", name: "指标" },
    fields: {
      name: "指标",
      area: "地区",
      period: "时期",
      value: "数值",
      unit: "单位",
      qualifier: "原文表述",
      source: "来源",
    },
    short: shortNamesZh,
    growth: "同比",
    qualified: (name, by) => `${name}（${by}）`,
    places: shortPlacesZh,
  },
  charts: {
    titles: {
      belt_road: "浙江与共建“一带一路”国家的贸易",
      benchmark: "2022年进出口、出口与进口",
      exchange_rate: "每美元兑人民币，年平均价",
      export_products: "浙江各类产品出口额",
      export_structure: "各类产品占浙江出口的比重",
      free_trade_zone: "舟山保税燃料油加注量",
      macro: "浙江地区生产总值",
      openness: "浙江外贸依存度",
      port_routes: "宁波舟山港航线",
      private_firms: "民营企业占浙江进出口的比重",
      rail: "浙江中欧班列开行列数",
      trade_in_china: "浙江外贸占全国比重",
    },
    estimate: (name) => (name.endsWith("）") ? `${name.slice(0, -1)}，估算）` : `${name}（估算）`),
    otherCount: (name, count) => `${name}（${count}）`,
    title: (names, place) => `${place.replace(/[省市]$/, "")}${listed(names)}`,
    titleAt: (title, period) => `${period}${title}`,
    breakNote: (name, count, periods) => `${periods}${name}：${count}。`,
    percentAxis: "%",
  },
  names: {
    punctuated,
    growth: (name) =>
      `${name
        .replace(/（.*）$/, "")
        .replace(/货物(?=进口|出口|进出口)/, "")
        .replace(/(口)(?:总值|额)$/, "$1")}增速`,
    withPartner: (indicator, name, partner) => {
      if (name.startsWith("贸易伙伴")) return name.replace("贸易伙伴", partner);
      if (name.startsWith("对外")) return `对${partner}${name.slice(2)}`;
      return `${before(indicator, partner)}${name}`;
    },
    inSentence: (_id, name) => name,
    list: (names) => listed(names),
  },
  citations: {
    publisher: (name) => publishersZh[name] ?? name,
    published: (publisher, date, via) =>
      `${[publisher, date].filter((part) => part !== "").join("，")}${via === "" ? "" : `（转自${via}）`}`,
    title: (title) => `《${title}》`,
    separator: "；",
    sourceLine: (publishers, count, edition) =>
      `来源：${publishers.join("、")}${count > publishers.length ? `等${count}个来源` : ""}。浙江数据 ${edition} 版。`,
    subtitle: (publishers, hasMore, edition) =>
      `来源：${publishers.join("、")}${hasMore ? "等" : ""}；浙江数据 ${edition} 版`,
    edition: (edition) => `浙江数据 ${edition} 版`,
    andMore: (first, more) => `${first}，另有${more}个来源`,
  },
  notes: {
    heading: (name, place, period, mark) => `${place}${period}${name}${mark === "" ? "" : `，${mark}`}`,
    derived: "推算值，非公布数",
    converted: "折算值，来源未公布该币种",
    grown: "增速",
    backByGrowth: (period) => `${period}值 ÷（1 + 同比增速）`,
    onByGrowth: (from, to) => `${from}值 ×（1 + ${to}同比增速）`,
    atRate: (period) => `按${period}平均汇率折算`,
    printedGrowth: (measure) => `来源公布的同比增速${MEASURES[measure]}`,
    computedGrowth: (later, earlier) => `${later}值 ÷ ${earlier}值 − 1`,
    check: (text) => `核对：${text}。`,
    gives: (left, right, result) => `${left}减${right}得${result}`,
    printedAs: (qualifier, text) => `原文为“${ABOUT[qualifier]}${text}”`,
    remark: (text) => punctuated(text),
  },
  sentences: {
    template: (name, isGrowth) => (isGrowth ? `{area}${name}{is}{v}` : `{area}{to}${name}{is}{v}`),
    growthTemplate: (subject, name) => `${subject ?? `{area}{to}${name.replace(/（.*）$/, "")}`}{grew}`,
    sentence: (when, body, clause) => `${when}，${body}${clause}。`,
    when: { year, endOfYear, half, quarter, month, months, span },
    partner: (indicator, partner) => before(indicator, partner),
    value: (qualifier, quantity, number) => ({
      v: quantity,
      n: number,
      is: IS[qualifier],
      q: ABOUT[qualifier],
    }),
    grew: (direction, qualifier, text, isYear) => {
      const on = isYear ? "比上年" : "同比";
      if (direction === "same") return `${on}持平`;
      return `${on}${direction === "up" ? "增长" : "下降"}${ABOUT[qualifier]}${text}`;
    },
    clause: (direction, text, earlier, how) => {
      const real = how === "real" ? "按不变价" : "";
      const on = earlier === "" ? "同比" : `${direction === "same" ? "与" : "比"}${earlier}`;
      if (direction === "same") return `，${real}${on}持平`;
      return `，${real}${on}${direction === "up" ? "增长" : "下降"}${text}`;
    },
    earlier: (value, isStock) => (isStock ? endOfYear(value) : year(value)),
    against: (text, value, isStock) => `，${isStock ? endOfYear(value) : year(value)}为${text}`,
    asBefore: (value) => `，与${year(value)}相同`,
  },
};

// Numbers such as 6,577 keep their comma, and English words all of theirs.
function punctuated(text: string): string {
  if (!/[\u3400-\u9fff]/.test(text)) return text;
  return text.replace(/[,;:()]/g, (mark, at: number) =>
    /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)) ? mark : (FULL_WIDTH[mark] ?? mark),
  );
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join("、")}与${names[names.length - 1]}`;
}

function before(indicator: string, partner: string): string {
  const word = prepositionsZh[indicator.split("_")[0] ?? ""];
  if (word === undefined) return `对${partner}`;
  if (word === "自") return `${word}${partner}`;
  return word === "与" ? `${word}${partner}之间的` : `${word}${partner}的`;
}
