import { flatMapInSteps, type Steps } from "../../pace/steps";
import { proposedIds } from "./proposedId";
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
  /** The id of the task that it becomes where it proposes one; "" for a row that has its task. */
  readonly proposedId: string;
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
  const rows = files.flatMap((file) => {
    const idOf = proposedIds(file.agency);
    return file.slip.rows.map((row) => ({ file, row, idOf }));
  });
  return yield* flatMapInSteps(rows, ({ file, row, idOf }): PlacedRow => {
    const placed = placeRow(file, row, idOf, finder, matched);
    file.counts[COUNTED[placed.placement.kind]] += 1;
    return placed;
  });
}

const COUNTED = { task: "matched", proposed: "waiting", addition: "additions" } as const;

function placeRow(
  file: ReviewFile,
  row: ReturnedRow,
  idOf: (row: ReturnedRow) => string,
  finder: TaskFinder,
  matched: SlipDecisions["matched"]
): PlacedRow {
  const voice = voiceOf(file, row.place);
  const ofTask = (at: number): PlacedRow => {
    return { row, voice, placement: { kind: "task", at }, key: "", proposedId: "" };
  };
  const own = finder.withIdAndText(row);
  if (own !== undefined) {
    return ofTask(own);
  }
  const proposedId = idOf(row);
  const placement = finder.place(row, file.agency, proposedId);
  if (placement.kind === "task") {
    return ofTask(placement.at);
  }
  const key = rowKey(file.agency, row);
  const decided = matched[key];
  const at = finder.withId(decided ?? null);
  if (at !== undefined) {
    return ofTask(at);
  }
  const isNew = decided === NEW_TASK;
  return { row, voice, placement: isNew ? { kind: "addition" } : placement, key, proposedId };
}

function rowKey(agency: string, row: ReturnedRow): string {
  const said = entriesOf(row).map(({ entry }) => typedText(entry));
  return JSON.stringify([agency, row.taskId, row.number, row.text, row.document, ...said]);
}
