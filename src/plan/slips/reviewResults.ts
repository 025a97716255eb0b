import { forEachInSteps, type Steps } from "../../pace/steps";
import type { RecordedResult } from "../followedTask";
import { ResultBook } from "./resultBook";
import { documentKey } from "./resultKey";
import type { ReturnedResult } from "./returnedSlip";
import type { ReviewedTasks } from "./reviewCells";
import type { PlacedRow } from "./rowPlaces";
import { voiceOf, type ReviewFile, type Voice } from "./reviewFiles";
import type { NewSlipResult, SlipResult, SlipResultNote } from "./slipReview";
import type { TaskFinder } from "./taskFinder";

export interface ReviewedResults {
  readonly results: readonly NewSlipResult[];
  readonly resultNotes: readonly SlipResultNote[];
}

/** A result of a file, of the task at a place of the appendix. */
interface PlacedResult {
  readonly at: number | undefined;
  readonly number: string;
  readonly result: SlipResult;
  readonly voice: Voice;
}

/**
 * Tells the results of all files that `KetQua` does not have yet from those that it has: one with a document is the same as one
 * of its task with that document, one without as one of the same period, product and link. Of a result that is there and
 * comes back with other words it is told; a blank says nothing.
 */
export function* reviewResults(
  files: readonly ReviewFile[],
  placed: readonly PlacedRow[],
  present: readonly RecordedResult[],
  tasks: ReviewedTasks,
  finder: TaskFinder
): Steps<ReviewedResults> {
  const book = new ResultBook(tasks);
  present.forEach((line) => {
    const at = line.taskId === "" ? finder.withNumber(line.number, "") : finder.withId(line.taskId);
    if (at !== undefined) {
      book.enter(at, line);
    }
  });
  const lines = placedResults(files, placed, finder);
  // Those with a document go first: one without may be the same as one of them, never the other way round.
  const [documented, others] = [true, false].map((has) =>
    lines.filter(({ result }) => (documentKey(result) !== "") === has)
  );
  yield* forEachInSteps([...documented!, ...others!], (line) => book.take(line));
  return book.reviewed();
}

function placedResults(
  files: readonly ReviewFile[],
  placed: readonly PlacedRow[],
  finder: TaskFinder
): readonly PlacedResult[] {
  const rowsOf = new Map<ReviewFile, Map<string, PlacedRow>>();
  placed.forEach((row) => {
    const { file } = row.voice;
    const rows = rowsOf.get(file) ?? new Map<string, PlacedRow>();
    rowsOf.set(file, rows.set(row.row.number.trim(), row));
  });
  return files.flatMap((file) =>
    file.slip.results.map((line) => ({
      at: taskOf(line, file, rowsOf.get(file)?.get(line.number.trim()), finder),
      number: line.number,
      result: tidiedResult(line),
      voice: voiceOf(file, line.place),
    }))
  );
}

/** By id, else by the row of its file that has its STT, else by STT; nothing where that row has no task yet. */
function taskOf(
  { taskId, number }: ReturnedResult,
  { agency }: ReviewFile,
  row: PlacedRow | undefined,
  finder: TaskFinder
): number | undefined {
  const byId = finder.withId(taskId);
  if (byId !== undefined || row === undefined) {
    return byId ?? finder.withNumber(number, agency);
  }
  return row.placement.kind === "task" ? row.placement.at : undefined;
}

function tidiedResult(line: ReturnedResult): SlipResult {
  const { period, deliverable, document, issuedOn, issuedOnTyped, criterion, link } = line;
  return {
    period: period.trim(),
    deliverable: deliverable.trim(),
    document: document.trim(),
    issuedOn,
    criterion: criterion.trim(),
    link: [link.trim(), issuedOnTyped.trim()].filter(Boolean).join("; "),
  };
}
