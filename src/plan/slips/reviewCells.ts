import { forEachInSteps, type Steps } from "../../pace/steps";
import { CellAnswers, wordOf } from "./cellAnswers";
import type { PlacedRow } from "./rowPlaces";
import { entriesOf } from "./rowWords";
import { sourcesOf, type ReviewFile, type Voice } from "./reviewFiles";
import { entryKey, saysSame } from "./slipValues";
import {
  CONFLICT_REASONS,
  type ReviewedTask,
  type SlipChange,
  type SlipConflict,
  type SlipDoubt,
} from "./slipReview";
import type { ReviewedRow } from "./taskFinder";
import { SLIP_FIELDS, type SlipField } from "../../tables/slipColumns";

/** What is reviewed against, by place of a task in the appendix. */
export interface ReviewedTasks {
  readonly rows: readonly ReviewedRow[];
  readonly told: readonly ReviewedTask[];
  /** The agency that leads each by the directory's name; "" where a group does, or nobody. */
  readonly leads: readonly string[];
}

/** A cell that holds what an agency answered, as far as the log says. */
export interface AnsweredCell {
  readonly agency: string;
  readonly taskId: string;
  readonly field: SlipField;
  readonly value: string;
}

export interface ReviewedCells {
  readonly changes: readonly SlipChange[];
  readonly conflicts: readonly SlipConflict[];
  readonly doubts: readonly SlipDoubt[];
}

/** Compares the entries of all rows that have their task, three ways, by task and field, and counts them. */
export function* reviewCells(
  placed: readonly PlacedRow[],
  tasks: ReviewedTasks,
  answered: readonly AnsweredCell[],
  agencyName: (spelling: string) => string
): Steps<ReviewedCells> {
  const own = new Map(
    answered.map((each) => [`${each.taskId} ${each.field} ${agencyName(each.agency)}`, each.value])
  );
  const cells = yield* gatheredAnswers(placed, tasks, own);
  const review = { changes: [], conflicts: [], doubts: [] } as {
    readonly changes: SlipChange[];
    readonly conflicts: SlipConflict[];
    readonly doubts: SlipDoubt[];
  };
  yield* forEachInSteps(cells, (cell) => {
    const task = tasks.told[cell.at]!;
    review.doubts.push(...doubtsOf(cell, task));
    if (cell.answers.size > 0) {
      const conflict = conflictOf(cell, task);
      if (conflict === null) {
        review.changes.push(changeOf(cell, task));
      } else {
        review.conflicts.push(conflict);
      }
    }
  });
  return review;
}

function* gatheredAnswers(
  placed: readonly PlacedRow[],
  { rows, leads }: ReviewedTasks,
  own: ReadonlyMap<string, string>
): Steps<readonly CellAnswers[]> {
  const cells = new Map<number, CellAnswers>();
  yield* forEachInSteps(placed, ({ row, voice, placement }) => {
    if (placement.kind !== "task") {
      return;
    }
    const { at } = placement;
    const { id, values } = rows[at]!;
    const { file } = voice;
    const against = { isOtherLead: isOtherLead(file, leads[at]!), foreign: file.foreign };
    for (const { field, entry } of entriesOf(row)) {
      const sent = file.sent(id, field);
      const present = values[field];
      const answer = own.get(`${id} ${field} ${file.agency}`);
      const isOwnAnswer = answer !== undefined && saysSame(field, answer, present);
      const word = wordOf(entry, { field, sent, present, isOwnAnswer, ...against });
      if (word.kind === "unchanged") {
        file.counts.unchanged += 1;
        continue;
      }
      const order = orderOf(at, field);
      const cell = cells.get(order) ?? new CellAnswers(at, field, present);
      cells.set(order, cell);
      cell.add(word, sent, voice);
    }
  });
  return [...cells].sort(([one], [other]) => one - other).map(([, cell]) => cell);
}

/** Whether somebody answers who does not lead the task. */
export function isOtherLead({ agency }: Pick<ReviewFile, "agency">, lead: string): boolean {
  return agency !== "" && lead !== "" && lead !== agency;
}

function orderOf(at: number, field: SlipField): number {
  return at * SLIP_FIELDS.length + SLIP_FIELDS.indexOf(field);
}

/** Null where everybody says the same and nothing speaks against writing it. */
function conflictOf(cell: CellAnswers, task: ReviewedTask): SlipConflict | null {
  const differ = cell.answers.size + cell.doubts.size > 1;
  const reasons = CONFLICT_REASONS.filter((reason) =>
    reason === "answersDiffer" ? differ : cell.reasons.has(reason)
  );
  if (reasons.length === 0) {
    return null;
  }
  const answers = [...cell.answers.values()];
  count(
    answers.flatMap(({ voices }) => voices),
    "conflicts"
  );
  const { key, ...of } = cellOf(cell, task);
  return {
    key: `${key} ${saidKey(cell, [...cell.answers.keys()].sort())}`,
    ...of,
    sent: cell.sent,
    reasons,
    answers: answers.map(({ value, voices }) => ({ value, sources: sourcesOf(voices) })),
  };
}

function changeOf(cell: CellAnswers, task: ReviewedTask): SlipChange {
  const [{ value, voices }] = [...cell.answers.values()] as [
    { value: SlipChange["returned"]; voices: Voice[] },
  ];
  count(voices, "changed");
  return {
    ...cellOf(cell, task),
    sent: cell.sent,
    returned: value,
    sources: sourcesOf(voices),
  };
}

function doubtsOf(cell: CellAnswers, task: ReviewedTask): readonly SlipDoubt[] {
  return [...cell.doubts].map(([typed, { entry, voices }]) => {
    count(voices, "doubts");
    const { key, ...of } = cellOf(cell, task);
    return { key: `${key} ${saidKey(cell, [typed])}`, ...of, entry, sources: sourcesOf(voices) };
  });
}

/** What was chosen of a cell counts only while the same stands there and the same is said of it. */
function saidKey({ field, present }: CellAnswers, said: readonly string[]): string {
  return JSON.stringify([entryKey(field, present), ...said]);
}

function cellOf({ field, present }: CellAnswers, task: ReviewedTask) {
  return { key: `${task.taskId} ${field}`, task, field, present };
}

function count(voices: readonly Voice[], what: "changed" | "conflicts" | "doubts"): void {
  voices.forEach(({ file }) => {
    file.counts[what] += 1;
  });
}
