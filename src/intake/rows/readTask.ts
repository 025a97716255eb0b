import { cleanText } from "../../text/unicode";
import type { RowSpan } from "../../plan/plan";
import { cellText } from "../cells/cellText";
import type { GridValue } from "../grid";
import type { ListColumn } from "../columns/header";
import { joinedText, type TaskRows } from "./join";
import type { ColumnRole } from "../reading";
import { isShareOfTask } from "./rowKind";

/** A task's cells as text, continuation rows joined, before agencies and deadlines are told. */
export interface TaskDraft {
  readonly number: string;
  readonly area: string;
  readonly text: string;
  readonly lead: string;
  readonly supporting: string;
  readonly deadlineText: string;
  /** The value of the deadline cell, for real dates. */
  readonly deadlineValue: GridValue;
  readonly startText: string;
  readonly startValue: GridValue;
  readonly deliverable: string;
  /** Text of every column of the list, left to right. */
  readonly cells: readonly string[];
  readonly rows: RowSpan;
}

const BLANK: GridValue = { kind: "blank" };

/** Takes a task's cells by role; a blank cell under a cell merged downwards says what that cell says. */
export function draftTask(task: TaskRows, columns: readonly ListColumn[]): TaskDraft {
  const cells = columns.map((column, position) => textAt(task, column, position));
  const positionOf = (role: ColumnRole): number => columns.findIndex((c) => c.role === role);
  const text = (role: ColumnRole): string => cells[positionOf(role)] ?? "";
  const value = (role: ColumnRole): GridValue => valueAt(task, positionOf(role));
  const [first] = task.rows;
  return {
    number: text("number"),
    area: text("area"),
    text: text("task"),
    lead: text("lead"),
    supporting: text("supporting"),
    deadlineText: text("deadline"),
    deadlineValue: value("deadline"),
    startText: text("start"),
    startValue: value("start"),
    deliverable: text("deliverable"),
    cells,
    rows: { first: first.number, last: (task.rows.at(-1) ?? first).number },
  };
}

function textAt(task: TaskRows, column: ListColumn, position: number): string {
  const own = joinedText(task, position);
  const named = column.role !== "number" && column.role !== "task";
  const shared = named || isShareOfTask(task.rows[0]);
  return own === "" && shared ? cleanText(cellText(coveringAt(task, position))) : own;
}

/** Only a cell that stands alone is a date; a date in one row and words in the next are a phrase. */
function valueAt(task: TaskRows, position: number): GridValue {
  const values = task.rows.flatMap((row) => {
    const cell = row.cells[position];
    return cell && cell.text !== "" ? [cell.value] : [];
  });
  return values.length === 0
    ? coveringAt(task, position)
    : values.length === 1
      ? (values[0] ?? BLANK)
      : BLANK;
}

function coveringAt(task: TaskRows, position: number): GridValue {
  return task.rows[0].cells[position]?.covering ?? BLANK;
}
