import type { DeadlineKind } from "../plan/deadline/deadline";

/** Why a function has no result; `messages/functions.ts` words it. */
export type FunctionProblem =
  | { readonly kind: "columnMissing"; readonly column: string }
  | { readonly kind: "asOfMissing" }
  | { readonly kind: "groupingUnknown"; readonly groupBy: string }
  | { readonly kind: "groupMissing"; readonly group: string }
  | { readonly kind: "noDueDate"; readonly phrase: string; readonly deadline: DeadlineKind }
  | { readonly kind: "yearMissing"; readonly phrase: string }
  | { readonly kind: "agencyUnknown"; readonly name: string };

/** What a function gives: a result, or the reason why there is none. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: FunctionProblem };

export function answer<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function noAnswer(problem: FunctionProblem): {
  readonly ok: false;
  readonly problem: FunctionProblem;
} {
  return { ok: false, problem };
}
