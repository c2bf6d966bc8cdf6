import type { Qualifier } from "../../catalog/model";
import type { Wording } from "../Wording";
import { countedEn, inSentenceEn, prepositionsEn, shortNamesEn, shortPlacesEn, topicsEn } from "./names";
import { dateEn, periodsEn, whenEn } from "./periods";

const ABOUT: Readonly<Record<Qualifier, string>> = {
  exact: "",
  over: "more than ",
  nearly: "nearly ",
  about: "about ",
};

/** How figures read in English. */
export const wordingEn: Wording = {
  scales: [
    { exponent: 12, word: "trillion" },
    { exponent: 9, word: "billion" },
    { exponent: 8, word: "hundred million" },
    { exponent: 6, word: "million" },
    { exponent: 4, word: "ten thousand" },
    { exponent: 3, word: "thousand" },
    { exponent: 0, word: "" },
  ],
  scalesOf: {
    CNY: [12, 9, 6, 0],
    USD: [12, 9, 6, 0],
    tonne: [9, 6, 3, 0],
    TEU: [9, 6, 3, 0],
    count: [9, 6, 0],
    person: [9, 6, 0],
    percent: [0],
    percentage_points: [0],
    multiple: [0],
    rank: [0],
    CNY_per_USD: [0],
  },
  units: {
    CNY: "CNY",
    USD: "USD",
    tonne: "tonnes",
    TEU: "TEU",
    count: "",
    person: "people",
    percent: "%",
    percentage_points: "percentage points",
    multiple: "times",
    rank: "",
    CNY_per_USD: "CNY per USD",
  },
  scaledUnit: (scaleWord, unit) => [scaleWord, unit].filter((word) => word !== "").join(" "),
  quantity: (number, unit) => (unit === "" ? number : `${number} ${unit}`),
  percent: (number) => `${number}\u202f%`,

  ordinal: (rank) => `${rank}${suffix(rank)}`,
  rankScope: (isWorld) => (isWorld ? "in the world" : "of all provinces"),
  counted: (indicator, value) => countedEn[indicator]?.[value === 1 ? 0 : 1] ?? "",

  flags: { estimate: "e", provisional: "p", differs: "b" },
  key: {
    estimate: "e: worked out from published figures, see the note on the cell.",
    provisional: "p: provisional.",
    differs: "b: on another definition than the rest, see the note on the cell.",
    over: ">: more than, as printed.",
    nearly: "<: nearly, as printed.",
    about: "≈: about, as printed.",
    missing: "–: not published.",
  },
  keySeparator: "  ",
  statuses: { estimate: "estimate", provisional: "provisional", differs: "other definition" },
  qualifiers: { exact: "exact", over: "more than", nearly: "nearly", about: "about" },

  facts: {
    fraction: "fraction",
    count: "number",
    normal: "normal",
    trust: { high: "high", medium: "medium" },
  },
  periods: periodsEn,
  date: dateEn,

  topics: topicsEn,
  tables: {
    labels: { year: "Year", period: "Period", area: "Place", partner: "Partner", name: "Figure" },
    fields: {
      name: "Figure",
      area: "Place",
      period: "Period",
      value: "Value",
      unit: "Unit",
      qualifier: "As printed",
      source: "Source",
    },
    short: shortNamesEn,
    growth: "growth",
    qualified: (name, by) => `${name}, ${by}`,
    places: shortPlacesEn,
  },
  charts: {
    titles: {
      belt_road: "Trade with Belt and Road countries",
      benchmark: "Trade, exports and imports in 2022",
      exchange_rate: "Yuan per US dollar, average of the year",
      export_products: "Exports of product groups from Zhejiang",
      export_structure: "Shares of product groups in the exports of Zhejiang",
      fdi: "Foreign direct investment in Zhejiang",
      free_trade_zone: "Bonded bunkering in Zhoushan",
      macro: "Gross domestic product of Zhejiang",
      openness: "Trade of Zhejiang relative to GDP",
      port_routes: "Shipping routes of Ningbo-Zhoushan Port",
      private_firms: "Share of private firms in the trade of Zhejiang",
      rail: "China-Europe freight trains of Zhejiang",
      trade_annual_usd: "Goods trade of Zhejiang",
      trade_in_china: "Shares of Zhejiang in the trade of China",
      yiwu_trade: "Goods trade of Yiwu",
    },
    estimate: (name) => `${name}, estimate`,
    otherCount: (name, count) => `${name}, ${count}`,
    title: (names, place) => `${joined([names[0] ?? "", ...names.slice(1).map(lowerFirst)])} of ${place}`,
    titleAt: (title, period) => `${title}, ${period}`,
    breakNote: (name, count, periods) => `${name}${periods === "" ? "" : ` in ${periods}`}: ${count}.`,
    percentAxis: "per cent",
  },
  names: {
    punctuated: (text) => text,
    growth: (name) => `Growth of ${lowerFirst(name.replace(/ \(.*\)$/, ""))}`,
    withPartner: (indicator, name, partner) =>
      name.includes("a partner")
        ? name.replace("a partner", partner)
        : `${name.replace(/ \(.*\)$/, "")}${name.includes(", ") ? "," : ""} ${preposition(indicator)} ${partner}`,
    inSentence: (id, name) => inSentenceEn[id] ?? name.replace(/ \(.*\)$/, ""),
    list: (names) => joined(names),
  },
  citations: {
    publisher: (name) => name,
    published: (publisher, date, via) =>
      [publisher, date, via === "" ? "" : `via ${via}`].filter((part) => part !== "").join(", "),
    title: (title) => `“${title}”`,
    separator: "; ",
    sourceLine: (publishers, count, edition) => {
      const more = count - publishers.length;
      const names = more > 0 ? `${publishers.join(", ")} and ${more} more` : joined(publishers);
      return `Source: ${names}. Zhejiang Data, edition ${edition}.`;
    },
    subtitle: (publishers, hasMore, edition) =>
      `Source: ${hasMore ? `${publishers.join(", ")} and others` : joined(publishers)}; Zhejiang Data ${edition}`,
    edition: (edition) => `Zhejiang Data ${edition}`,
    andMore: (first, more) => `${first}, and ${more} more ${more === 1 ? "source" : "sources"}`,
  },
  notes: {
    heading: (name, place, period, mark) => {
      const what = place === "" ? name : `${name}, ${place}`;
      const when = place === "" && /^\d/.test(period) ? ` ${period}` : `, ${period}`;
      return `${what}${when}${mark === "" ? "" : `, ${mark}`}`;
    },
    derived: "Worked out, not published",
    converted: "Converted, not published in this currency",
    grown: "Growth",
    backByGrowth: (period) => `${upperFirst(period)} value ÷ (1 + its printed growth)`,
    onByGrowth: (from, to) => `${upperFirst(from)} value × (1 + printed growth of ${to})`,
    atRate: (period) => `Converted at the average rate of ${period}`,
    printedGrowth: (measure) =>
      `Growth on a year earlier${measure === "real" ? " at constant prices" : measure && ` in ${measure}`}, as printed`,
    computedGrowth: (later, earlier) => `Value of ${later} ÷ value of ${earlier} − 1`,
    check: (text) => `Check: ${text}.`,
    gives: (left, right, result) => `${lowerFirst(left)} less ${lowerFirst(right)} gives ${result}`,
    printedAs: (qualifier, text) => `Printed as ${ABOUT[qualifier]}${text}`,
    remark: (text) => upperFirst(text),
  },
  sentences: {
    template: (name, isGrowth) =>
      isGrowth ? `${lowerFirst(name)} of {area} was {v}` : `${lowerFirst(name)} of {area} came to {v}`,
    growthTemplate: (subject, name) =>
      `${subject ?? `${lowerFirst(name.replace(/ \(.*\)$/, ""))} of {area}{to}`} {grew}`,
    sentence: (when, body, clause) => {
      // What had happened by a date, and a number right behind the number of a year.
      const since = / in all$| had been /.test(body) ? when.replace(/^In |^At /, "By ") : when;
      return `${since}${/^\d/.test(body) ? "," : ""} ${body}${clause}.`;
    },
    when: whenEn,
    partner: (indicator, partner) => ` ${preposition(indicator)} ${partner}`,
    value: (qualifier, quantity, number) => ({
      v: `${ABOUT[qualifier]}${quantity}`,
      n: `${ABOUT[qualifier]}${number}`,
    }),
    grew: (direction, qualifier, text) => {
      if (direction === "same") return "did not change";
      return `${direction === "up" ? "grew" : "fell"} by ${ABOUT[qualifier]}${text}`;
    },
    clause: (direction, text, earlier, how) => {
      const when = earlier === "" ? "a year earlier" : earlier;
      if (direction === "same") return `, as ${how === "number" ? "many" : "much"} as ${when}`;
      const word = direction === "up" ? "more" : how === "number" ? "fewer" : "less";
      return `, ${text} ${word} than ${when}${how === "real" ? " in real terms" : ""}`;
    },
    earlier: (year, isStock) => (isStock ? `at the end of ${year}` : `in ${year}`),
    against: (text, year, isStock) => `, against ${text} ${isStock ? "at the end of" : "in"} ${year}`,
    asBefore: (year) => `, as in ${year}`,
  },
};

function suffix(rank: number): string {
  const tens = rank % 100;
  if (tens >= 11 && tens <= 13) return "th";
  return ["th", "st", "nd", "rd"][rank % 10] ?? "th";
}

function joined(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

function preposition(indicator: string): string {
  return prepositionsEn[indicator.split("_")[0] ?? ""] ?? "with";
}

// Names of places and platforms keep their capital.
function lowerFirst(name: string): string {
  return /^(?:China|Yiwu|Zhejiang|GDP)/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
