import type { PlanSettings } from "../plan/settings";
import type { Task } from "../plan/plan";
import { KIND_WORDS, RHYTHM_WORDS } from "../plan/vocabulary";
import { toVietnamese, type CalendarDay } from "../plan/day";
import type { CellContent } from "./blueprint";
import type { SourceColumnId } from "../tables/trackingColumns";

export type SourceCells = Readonly<Record<SourceColumnId, CellContent>>;

/** Whole numbers that Excel and a reader take alike; "007" and "1.1" stay text. */
export const PLAIN_INTEGER = /^(?:0|[1-9]\d{0,8})$/;

/**
 * The cells of a task in the columns of `PhuLuc` that come from the source; blanks as null.
 * @param areaName the name of the task's area as the plan prints it; empty where the list has none.
 * @param planState in an issued plan agencies stand as printed, in a draft by the directory's names.
 */
export function taskCells(
  task: Task,
  areaName: string,
  planState: PlanSettings["planState"]
): SourceCells {
  const issued = planState === "issued";
  const { kind, rhythm, start, due } = task.deadline;
  return {
    number: numberCell(task.number),
    area: textCell(areaName),
    text: textCell(task.text),
    lead: textCell(issued ? task.leadPrinted : task.lead),
    supporting: textCell(issued ? task.supportingPrinted : task.supporting.join("\n")),
    deadlineText: textCell(task.deadlineText),
    deliverable: textCell(task.deliverable),
    kind: KIND_WORDS[kind],
    rhythm: rhythm ? RHYTHM_WORDS[rhythm] : null,
    start: dayCell(start),
    due: dayCell(due),
  };
}

/** Whether two cells say the same: "" is blank, a number and its digits are one ("1" typed as text). */
export function sameContent(a: CellContent, b: CellContent): boolean {
  return contentKey(a) === contentKey(b);
}

/** What a cell says, for comparing: text in one Unicode form, a day as its count; blank gives "". */
export function contentKey(cell: CellContent): string {
  if (cell === null || typeof cell !== "object") {
    return cell === null ? "" : String(cell).normalize("NFC");
  }
  return "day" in cell ? `day ${cell.day + (cell.time ?? 0)}` : cell.formula;
}

/** What a cell says, for a person to read: days as the country writes them. */
export function shownCell(cell: CellContent): string {
  return cell !== null && typeof cell === "object" && "day" in cell
    ? toVietnamese(cell.day)
    : contentKey(cell);
}

/** Text as a cell; an empty text is a blank. */
export function textCell(text: string): CellContent {
  return text === "" ? null : text;
}

/** An STT as a cell: a number where it is one, as Excel compares and sorts it. */
export function numberCell(number: string): CellContent {
  return PLAIN_INTEGER.test(number) ? Number(number) : textCell(number);
}

/** A day as a cell; none is a blank. */
export function dayCell(day: CalendarDay | null): CellContent {
  return day === null ? null : { day };
}
