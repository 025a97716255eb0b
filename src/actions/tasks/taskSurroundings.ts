import { inExcel } from "../../excel/run";
import { chosenDeadlines, type Choices } from "../../intake/choices";
import type { CalendarDay } from "../../plan/day";
import type { Deadline, DeadlineOptions } from "../../plan/deadline/deadline";
import { putsMonthFirst } from "../../plan/deadline/dayOrder";
import { parseDeadline } from "../../plan/deadline/parseDeadline";
import type { Agency, Area } from "../../plan/plan";
import type { PlanSettings } from "../../plan/settings";
import { cellText } from "../../sheets/cellText";
import { RESULTS_TABLE } from "../../sheets/resultsColumns";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt } from "../ownWorkbook";

/** What the form of a task offers and goes by, the same for every task. */
export interface TaskSurroundings {
  readonly ok: true;
  /** The name of the sheet with `PhuLuc`. */
  readonly trackingSheet: string;
  /** Whether there is a table `KetQua`. */
  readonly hasResults: boolean;
  readonly settings: PlanSettings;
  /** The day that the figures count to. */
  readonly asOf: CalendarDay;
  readonly agencies: readonly Agency[];
  readonly areas: readonly Area[];
  /** What a person said that phrases mean. */
  readonly choices: Choices;
  readonly deadlines: DeadlineOptions;
}

/**
 * Reads what the form of a task goes by, after undoing an earlier build that was cut off.
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses
 */
export function readTaskSurroundings(today?: CalendarDay): Promise<TaskSurroundings | NotBuilt> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, today);
    if (own === null) {
      return NOT_BUILT;
    }
    const { settings, tracked } = own;
    const phrases = new Set(tracked.map(({ cells }) => cellText(cells.deadlineText)));
    return {
      ok: true,
      trackingSheet: own.trackingSheet,
      hasResults: own.existing.tables.has(RESULTS_TABLE.toLowerCase()),
      settings,
      asOf: settings.asOf ?? own.today,
      agencies: own.agencies,
      areas: own.areas,
      choices: own.choices,
      deadlines: {
        planYear: settings.planYear,
        yearIsNamed: true,
        beforeMeansExclusive: settings.beforeMeansExclusive,
        monthMayComeFirst: putsMonthFirst([...phrases]),
      },
    };
  });
}

/** How a deadline phrase is read in this workbook: as a person decided, else as it stands. */
export function readPhrase(
  phrase: string,
  { choices, deadlines }: Pick<TaskSurroundings, "choices" | "deadlines">
): Deadline {
  return chosenDeadlines(choices)(phrase) ?? parseDeadline(phrase, deadlines);
}
