import type { Figure } from "../../src/query/Figure";

/** A figure for tests of layout: exports of 2022, 3.57 trillion yuan, published and exact, but for what is changed. */
export function figure(change: Partial<Figure>): Figure {
  return {
    key: "exports_2022",
    indicator: {
      id: "exports",
      topic: "trade",
      name: { en: "Goods exports", zh: "货物出口额" },
      unit: "CNY",
      kind: "flow",
      home: "zhejiang",
      decimals: 2,
      synonyms: { en: [], zh: [] },
    },
    isGrowth: false,
    area: {
      id: "zhejiang",
      name: { en: "Zhejiang", zh: "浙江" },
      kind: "province",
      parent: "china",
      synonyms: { en: [], zh: [] },
    },
    period: "2022",
    value: 3.57e12,
    unit: "CNY",
    precision: 10,
    qualifier: "exact",
    status: "normal",
    sources: [
      {
        id: "daily",
        title: "Trade in 2022",
        publisher: "Zhejiang Daily",
        published: "2023-01-20",
        url: "",
        language: "zh",
        trust: "high",
      },
    ],
    steps: [],
    edition: "2026.11",
    ...change,
  };
}
