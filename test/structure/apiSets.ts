import * as path from "node:path";
import * as ts from "typescript";

/** A member of Office.js that a computer with only the floor's API set does not have. */
export interface MemberAboveFloor {
  readonly file: string;
  readonly line: number;
  /** "Workbook.linkedWorkbooks". */
  readonly member: string;
  /** What the documentation says: "ExcelApi 1.15", "ExcelApiOnline 1.1", "preview". */
  readonly apiSet: string;
}

const OFFICE_TYPES = "@types/office-js/index.d.ts";
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  types: ["office-js", "custom-functions-runtime"],
  skipLibCheck: true,
  strict: true,
  noEmit: true,
};

/**
 * Every use of an Excel member above `ExcelApi 1.<floor>` by the documentation in @types/office-js, save those in a
 * function that asks `isSetSupported` first.
 *
 * @param sources text by file name, or files on disk where the text is null
 */
export function membersAboveFloor(
  sources: ReadonlyMap<string, string | null>,
  floor: number
): readonly MemberAboveFloor[] {
  const program = ts.createProgram([...sources.keys()], OPTIONS, hostWith(sources));
  const search = {
    checker: program.getTypeChecker(),
    names: namesAboveFloor(program, floor),
    floor,
  };
  return [...sources.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    return file ? usesIn(file, search) : [];
  });
}

interface Search {
  readonly checker: ts.TypeChecker;
  /** Of all members above the floor: what is called otherwise need not be asked for its type, which is what takes time. */
  readonly names: ReadonlySet<string>;
  readonly floor: number;
}

function namesAboveFloor(program: ts.Program, floor: number): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name =
      ts.isClassElement(node) || ts.isTypeElement(node) ? node.name?.getText() : undefined;
    const apiSet = name === undefined ? null : setOf(node);
    if (name !== undefined && apiSet !== null && isAbove(apiSet, floor)) {
      names.add(name);
    }
    ts.forEachChild(node, visit);
  };
  program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.endsWith(OFFICE_TYPES))
    .forEach(visit);
  return names;
}

function hostWith(sources: ReadonlyMap<string, string | null>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  return {
    ...host,
    fileExists: (name) => sources.has(name) || (!isForeign(name) && host.fileExists(name)),
    readFile: (name) => sources.get(name) ?? host.readFile(name),
    getSourceFile: (name, version) => {
      const text = sources.get(name);
      return typeof text === "string"
        ? ts.createSourceFile(name, text, version, true)
        : parsedOnce(name, () => host.getSourceFile(name, version));
    },
  };
}

/** No type of another package holds one of Excel's, and React's and Fluent's take longer to read than all the rest. */
function isForeign(name: string): boolean {
  return name.includes("/node_modules/") && !name.includes("/node_modules/@types/");
}

const parsed = new Map<string, ts.SourceFile>();

/** Office's types are 8 MB: read again for each program they would take most of the time. */
function parsedOnce(
  name: string,
  parse: () => ts.SourceFile | undefined
): ts.SourceFile | undefined {
  const file = parsed.get(name) ?? parse();
  if (file) {
    parsed.set(name, file);
  }
  return file;
}

function usesIn(file: ts.SourceFile, search: Search): readonly MemberAboveFloor[] {
  const found: MemberAboveFloor[] = [];
  const visit = (node: ts.Node): void => {
    for (const symbol of symbolsNamedBy(node, search)) {
      const apiSet = apiSetOf(symbol);
      if (apiSet !== null && isAbove(apiSet, search.floor) && !isGuarded(node)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        found.push({
          file: path.relative(process.cwd(), file.fileName),
          line: line + 1,
          member: search.checker.getFullyQualifiedName(symbol).replace(/^Excel\./, ""),
          apiSet,
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The members that a node names: `a.b`, `const {b} = a`, or `{b: …}` handed to something of Office's own type. */
function symbolsNamedBy(node: ts.Node, { checker, names }: Search): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) {
    return names.has(node.name.text) ? present(checker.getSymbolAtLocation(node.name)) : [];
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return names.has(name) ? present(checker.getTypeAtLocation(node.parent).getProperty(name)) : [];
  }
  if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent)) {
    const name = node.name.getText().replace(/["']/g, "");
    return names.has(name)
      ? present(checker.getContextualType(node.parent)?.getProperty(name))
      : [];
  }
  return [];
}

function present(symbol: ts.Symbol | undefined): readonly ts.Symbol[] {
  return symbol ? [symbol] : [];
}

/** The set in the documentation of an Excel member, or of the class it stands in; null for anything else. */
function apiSetOf(symbol: ts.Symbol): string | null {
  const documented = (symbol.declarations ?? []).filter(isExcelDeclaration);
  for (const declaration of documented) {
    const apiSet = setOf(declaration);
    if (apiSet !== null) {
      return apiSet;
    }
  }
  return null;
}

function setOf(declaration: ts.Node): string | null {
  return documentedSet(declaration) ?? documentedSet(declaration.parent);
}

function isExcelDeclaration(declaration: ts.Declaration): boolean {
  if (!declaration.getSourceFile().fileName.endsWith(OFFICE_TYPES)) {
    return false;
  }
  for (let node: ts.Node | undefined = declaration.parent; node; node = node.parent) {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") {
      return true;
    }
  }
  return false;
}

/** Of "1.1 for get, 1.8 for set" the first counts: what is newer is a refinement of a member that exists. */
function documentedSet(node: ts.Node): string | null {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join("\n");
  if (/\bBETA\b|\(PREVIEW ONLY\)/.test(text)) {
    return "preview";
  }
  return /\[Api set: ([A-Za-z]+ [\d.]*\d)/.exec(text)?.[1] ?? null;
}

function isAbove(apiSet: string, floor: number): boolean {
  const version = /^ExcelApi 1\.(\d+)$/.exec(apiSet)?.[1];
  return version === undefined || Number(version) > floor;
}

function isGuarded(node: ts.Node): boolean {
  for (let scope: ts.Node | undefined = node; scope; scope = scope.parent) {
    if (ts.isFunctionLike(scope) && scope.getText().includes("isSetSupported(")) {
      return true;
    }
  }
  return false;
}
