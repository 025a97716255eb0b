import { flatMapInSteps, type Steps } from "../../pace/steps";
import type { ReturnedRow } from "./returnedSlip";
import { voiceOf, type ReviewFile, type Voice } from "./reviewFiles";
import { entriesOf, typedText } from "./rowWords";
import { NEW_TASK, type SlipDecisions } from "./slipReview";
import type { Placement, TaskFinder } from "./taskFinder";

/** A returned row with the task that it is about. */
export interface PlacedRow {
  readonly row: ReturnedRow;
  readonly voice: Voice;
  readonly placement: Placement;
  /** The same for rows of one agency that say the same, whatever file they stand in; "" for a row that has its task. */
  readonly key: string;
}

/**
 * Finds the task of every row of all files and counts the rows of each.
 * @param matched what somebody said of rows without a task of their own, by their keys
 */
export function* placeRows(
  files: readonly ReviewFile[],
  finder: TaskFinder,
  matched: SlipDecisions["matched"]
): Steps<readonly PlacedRow[]> {
  const rows = files.flatMap((file) => file.slip.rows.map((row) => ({ file, row })));
  return yield* flatMapInSteps(rows, ({ file, row }): PlacedRow => {
    const placed = placeRow(file, row, finder, matched);
    file.counts[COUNTED[placed.placement.kind]] += 1;
    return placed;
  });
}

const COUNTED = { task: "matched", proposed: "waiting", addition: "additions" } as const;

function placeRow(
  file: ReviewFile,
  row: ReturnedRow,
  finder: TaskFinder,
  matched: SlipDecisions["matched"]
): PlacedRow {
  const voice = voiceOf(file, row.place);
  const placement = finder.place(row, file.agency);
  if (placement.kind === "task") {
    return { row, voice, placement, key: "" };
  }
  const key = rowKey(file.agency, row);
  const decided = matched[key];
  const at = finder.withId(decided ?? null);
  if (at !== undefined) {
    return { row, voice, placement: { kind: "task", at }, key: "" };
  }
  return decided === NEW_TASK
    ? { row, voice, placement: { kind: "addition" }, key }
    : { row, voice, placement, key };
}

function rowKey(agency: string, row: ReturnedRow): string {
  const said = entriesOf(row).map(({ entry }) => typedText(entry));
  return JSON.stringify([agency, row.taskId, row.number, row.text, row.document, ...said]);
}
