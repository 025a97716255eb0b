import { toVietnamese, type CalendarDay } from "../day";
import { fieldText } from "../dependents/fieldText";
import type { FollowedPlan, FollowedTask } from "../followedTask";
import { agencyCells } from "./agencyCells";
import { unableToLead, type UnableToLead } from "./unableToLead";
import { documentLine, type OfficialDocument } from "./officialDocument";
import { editOf, isOverBefore, refused, withNote, type Decided } from "./yearWork";

export interface Move {
  /** Who leads from now on, by the directory's name. */
  readonly to: string;
  /** The first day on which it does. */
  readonly on: CalendarDay;
  readonly document: OfficialDocument;
}

export type MoveRefusal =
  /** It was done, stopped or not arising before that day. */
  | { readonly kind: "over" }
  | { readonly kind: "sameAgency" }
  | { readonly kind: UnableToLead; readonly name: string };

/**
 * Gives a task to another lead agency by a document. Others that its lead cell names stay; who leads does not support any more.
 * "Ghi chú" says from whom it came, and the log keeps both cells.
 */
export function moveTask(
  plan: FollowedPlan,
  task: FollowedTask,
  { to, on, document }: Move
): Decided<MoveRefusal> {
  const unable = unableToLead(plan, to);
  if (unable !== null) {
    return refused({ kind: unable, name: to });
  }
  if (isOverBefore(task, on)) {
    return refused({ kind: "over" });
  }
  const former = task.task.lead;
  if (former === to) {
    return refused({ kind: "sameAgency" });
  }
  const source = documentLine(document);
  const cells = agencyCells(plan)(task, { lead: () => to, supporting: (name) => [name] });
  const note = movedNote(former, on, source);
  const changed = (["lead", "supporting"] as const)
    .filter((field) => cells[field] !== fieldText(task.values[field]))
    .map((field) => editOf(task, field, cells[field] || null));
  return {
    ok: true,
    work: {
      edits: [[...changed, editOf(task, "note", withNote(fieldText(task.values.note), note))]],
      newTasks: [],
      log: changed.map(({ field, from, to: written }) => ({
        work: "moved",
        source,
        agency: to,
        taskId: task.id,
        number: task.task.number,
        field,
        before: fieldText(from),
        after: fieldText(written),
        decision: "written",
        note,
      })),
    },
  };
}

function movedNote(former: string, on: CalendarDay, source: string): string {
  const from = former === "" ? "Giao" : `Chuyển từ ${former}`;
  return `${from} từ ngày ${toVietnamese(on)} theo ${source}.`;
}
