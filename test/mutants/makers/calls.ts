import ts from "typescript";
import { instead, type SlipMaker } from "../fault";

/** Calls in a chain without which it goes on, with more, in another order or untidied. */
const DROPPED: ReadonlySet<string> = new Set([
  "filter",
  "sort",
  "toSorted",
  "reverse",
  "toReversed",
  "trim",
  "toLowerCase",
  "normalize",
]);

/** Steps of a chain that are not done: `.filter(…)`, `.sort(…)`. */
export const steps: SlipMaker = (node) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) {
    return [];
  }
  const { name, expression } = node.expression;
  return DROPPED.has(name.text)
    ? [
        {
          kind: `.${name.text}(…) left out`,
          replacements: [{ start: expression.getEnd(), end: node.getEnd(), text: "" }],
        },
      ]
    : [];
};

/** Work that nobody waits for. */
export const waits: SlipMaker = (node, source) =>
  ts.isAwaitExpression(node)
    ? [
        {
          kind: "await left out",
          replacements: [instead(node, source, node.expression.getText(source))],
        },
      ]
    : [];

/** Statements that only do something, and do not. */
export const deeds: SlipMaker = (node, source) => {
  if (!ts.isExpressionStatement(node)) {
    return [];
  }
  const { expression } = node;
  const deed = ts.isAwaitExpression(expression) ? expression.expression : expression;
  const isDirective = ts.isStringLiteral(deed);
  const isOfClass =
    ts.isCallExpression(deed) && deed.expression.kind === ts.SyntaxKind.SuperKeyword;
  return isDirective || isOfClass
    ? []
    : [{ kind: "statement left out", replacements: [instead(node, source, ";")] }];
};
