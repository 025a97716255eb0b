import * as path from "node:path";
import * as ts from "typescript";

/**
 * The circles of files that import one another when they run, each as the files in it; imports of types alone and those by
 * `import()`, which wait for their turn, make none.
 *
 * @param sources text by absolute file name
 */
export function importCycles(sources: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const imports = new Map(
    [...sources].map(([name, text]) => [name, importedFiles(name, text, sources)] as const)
  );
  return knots(imports).map((knot) => [...knot].sort());
}

function importedFiles(
  name: string,
  text: string,
  sources: ReadonlyMap<string, string>
): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  return file.statements.flatMap((statement) => {
    const asked = runTimeImport(statement);
    const base = asked?.startsWith(".") ? path.resolve(path.dirname(name), asked) : null;
    return ["", ".ts", ".tsx"].map((end) => `${base}${end}`).filter((each) => sources.has(each));
  });
}

/** The module that a statement needs when it runs; null where there is none. */
function runTimeImport(statement: ts.Statement): string | null {
  const isExport = ts.isExportDeclaration(statement);
  if (!isExport && !ts.isImportDeclaration(statement)) {
    return null;
  }
  const { moduleSpecifier } = statement;
  const isNeeded = isExport ? !isTypeExport(statement) : !isTypeImport(statement.importClause);
  return isNeeded && moduleSpecifier && ts.isStringLiteral(moduleSpecifier)
    ? moduleSpecifier.text
    : null;
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  return isTypeOnly || (!!exportClause && areTypes(exportClause));
}

/** An import without names is there for what it does. */
function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  return !!clause && (clause.isTypeOnly || (!clause.name && areTypes(clause.namedBindings)));
}

function areTypes(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  return (
    !!bindings &&
    (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) &&
    bindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

/** Tarjan's strongly connected components, those of one file only where it imports itself. */
function knots(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    open.push(node);
    for (const next of graph.get(node)!) {
      if (!order.has(next)) {
        visit(next);
      }
      if (open.includes(next)) {
        lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!));
      }
    }
    if (lowest.get(node) === order.get(node)) {
      const knot = open.splice(open.indexOf(node));
      if (knot.length > 1 || graph.get(node)!.includes(node)) {
        found.push(knot);
      }
    }
  };
  [...graph.keys()].filter((node) => !order.has(node)).forEach(visit);
  return found;
}
