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
  [
    { kind: "unknownWord", given: "hotels 2022", word: "hotels", near: ["trade_2022"] },
    '"hotels" in "hotels 2022" is no word of the catalog. Nearest: trade_2022.',
    "“hotels 2022”里的“hotels”不在本目录的用词中。最接近的：trade_2022。",
  ],
  [
    { kind: "unknownWord", given: "2022年酒店", word: "酒店", near: [] },
    '"酒店" in "2022年酒店" is no word of the catalog.',
    "“2022年酒店”里的“酒店”不在本目录的用词中。",
  ],
  [
    { kind: "notCovered", given: "exports to Germany 2022", place: "Germany", near: ["exports_2022"] },
    '"exports to Germany 2022" asks about "Germany", a place the catalog has no figures for. Nearest: exports_2022.',
    "“exports to Germany 2022”问到“Germany”，本目录没有该地的数据。最接近的：exports_2022。",
  ],
  [
    { kind: "relativeDate", given: "去年出口", word: "去年", latest: "exports_2025" },
    '"去年" in "去年出口" depends on today. The latest is exports_2025.',
    "“去年出口”里的“去年”取决于今天的日期，最新的是exports_2025。",
  ],
  [
    { kind: "relativeDate", given: "last year", word: "last year", latest: "" },
    '"last year" in "last year" depends on today. Write the period, such as 2022 or 2022-Q1.',
    "“last year”里的“last year”取决于今天的日期，应写明时期，如2022或2022-Q1。",
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
    { kind: "badArgument", position: 2, expected: "base", given: "TRUE" },
    'The second argument is a year such as 2013 or a figure such as "exports_2013"; it was TRUE.',
    "第2个参数应是年份（如2013）或数据（如“exports_2013”）；这里是TRUE。",
  ],
  [
    { kind: "badArgument", position: 2, expected: "style", given: '"apa"' },
    'The second argument is one of the styles "short", "full", "简" and "全"; it was "apa".',
    "第2个参数应是“short”“full”“简”“全”之一；这里是“apa”。",
  ],
  [
    { kind: "badArgument", position: 1, expected: "words", given: "2 × 1" },
    'The first argument is one text such as "port containers"; it was a range of 2 × 1 cells.',
    "第1个参数应是一段文字，如“集装箱”；这里是2行1列的区域。",
  ],
  [
    { kind: "badArgument", position: 2, expected: "limit", given: "500" },
    "The second argument is a number of rows from 1 to 100; it was 500.",
    "第2个参数应是1至100的行数；这里是500。",
  ],
  [
    { kind: "badArgument", position: 1, expected: "number", given: '"much"' },
    'The first argument is a number such as 4.68; it was "much".',
    "第1个参数应是数，如4.68；这里是“much”。",
  ],
  [
    { kind: "badArgument", position: 4, expected: "period", given: '"soon"' },
    'The fourth argument is a year such as 2022, or a period such as "2022-Q1"; it was "soon".',
    "第4个参数应是年份（如2022）或时期（如“2022-Q1”）；这里是“soon”。",
  ],
  [
    { kind: "shapeMismatch", metric: "3 × 1", unit: "2 × 1", second: "base" },
    "The first argument fills 3 × 1 cells and the bases 2 × 1. Give one base, or a range of the same shape.",
    "第1个参数占3 × 1个单元格，基期占2 × 1个。应给一个基期，或形状相同的区域。",
  ],
  [
    { kind: "shapeMismatch", metric: "3 × 1", unit: "2 × 1", second: "unit" },
    "The first argument fills 3 × 1 cells and the units 2 × 1. Give one unit, or a range of the same shape.",
    "第1个参数占3 × 1个单元格，单位占2 × 1个。应给一个单位，或形状相同的区域。",
  ],
  [
    { kind: "shapeMismatch", metric: "3 × 1", unit: "2 × 1", second: "period" },
    "The first argument fills 3 × 1 cells and the periods 2 × 1. Give one period, or a range of the same shape.",
    "第1个参数占3 × 1个单元格，时期占2 × 1个。应给一个时期，或形状相同的区域。",
  ],
  [
    { kind: "noGrowth", key: "exports_growth_2023", reason: "growth", earlier: "", try: "" },
    "exports_growth_2023 is itself a growth. Read it with ZJ_METRIC.",
    "exports_growth_2023本身就是增速，可用ZJ_METRIC读取。",
  ],
  [
    { kind: "noGrowth", key: "a_share_2022", reason: "ratio", earlier: "a_share_2021", try: "" },
    "a_share_2022 is a share or an amount a head, which has no growth. Compare two of its years.",
    "a_share_2022是比重或人均值，没有增速。可比较两年的数值。",
  ],
  [
    { kind: "noGrowth", key: "trade_rank_2022", reason: "rank", earlier: "trade_rank_2021", try: "" },
    "trade_rank_2022 is a rank, which has no growth. Compare two of its years.",
    "trade_rank_2022是位次，没有增速。可比较两年的位次。",
  ],
  [
    { kind: "noGrowth", key: "trade_2018..2022", reason: "span", earlier: "trade_2017..2021", try: "" },
    "trade_2018..2022 covers several years, so it has no growth on a year earlier. Ask for one year.",
    "trade_2018..2022跨越多年，没有同比增速。可用单独一年。",
  ],
  [
    { kind: "noGrowth", key: "gdp_2012", reason: "printedOnly", earlier: "gdp_2011", try: "2025" },
    "Growth at constant prices can't be worked out, and no source prints that of gdp_2012. The latest is 2025.",
    "按不变价计算的增速不能推算，也没有来源公布gdp_2012的增速，最新的是2025。",
  ],
  [
    { kind: "noGrowth", key: "gdp_2012", reason: "printedOnly", earlier: "gdp_2011", try: "" },
    "Growth at constant prices can't be worked out, and no source prints that of gdp_2012.",
    "按不变价计算的增速不能推算，也没有来源公布gdp_2012的增速。",
  ],
  [
    { kind: "noGrowth", key: "gdp_2023", reason: "printedSince", earlier: "gdp_2013", try: "" },
    "Growth at constant prices can't be worked out from gdp_2013 to gdp_2023. Ask for the growth of one year.",
    "按不变价计算的增速不能从gdp_2013推算到gdp_2023。可用单独一年的增速。",
  ],
  [
    { kind: "noGrowth", key: "fdi_2020", reason: "noEarlier", earlier: "fdi_2019", try: "2016" },
    "No source prints the growth of fdi_2020, and there is no fdi_2019 to work it out from. Give a base such as 2016.",
    "没有来源公布fdi_2020的增速，也没有fdi_2019可供推算。可用基期2016。",
  ],
  [
    { kind: "noGrowth", key: "trade_2019-Q1", reason: "noEarlier", earlier: "trade_2018-Q1", try: "2015-Q1" },
    'No source prints the growth of trade_2019-Q1, and there is no trade_2018-Q1 to work it out from. Give a base such as "2015-Q1".',
    "没有来源公布trade_2019-Q1的增速，也没有trade_2018-Q1可供推算。可用基期“2015-Q1”。",
  ],
  [
    { kind: "noGrowth", key: "fdi_2001", reason: "noEarlier", earlier: "fdi_2000", try: "" },
    "No source prints the growth of fdi_2001, and there is no fdi_2000 to work it out from.",
    "没有来源公布fdi_2001的增速，也没有fdi_2000可供推算。",
  ],
  [
    { kind: "noGrowth", key: "fdi_2021", reason: "sign", earlier: "fdi_2020", try: "" },
    "Growth from fdi_2020 to fdi_2021 can't be worked out, as one of them is not above zero. Compare the two values.",
    "fdi_2020与fdi_2021不都大于零，不能推算增速。可比较两者的数值。",
  ],
  [
    { kind: "definitionChange", key: "fdi_2020", earlier: "fdi_2017" },
    "fdi_2020 and fdi_2017 are counted on different definitions, so no growth is worked out between them. Use two values on one side of the change.",
    "fdi_2020与fdi_2017口径不同，不计算两者之间的增速。可选口径变化同一侧的两个数据。",
  ],
  [
    { kind: "unlikeBase", key: "exports_2023", base: "imports_2013", reason: "series" },
    "imports_2013 is not of the same series as exports_2023. Give a year such as 2013 as the base.",
    "imports_2013与exports_2023不是同一序列。基期可写年份，如2013。",
  ],
  [
    { kind: "unlikeBase", key: "exports_2023", base: "exports_2013@USD", reason: "currency" },
    'exports_2023 and "exports_2013@USD" are in two currencies. Give both in one.',
    "exports_2023与“exports_2013@USD”货币不同，应统一为一种。",
  ],
  [
    { kind: "unlikeBase", key: "trade_2023-Q1", base: "trade_2019", reason: "part" },
    "trade_2019 and trade_2023-Q1 are not the same part of their years. Give the same part of an earlier year.",
    "trade_2019与trade_2023-Q1不是各年的同一时段。应给较早一年的同一时段。",
  ],
  [
    { kind: "unlikeBase", key: "exports_2013", base: "exports_2023", reason: "order" },
    "The base, exports_2023, is later than exports_2013. Swap them.",
    "基期exports_2023晚于exports_2013，两者对调即可。",
  ],
  [
    { kind: "unlikeBase", key: "exports_2013", base: "exports_2013", reason: "order" },
    "The base must be earlier than exports_2013; it was the same. Give an earlier year.",
    "基期应早于exports_2013，这里两者相同。可用较早的年份。",
  ],
  [
    {
      kind: "unitKinds",
      from: "万吨",
      is: "tonnes",
      to: "CNY",
      asked: "money",
      fits: ["tonnes", "million tonnes"],
    },
    '"万吨" is a weight and "CNY" is money; one can\'t be turned into the other. Try "tonnes" or "million tonnes".',
    "“万吨”是重量，“CNY”是金额，不能互换。可用：“吨”、“万吨”。",
  ],
  [
    { kind: "periodNeeded", from: "CNY", to: "USD", latest: "2025" },
    'From "CNY" to "USD" needs a year for its exchange rate. The latest is 2025.',
    "从“CNY”换成“USD”须写明年份，才有汇率；最新的是2025。",
  ],
  [
    { kind: "noRate", period: "2018..2022", reason: "span", first: "2000", last: "2025" },
    "2018..2022 covers several years, so it has no one exchange rate. Give one year from 2000 to 2025.",
    "2018..2022跨越多年，没有统一汇率。可用2000至2025中的一年。",
  ],
  [
    { kind: "noRate", period: "1995", reason: "unknown", first: "2000", last: "2025" },
    "There is no exchange rate for 1995. Give a year from 2000 to 2025.",
    "没有1995的汇率。可用2000至2025中的一年。",
  ],
  [
    { kind: "numberRange", given: "1e+300", unit: "CNY" },
    '1e+300 is beyond what a cell can hold in "CNY". Choose a unit nearer in size.',
    "1e+300用“CNY”表示，超出单元格的范围。可换大小相近的单位。",
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
