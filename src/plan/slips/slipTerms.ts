import type { CalendarDay } from "../day";
import { answerDay } from "../due/answerDay";
import type { OwedReport } from "../due/dueReports";

/** What a slip asks for and until when, unless somebody says otherwise. */
export interface UsualTerms {
  /** The report that the answers go into; "" for none. */
  readonly period: string;
  readonly dueBack: CalendarDay;
}

/** A report that is due later is no reason to wait so long for an update. */
const MOST_DAYS_AHEAD = 31;

/**
 * The next report that units owe, by its "Hạn đơn vị gửi", where that is within a month; else an answer within the week, which
 * always leaves two working days.
 * @param owed the lines of `KyBaoCao`
 */
export function usualTerms(owed: readonly OwedReport[], today: CalendarDay): UsualTerms {
  const open = owed.flatMap(({ name, unitsDue, closedOn }) =>
    unitsDue !== null && isNear(unitsDue, today) && closedOn === null ? [{ name, unitsDue }] : []
  );
  const [next] = [...open].sort((one, other) => one.unitsDue - other.unitsDue);
  return next
    ? { period: next.name, dueBack: next.unitsDue }
    : { period: "", dueBack: answerDay(today) };
}

function isNear(day: CalendarDay, today: CalendarDay): boolean {
  return day >= today && day - today <= MOST_DAYS_AHEAD;
}
