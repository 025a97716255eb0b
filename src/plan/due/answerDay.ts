import { addDays, type CalendarDay } from "../day";
import { isWorkingDay, lastWorkingDayUpTo } from "../holidays";
import { sundayOf } from "./calendarStretch";

/**
 * The day by which a reminder sent on a day wants its answer: the last working day of the same week, yet always leaving two
 * working days, as whoever is reminded on a Friday needs.
 */
export function answerDay(sentOn: CalendarDay): CalendarDay {
  const endOfWeek = lastWorkingDayUpTo(sundayOf(sentOn));
  const earliest = nextWorkingDay(nextWorkingDay(sentOn));
  return endOfWeek > earliest ? endOfWeek : earliest;
}

function nextWorkingDay(day: CalendarDay): CalendarDay {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) {
    next = addDays(next, 1);
  }
  return next;
}
