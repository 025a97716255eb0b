import ts from "typescript";
import { instead, type Slip, type SlipMaker } from "../fault";

const TURNED: ReadonlyMap<ts.SyntaxKind, readonly [kind: string, sign: string]> = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, ["and for or", "||"]],
  [ts.SyntaxKind.BarBarToken, ["and for or", "&&"]],
  [ts.SyntaxKind.LessThanToken, ["boundary moved", "<="]],
  [ts.SyntaxKind.LessThanEqualsToken, ["boundary moved", "<"]],
  [ts.SyntaxKind.GreaterThanToken, ["boundary moved", ">="]],
  [ts.SyntaxKind.GreaterThanEqualsToken, ["boundary moved", ">"]],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ["equality turned round", "!=="]],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ["equality turned round", "==="]],
]);

/** Comparisons at their boundary, "and" for "or". */
export const operators: SlipMaker = (node, source) => {
  if (!ts.isBinaryExpression(node)) {
    return [];
  }
  const turned = TURNED.get(node.operatorToken.kind);
  return turned === undefined
    ? []
    : [
        {
          kind: turned[0],
          replacements: [instead(node.operatorToken, source, turned[1])],
          shown: node,
        },
      ];
};

/** Conditions that say the opposite. A comparison alone is turned round by its sign already. */
export const conditions: SlipMaker = (node, source) => {
  const condition =
    ts.isIfStatement(node) || ts.isWhileStatement(node)
      ? node.expression
      : ts.isConditionalExpression(node)
        ? node.condition
        : null;
  if (condition === null || isEquality(condition)) {
    return [];
  }
  const text = `!(${condition.getText(source)})`;
  return [{ kind: "condition turned round", replacements: [instead(condition, source, text)] }];
};

/** Guards that are not there: an `if` of which nothing comes but leaving early. */
export const guards: SlipMaker = (node, source) => {
  if (!ts.isIfStatement(node) || node.elseStatement !== undefined) {
    return [];
  }
  const { thenStatement } = node;
  const only = ts.isBlock(thenStatement)
    ? thenStatement.statements.length === 1
      ? thenStatement.statements[0]!
      : null
    : thenStatement;
  const isGuard =
    only !== null &&
    (ts.isReturnStatement(only) || ts.isContinueStatement(only) || ts.isThrowStatement(only));
  const slip: Slip = { kind: "guard taken out", replacements: [instead(node, source, "")] };
  return isGuard ? [slip] : [];
};

function isEquality(node: ts.Expression): boolean {
  return (
    ts.isBinaryExpression(node) &&
    [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
      node.operatorToken.kind
    )
  );
}
