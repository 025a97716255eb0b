import { RESULTS_TABLE, type ResultsColumnId, resultsHeaderOf } from "../../tables/resultsColumns";
import { type Condition, type Part, valueAt } from "./nthMatch";

/** A cell of the result that stands at a place in `KetQua`. */
export function resultCell(id: ResultsColumnId, at: string): string {
  return valueAt(RESULTS_TABLE, resultsHeaderOf(id), at);
}

/** Results that prove something: with a document's number, or a link. */
export const PROOFS: readonly Condition[] = [isProof];

/**
 * The results of one task that prove something: by its id, or by its STT where somebody typed no more.
 * @param id address of the cell with the task's id
 * @param number address of the cell with its STT as text
 */
export function proofsOf(id: string, number: string): readonly Condition[] {
  return [
    (part) => {
      const ids = `TRIM(${column(part, "id")})`;
      const byId = `(${ids}=${id})*(${id}<>"")`;
      const byNumber = `(${ids}="")*(${column(part, "number")}&""=${number})*(${number}<>"")`;
      return `(${byId}+${byNumber})*${isProof(part)}`;
    },
  ];
}

function isProof(part: Part): string {
  return `((TRIM(${column(part, "document")})<>"")+(TRIM(${column(part, "link")})<>"")>0)`;
}

function column(part: Part, id: ResultsColumnId): string {
  return part(resultsHeaderOf(id));
}
