import { dateParts, knownDay } from "../day";
import type { CalendarDay } from "../day";
import type { DeadlineOptions } from "./deadline";
import type { Mention } from "./mention";
import type { RhythmReading } from "./rhythm";
import type { Stretch } from "./stretch";
import type { Signal } from "./waiting";

/** What was found in a phrase, before it is decided what the phrase amounts to. */
export interface Evidence {
  readonly text: string;
  /** The line with references and rhythm taken. */
  readonly line: string;
  readonly mentions: readonly Mention[];
  readonly stretches: readonly Stretch[];
  readonly rhythm: RhythmReading | null;
  readonly ongoing: Signal | null;
  readonly open: Signal | null;
  /** Days of the week, 0 for Sunday, in the order in which the phrase names them. */
  readonly weekdays: readonly number[];
  readonly options: DeadlineOptions;
}

/** A whole plan year, or a mere beginning, says no more than "thường xuyên" or a rhythm does by itself. */
export function onlyFramesOngoing(stretch: Stretch, evidence: Evidence): boolean {
  const mereBeginning = stretch.lead.since && stretch.due === null && stretch.sure;
  return (
    mereBeginning ||
    (stretch.kind === "year" && stretch.sure && inPlanYear(stretch, evidence.options))
  );
}

/** True where a stretch ends in the plan's year. */
export function inPlanYear(stretch: Stretch, options: DeadlineOptions): boolean {
  return stretch.due !== null && dateParts(stretch.due).year === options.planYear;
}

/** First of January of the plan's year. */
export function firstDay(options: DeadlineOptions): CalendarDay {
  return knownDay(options.planYear, 1, 1);
}
