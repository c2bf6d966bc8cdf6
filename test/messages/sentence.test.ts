import { describe, expect, test } from "vitest";
import { quotable } from "../../src/messages/quotable";
import { languageOf, sentence } from "../../src/messages/sentence";
import type { Problem } from "../../src/query/problem";

/** A problem of each kind, with what both languages say. */
const SENTENCES: readonly (readonly [Problem, string, string])[] = [
  [
    { kind: "unknownIndicator", given: "expotrs_2022", near: ["exports_2022", "trains_2022"] },
    'No figure is called "expotrs_2022". Nearest: exports_2022, trains_2022.',
    "没有名为“expotrs_2022”的数据。最接近的：exports_2022、trains_2022。",
  ],
  [{ kind: "unknownIndicator", given: "x", near: [] }, 'No figure is called "x".', "没有名为“x”的数据。"],
  [
    { kind: "ambiguous", given: "share 2022", count: 5, keys: ["a_2022", "b_2022", "c_2022"] },
    '"share 2022" can be 5 figures. Pick one: a_2022, b_2022, c_2022, …',
    "“share 2022”可指5项数据，选其一：a_2022、b_2022、c_2022等。",
  ],
  [
    { kind: "ambiguous", given: "share 2022", count: 2, keys: ["a_2022", "b_2022"] },
    '"share 2022" can be 2 figures. Pick one: a_2022, b_2022.',
    "“share 2022”可指2项数据，选其一：a_2022、b_2022。",
  ],
  [
    { kind: "noPeriod", given: "exports", latest: "exports_2025" },
    '"exports" needs a period. The latest is exports_2025.',
    "“exports”缺少时期，最新的是exports_2025。",
  ],
  [
    { kind: "notPublished", given: "exports 2031", series: "exports", period: "2031", latest: "2025" },
    "exports has no value for 2031. The latest is 2025.",
    "exports没有2031的数值，最新一期是2025。",
  ],
  [
    { kind: "notPublished", given: "exports 2031", series: "exports", period: "2031", latest: "" },
    "exports has no value for 2031.",
    "exports没有2031的数值。",
  ],
  [
    { kind: "notKnownYet", given: "gdp_2019@2020-01", date: "2020-01-31", first: "2020-03-05" },
    '"gdp_2019@2020-01" was not published by 2020-01-31. The first source is of 2020-03-05.',
    "截至2020-01-31，“gdp_2019@2020-01”尚未公布，最早的来源发布于2020-03-05。",
  ],
  [
    { kind: "needsArea", given: "entities_2022", keys: ["entities_yiwu_2022", "entities_ningbo_2022"] },
    '"entities_2022" needs a place. Try: entities_yiwu_2022, entities_ningbo_2022.',
    "“entities_2022”须指明地区，可用：entities_yiwu_2022、entities_ningbo_2022。",
  ],
  [
    { kind: "needsPartner", given: "trade_share_2022", keys: ["trade_share_eu_2022"] },
    '"trade_share_2022" needs a trading partner. Try: trade_share_eu_2022.',
    "“trade_share_2022”须指明贸易伙伴，可用：trade_share_eu_2022。",
  ],
  [
    { kind: "tooLong", length: 300, most: 200 },
    'A key has at most 200 characters; this text has 300. Try "exports_2022".',
    "代码最多200个字符，这段文字有300个。可试“exports_2022”。",
  ],
  [
    { kind: "dateGiven" },
    'A date names no figure. Write the period as text, such as "exports_2022-04".',
    "日期不能指明数据。时期要写成文字，如“exports_2022-04”。",
  ],
  [
    { kind: "notText", given: "7" },
    'A figure is named by text such as "exports_2022"; this was 7.',
    "数据要用文字指明，如“exports_2022”；这里是7。",
  ],
  [
    { kind: "notText", given: "2 × 3" },
    'A figure is named by text such as "exports_2022"; this was a range of 2 × 3 cells.',
    "数据要用文字指明，如“exports_2022”；这里是2行3列的区域。",
  ],
  [
    { kind: "errorGiven", given: "#N/A" },
    "The cell given shows #N/A. Mend that cell first.",
    "所引用的单元格显示#N/A，应先修正该单元格。",
  ],
  [
    { kind: "unknownUnit", given: "dozen", fits: ["CNY", "billion USD"] },
    'No unit is called "dozen". Try "CNY" or "billion USD".',
    "没有名为“dozen”的单位。可用：“元”、“亿美元”。",
  ],
  [
    { kind: "unitMismatch", series: "exports", is: "money", given: "tonnes", fits: ["CNY", "billion USD"] },
    'exports is money; it can\'t be shown in "tonnes". Try "CNY" or "billion USD".',
    "exports是金额，不能用“tonnes”表示。可用：“元”、“亿美元”。",
  ],
  [
    { kind: "unitMismatch", series: "trade_growth", is: "ratio", given: "CNY", fits: ["%", "fraction"] },
    'trade_growth is a share or a rate of change; it can\'t be shown in "CNY". Try "%" or "fraction".',
    "trade_growth是比重或增速，不能用“CNY”表示。可用：“%”、“小数”。",
  ],
  [
    { kind: "unitMismatch", series: "cargo", is: "tonnes", given: "TEU", fits: ["tonnes", "million tonnes"] },
    'cargo is a weight; it can\'t be shown in "TEU". Try "tonnes" or "million tonnes".',
    "cargo是重量，不能用“TEU”表示。可用：“吨”、“万吨”。",
  ],
  [
    {
      kind: "unitMismatch",
      series: "port_containers",
      is: "containers",
      given: "吨",
      fits: ["TEU", "million TEU"],
    },
    'port_containers is a number of containers; it can\'t be shown in "吨". Try "TEU" or "million TEU".',
    "port_containers是集装箱量，不能用“吨”表示。可用：“标箱”、“万标箱”。",
  ],
  [
    { kind: "unitMismatch", series: "trains", is: "number", given: "USD", fits: ["thousand", "million"] },
    'trains is a number; it can\'t be shown in "USD". Try "thousand" or "million".',
    "trains是数量，不能用“USD”表示。可用：“千”、“万”。",
  ],
  [
    { kind: "unitMismatch", series: "trade_rank", is: "rank", given: "%", fits: [] },
    'trade_rank is a rank; it can\'t be shown in "%". Leave the unit out.',
    "trade_rank是位次，不能用“%”表示。可省略单位。",
  ],
  [
    { kind: "unitMismatch", series: "cny_per_usd", is: "rate", given: "CNY", fits: [] },
    'cny_per_usd is an exchange rate; it can\'t be shown in "CNY". Leave the unit out.',
    "cny_per_usd是汇率，不能用“CNY”表示。可省略单位。",
  ],
  [
    { kind: "unitConflict", given: "exports_2022@USD", unit: "CNY" },
    '"exports_2022@USD" names one currency and the unit another (CNY). Keep one of them.',
    "“exports_2022@USD”已指明一种货币，单位却是人民币，只能保留一种。",
  ],
  [
    {
      kind: "noConversion",
      given: "trade_2018..2022",
      period: "2018..2022",
      reason: "span",
      currency: "USD",
    },
    "trade_2018..2022 covers several years, so it has no one exchange rate to USD. Ask for CNY.",
    "trade_2018..2022跨越多年，没有统一汇率可折算成美元。可用人民币。",
  ],
  [
    { kind: "noConversion", given: "fdi_1999", period: "1999", reason: "noRate", currency: "CNY" },
    "fdi_1999 can't be shown in CNY: there is no exchange rate for 1999. Ask for USD.",
    "fdi_1999不能折算成人民币：没有1999的汇率。可用美元。",
  ],
  [
    { kind: "unknownTable", given: "trade", near: ["trade_annual", "trade_cities"] },
    'No table is called "trade". Nearest: trade_annual, trade_cities. =ZJ_TABLE() lists them all.',
    "没有名为“trade”的表格。最接近的：trade_annual、trade_cities。=ZJ_TABLE()列出全部表格。",
  ],
  [
    { kind: "unknownField", given: "sauce", near: ["source", "status"] },
    'No field is called "sauce". Nearest: source, status.',
    "没有名为“sauce”的字段。最接近的：source、status。",
  ],
  [
    { kind: "unknownPeriod", given: '"soon"', argument: "from" },
    'The first period can\'t be "soon". Write a year such as 2015, or a period such as "2022-Q1".',
    "起始时期不能是“soon”；应写年份（如2015）或时期（如“2022-Q1”）。",
  ],
  [
    { kind: "unknownPeriod", given: "TRUE", argument: "to" },
    'The last period can\'t be TRUE. Write a year such as 2015, or a period such as "2022-Q1".',
    "结束时期不能是TRUE；应写年份（如2015）或时期（如“2022-Q1”）。",
  ],
  [
    { kind: "periodOrder", from: "2025", to: "2015" },
    "The first period, 2025, comes after the last, 2015. Swap them.",
    "起始时期2025晚于结束时期2015，两者对调即可。",
  ],
  [
    { kind: "periodForms", from: "2015", to: "2022-Q1" },
    "2015 and 2022-Q1 are of two kinds. Use two years, two quarters or two months.",
    "2015与2022-Q1形式不同，应同为年、季或月。",
  ],
  [
    { kind: "emptySpan", series: ["exports"], from: "2030", to: "2031", latest: "2025" },
    "exports has no value from 2030 to 2031. The latest is 2025.",
    "exports在2030至2031没有数值，最新一期是2025。",
  ],
  [
    { kind: "emptySpan", series: ["exports", "imports"], from: "2031", to: "", latest: "2025" },
    "exports, imports have no value from 2031 on. The latest is 2025.",
    "exports、imports自2031起没有数值，最新一期是2025。",
  ],
  [
    { kind: "emptySpan", series: ["exports"], from: "", to: "1990", latest: "2025" },
    "exports has no value up to 1990. The latest is 2025.",
    "exports在1990及以前没有数值，最新一期是2025。",
  ],
  [
    { kind: "emptySpan", series: ["exports"], from: "2031", to: "2031", latest: "2025" },
    "exports has no value for 2031. The latest is 2025.",
    "exports在2031没有数值，最新一期是2025。",
  ],
  [
    { kind: "periodInSeries", given: "exports_2022", series: "exports" },
    '"exports_2022" names a period. Give the series "exports", and the first and last period as the next arguments.',
    "“exports_2022”含有时期。只写序列“exports”，起止时期写在后面的参数里。",
  ],
  [
    { kind: "badArgument", position: 2, expected: "unit", given: "2022" },
    'The second argument is a unit such as "billion USD"; it was 2022.',
    "第2个参数应是单位，如“亿美元”；这里是2022。",
  ],
  [
    { kind: "badArgument", position: 5, expected: "headers", given: '"no"' },
    'The fifth argument is TRUE or FALSE, for a header row; it was "no".',
    "第5个参数应是TRUE或FALSE，表示是否带表头；这里是“no”。",
  ],
  [
    { kind: "badArgument", position: 2, expected: "field", given: "3 × 1" },
    'The second argument is a field such as "source"; it was a range of 3 × 1 cells.',
    "第2个参数应是字段，如“来源”；这里是3行1列的区域。",
  ],
  [
    { kind: "badArgument", position: 1, expected: "table", given: "date" },
    'The first argument is the name of one table, such as "trade_annual"; it was a date.',
    "第1个参数应是一个表格名，如“trade_annual”；这里是日期。",
  ],
  [
    { kind: "badArgument", position: 1, expected: "oneFigure", given: "3 × 1" },
    "The first argument is one figure where no field is given; it was a range of 3 × 1 cells.",
    "第1个参数应是单个数据（未写字段时）；这里是3行1列的区域。",
  ],
  [
    { kind: "shapeMismatch", metric: "3 × 1", unit: "2 × 1" },
    "The figures fill 3 × 1 cells and the units 2 × 1. Give one unit, or a range of the same shape.",
    "数据占3 × 1个单元格，单位占2 × 1个。应给一个单位，或形状相同的区域。",
  ],
  [
    { kind: "tableUnit", table: "rail", given: "USD", fits: ["thousand TEU"] },
    'No column of rail can be shown in "USD". Try "thousand TEU".',
    "表格rail没有可用“USD”表示的列。可用：“thousand TEU”。",
  ],
  [
    { kind: "notBlank", range: "B2:F9", cells: ["B3"], count: 1 },
    "It needs B2:F9, and B3 holds something of yours.",
    "需要B2:F9，其中B3已有内容。",
  ],
  [
    { kind: "notBlank", range: "B2:F9", cells: ["B3", "C4"], count: 7, next: "B12" },
    "It needs B2:F9, and B3, C4 and 5 more hold something of yours.",
    "需要B2:F9，其中B3、C4等7格已有内容。",
  ],
  [
    { kind: "mergedCells", range: "B2:F9", cells: ["B3:C3"] },
    "It needs B2:F9, and B3:C3 is merged.",
    "需要B2:F9，其中B3:C3是合并单元格。",
  ],
  [
    { kind: "mergedCells", range: "B2:F9", cells: ["B3:C3", "D5:D6"] },
    "It needs B2:F9, and B3:C3, D5:D6 are merged.",
    "需要B2:F9，其中B3:C3、D5:D6是合并单元格。",
  ],
  [
    { kind: "protectedRange", sheet: "Data", range: "A1:C9" },
    "Data is protected at A1:C9, so nothing can be written there.",
    "Data的A1:C9受保护，无法写入。",
  ],
  [{ kind: "mayNotEdit" }, "You can view this file but not edit it.", "你可以查看此文件，但不能编辑。"],
  [
    { kind: "fileBusy" },
    "Another insert is at work in this file. Try again in a moment.",
    "此文件中正在进行另一次插入，稍后再试。",
  ],
  [{ kind: "fileFull" }, "The file has no room for more cells.", "文件的单元格数已达上限。"],
  [
    { kind: "hostRefused", reason: "Service timed out", undone: true },
    "Google Sheets did not take it: Service timed out. What had been written was taken back.",
    "Google 表格未接受：Service timed out。已写入的内容已撤回。",
  ],
  [
    { kind: "hostRefused", reason: "Service timed out", undone: false },
    "Google Sheets did not take it: Service timed out. Some of it is still in the sheet.",
    "Google 表格未接受：Service timed out。部分内容仍留在工作表中。",
  ],
  [
    { kind: "noActiveCell" },
    "No cell is selected. Select one and try again.",
    "没有选中单元格，选中后再试。",
  ],
];

describe("sentence(problem, language)", () => {
  test.each(SENTENCES.map(([problem, en, zh]) => ({ name: `${problem.kind}: ${en}`, problem, en, zh })))(
    "says $name",
    ({ problem, en, zh }) => {
      expect(sentence(problem, "en")).toBe(en);
      expect(sentence(problem, "zh")).toBe(zh);
    },
  );

  test("is one line that ends as a sentence does, without codes, blame or please", () => {
    for (const [, en, zh] of SENTENCES) {
      expect(en).toMatch(/^[A-Z"a-z\d].*[.…]$/);
      expect(zh).toMatch(/[。等]$/);
      expect(`${en} ${zh}`).not.toMatch(/error|please|invalid|undefined|null|NaN|请|错误|\[object|\n/i);
    }
  });

  test("quotes what was typed in one short line, whatever it holds", () => {
    const given = `a\n\t\u202eb\u0000c\ud800${"d".repeat(300)}`;
    const said = sentence({ kind: "unknownIndicator", given, near: [] }, "en");
    // 59 characters and the sign that there were more: a, b and c with a blank between, then 54 of d.
    expect(said).toBe(`No figure is called "a b c ${"d".repeat(53)}…".`);
  });
});

describe("quotable(text)", () => {
  test.each([
    ["exports_2022", "exports_2022"],
    ["  two \n lines ", "two lines"],
    ["\u200bhidden\ufeff", "hidden"],
    ["x".repeat(60), "x".repeat(60)],
    ["x".repeat(61), `${"x".repeat(59)}…`],
    ["出".repeat(61), `${"出".repeat(59)}…`],
    ["👩‍🌾".repeat(2), "👩 🌾👩 🌾"],
    ["", ""],
  ])("of %j is %j", (text, expected) => {
    expect(quotable(text)).toBe(expected);
  });

  test("cuts no character in two", () => {
    const cut = quotable("𠮷".repeat(100));
    expect(Array.from(cut)).toHaveLength(60);
    expect(cut).toBe(`${"𠮷".repeat(59)}…`);
  });
});

test.each([
  ["exports_2022", "en"],
  ["出口 2022", "zh"],
  ["exports 亿元", "zh"],
  ["㐀", "zh"],
  ["、", "en"],
  ["", "en"],
])("languageOf(%j) is %s", (text, expected) => {
  expect(languageOf(text)).toBe(expected);
});

test.each(["𠮷", "〇"])("languageOf(%s) is zh, though the sign stands outside the common block", (sign) => {
  expect(languageOf(sign)).toBe("zh");
});
