import { readTaskColumns, type TaskColumns } from "../../excel/taskColumns";
import { inExcel } from "../../excel/run";
import { selectCell } from "../../excel/showSheet";
import { PROGRESS_WORDS, statusFromWord } from "../../plan/vocabulary";
import type { TaskPlace } from "./editRow";
import type { SelectedPlace } from "./taskAtHand";

/** Which other task is wanted. */
export type Step = "previous" | "next" | "nextOverdue" | "nextUnfinished";

/** States in which something should have been done by now. */
const LATE: ReadonlySet<string> = new Set([PROGRESS_WORDS.overdue, PROGRESS_WORDS.periodMissed]);

/**
 * Selects another task in the sheet, rows that a filter hides left out. What is overdue or unfinished is looked for from here
 * to the end of the table, then from its beginning.
 * @returns where it stands; null where there is none
 * @throws ExcelProblem where Excel refuses
 */
export function stepTask(from: TaskPlace, step: Step): Promise<SelectedPlace | null> {
  return inExcel(async (context) => {
    const columns = await readTaskColumns(context);
    const here = placeIn(columns, from);
    const row = wantedRow(columns, here, step);
    if (row === null) {
      return null;
    }
    const place = { sheet: columns.sheet, row: columns.firstRow + row };
    await selectCell(context, { ...place, column: columns.firstColumn });
    return place;
  });
}

function placeIn({ ids }: TaskColumns, { id, row }: TaskPlace): number {
  const at = ids[row] === id ? row : ids.indexOf(id);
  return id === "" || at < 0 ? row : at;
}

function wantedRow(columns: TaskColumns, here: number, step: Step): number | null {
  const { ids, hidden } = columns;
  const rows = ids.map((_, row) => row).filter((row) => !hidden(row));
  const before = rows.filter((row) => row < here);
  const after = rows.filter((row) => row > here);
  switch (step) {
    case "previous":
      return before.at(-1) ?? null;
    case "next":
      return after[0] ?? null;
    case "nextOverdue":
      return [...after, ...before].find((row) => LATE.has(columns.progress[row]!)) ?? null;
    case "nextUnfinished":
      return [...after, ...before].find((row) => isUnfinished(columns, row)) ?? null;
  }
}

/** Done, stopped and what never arose want nothing any more; nor does a row without a task. */
function isUnfinished({ statuses, texts }: TaskColumns, row: number): boolean {
  const status = statusFromWord(statuses[row]!);
  const isOver = status === "done" || status === "stopped" || status === "notArising";
  return !isOver && texts[row]!.trim() !== "";
}
