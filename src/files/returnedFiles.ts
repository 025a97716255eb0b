import { officeFormat } from "../archive/officeFormat";
import type { Grid } from "../intake/grid";
import { readReturnedFile } from "../intake/slips/readReturnedFile";
import { returnedSheet, type ReturnedSheet } from "../intake/slips/returnedFile";
import type { ReturnedSlip } from "../plan/slips/returnedSlip";
import { readReturnedAside } from "../workbook/slips/readReturnedAside";
import type { ReturnedAnswer } from "../workbook/slips/readReturnedWorkbook";
import {
  fileKind,
  readSourceFile,
  reasonFor,
  UnreadableSourceFile,
  type SourceFile,
  type SourceFileProblem,
} from "./sourceFile";

/** Why a returned file gave nothing; `messages/slips/returnedFiles.ts` words it. */
export type ReturnedFileProblem =
  | SourceFileProblem
  | { readonly kind: "noList"; readonly name: string }
  /** A defect of ours, with where it happened. */
  | { readonly kind: "fault"; readonly name: string; readonly detail: string };

/** What became of a returned file. */
export type ReturnedFileOutcome =
  | { readonly ok: true; readonly slip: ReturnedSlip }
  | { readonly ok: false; readonly file: string; readonly problem: ReturnedFileProblem };

/** What helps to read files that came back. */
export interface ReturnedContext {
  /** The year of a day that names none. */
  readonly planYear: number;
  /** Called after each file with how many are read, of all. */
  readonly progress?: (read: number, all: number) => void;
}

/**
 * Reads files that units sent back, workbooks beside the page's thread: our slips, damaged or not, and lists of their own
 * (.xlsx, .xlsm, .docx, .csv, .tsv).
 * @returns for each file, in order, its slip (several where it holds several) or why there is none; never rejects for
 *   what is in a file
 */
export async function readReturned(
  files: readonly SourceFile[],
  { planYear, progress }: ReturnedContext
): Promise<readonly ReturnedFileOutcome[]> {
  let read = 0;
  const told = (): void => progress?.((read += 1), files.length);
  const workbooks = files.filter(isWorkbook);
  const questions = workbooks.map(({ name, bytes }) => ({ name, bytes, planYear }));
  const answers = await readReturnedAside(questions, told);
  const outcomes = new Map(
    workbooks.map((file, index) => [file, outcomesOf(file.name, answers[index]!)])
  );
  for (const file of files.filter((each) => !outcomes.has(each))) {
    outcomes.set(file, await readOther(file, planYear));
    told();
  }
  return files.flatMap((file) => outcomes.get(file)!);
}

/** Phones send files on under names without an ending. */
function isWorkbook({ name, bytes }: SourceFile): boolean {
  const kind = fileKind(name);
  return kind === "workbook" || (kind === "other" && officeFormat(bytes) !== "other");
}

function outcomesOf(name: string, answer: ReturnedAnswer): readonly ReturnedFileOutcome[] {
  switch (answer.kind) {
    case "slips":
      return slipsOf(name, answer.slips);
    case "unreadable":
      return failed({ kind: "workbook", reason: reasonFor(name, answer.reason), name });
    case "fault":
      return failed({ kind: "fault", detail: answer.detail, name });
  }
}

function failed(problem: ReturnedFileProblem): readonly ReturnedFileOutcome[] {
  return [{ ok: false, file: problem.name, problem }];
}

function slipsOf(name: string, slips: readonly ReturnedSlip[]): readonly ReturnedFileOutcome[] {
  return slips.length === 0
    ? failed({ kind: "noList", name })
    : slips.map((slip) => ({ ok: true, slip }));
}

async function readOther(
  file: SourceFile,
  planYear: number
): Promise<readonly ReturnedFileOutcome[]> {
  const { name } = file;
  try {
    const { grids } = await readSourceFile(file);
    return slipsOf(name, readReturnedFile(returnedFileOf(name, grids), planYear));
  } catch (error) {
    if (!(error instanceof UnreadableSourceFile)) {
      throw error;
    }
    return failed(error.problem);
  }
}

function returnedFileOf(
  name: string,
  grids: readonly Grid[]
): Parameters<typeof readReturnedFile>[0] {
  const sheets = grids.map(sheetOf);
  const unsaid = { code: null, agency: "", author: "", savedBy: "", savedAt: null };
  // Their days are words: nothing counts them.
  return { name, sheets, ...unsaid, dayOf: () => null, hasMacros: false, isWholeWorkbook: false };
}

function sheetOf({ name, firstRow, firstColumn, cells, fonts }: Grid): ReturnedSheet {
  const placed = cells.flatMap((row, r) =>
    row.map((value, c) => ({
      row: firstRow + r,
      column: firstColumn + c,
      value,
      font: fonts?.[r]?.[c] ?? "",
      calculated: false,
    }))
  );
  return returnedSheet(name, placed);
}
