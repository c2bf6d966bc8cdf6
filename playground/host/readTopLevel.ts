import { type Comment, parse } from "acorn";

/** A function that Google can call: declared at the top of the file. */
export interface TopLevelFunction {
  readonly name: string;
  /** Names from the declaration itself. */
  readonly parameters: readonly string[];
  /** The block that stands right above the declaration; undefined without one. */
  readonly docblock: Docblock | undefined;
}

/** What a docblock says, in one line each. */
export interface Docblock {
  readonly description: string;
  readonly isCustomFunction: boolean;
  /** By name of the parameter. */
  readonly parameters: Readonly<Record<string, { readonly example: string; readonly text: string }>>;
}

/** The top-level functions of a script, in order. Fails with a SyntaxError where it is not ES2019. */
export function readTopLevel(code: string): TopLevelFunction[] {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2019, sourceType: "script", onComment: comments });
  const blockEndingAt = new Map(comments.filter(isDocblock).map((comment) => [comment.end, comment.value]));
  return program.body.flatMap((statement) => {
    if (statement.type !== "FunctionDeclaration") return [];
    const above = code.slice(0, statement.start).trimEnd().length;
    const block = blockEndingAt.get(above);
    const parameters = statement.params.flatMap((param) => (param.type === "Identifier" ? [param.name] : []));
    return [
      {
        name: statement.id.name,
        parameters,
        docblock: block === undefined ? undefined : readDocblock(block),
      },
    ];
  });
}

function isDocblock(comment: Comment): boolean {
  return comment.type === "Block" && comment.value.startsWith("*");
}

function readDocblock(block: string): Docblock {
  const lines = block.split("\n").map((line) => line.replace(/^\s*\*+\s?/, "").trim());
  const [description = "", ...tags] = lines.join("\n").split(/(?:^|\n)@/);
  const parameters: Record<string, { example: string; text: string }> = {};
  for (const tag of tags) {
    const match = /^param\s+(?:\{([^}]*)\}\s+)?\[?(\w+)[^\s\]]*\]?\s*(?:-\s*)?([\s\S]*)$/.exec(tag);
    if (match?.[2]) parameters[match[2]] = { example: match[1] ?? "", text: oneLine(match[3] ?? "") };
  }
  return {
    description: oneLine(description),
    isCustomFunction: tags.some((tag) => /^customfunction\b/i.test(tag)),
    parameters,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
