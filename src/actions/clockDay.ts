import { knownDay, type CalendarDay } from "../plan/day";

/** The day on the machine's clock, in its own time zone. */
export function clockDay(): CalendarDay {
  const now = new Date();
  return knownDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
