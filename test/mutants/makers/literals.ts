import ts from "typescript";
import { instead, type SlipMaker } from "../fault";

/** Yes for no. */
export const booleans: SlipMaker = (node, source) =>
  node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword
    ? [
        {
          kind: "yes for no",
          replacements: [
            instead(node, source, node.kind === ts.SyntaxKind.TrueKeyword ? "false" : "true"),
          ],
          shown: node.parent,
        },
      ]
    : [];

/** One more or less: `+ 1` and `- 1` that are forgotten. */
export const offByOne: SlipMaker = (node, source) => {
  if (!ts.isBinaryExpression(node) || node.right.getText(source) !== "1") {
    return [];
  }
  const { kind } = node.operatorToken;
  return kind === ts.SyntaxKind.PlusToken || kind === ts.SyntaxKind.MinusToken
    ? [
        {
          kind: "off by one",
          replacements: [{ start: node.left.getEnd(), end: node.getEnd(), text: "" }],
          shown: node,
        },
      ]
    : [];
};

/** What holds where nothing is said: after `??`, of a parameter, of a field that is taken out of an object. */
export const defaults: SlipMaker = (node, source) => {
  const standard =
    (ts.isParameter(node) || ts.isBindingElement(node)) && node.initializer !== undefined
      ? node.initializer
      : ts.isBinaryExpression(node) &&
          node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken
        ? node.right
        : null;
  const other = standard === null ? null : otherThan(standard);
  return standard === null || other === null
    ? []
    : [
        {
          kind: "another default",
          replacements: [instead(standard, source, other)],
          shown: node,
        },
      ];
};

/** A constant of a file that is more or less: where only more changes nothing, less may. */
export const constants: SlipMaker = (node, source) => {
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined) {
    return [];
  }
  const { initializer } = node;
  const isOfFile = node.parent.parent.parent === source;
  return isOfFile && ts.isNumericLiteral(initializer)
    ? numbersBeside(Number(initializer.text)).map((number) => ({
        kind: "another number",
        replacements: [instead(initializer, source, String(number))],
        shown: node,
      }))
    : [];
};

function numbersBeside(number: number): readonly number[] {
  const less = Number.isInteger(number) ? number - 1 : number / 2;
  return number > 0 ? [more(number), less] : [more(number)];
}

function more(number: number): number {
  return Number.isInteger(number) ? number + 1 : number * 2;
}

function otherThan(node: ts.Expression): string | null {
  if (ts.isNumericLiteral(node)) {
    return String(more(Number(node.text)));
  }
  return ts.isStringLiteral(node) ? JSON.stringify(`${node.text}?`) : null;
}
