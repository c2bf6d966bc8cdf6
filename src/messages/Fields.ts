/** The facts that `ZJ_INFO` gives about a figure; names are a promise. */
export const FIELDS = [
  "key",
  "name",
  "value",
  "unit",
  "period",
  "area",
  "partner",
  "qualifier",
  "status",
  "note",
  "source",
  "publisher",
  "published",
  "url",
  "trust",
  "edition",
  "derivation",
  "conversion",
  "vintages",
  "growth",
  "read_as",
] as const;

/** The name of a fact. */
export type Field = (typeof FIELDS)[number];

/** What Chinese readers call each fact; typed, it means the same. */
export const FIELDS_ZH: Readonly<Record<Field, string>> = {
  key: "代码",
  name: "名称",
  value: "数值",
  unit: "单位",
  period: "时期",
  area: "地区",
  partner: "贸易伙伴",
  qualifier: "限定",
  status: "状态",
  note: "说明",
  source: "来源",
  publisher: "发布者",
  published: "发布日期",
  url: "网址",
  trust: "可信度",
  edition: "版本",
  derivation: "推算",
  conversion: "折算",
  vintages: "历次公布",
  growth: "增速",
  read_as: "读作",
};
