import { flatMapInSteps } from "../../../pace/steps";
import { oneLine } from "../../../text/unicode";
import { addDays, dateParts, toVietnamese, type CalendarDay } from "../../day";
import { weekdayOf } from "../../deadline/weekdays";
import { holidayOn, isWorkingDay, lastWorkingDayUpTo } from "../../holidays";
import { aboutTask, type Rule } from "../rule";

/**
 * The phrase names a day on which no office works. Only a day that it writes counts: that a month or quarter ends on a
 * Sunday is nobody's slip. "Trước ngày X" names X and has the day before as its last good one: a working day then is as
 * good as any.
 */
export const dueOnDayOff: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => {
    const { kind, due } = task.deadline;
    const isDated = (kind === "date" || kind === "period") && due !== null && !isWorkingDay(due);
    const day = isDated ? namedDay(task.deadlineText, due) : undefined;
    return day === undefined || isWorkingDay(day)
      ? []
      : [
          aboutTask("due-on-day-off", task, {
            day: toVietnamese(day),
            holiday: holidayOn(day) ?? "",
            weekday: String(weekdayOf(day)),
            workingDay: toVietnamese(lastWorkingDayUpTo(day)),
          }),
        ];
  });

function namedDay(phrase: string, due: CalendarDay): CalendarDay | undefined {
  const text = oneLine(phrase);
  return [due, addDays(due, 1)].find((day) => {
    const { month, dayOfMonth } = dateParts(day);
    const separator = String.raw`(?:\s*[/.-]\s*|\s+tháng\s+)`;
    return new RegExp(`(?<!\\d)0?${dayOfMonth}${separator}0?${month}(?!\\d)`, "iu").test(text);
  });
}
