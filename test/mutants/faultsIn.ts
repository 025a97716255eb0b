import ts from "typescript";
import { withFault, type Fault, type Slip, type SlipMaker } from "./fault";
import { deeds, steps, waits } from "./makers/calls";
import { conditions, guards, operators } from "./makers/conditions";
import { labels, members, spreads } from "./makers/lists";
import { booleans, constants, defaults, offByOne } from "./makers/literals";
import { patterns } from "./makers/patterns";

const MAKERS: readonly SlipMaker[] = [
  operators,
  conditions,
  guards,
  members,
  spreads,
  labels,
  steps,
  waits,
  deeds,
  booleans,
  offByOne,
  defaults,
  constants,
  patterns,
];

/** So much is shown of what stands at a fault. */
const SHOWN = 90;

/** Every slip that could have been made in a file, in the order of its lines. Types are left alone: the compiler has them. */
export function faultsIn(fileName: string, text: string): readonly Fault[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022, true);
  const found: Fault[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || isTypeDeclaration(node)) {
      return;
    }
    MAKERS.forEach((make) =>
      make(node, source).forEach((slip) => found.push(asFault(slip, source)))
    );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.replacements[0]!.start - b.replacements[0]!.start);
}

function isTypeDeclaration(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function asFault({ kind, replacements, shown }: Slip, source: ts.SourceFile): Fault {
  const start = shown?.getStart(source) ?? replacements[0]!.start;
  const end = shown?.getEnd() ?? replacements.at(-1)!.end;
  const inside = replacements.map((each) => ({
    ...each,
    start: each.start - start,
    end: each.end - start,
  }));
  const before = source.text.slice(start, end);
  return {
    kind,
    line: source.getLineAndCharacterOfPosition(replacements[0]!.start).line + 1,
    before: short(before),
    after: short(withFault(before, { replacements: inside })),
    replacements,
  };
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
