/**
 * What Univer's toolbar has beyond undo, font, bold, italic, alignment, borders and number format: with less, the
 * add-on's menu stands beside it in one row. All of it still works by keyboard and context menu.
 */
const hidden = [
  "sheet.command.set-once-format-painter",
  "sheet.command.clear-selection-all",
  "sheet.command.set-range-font-increase",
  "sheet.command.set-range-font-decrease",
  "sheet.command.set-range-underline",
  "sheet.command.set-range-stroke",
  "sheet.command.set-range-text-color",
  "sheet.command.set-background-color",
  "sheet.command.set-vertical-text-align",
  "sheet.command.set-text-wrap",
  "sheet.command.set-text-rotation",
  "sheet.command.add-worksheet-merge",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.numfmt.set.currency",
  "base-ui.operation.toggle-shortcut-panel",
  "sheet.menu.image",
  "sheet.toolbar.text-to-number",
  ...["common", "financial", "logical", "text", "date", "lookup", "math"].map(insertFunction),
  ...["statistical", "engineering", "information", "database"].map(insertFunction),
];

function insertFunction(family: string): string {
  return `formula-ui.operation.insert-function.${family}`;
}

/** Univer's configuration that hides them. */
export const hiddenTools = Object.fromEntries(hidden.map((id) => [id, { hidden: true }]));
