import type { CalendarDay } from "./day";

/** A point in time as a clock on the wall shows it. */
export interface Moment {
  readonly day: CalendarDay;
  /** Since midnight, 0 to 1439. */
  readonly minutes: number;
}
