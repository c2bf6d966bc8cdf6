import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** A function that Apps Script can call by its name. */
export interface GlobalFunction {
  readonly name: string;
  /** With its stars, as it stands in the source. */
  readonly docblock: string;
  readonly parameters: readonly string[];
}

/** Every function that the list of exports names, read from the file it stands in. Fails where one has no docblock. */
export function readGlobals(entry: string): readonly GlobalFunction[] {
  return parse(entry).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return [];
    const { exportClause, moduleSpecifier } = statement;
    if (
      !exportClause ||
      !ts.isNamedExports(exportClause) ||
      !moduleSpecifier ||
      !ts.isStringLiteral(moduleSpecifier)
    ) {
      throw new Error(`${entry} holds something else than a list of exports.`);
    }
    const file = `${join(dirname(entry), moduleSpecifier.text)}.ts`;
    return exportClause.elements.map((element) => readFunction(file, element.name.text));
  });
}

/** The top-level declarations that Apps Script finds, each with its docblock right above. */
export function writeGlobals(functions: readonly GlobalFunction[], namespace: string): string {
  return functions
    .map(
      ({ name, docblock, parameters }) =>
        `${docblock}\nfunction ${name}(${parameters.join(", ")}) {\n  return ${namespace}.${name}.apply(null, arguments);\n}\n`,
    )
    .join("\n");
}

function readFunction(file: string, name: string): GlobalFunction {
  const source = parse(file);
  const declaration = source.statements.find(
    (statement): statement is ts.FunctionDeclaration =>
      ts.isFunctionDeclaration(statement) && statement.name?.text === name,
  );
  if (!declaration) throw new Error(`${file} declares no function ${name}.`);
  const comments = ts.getLeadingCommentRanges(source.text, declaration.getFullStart()) ?? [];
  const last = comments[comments.length - 1];
  const docblock = last ? source.text.slice(last.pos, last.end) : "";
  if (!docblock.startsWith("/**")) throw new Error(`${file}: ${name} has no docblock.`);
  return {
    name,
    docblock,
    parameters: declaration.parameters.map((parameter) => parameter.name.getText(source).replace(/^_/, "")),
  };
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
}
