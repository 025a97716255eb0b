import type ts from "typescript";

/** A stretch of the source that says something else: `end` is where it stops, as in `slice`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A slip as people make them, put into a file. */
export interface Fault {
  /** What kind of slip it is, in words: "condition turned round". */
  readonly kind: string;
  /** 1-based. */
  readonly line: number;
  /** What stands there, and what stands there with the fault; shortened. */
  readonly before: string;
  readonly after: string;
  /** In order, none over another. */
  readonly replacements: readonly Replacement[];
}

/** A fault before it is told: where it stands, what it does. */
export interface Slip {
  readonly kind: string;
  readonly replacements: readonly Replacement[];
  /** What is shown of it: the stretch around all replacements, without it that of the replacements themselves. */
  readonly shown?: ts.Node;
}

/** Finds the slips that can be made at one place of the code. */
export type SlipMaker = (node: ts.Node, source: ts.SourceFile) => readonly Slip[];

/** The file's text with a fault in it. */
export function withFault(text: string, { replacements }: Pick<Fault, "replacements">): string {
  return [...replacements]
    .reverse()
    .reduce((now, each) => now.slice(0, each.start) + each.text + now.slice(each.end), text);
}

/** A node that says something else. */
export function instead(node: ts.Node, source: ts.SourceFile, text: string): Replacement {
  return { start: node.getStart(source), end: node.getEnd(), text };
}
