import { readAgencies } from "../../excel/readOwnSheets";
import { inExcel } from "../../excel/run";
import type { Choices } from "../../intake/choices";
import { inSlices } from "../../pace/inSlices";
import type { CalendarDay } from "../../plan/day";
import type { FollowedPlan } from "../../plan/followedTask";
import type { Agency } from "../../plan/plan";
import { followedAppendix } from "../followedAppendix";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt } from "../ownWorkbook";

/** What changes during the year go by. */
export interface YearAtHand {
  readonly ok: true;
  readonly followed: FollowedPlan;
  /** As `DonVi` has it. */
  readonly directory: readonly Agency[];
  /** What a person said that phrases and names mean. */
  readonly choices: Choices;
  /** The calendar's day. */
  readonly today: CalendarDay;
}

/**
 * Reads the appendix as it stands, to decide on changes; writes nothing, apart from undoing work that was cut off.
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses, and `columnMissing` where `PhuLuc` has lost a column of the document
 */
export function readYear(today?: CalendarDay): Promise<YearAtHand | NotBuilt> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, today, []);
    return own === null
      ? NOT_BUILT
      : {
          ok: true,
          followed: await inSlices(followedAppendix(own)),
          directory: readAgencies(own.existing),
          choices: own.choices,
          today: own.today,
        };
  });
}
