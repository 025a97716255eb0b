import type { Finding } from "../plan/finding";
import type { Task } from "../plan/plan";
import type { CellDifference } from "./differences";
import { contentKey } from "./taskCells";
import type { TrackedTask } from "./tracking";

/** A cell in which the table stays as it is against the source, and nobody decided that yet. */
export function cellFinding({
  kind,
  number,
  rows,
  column,
  table,
  source,
}: CellDifference): Finding {
  return {
    rule: kind === "changed" ? "issued-change" : "source-conflict",
    severity: "warning",
    rows,
    task: number,
    values: { column, table, source },
  };
}

/** A row that came from the source once and is no longer in it. */
export function notInSource({ cells }: TrackedTask): Finding {
  return {
    rule: "not-in-source",
    severity: "warning",
    rows: null,
    task: contentKey(cells.number),
    values: { text: contentKey(cells.text) },
  };
}

/** A task of the source whose row somebody deleted from the table. */
export function removedFromTable(task: Task): Finding {
  return {
    rule: "removed-from-table",
    severity: "notice",
    rows: task.rows,
    task: task.number,
    values: { text: task.text },
  };
}

/** One row's id stands in another row too, as after copying a row; this one gets a new id. */
export function duplicateId({ cells }: TrackedTask): Finding {
  return {
    rule: "duplicate-id",
    severity: "notice",
    rows: null,
    task: contentKey(cells.number),
    values: { text: contentKey(cells.text) },
  };
}
