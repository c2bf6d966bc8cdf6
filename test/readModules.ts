import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** One `import … from` or `export … from` of a file. */
export interface Import {
  /** Path of the imported file from the project's folder, or the name of a package. */
  readonly of: string;
  readonly isTypeOnly: boolean;
  readonly isReExport: boolean;
}

/** A source file, as far as the rules of the house ask. */
export interface Module {
  /** From the project's folder, `src/query/resolve.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Names of default exports; empty as it should be. */
  readonly hasDefaultExport: boolean;
  /** True where it holds nothing but exports of other files. */
  readonly isBarrel: boolean;
  /** Names that it uses and neither declares nor imports, such as `SpreadsheetApp`. */
  readonly freeNames: ReadonlySet<string>;
  /** What it exports without a docblock right above. */
  readonly undocumented: readonly string[];
}

/** Every TypeScript file below a folder. */
export function readModules(folder: string): readonly Module[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replace(/\\/g, "/"))
    .sort()
    .map((path) => readModule(path, readFileSync(path, "utf8")));
}

/** One file by its text. */
export function readModule(path: string, text: string): Module {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind);
  const reExports = file.statements.filter((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
  return {
    path,
    imports: [...file.statements.flatMap((one) => importOf(path, one)), ...dynamicImports(path, file)],
    hasDefaultExport: file.statements.some(isDefaultExport),
    isBarrel: file.statements.length > 0 && reExports.length === file.statements.length,
    freeNames: freeNames(file),
    undocumented: file.statements.flatMap((one) => undocumented(file, one)),
  };
}

function importOf(path: string, statement: ts.Statement): readonly Import[] {
  const isImport = ts.isImportDeclaration(statement);
  if (!isImport && !ts.isExportDeclaration(statement)) return [];
  const { moduleSpecifier } = statement;
  if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
  return [
    {
      of: targetOf(path, moduleSpecifier.text),
      isTypeOnly: isImport ? isTypeImport(statement) : isTypeExport(statement),
      isReExport: !isImport,
    },
  ];
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = importClause;
  return (
    !importClause.name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((one) => one.isTypeOnly)
  );
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  return (
    isTypeOnly ||
    (exportClause !== undefined &&
      ts.isNamedExports(exportClause) &&
      exportClause.elements.every((one) => one.isTypeOnly))
  );
}

function dynamicImports(path: string, file: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push({
        of: targetOf(path, (node.arguments[0]?.getText(file) ?? "").slice(1, -1)),
        isTypeOnly: false,
        isReExport: false,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

// A package keeps its name; a file is written with its ending left out or not.
function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return posix.join(dirname(path), specifier).replace(/\.tsx?$/, "");
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  if (
    ts.isExportDeclaration(statement) &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
  ) {
    return statement.exportClause.elements.some((one) => one.name.text === "default");
  }
  return hasModifier(statement, ts.SyntaxKind.DefaultKeyword);
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((one) => one.kind === kind);
}

function freeNames(file: ts.SourceFile): ReadonlySet<string> {
  const used = new Set<string>();
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isOwn = "name" in parent && parent.name === node;
      const isProperty = ts.isPropertyAccessExpression(parent) && parent.name === node;
      if (isOwn && !isProperty) own.add(node.text);
      else if (!isProperty) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return new Set([...used].filter((name) => !own.has(name)));
}

function undocumented(file: ts.SourceFile, statement: ts.Statement): readonly string[] {
  if (!hasModifier(statement, ts.SyntaxKind.ExportKeyword)) return [];
  const comments = ts.getLeadingCommentRanges(file.text, statement.getFullStart()) ?? [];
  const last = comments[comments.length - 1];
  if (last && file.text.startsWith("/**", last.pos)) return [];
  return [(statement.getText(file).split("\n")[0] ?? "").slice(0, 80)];
}
