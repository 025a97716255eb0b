import type { CalendarDay } from "../day";

/**
 * What a deadline phrase amounts to: `date` a day; `period` a month, quarter, half-year or a span of them, due on its
 * last day; `year` the whole plan year; `recurring` a rhythm; `ongoing` without end ("thường xuyên"); `open` waits for
 * someone's order; `unknown` was not understood, which is said plainly and never guessed.
 */
export type DeadlineKind =
  "date" | "period" | "year" | "recurring" | "ongoing" | "open" | "unknown";

/** How often a recurring task falls due. */
export type Rhythm = "monthly" | "quarterly" | "halfYearly" | "yearly";

export interface Deadline {
  readonly kind: DeadlineKind;
  /** First day of the period, where the phrase names or implies one. */
  readonly start: CalendarDay | null;
  /** Last good day; null where the phrase sets none (recurring, ongoing, open without bound, unknown). */
  readonly due: CalendarDay | null;
  /** Only for `recurring`. */
  readonly rhythm: Rhythm | null;
  /** False where something was implied or looks like a slip, so that a person should look: the year, a reading of several. */
  readonly sure: boolean;
  /** The words of the phrase that the reading rests on, as they stand in the (NFC) text; empty for `unknown`. */
  readonly read: string;
}

export interface DeadlineOptions {
  /** Phrases without a year belong to this year. */
  readonly planYear: number;
  /** The plan's own title names that year: a phrase without one is no guess then. */
  readonly yearIsNamed?: boolean;
  /** "trước ngày X": true (the default of the product) reads the day before X as the last good day, false X itself. */
  readonly beforeMeansExclusive: boolean;
  /** The list writes some days month first (`putsMonthFirst`): a day that may be read both ways is not sure. */
  readonly monthMayComeFirst?: boolean;
}
