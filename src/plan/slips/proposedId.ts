import { comparisonKey } from "../../text/keys";
import { taskIds } from "../taskId";
import type { ReturnedRow } from "./returnedSlip";
import { lockedText } from "./rowWords";

/**
 * Gives the rows of a file, one after the other, the ids of the tasks that they become where they propose ones: the same words
 * at the same turn get the same id whenever the file is read, so that a task that was added is known again.
 */
export function proposedIds(agency: string): (row: ReturnedRow) => string {
  const turns = new Map<string, () => string>();
  return (row) => {
    const words = JSON.stringify([agency, row.text, proposedDeadline(row)].map(comparisonKey));
    const next = turns.get(words) ?? taskIds(words);
    turns.set(words, next);
    return next();
  };
}

/** The deadline of a proposed task: a day stands for the phrase where the unit wrote none. */
export function proposedDeadline(row: ReturnedRow): string {
  return lockedText(row, "deadlineText") || lockedText(row, "due");
}
