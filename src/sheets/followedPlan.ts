import { mapInSteps, type Steps } from "../pace/steps";
import type { CalendarDay } from "../plan/day";
import type { FollowedPlan, RecordedResult, TextlessRow } from "../plan/followedTask";
import { progressOf } from "../plan/progress";
import type { FollowedTarget } from "../plan/targets/followedTarget";
import type { FieldValue, TaskField, TaskValues } from "../plan/taskField";
import type { CellContent } from "./blueprint";
import { cellText } from "./cellText";
import { phraseReader, planOfTable, type TableInput } from "./planOfTable";
import { resultsByTask, taskState } from "./taskState";
import type { TrackedTask } from "./tracking";

export interface FollowedInput extends TableInput {
  readonly results: readonly RecordedResult[];
  readonly asOf: CalendarDay;
  /** The lines of `ChiTieu`. */
  readonly targets?: readonly FollowedTarget[];
}

/** The appendix with what was reported of each task, as `PhuLuc`, `KetQua` and the settings say it now. */
export function* followedPlan(input: FollowedInput): Steps<FollowedPlan> {
  const { results, settings, asOf, agencies, areas, targets = [] } = input;
  const tracked = input.tracked.filter(({ cells }) => cellText(cells.text).trim() !== "");
  const readPhrase = phraseReader({ ...input, tracked });
  const plan = yield* planOfTable({ ...input, tracked }, readPhrase);
  const linesOf = resultLines(results);
  const periods = resultsByTask(results);
  const options = { ...settings, asOf };
  const tasks = yield* mapInSteps(tracked, (row, index) => {
    const task = plan.tasks[index]!;
    const state = taskState(row, periods, options);
    return {
      id: row.id,
      task,
      reading: readPhrase(task.deadlineText),
      values: taskValues(row.cells),
      state,
      progress: progressOf(state, options),
      results: linesOf(row.id, task.number),
    };
  });
  return { plan, tasks, textless: textlessRows(input), settings, asOf, agencies, areas, targets };
}

/** What tells a row that somebody means as a task. */
const TELLING = ["number", "lead", "deadlineText"] as const;

function textlessRows({ tracked, firstRow }: FollowedInput): readonly TextlessRow[] {
  return tracked
    .filter(
      ({ cells }) =>
        cellText(cells.text).trim() === "" &&
        TELLING.some((field) => cellText(cells[field]).trim() !== "")
    )
    .map(({ id, row = 0, cells }) => ({
      id,
      number: cellText(cells.number),
      rows: { first: firstRow + row, last: firstRow + row },
    }));
}

/** The row's cells as values. */
export function taskValues(cells: TrackedTask["cells"]): TaskValues {
  return Object.fromEntries(
    Object.entries(cells).map(([field, content]) => [field, fieldValue(content)])
  ) as Record<TaskField, FieldValue>;
}

/** A cell as a value; a formula says nothing until Excel calculates it. */
export function fieldValue(content: CellContent): FieldValue {
  return content !== null && typeof content === "object" && "formula" in content ? null : content;
}

/** Finds the lines of a task by its id, and by its number those that name no id, in the order of `KetQua`. */
export function resultLines(
  results: readonly RecordedResult[]
): (id: string, number: string) => readonly RecordedResult[] {
  const byId = groupedBy(results, ({ taskId }) => taskId);
  const nameless = results.filter(({ taskId, number }) => taskId === "" && number !== "");
  const byNumber = groupedBy(nameless, ({ number }) => number);
  return (id, number) =>
    [...(byId.get(id) ?? []), ...(byNumber.get(number) ?? [])].sort((a, b) => a.row - b.row);
}

function groupedBy(
  results: readonly RecordedResult[],
  keyOf: (result: RecordedResult) => string
): ReadonlyMap<string, readonly RecordedResult[]> {
  const groups = new Map<string, RecordedResult[]>();
  for (const result of results) {
    const key = keyOf(result);
    const group = groups.get(key) ?? [];
    group.push(result);
    groups.set(key, group);
  }
  return groups;
}
