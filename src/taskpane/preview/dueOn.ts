import type { CalendarDay } from "../../plan/day";
import type { Deadline } from "../../plan/deadline/deadline";

/** The deadline of a phrase whose day a person typed. */
export function dueOn(due: CalendarDay, phrase: string): Deadline {
  return { kind: "date", start: null, due, rhythm: null, sure: true, read: phrase };
}
