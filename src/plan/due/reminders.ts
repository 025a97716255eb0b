import type { CalendarDay } from "../day";
import type { FieldValue, TaskEdit } from "../taskField";
import { typedDay } from "../typedDay";
import { comparisonKey } from "../../text/keys";
import type { OwedSlip } from "../slips/answers";
import { nearnessOf } from "./calendarStretch";
import type { DueAgency, DueList } from "./dueList";
import type { DueItem } from "./dueItem";

/** What an agency is reminded of: what is late, what is due this week, and what `Tiến độ` calls "Sắp đến hạn". */
export function itemsToRemind({ items }: DueAgency): readonly DueItem[] {
  return items.filter(
    ({ group, isDueSoon }) =>
      group === "overdue" || group === "missed" || group === "week" || isDueSoon
  );
}

/** Whom to remind, of what. */
export interface AgencyToRemind extends Pick<DueAgency, "name" | "kind"> {
  readonly items: readonly DueItem[];
  /** The slip that it has not sent back; null where there is none, or its day is not this week's. */
  readonly slip: OwedSlip | null;
}

/**
 * Whom there is something to remind of: as in the list, then those that owe no more than a slip; nobody can be reminded of a
 * task without a lead. A slip is asked for from the Monday of the week of its day on.
 */
export function remindersOf(list: DueList): readonly AgencyToRemind[] {
  const slips = new Map(
    pressingSlips(list).map((slip) => [comparisonKey(slip.agency), slip] as const)
  );
  const listed = list.agencies
    .filter(({ kind }) => kind !== "none")
    .map((agency) => {
      const { name, kind } = agency;
      const slip = slips.get(comparisonKey(name)) ?? null;
      slips.delete(comparisonKey(name));
      return { name, kind, items: itemsToRemind(agency), slip };
    });
  const others = [...slips.values()].map((slip) => ({
    name: slip.agency,
    kind: slip.kind,
    items: [],
    slip,
  }));
  return [...listed, ...others].filter(({ items, slip }) => items.length > 0 || slip !== null);
}

/** The slips to remind of: those whose day has passed or is one of this week's. */
function pressingSlips({ slips, asOf }: DueList): readonly OwedSlip[] {
  return slips.filter(
    ({ dueBack }) => dueBack !== null && (dueBack < asOf || nearnessOf(dueBack, asOf) === "week")
  );
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
