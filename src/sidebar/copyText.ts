/**
 * True once the text is on the clipboard.
 *
 * The frame of the sidebar may not use the clipboard of the browser directly, so a hidden field is
 * selected and copied; the focus goes back to where it was.
 */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("readonly", "");
  field.setAttribute("aria-hidden", "true");
  field.className = "offscreen";
  document.body.appendChild(field);
  field.select();
  let isCopied = false;
  try {
    isCopied = document.execCommand("copy");
  } catch {
    // Browsers that forbid it throw instead of answering; the caller says that nothing was copied.
    isCopied = false;
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isCopied;
}
