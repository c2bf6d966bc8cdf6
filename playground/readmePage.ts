/**
 * A Markdown text as a page that reads as it was written, with an anchor on each heading as code hosts give it:
 * `## Five formulas` is `#five-formulas`.
 */
export function readmePage(markdown: string): string {
  const lines = escaped(markdown)
    .split("\n")
    .map((line) => {
      const heading = /^#+ (.*)$/.exec(line)?.[1];
      return heading === undefined ? line : `<b id="${anchor(heading)}">${line}</b>`;
    });
  return `<!doctype html>
<meta charset="utf-8">
<title>README</title>
<style>
  pre { max-width: 100ch; margin: 32px auto; padding: 0 16px; font: 14px/22px monospace; white-space: pre-wrap }
  b:target { background: #e6f2ef }
</style>
<pre>${lines.join("\n")}</pre>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number} -]/gu, "")
    .replaceAll(" ", "-");
}
