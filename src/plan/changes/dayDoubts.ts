import { dateParts, type CalendarDay } from "../day";

/** A day of a change during the year, by where it was typed; `deadlineText` is the day that a phrase was read as. */
export type DoubtfulField = "issuedOn" | "due" | "deadlineText" | "on";

/** A day that is possible and most likely a slip: a person looks at it before anything is written. */
export type DayDoubt =
  /** More than a year away from the plan's ("2062", "1926"). */
  | { readonly kind: "farOff"; readonly field: DoubtfulField; readonly day: CalendarDay }
  /** A document that nobody can have at hand yet. */
  | { readonly kind: "future"; readonly day: CalendarDay }
  /** A deadline that had passed when its document was issued. */
  | {
      readonly kind: "beforeDocument";
      readonly field: DoubtfulField;
      readonly day: CalendarDay;
      readonly issuedOn: CalendarDay;
    };

/** The days of a change; null where it has none. */
export interface DaysOfChange {
  readonly issuedOn: CalendarDay;
  /** The last day of a task. */
  readonly due: {
    readonly field: "due" | "deadlineText";
    readonly day: CalendarDay;
  } | null;
  /** From which day the change holds. */
  readonly on: CalendarDay | null;
}

/** One year more: a deadline may be put into the next year, and the plan's papers are issued from the year before on. */
const YEARS_AROUND = 1;

/**
 * The days of a change that look like slips. Any of them may be meant, so that nothing is refused for one.
 * @param today the calendar's day
 */
export function dayDoubts(
  { issuedOn, due, on }: DaysOfChange,
  { planYear, today }: { readonly planYear: number; readonly today: CalendarDay }
): readonly DayDoubt[] {
  const isFarOff = (day: CalendarDay): boolean =>
    Math.abs(dateParts(day).year - planYear) > YEARS_AROUND;
  const farOff = (field: DoubtfulField, day: CalendarDay): readonly DayDoubt[] =>
    isFarOff(day) ? [{ kind: "farOff", field, day }] : [];
  return [
    ...(issuedOn > today && !isFarOff(issuedOn)
      ? [{ kind: "future", day: issuedOn } as const]
      : farOff("issuedOn", issuedOn)),
    ...(due === null
      ? []
      : due.day < issuedOn && !isFarOff(due.day) && !isFarOff(issuedOn)
        ? [{ kind: "beforeDocument", ...due, issuedOn } as const]
        : farOff(due.field, due.day)),
    ...(on === null ? [] : farOff("on", on)),
  ];
}
