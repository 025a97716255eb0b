import { dateParts, knownDay, lastDayOfMonth, type CalendarDay } from "../../plan/day";
import type { Deadline, DeadlineOptions } from "../../plan/deadline/deadline";
import { parseDeadline } from "../../plan/deadline/parseDeadline";
import { searchKey } from "../../text/keys";
import { shownPart } from "./cellText";
import type { ListColumn } from "../columns/header";
import type { GridValue } from "../grid";

/**
 * The deadline of a cell that holds a real date; null for any other cell. A date that Excel shows as a month only is
 * what it made of "10/2026", and means the month; one shown as a year means the year. A year more than one away from
 * the plan's is not sure, nor is a day whose month may be its day.
 * @param text how the date reads as a phrase.
 */
export function readDateCell(
  value: GridValue,
  text: string,
  { planYear, mayBeTurned }: { readonly planYear: number; readonly mayBeTurned: boolean }
): Deadline | null {
  if (value.kind !== "date") {
    return null;
  }
  const { year, month, dayOfMonth } = dateParts(value.day);
  const isNear = Math.abs(year - planYear) <= 1;
  const reading = { rhythm: null, sure: isNear, read: text };
  switch (shownPart(value.format)) {
    case "day": {
      const sure = isNear && !(mayBeTurned && dayOfMonth !== month);
      return { ...reading, kind: "date", start: null, due: value.day, sure };
    }
    case "month":
      return {
        ...reading,
        kind: "period",
        start: knownDay(year, month, 1),
        due: lastDayOfMonth(year, month),
      };
    case "year":
      return {
        ...reading,
        kind: "year",
        start: knownDay(year, 1, 1),
        due: lastDayOfMonth(year, 12),
      };
  }
}

/**
 * "Hoàn thành trước ngày" over a bare day does not say whether that day still counts: it is not sure. A cell that says
 * "trước" itself is read as every phrase. No limit is sure where another column may be the one that holds it.
 */
export function underHeader(deadline: Deadline, phrase: string, column: ListColumn): Deadline {
  const isBare = deadline.kind === "date" && !saysBefore(phrase);
  const oneOfTwo = column.contested === true && deadline.due !== null;
  return oneOfTwo || (isBare && saysBefore(column.header))
    ? { ...deadline, sure: false }
    : deadline;
}

function saysBefore(text: string): boolean {
  return searchKey(text).split(" ").includes("truoc");
}

/** The deadline with the first day that a column of its own names; as it was where that cell names none. */
export function withStart(deadline: Deadline, start: CalendarDay | null): Deadline {
  const fits = start !== null && (deadline.due === null || start <= deadline.due);
  return fits ? { ...deadline, start } : deadline;
}

/** The day that a cell of the start column names; null for blanks and for words that name no day. */
export function readStart(
  value: GridValue,
  text: string,
  options: DeadlineOptions
): CalendarDay | null {
  if (value.kind === "date" || text === "") {
    return value.kind === "date" ? value.day : null;
  }
  const read = parseDeadline(text, { ...options, beforeMeansExclusive: false });
  return read.start ?? (read.kind === "date" ? read.due : null);
}
