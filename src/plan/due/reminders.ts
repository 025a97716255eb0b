import type { CalendarDay } from "../day";
import type { FieldValue, TaskEdit } from "../taskField";
import { typedDay } from "../typedDay";
import type { DueAgency, DueList } from "./dueList";
import type { DueItem } from "./dueItem";

/** What an agency is reminded of: what is late, what is due this week, and what `Tiến độ` calls "Sắp đến hạn". */
export function itemsToRemind({ items }: DueAgency): readonly DueItem[] {
  return items.filter(
    ({ group, isDueSoon }) =>
      group === "overdue" || group === "missed" || group === "week" || isDueSoon
  );
}

/** The agencies that there is something to remind of; nobody can be reminded of a task without a lead. */
export function agenciesToRemind({ agencies }: DueList): readonly DueAgency[] {
  return agencies.filter((agency) => agency.kind !== "none" && itemsToRemind(agency).length > 0);
}

/** The day of the last reminder, one that was typed as text included; null where the cell says none. */
export function lastReminderOf({ reminded }: DueItem): CalendarDay | null {
  const { lastReminder } = reminded;
  if (typeof lastReminder === "string") {
    return typedDay(lastReminder);
  }
  return typeof lastReminder === "object" ? (lastReminder?.day ?? null) : null;
}

/** How often its agency was reminded, 0 for a blank cell; null where the cell holds no number. */
export function reminderCountOf({ reminded }: DueItem): number | null {
  const { reminders } = reminded;
  if (reminders === null || reminders === "") {
    return 0;
  }
  const count = typeof reminders === "object" ? NaN : Number(reminders);
  return Number.isInteger(count) && count >= 0 ? count : null;
}

/**
 * The edits that record a reminder in the rows of its tasks: its day, and one reminder more. A task that was reminded of on that
 * day already gives none, so that copying a message twice counts once; a count that is no number stays as somebody wrote it.
 */
export function reminderEdits(items: readonly DueItem[], day: CalendarDay): readonly TaskEdit[] {
  return items.flatMap((item) => {
    if (lastReminderOf(item) === day) {
      return [];
    }
    const { taskId, reminded } = item;
    const count = reminderCountOf(item);
    const edit = (field: "lastReminder" | "reminders", to: FieldValue): TaskEdit => ({
      taskId,
      field,
      from: reminded[field],
      to,
    });
    return [
      edit("lastReminder", { day }),
      ...(count === null ? [] : [edit("reminders", count + 1)]),
    ];
  });
}
