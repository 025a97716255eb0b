import { readSlips } from "../../excel/readSlips";
import { inExcel } from "../../excel/run";
import type { CalendarDay } from "../../plan/day";
import { agencyAnswers, type AgencyAnswers } from "../../plan/slips/answers";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt } from "../ownWorkbook";

export interface AnswersReading {
  readonly ok: true;
  /** The calendar's day, by which slips are late. */
  readonly today: CalendarDay;
  readonly agencies: readonly AgencyAnswers[];
}

export type AnswersOutcome = AnswersReading | NotBuilt;

/**
 * Reads who has answered out of `PhieuGui`, and writes nothing, apart from undoing an earlier build that was cut off. Nobody
 * where no slip went out yet.
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses
 */
export function readAnswers(today?: CalendarDay): Promise<AnswersOutcome> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, today, []);
    if (own === null) {
      return NOT_BUILT;
    }
    const { existing, today: asOf, agencies } = own;
    return { ok: true, today: asOf, agencies: agencyAnswers(readSlips(existing), asOf, agencies) };
  });
}
