import { comparisonKey } from "../../text/keys";
import type { CalendarDay } from "../day";
import type { FollowedTask } from "../followedTask";
import { lastWorkingDayUpTo } from "../holidays";
import { missedPeriods } from "../resultPeriods";
import type { PlanSettings } from "../settings";
import type { TaskValues } from "../taskField";
import { rhythmFromWord } from "../vocabulary";
import { nearnessOf } from "./calendarStretch";

/**
 * What an open task is waiting for: `overdue` its day has passed; `missed` a recurring one owes a period's result; `week` and
 * `month` are what is left of the week (to Sunday) and of the month; `later`; `undated` waits for an order or has a deadline that
 * nobody understood; `ongoing` has no day by its nature and owes nothing.
 */
export type DueGroup = "overdue" | "missed" | "week" | "month" | "later" | "undated" | "ongoing";

/** The most pressing first. */
export const DUE_GROUPS: readonly DueGroup[] = [
  "overdue",
  "missed",
  "week",
  "month",
  "later",
  "undated",
  "ongoing",
];

/** A task that is neither done nor out of the plan, on a day. */
export interface DueItem {
  /** The permanent id, "Mã nhiệm vụ". */
  readonly taskId: string;
  /** STT. */
  readonly number: string;
  readonly text: string;
  readonly group: DueGroup;
  /** The deadline in force. */
  readonly due: CalendarDay | null;
  /** The last working day up to `due`: what a reminder names where `due` is a day off. */
  readonly lastWorkingDay: CalendarDay | null;
  /** Calendar days from the day of the list to `due`, negative where it has passed. */
  readonly daysLeft: number | null;
  /** `Tiến độ` says "Sắp đến hạn". */
  readonly isDueSoon: boolean;
  /** For `missed`: the words of the periods that have no result, in order. */
  readonly missedPeriods: readonly string[];
  /** What the row holds of earlier reminders, raw. */
  readonly reminded: Pick<TaskValues, "lastReminder" | "reminders">;
}

interface DueOptions {
  readonly settings: PlanSettings;
  readonly asOf: CalendarDay;
}

/** What a task is waiting for on a day; null for one that is done, stopped or did not arise. */
export function dueItem(followed: FollowedTask, options: DueOptions): DueItem | null {
  const group = groupOf(followed, options);
  if (group === null) {
    return null;
  }
  const { id, task, values, state, progress } = followed;
  const { due } = state;
  return {
    taskId: id,
    number: task.number,
    text: task.text,
    group,
    due,
    lastWorkingDay: due === null ? null : lastWorkingDayUpTo(due),
    daysLeft: due === null ? null : due - options.asOf,
    isDueSoon: progress === "dueSoon",
    missedPeriods: group === "missed" ? missedOf(followed, options) : [],
    reminded: { lastReminder: values.lastReminder, reminders: values.reminders },
  };
}

function groupOf({ state, progress }: FollowedTask, options: DueOptions): DueGroup | null {
  switch (progress) {
    case "overdue":
      return "overdue";
    case "dueSoon":
    case "inTime":
    case "notYetDue":
      return isEarlyInYear(state.kind, options) ? "later" : nearnessOf(state.due!, options.asOf);
    case "periodMissed":
      return "missed";
    case "open":
    case "unknownDeadline":
      return "undated";
    case "ongoing":
      return "ongoing";
    default:
      return null;
  }
}

/** Before `MocNhacCaNam` nobody is reminded of a whole-year task, not even in the last month or week. */
function isEarlyInYear(
  kind: FollowedTask["state"]["kind"],
  { settings, asOf }: DueOptions
): boolean {
  return kind === "year" && asOf < settings.wholeYearReminderFrom;
}

function missedOf(
  { values, results }: FollowedTask,
  { settings, asOf }: DueOptions
): readonly string[] {
  const rhythm = rhythmFromWord(String(values.rhythm ?? ""));
  const withResult = new Set(results.map(({ period }) => comparisonKey(period)));
  return rhythm === null
    ? []
    : missedPeriods(
        rhythm,
        (word) => withResult.has(comparisonKey(word)),
        asOf,
        settings.planYear
      ).map(({ word }) => word);
}
