import { addDays, dateParts, lastDayOfMonth, type CalendarDay } from "../day";
import { weekdayOf } from "../deadline/weekdays";
import { lastWorkingDayUpTo } from "../holidays";

/** How near a day is that has not passed. */
export type Nearness = "week" | "month" | "later";

/**
 * Whether a day is still in the week (Monday to Sunday) or month of another. It counts as its last working day: what is due on
 * a Monday off has to be done in the week before.
 * @param day not before `asOf`
 */
export function nearnessOf(day: CalendarDay, asOf: CalendarDay): Nearness {
  const lastWorkingDay = lastWorkingDayUpTo(day);
  if (lastWorkingDay <= sundayOf(asOf)) {
    return "week";
  }
  const { year, month } = dateParts(asOf);
  return lastWorkingDay <= lastDayOfMonth(year, month) ? "month" : "later";
}

/** The Sunday that ends the week of a day. */
export function sundayOf(day: CalendarDay): CalendarDay {
  return addDays(day, (7 - weekdayOf(day)) % 7);
}
