import { LOOKS, type Look } from "../workbook/Block";

/** The font, size, weight and colour of a look as Google takes them. */
export function buildStyle(look: Look): GoogleAppsScript.Spreadsheet.TextStyle {
  const { size, isBold, color } = LOOKS[look];
  return SpreadsheetApp.newTextStyle()
    .setFontFamily("Arial")
    .setFontSize(size)
    .setBold(isBold)
    .setForegroundColor(color)
    .build();
}
