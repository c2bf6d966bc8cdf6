import type { Inserted, SheetProblem, SidebarWords } from "../SidebarWords";

const THE: Readonly<Record<Inserted, string>> = {
  value: "数值",
  formula: "公式",
  series: "序列",
  table: "表格",
  chart: "图表",
};

/** The words of the sidebar in Simplified Chinese. */
export const sidebarZh: SidebarWords = {
  tabs: { find: "查找", tables: "表格", charts: "图表" },
  title: "浙江数据",
  panels: "面板",
  otherLanguage: { name: "English", code: "en" },
  footer: (edition, count) => `${edition}版 · ${count}项数据`,

  search: "搜索数据",
  clearSearch: "清除搜索内容",
  results: "结果",
  recent: "最近查看",
  topics: "主题",
  chips: {
    trade: "外贸",
    trade_partners: "贸易伙伴",
    export_structure: "出口结构",
    port: "港口",
    rail: "班列",
    ecommerce: "电商",
    services_digital: "服务",
    investment: "投资",
    firms: "企业",
    yiwu: "义乌",
    opening_up_policy: "开放政策",
    macro: "经济",
  },
  all: "全部",
  seriesCount: (shown, total) => (shown < total ? `${total}个序列，显示前${shown}个` : `${total}个序列`),
  latestValue: "最新值",
  valueOf: (period) => `${period}数值`,
  oneYear: "仅一期",
  onePeriod: "仅一期",
  showMore: (count) => `再显示${count}个`,
  nothingCalled: (given) => `没有名为“${given}”的数据`,
  nearest: "最接近的数据：",
  orLookUnder: "或按主题查看",
  estimate: "估算",
  provisional: "初步数",
  differs: "口径不同",

  pills: { estimate: "估算", provisional: "初步数", differs: "口径变化" },
  statusNote: {
    provisional: "初步统计数，发布机构之后可能修订。",
    differs: "口径与同一序列的其他数据不同，不宜与前后年份直接比较。",
  },
  qualifierNote: {
    over: "来源原文为“超过”，实际值不低于此数。",
    nearly: "来源原文为“近”，实际值略低于此数。",
    about: "来源原文为“约”。",
  },
  convertedAt: (rate, year) => `按${year}平均汇率折算，1美元合${rate}元。`,
  currency: "币种",
  currencies: { CNY: "人民币", USD: "美元" },
  scale: "数量级",
  seriesChart: (name, first, last) => `${name}，${first}至${last}`,
  legend: { published: "已公布", estimate: "估算", missing: "未公布", break: "断开处口径变化" },
  sources: "数据来源",
  readOn: (host) => `见于${host}`,
  onlyACopy: "无独立网页",

  insert: {
    value: "插入数值",
    formula: "插入公式",
    series: "插入序列",
    table: "插入表格",
    chart: "插入图表",
  },
  copy: "复制",
  copied: "已复制",
  notCopied: "浏览器不允许侧栏复制",
  copies: { formula: "公式", value: "数值", short: "简短引文", full: "完整引文", key: "数据键" },

  tableSize: (rows, columns) => `${rows}行 · ${columns}列`,
  tableMeta: (span, rows) => (span === "" ? `${rows}行` : `${span} · ${rows}行`),
  tableTopics: "按主题筛选表格",
  chartTopics: "按主题筛选图表",
  preview: (title) => `${title}预览`,
  moreColumns: (count, areGrowth) => (areGrowth ? `另有${count}列增速` : `另有${count}列`),
  marks: { estimate: "估算", provisional: "初步数", differs: "口径变化" },
  shortUnit: (unit) => unit,
  growth: "增速",
  options: {
    unit: "单位",
    years: "年份",
    from: "起始年份",
    to: "截止年份",
    language: "语言",
    cells: "单元格内容",
    where: "位置",
    chart: "旁附图表",
    notes: "来源批注",
  },
  cells: { values: "数值", live: "实时" },
  cellsHelp: { values: "不装插件也能用", live: "装有插件时自动重算" },
  liveYears: "实时表格包含全部年份",
  noYears: "这些年份没有公布数据",
  where: { here: "当前位置", newSheet: "新工作表" },
  nothingOverwritten: "不会覆盖已有内容。",
  lighter: "浅色为估算",
  hollow: "空心为估算",
  noChart: "所选年份数据太少，无法绘图。",

  busy: "正在插入…",
  busyNote: "正在检查位置并写入。",
  done: (what, placed) =>
    `${THE[what]}已插入“${placed.sheet}”的${placed.range}${
      what === "table" && placed.hasChart ? "，旁边附有图表" : ""
    }。`,
  show: "在表中查看",
  notShown: "无法定位，所在工作表可能已被删除。",
  insertAnother: "继续插入",
  refused,
  notInserted: "未插入",
  nothingChanged: "工作表没有任何改动。",
  mayHaveChanged: "可能已写入部分内容，重试前先查看工作表。",
  insertAt: (cell) => `插入到最近的空白处${cell}`,
  insertOnNewSheet: "插入到新工作表",
  anotherCell: "另选单元格后重试",
  tryAgain: "重试",
  backTo: (screen) => `返回${screen}`,

  trouble: {
    severalAccounts: {
      title: "检测到多个Google账号",
      reason: "这个浏览器同时登录了多个Google账号，因此Google不允许侧栏写入此文件。查找和复制仍可使用。",
    },
    noAnswer: {
      title: "Google没有响应",
      reason: "电子表格一直没有响应。浏览器同时登录多个Google账号时会出现这种情况。查找和复制仍可使用。",
    },
    offline: { title: "网络已断开", reason: "侧栏无法连接到电子表格。查找和复制仍可使用。" },
    unforeseen: { title: "Google中止了插件", reason: "电子表格返回了错误。查找和复制仍可使用。" },
  },
  googleSaid: (message) => `Google返回的信息：“${message}”`,
  whatToDo: "解决办法",
  accountWays: ["用无痕窗口打开文件；", "或只登录一个账号；", "或为每个账号单独设一个浏览器用户。"],
  goOn: "不插入，直接使用公式",
  copyFormula: "复制公式",
  notSupported: "侧栏无法启动。",
};

function refused(what: Inserted, problem: SheetProblem): { title: string; reason: string } {
  const needs = (range: string) => `${THE[what]}需要占用${range}`;
  switch (problem.kind) {
    case "notBlank":
      return {
        title: `未插入：有${problem.count}个单元格不为空`,
        reason: `${needs(problem.range)}，而${cellsText(problem.cells, problem.count)}已有内容。`,
      };
    case "mergedCells":
      return {
        title: "未插入：有合并单元格",
        reason: `${needs(problem.range)}，而其中${cellsText(problem.cells, problem.cells.length)}为合并单元格。`,
      };
    case "protectedRange":
      return {
        title: "未插入：该区域受保护",
        reason: `${needs(problem.range)}，而“${problem.sheet}”的这一区域不允许编辑。`,
      };
    case "mayNotEdit":
      return { title: "未插入：没有编辑权限", reason: "可向文件所有者申请编辑权限。" };
    case "fileBusy":
      return { title: "未插入：文件正忙", reason: "其他人正在插入内容，稍后再试。" };
    case "fileFull":
      return {
        title: "未插入：文件已满",
        reason: "一个文件最多容纳1000万个单元格，删除不需要的工作表后再试。",
      };
    case "noActiveCell":
      return { title: "未插入：没有选中单元格", reason: "在表中选中一个单元格后再试。" };
    case "hostRefused":
      return { title: "未插入：Google拒绝了操作", reason: `Google返回的信息：“${problem.reason}”` };
  }
}

function cellsText(cells: readonly string[], count: number): string {
  return count > cells.length ? `${cells.join("、")}等${count}个单元格` : cells.join("、");
}
