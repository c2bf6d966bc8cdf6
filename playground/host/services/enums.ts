import { enumeration } from "../service.ts";

export const borderStyles = enumeration("BorderStyle", [
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
]);
export const wrapStrategies = enumeration("WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]);
export const protectionTypes = enumeration("ProtectionType", ["RANGE", "SHEET"]);
export const metadataVisibilities = enumeration("DeveloperMetadataVisibility", ["DOCUMENT", "PROJECT"]);
export const metadataLocations = enumeration("DeveloperMetadataLocationType", [
  "SPREADSHEET",
  "SHEET",
  "ROW",
  "COLUMN",
]);
export const copyPasteTypes = enumeration("CopyPasteType", [
  "PASTE_NORMAL",
  "PASTE_VALUES",
  "PASTE_FORMAT",
  "PASTE_FORMULA",
]);
export const chartTypes = enumeration("ChartType", [
  "AREA",
  "BAR",
  "COLUMN",
  "COMBO",
  "HISTOGRAM",
  "LINE",
  "PIE",
  "SCATTER",
  "TABLE",
]);
export const hiddenDimensionStrategies = enumeration("ChartHiddenDimensionStrategy", [
  "IGNORE_BOTH",
  "IGNORE_COLUMNS",
  "IGNORE_ROWS",
  "SHOW_BOTH",
]);
export const mergeStrategies = enumeration("ChartMergeStrategy", ["MERGE_COLUMNS", "MERGE_ROWS"]);
export const legendPositions = enumeration("Position", ["TOP", "RIGHT", "BOTTOM", "NONE"]);
export const curveStyles = enumeration("CurveStyle", ["NORMAL", "SMOOTH"]);
export const pointStyles = enumeration("PointStyle", ["NONE", "TINY", "MEDIUM", "LARGE", "HUGE"]);
export const authModes = enumeration("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
export const buttons = enumeration("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
export const buttonSets = enumeration("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);
