import { describe, expect, test } from "vitest";
import { lineAfter } from "../fixtures/smallCatalog";
import { refusalOfRow } from "./refusal";

describe("pack(rows) refuses a table", () => {
  test.each([
    [
      "of an unknown indicator",
      "period:annual,indicator:hotels,none",
      '"columns" names "indicator:hotels", which does not exist.',
    ],
    [
      "of the growth of an unknown indicator",
      "period:annual,indicator:growth(hotels),none",
      '"columns" names "indicator:growth(hotels)", which does not exist.',
    ],
    [
      "of an unknown area",
      '"area:china,lishui",indicator:trade; period:2022,none',
      '"rows" names "area:lishui", which does not exist.',
    ],
    [
      "of an unknown partner",
      "partner:mars,indicator:trade; period:2022,none",
      '"rows" names "partner:mars", which does not exist.',
    ],
    [
      "of an unknown source",
      "period:annual,indicator:trade; source:rumour,none",
      '"columns" names "source:rumour", which does not exist.',
    ],
    [
      "in an unknown unit",
      "period:annual,indicator:trade; unit:EUR,none",
      '"columns" names "unit:EUR", which does not exist.',
    ],
    [
      "with an unknown field",
      "key:trade_2022,fields:colour,none",
      '"columns" names "fields:colour", which does not exist.',
    ],
    [
      "with an unknown period",
      "period:weekly,indicator:trade,none",
      '"rows" names "period:weekly", which does not exist.',
    ],
    [
      "with an unknown dimension",
      "period:annual,indicator:trade; colour:red,none",
      '"columns" names "colour:red", which does not exist.',
    ],
    [
      "with an unknown key",
      "key:hotels_2022,fields:name,none",
      '"rows" names "key:hotels_2022", which does not exist.',
    ],
    [
      "with a key that has no value",
      "key:trade_ningbo_2019,fields:name,none",
      '"rows" names "key:trade_ningbo_2019", which does not exist.',
    ],
    [
      "with growth that nobody prints",
      "key:trade_growth_2022-Q1,fields:name,none",
      '"rows" names "key:trade_growth_2022-Q1", which does not exist.',
    ],
    [
      "with a chart of an unknown type",
      "period:annual,indicator:trade,radar trade",
      '"chart" is "radar trade", which is no drawing we know.',
    ],
    [
      "with a chart of nothing",
      "period:annual,indicator:trade,line",
      '"chart" is "line", which is no drawing we know.',
    ],
    [
      "with a chart over no period",
      "period:annual,indicator:trade,line trade over years",
      '"chart" is "line trade over years", which is no drawing we know.',
    ],
    [
      "with a chart of what is no column",
      "period:annual,indicator:trade,line exports",
      '"chart" draws "exports", which is no column of the table.',
    ],
    [
      "with a right axis on a line",
      'period:annual,"indicator:trade,exports",line trade | exports',
      '"chart" is "line trade | exports", but only a combo has a right axis.',
    ],
  ])("%s", (_, selection, reason) => {
    expect(refusalOfRow("tables", `new,New,新,trade,A,甲,${selection}`)).toBe(
      `data/tables.csv, line ${lineAfter("tables")}: ${reason}`,
    );
  });
});
