import type { Catalog } from "../../src/catalog/model";
import { smallCatalog, smallTexts, withRows } from "../fixtures/smallCatalog";

/** Values that the tables below want beside those of the small catalog. */
const OBSERVATIONS = [
  "trade,zhejiang,,2023,50.4,8,CNY,exact,P,7.7,customs-2024,,",
  "trade,ningbo,,2021,9.8,8,CNY,exact,A,,bulletin-2022,,",
  "trade,yiwu,,2021,26.1,8,CNY,exact,A,,bulletin-2022,,",
  "trade,yiwu,,2022,30.2,8,CNY,exact,A,,bulletin-2022,,",
  "trade,china,,2022,420,8,CNY,exact,A,,bulletin-2022,,",
  'fdi,zhejiang,,2018,18.6,8,USD,exact,D,,yearbook,"provincial count, wider","省内口径,较宽"',
  'fdi,zhejiang,,2017,17.9,8,USD,exact,D,,yearbook,"provincial count, wider","省内口径,较宽"',
  "fdi,zhejiang,,2020,15.8,8,USD,exact,A,,yearbook,,",
  "fdi,zhejiang,,2023,20.0,8,USD,over,A,,yearbook,,",
  "gdp,zhejiang,,2021,73516,8,CNY,exact,A,8.5,bulletin-2022,,",
];

const TABLES = [
  'in_yuan,Trade in yuan,人民币外贸,trade,x,x,period:annual,"indicator:trade,exports,imports,growth(trade); unit:CNY","combo exports,imports | growth(trade)"',
  'partners,Trade by partner,按伙伴,trade_partners,x,x,"partner:eu,belt_road","indicator:trade,trade_share; period:2022",none',
  'places,Trade by place,按地区,trade,x,x,"area:ningbo,yiwu,china,zhejiang",period:annual 2021..2022; indicator:trade,bar trade over 2022',
  "within,Within the year,年内,trade,x,x,period:within,indicator:trade,none",
  'stocks,Stocks,时点数,macro,x,x,period:annual,"key:residents,entities_yiwu",none',
  "investment,Foreign investment,外资,investment,x,x,period:annual,indicator:fdi; unit:USD,column fdi",
  'vintage,As reported,当时数据,trade,x,x,key:trade_2022@USD,"fields:name,area,period,value,unit,qualifier,source; source:daily-2023",none',
];

/** The small catalog with more values and a table of each kind. */
export function catalogWithTables(): Catalog {
  const tables = `${smallTexts.tables}${TABLES.join("\n")}\n`;
  return smallCatalog({ ...withRows("observations", ...OBSERVATIONS), tables });
}
