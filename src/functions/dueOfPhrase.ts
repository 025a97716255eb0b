import { serialFromDay } from "../notation/serial";
import { parseDeadline } from "../plan/deadline/parseDeadline";
import { answer, noAnswer, type Answer } from "./answer";
import { dayOf, isBlank, textOf } from "./cellReading";

/** Years far apart: a phrase that falls due on different days for them names no year itself. */
const PROBE_YEARS = [2003, 2035] as const;

/**
 * The due date of a deadline phrase as an Excel serial ("trước ngày X" is due the day before). A real date comes back as
 * it is, a blank phrase gives "". A phrase without a due date, or without a year where none is given, is a problem.
 */
export function dueOfPhrase(phrase: unknown, year: unknown): Answer<number | ""> {
  if (isBlank(phrase)) {
    return answer("");
  }
  const typed = dayOf(phrase);
  if (typed !== null) {
    return answer(serialFromDay(typed));
  }
  const text = textOf(phrase);
  const [given, probe] = (isBlank(year) ? PROBE_YEARS : [Number(year), Number(year)]).map(
    (planYear) => parseDeadline(text, { planYear, beforeMeansExclusive: true })
  );
  if (!given || given.due === null) {
    return noAnswer({ kind: "noDueDate", phrase: text, deadline: given?.kind ?? "unknown" });
  }
  return given.due === probe?.due
    ? answer(serialFromDay(given.due))
    : noAnswer({ kind: "yearMissing", phrase: text });
}
