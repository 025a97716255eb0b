import { ORDER, resultHelperHeader, type ResultHelperId } from "../../tables/helperColumns";
import { RESULTS_TABLE, type ResultsColumnId, resultsHeaderOf } from "../../tables/resultsColumns";
import { PERIOD_NAMES } from "../summary/periodCells";
import { type Test, valueAt } from "./nthMatch";

/** A cell of the result that stands at a place in `KetQua`. */
export function resultCell(id: ResultsColumnId, at: string): string {
  return valueAt(RESULTS_TABLE, resultsHeaderOf(id), at);
}

/** Results up to `NgaySoLieu` that prove something: with a document's number, or a link. */
export const PROOFS: readonly Test[] = [
  test("isProof", "=", "1"),
  test("order", "<", `(${PERIOD_NAMES.dataDay}+1)*${ORDER}`),
];

/**
 * Those of one task.
 * @param at address of the cell with the task's place in `PhuLuc`
 */
export function proofsOf(at: string): readonly Test[] {
  return [test("task", "=", at), ...PROOFS];
}

function test(id: ResultHelperId, is: Test["is"], value: string): Test {
  return { header: resultHelperHeader(id), is, value };
}
