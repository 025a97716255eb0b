import { toVietnamese } from "../plan/day";
import type { Finding } from "../plan/finding";
import type { Task } from "../plan/plan";
import type { CellContent } from "./blueprint";
import type { Clash } from "./mergeCells";
import { contentKey } from "./taskCells";
import type { TrackedTask } from "./tracking";
import { TRACKING_COLUMNS } from "./trackingColumns";

/** Source and table disagree on a cell: which one stands now, and what the other says. */
export function clashFinding({ column, table, source, kept }: Clash, task: Task): Finding {
  const header = TRACKING_COLUMNS.find(({ id }) => id === column)?.header ?? column;
  return {
    rule: kept === "table" ? "source-conflict" : "source-taken",
    severity: kept === "table" ? "warning" : "notice",
    rows: task.rows,
    task: task.number,
    values: { column: header, table: shown(table), source: shown(source) },
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

function shown(cell: CellContent): string {
  return cell !== null && typeof cell === "object" && "day" in cell
    ? toVietnamese(cell.day)
    : contentKey(cell);
}
