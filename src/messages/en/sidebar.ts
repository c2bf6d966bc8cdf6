import type { Inserted, SheetProblem, SidebarWords } from "../SidebarWords";

const THE: Readonly<Record<Inserted, string>> = {
  value: "The value",
  formula: "The formula",
  series: "The series",
  table: "The table",
  chart: "The chart",
};

/** The words of the sidebar in English. */
export const sidebarEn: SidebarWords = {
  tabs: { find: "Find", tables: "Tables", charts: "Charts" },
  title: "Zhejiang Data",
  panels: "Panels",
  otherLanguage: { name: "中文", code: "zh-CN" },
  footer: (edition, count) => `Edition ${edition} · ${count} figures`,

  search: "Search figures",
  clearSearch: "Clear the search",
  results: "Results",
  recent: "Recent",
  topics: "Topics",
  chips: {
    trade: "Trade",
    trade_partners: "Partners",
    export_structure: "Exports",
    port: "Ports",
    rail: "Rail",
    ecommerce: "E-commerce",
    services_digital: "Services",
    investment: "Investment",
    firms: "Firms",
    yiwu: "Yiwu",
    opening_up_policy: "Policy",
    macro: "Economy",
  },
  all: "All",
  seriesCount: (shown, total) =>
    shown < total ? `${shown} of ${total} series` : total === 1 ? "1 series" : `${total} series`,
  latestValue: "Latest value",
  valueOf: (period) => `Value of ${period}`,
  oneYear: "one year",
  onePeriod: "one period",
  showMore: (count) => `Show ${count} more`,
  nothingCalled: (given) => `Nothing is called “${given}”`,
  nearest: "The nearest figures:",
  orLookUnder: "Or look under",
  estimate: "estimate",
  provisional: "provisional",
  differs: "other definition",

  pills: { estimate: "Estimate", provisional: "Provisional", differs: "Break" },
  statusNote: {
    provisional: "A first count, which its publisher may still change.",
    differs:
      "On another definition than the rest of its series, so it does not compare with the years around it.",
  },
  qualifierNote: {
    over: "The source says “over”: the value is at least this.",
    nearly: "The source says “nearly”: the value is a little less.",
    about: "The source says “about”.",
  },
  convertedAt: (rate, year) => `Converted at ${rate} CNY per USD, the average of ${year}.`,
  currency: "Currency",
  currencies: { CNY: "CNY", USD: "USD" },
  scale: "Scale",
  seriesChart: (name, first, last) => `${name}, ${first} to ${last}`,
  legend: {
    published: "published",
    estimate: "estimate",
    missing: "not published",
    break: "gap: definition changes",
  },
  sources: "Sources",
  readOn: (host) => `via ${host}`,
  onlyACopy: "No page of its own",

  insert: {
    value: "Insert value",
    formula: "Insert formula",
    series: "Insert series",
    table: "Insert table",
    chart: "Insert chart",
  },
  copy: "Copy",
  copied: "Copied",
  notCopied: "This browser does not let the sidebar copy",
  copies: {
    formula: "Formula",
    value: "Value",
    short: "Short citation",
    full: "Full citation",
    key: "Key",
  },

  tableSize: (rows, columns) => `${countOf(rows, "row")} · ${countOf(columns, "column")}`,
  tableMeta: (span, rows) => (span === "" ? countOf(rows, "row") : `${span} · ${countOf(rows, "row")}`),
  tableTopics: "Tables by topic",
  chartTopics: "Charts by topic",
  preview: (title) => `Preview of ${title}`,
  moreColumns: (count, areGrowth) => `and ${countOf(count, areGrowth ? "growth column" : "more column")}`,
  marks: { estimate: "estimate", provisional: "provisional", differs: "break" },
  shortUnit: (unit) =>
    unit
      .replace(/^trillion\b/, "tn")
      .replace(/^billion\b/, "bn")
      .replace(/^million\b/, "m")
      .replace(/^thousand\b/, "k"),
  growth: "Growth",
  options: {
    unit: "Unit",
    years: "Years",
    from: "First year",
    to: "Last year",
    language: "Language",
    cells: "Cells hold",
    where: "Where",
    chart: "Chart beside it",
    notes: "Source notes",
  },
  cells: { values: "Values", live: "Live" },
  cellsHelp: { values: "Work without the add-on", live: "Recalculate with the add-on" },
  liveYears: "A live table has all its years",
  noYears: "Nothing is published for these years",
  where: { here: "Here", newSheet: "New sheet" },
  nothingOverwritten: "Nothing of yours is overwritten.",
  lighter: "Lighter: estimate",
  hollow: "Hollow: estimate",
  noChart: "There is too little to draw for these years.",

  busy: "Inserting…",
  busyNote: "Checking the place, then writing.",
  done: (what, placed) =>
    `${THE[what]} is in ${placed.sheet}, ${placed.range}${
      what === "table" && placed.hasChart ? ", with its chart beside it" : ""
    }.`,
  show: "Show in sheet",
  notShown: "It cannot be shown. Its sheet may be gone.",
  insertAnother: "Insert another",
  refused,
  notInserted: "Not inserted",
  nothingChanged: "Nothing in the sheet was changed.",
  mayHaveChanged: "Something may have been written. Look at the sheet before you try again.",
  insertAt: (cell) => `Insert at ${cell}, the next free place`,
  insertOnNewSheet: "Insert on a new sheet",
  anotherCell: "Choose another cell and try again",
  tryAgain: "Try again",
  backTo: (screen) => `Back to ${screen}`,

  trouble: {
    severalAccounts: {
      title: "Google sees several accounts",
      reason:
        "This browser is signed in to more than one Google account, so Google does not let the sidebar write to this file. Searching and copying still work.",
    },
    noAnswer: {
      title: "Google does not answer",
      reason:
        "The spreadsheet has not answered. That happens where a browser is signed in to more than one Google account. Searching and copying still work.",
    },
    offline: {
      title: "There is no connection",
      reason: "The sidebar cannot reach the spreadsheet. Searching and copying still work.",
    },
    unforeseen: {
      title: "Google stopped the add-on",
      reason: "The spreadsheet answered with a failure. Searching and copying still work.",
    },
  },
  googleSaid: (message) => `Google said: “${message}”`,
  whatToDo: "What to do",
  accountWays: [
    "Open the file in a private window, or",
    "sign in with one account only, or",
    "use a browser profile for each account.",
  ],
  goOn: "Go on without inserting",
  copyFormula: "Copy formula",
  notSupported: "The sidebar could not start.",
};

function refused(what: Inserted, problem: SheetProblem): { title: string; reason: string } {
  const needs = (range: string) => `${THE[what]} needs ${range}`;
  switch (problem.kind) {
    case "notBlank":
      return {
        title:
          problem.count === 1
            ? "Not inserted: a cell is in the way"
            : `Not inserted: ${problem.count} cells are in the way`,
        reason: `${needs(problem.range)}, and ${cellsText(problem.cells, problem.count)} ${
          problem.count === 1 ? "holds" : "hold"
        } something of yours.`,
      };
    case "mergedCells":
      return {
        title: "Not inserted: merged cells are in the way",
        reason: `${needs(problem.range)}, and ${cellsText(problem.cells, problem.cells.length)} ${
          problem.cells.length === 1 ? "is" : "are"
        } merged there.`,
      };
    case "protectedRange":
      return {
        title: "Not inserted: the place is protected",
        reason: `${needs(problem.range)} in ${problem.sheet}, and you may not edit that part.`,
      };
    case "mayNotEdit":
      return {
        title: "Not inserted: you may not edit this file",
        reason: "Ask its owner for editing rights.",
      };
    case "fileBusy":
      return {
        title: "Not inserted: the file is busy",
        reason: "Somebody else is inserting just now. Wait a moment and try again.",
      };
    case "fileFull":
      return {
        title: "Not inserted: the file is full",
        reason: "A file holds at most 10 million cells. Delete a sheet that is not needed and try again.",
      };
    case "noActiveCell":
      return {
        title: "Not inserted: no cell is chosen",
        reason: "Choose a cell in the sheet and try again.",
      };
    case "hostRefused":
      return { title: "Not inserted: Google refused", reason: `Google said: “${problem.reason}”` };
  }
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function cellsText(cells: readonly string[], count: number): string {
  const rest = count - cells.length;
  if (rest > 0) return `${cells.join(", ")} and ${rest} more`;
  return cells.length < 2
    ? cells.join("")
    : `${cells.slice(0, -1).join(", ")} and ${cells[cells.length - 1]}`;
}
