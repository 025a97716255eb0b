import { ORDER, resultHelperHeader } from "../../tables/helperColumns";
import { RESULTS_TABLE, type ResultsColumnId, resultsHeaderOf } from "../../tables/resultsColumns";
import { PERIOD_NAMES } from "../summary/periodCells";
import { type Condition, type Part, valueAt } from "./nthMatch";

/** A cell of the result that stands at a place in `KetQua`. */
export function resultCell(id: ResultsColumnId, at: string): string {
  return valueAt(RESULTS_TABLE, resultsHeaderOf(id), at);
}

/** Results up to `NgaySoLieu` that prove something: with a document's number, or a link. */
export const PROOFS: readonly Condition[] = [isProof];

/**
 * Those of one task.
 * @param at address of the cell with the task's place in `PhuLuc`
 */
export function proofsOf(at: string): readonly Condition[] {
  return [(part) => `(${part(resultHelperHeader("task"))}=${at})*${isProof(part)}`];
}

function isProof(part: Part): string {
  const isNamed = `((TRIM(${column(part, "document")})<>"")+(TRIM(${column(part, "link")})<>"")>0)`;
  return `${isNamed}*(${part(resultHelperHeader("order"))}<(${PERIOD_NAMES.dataDay}+1)*${ORDER})`;
}

function column(part: Part, id: ResultsColumnId): string {
  return part(resultsHeaderOf(id));
}
