import ts from "typescript";
import { instead, type Replacement, type SlipMaker } from "../fault";

/** Members that a list forgets; one that holds a single member is left alone. */
export const members: SlipMaker = (node, source) => {
  if (!ts.isArrayLiteralExpression(node) || node.elements.length < 2) {
    return [];
  }
  return node.elements.map((element) => ({
    kind: "member left out of a list",
    replacements: [without(element, source)],
  }));
};

/** What is spread into an object only at times, and is not. */
export const spreads: SlipMaker = (node, source) =>
  ts.isSpreadAssignment(node) && isAtTimes(node.expression)
    ? [{ kind: "optional part left out", replacements: [without(node, source)] }]
    : [];

/** Labels of one clause of a `switch` of which one is forgotten, and labels of neighbours that are mixed up. */
export const labels: SlipMaker = (node, source) => {
  if (!ts.isCaseBlock(node)) {
    return [];
  }
  return node.clauses.flatMap((clause, index) => {
    const next = node.clauses[index + 1];
    if (!ts.isCaseClause(clause) || next === undefined) {
      return [];
    }
    if (clause.statements.length === 0) {
      return [{ kind: "label left out", replacements: [instead(clause, source, "")] }];
    }
    if (!ts.isCaseClause(next)) {
      return [];
    }
    const [one, other] = [clause.expression, next.expression];
    return [
      {
        kind: "labels mixed up",
        replacements: [
          instead(one, source, other.getText(source)),
          instead(other, source, one.getText(source)),
        ],
      },
    ];
  });
};

/** A member with the comma after it. */
function without(node: ts.Node, source: ts.SourceFile): Replacement {
  const comma = /^\s*,/u.exec(source.text.slice(node.getEnd()))?.[0] ?? "";
  return { start: node.getStart(source), end: node.getEnd() + comma.length, text: "" };
}

function isAtTimes(node: ts.Expression): boolean {
  const inner = ts.isParenthesizedExpression(node) ? node.expression : node;
  return (
    ts.isConditionalExpression(inner) ||
    (ts.isBinaryExpression(inner) &&
      inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
  );
}
