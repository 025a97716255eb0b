import { ExcelProblem } from "../excel/problem";

/** So often a work is begun in a workbook in which others work. */
const ATTEMPTS = 3;

/**
 * Begins a work anew, reading included, where somebody worked in the tables between its reading and its writing: what they
 * typed is then part of what is read.
 * @param work leaves the workbook as it was where it fails
 * @throws what the work throws, `changed` and `belowTable` the third time
 */
export async function amongOthers<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isOfOthers(error)) {
        throw error;
      }
    }
  }
}

/** A row that somebody adds below a table stands in the way of one that was read before. */
function isOfOthers(error: unknown): boolean {
  return error instanceof ExcelProblem && ["changed", "belowTable"].includes(error.kind);
}
