import type { Expression } from "./formula";
import { BUILT_INS, SPECIAL_FORMS, VOLATILE } from "./functions";

/** Whether an array reads the same wherever on a sheet the formula stands that calculates it. */
export function isSharable(expression: Expression): boolean {
  if (expression.kind !== "binary" && expression.kind !== "call" && expression.kind !== "minus") {
    return false;
  }
  let known = sharable.get(expression);
  if (known === undefined) {
    known = isAtHomeAnywhere(expression);
    sharable.set(expression, known);
  }
  return known;
}

const sharable = new WeakMap<Expression, boolean>();

function isAtHomeAnywhere(expression: Expression | null): boolean {
  if (expression === null) {
    return true;
  }
  switch (expression.kind) {
    case "value":
    case "matrix":
    case "area":
    case "name":
      return true;
    case "table":
      return expression.table !== "" && !expression.rows.includes("#this row");
    case "call":
      return (
        (expression.name in BUILT_INS || expression.name in SPECIAL_FORMS) &&
        !VOLATILE.has(expression.name) &&
        expression.args.length > 0 &&
        expression.args.every(isAtHomeAnywhere)
      );
    case "single":
      return false;
    case "minus":
    case "plus":
    case "percent":
      return isAtHomeAnywhere(expression.of);
    default: {
      let first: Expression = expression;
      for (; first.kind === "binary"; first = first.left) {
        if (!isAtHomeAnywhere(first.right)) {
          return false;
        }
      }
      return first.kind === "range" || first.kind === "union" || first.kind === "intersection"
        ? isAtHomeAnywhere(first.left) && isAtHomeAnywhere(first.right)
        : isAtHomeAnywhere(first);
    }
  }
}
