import { inExcel } from "../../excel/run";
import { readReturned, type ReturnedFileOutcome } from "../../files/returnedFiles";
import { dateParts } from "../../plan/day";
import { clockDay } from "../clockDay";
import { readOwnWorkbook } from "../ownWorkbook";

export type { ReturnedFileOutcome };

/** A file that was handed over. */
export interface ReturnedFile {
  /** Unlike that of every other file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads files that units sent back; days without a year are those of the workbook's plan.
 * @param progress is told how many are read
 * @returns for each file one or more outcomes, in order; never rejects for what is in a file
 * @throws ExcelProblem where Excel refuses to tell the plan's year
 */
export async function readReturnedSlips(
  files: readonly ReturnedFile[],
  progress: (done: number) => void
): Promise<readonly ReturnedFileOutcome[]> {
  const own = await inExcel((context) => readOwnWorkbook(context, undefined, []));
  const planYear = own?.settings.planYear ?? dateParts(clockDay()).year;
  return readReturned(files, { planYear, progress });
}
