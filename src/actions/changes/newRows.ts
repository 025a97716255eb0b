import { readResults } from "../../excel/readOwnSheets";
import type { RowInsert } from "../../excel/rows/rowEdits";
import type { NewResult, NewTask } from "../../plan/changes/yearChanges";
import { READ_FIELDS, readFields } from "../../plan/dependents/deadlineValues";
import { resultKey } from "../../plan/slips/resultKey";
import type { EnteredField, FieldValue } from "../../plan/taskField";
import { cellText } from "../../sheets/cellText";
import { resultContent } from "../../sheets/resultContent";
import { RESULTS_COLUMNS, RESULTS_TABLE } from "../../tables/resultsColumns";
import { endOfArea, newTaskCells, nextNumber } from "../../sheets/taskRows";
import { headerOf, TRACKING_TABLE } from "../../tables/trackingColumns";
import type { OwnWorkbook } from "../ownWorkbook";
import { readPhrase } from "../tasks/taskSurroundings";

/** A task that comes, with all that its row is to hold. */
export interface AddedTask {
  readonly taskId: string;
  /** STT. */
  readonly number: string;
  readonly insert: RowInsert;
}

/** The rows of new tasks, each at the end of its area; a task whose id is there already comes no second time. */
export function newTaskRows(own: OwnWorkbook, tasks: readonly NewTask[]): readonly AddedTask[] {
  const { tracked } = own;
  const present = new Set(tracked.map(({ id }) => id));
  const areas = tracked.map(({ cells }) => cellText(cells.area));
  let next = nextNumber(tracked.map(({ cells }) => cellText(cells.number)));
  return tasks
    .filter(({ taskId }) => !present.has(taskId))
    .map(({ taskId, area, cells }) => {
      const number = cells.number ?? next++;
      const given = Object.entries({ ...readOut(own, cells), ...cells, number }).map(
        ([field, content]) => [headerOf(field as EnteredField), content] as const
      );
      const row = new Map([...newTaskCells(area, 0, taskId), ...given]);
      const insert = { table: TRACKING_TABLE, at: endOfArea(areas, area), cells: row } as const;
      return { taskId, number: cellText(number), insert };
    });
}

/** What a task's deadline phrase says, where nobody has said what it means. */
function readOut(own: OwnWorkbook, cells: NewTask["cells"]): Partial<Record<string, FieldValue>> {
  const { deadlineText } = cells;
  const isDecided = READ_FIELDS.some((field) => (cells[field] ?? null) !== null);
  return typeof deadlineText !== "string" || isDecided
    ? {}
    : readFields(readPhrase(deadlineText, own));
}

/** A result that comes, with the line that it makes. */
export interface AddedResult {
  readonly result: NewResult;
  readonly insert: RowInsert;
}

/**
 * The lines of new results at the end of `KetQua`, with the STT of their tasks; what is there of the same task by `resultKey`
 * comes no second time.
 */
export function newResultRows(
  { existing, tracked }: OwnWorkbook,
  results: readonly NewResult[],
  added: readonly AddedTask[]
): readonly AddedResult[] {
  const numbers = new Map([
    ...tracked.map(({ id, cells }) => [id, cellText(cells.number)] as const),
    ...added.map(({ taskId, number }) => [taskId, number] as const),
  ]);
  const ids = new Map([...numbers].map(([id, number]) => [number, id]));
  const present = readResults(existing);
  const known = new Set(
    present.map((line) => ofTask(line.taskId || ids.get(line.number) || "", line))
  );
  const at = existing.tables.get(RESULTS_TABLE.toLowerCase())?.rows.length ?? 0;
  return results.flatMap((result) => {
    const key = ofTask(result.taskId, result);
    if (known.has(key)) {
      return [];
    }
    known.add(key);
    const line = { ...result, number: numbers.get(result.taskId) ?? "" };
    const cells = new Map(
      RESULTS_COLUMNS.map(({ id, header }) => [header as string, resultContent(line, id)])
    );
    return [{ result, insert: { table: RESULTS_TABLE, at, cells } as const }];
  });
}

function ofTask(taskId: string, result: Parameters<typeof resultKey>[0]): string {
  return `${taskId} ${resultKey(result)}`;
}
