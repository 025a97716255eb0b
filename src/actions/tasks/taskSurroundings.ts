import { inExcel } from "../../excel/run";
import { chosenDeadlines, type Choices } from "../../intake/choices";
import type { CalendarDay } from "../../plan/day";
import type { Deadline } from "../../plan/deadline/deadline";
import { parseDeadline } from "../../plan/deadline/parseDeadline";
import type { DependentContext } from "../../plan/dependentValues";
import type { Agency, Area } from "../../plan/plan";
import type { PlanSettings } from "../../plan/settings";
import { RESULTS_TABLE } from "../../tables/resultsColumns";
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
  /** The calendar's day. */
  readonly today: CalendarDay;
  readonly agencies: readonly Agency[];
  readonly areas: readonly Area[];
  /** What a person said that phrases and names mean. */
  readonly choices: Choices;
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
    const { trackingSheet, settings, agencies, areas, choices } = own;
    return {
      ok: true,
      trackingSheet,
      hasResults: own.existing.tables.has(RESULTS_TABLE.toLowerCase()),
      settings,
      asOf: settings.asOf ?? own.today,
      today: own.today,
      agencies,
      areas,
      choices,
    };
  });
}

/** How a deadline phrase is read in this workbook: as a person decided, else as it stands. */
export function readPhrase(
  phrase: string,
  { choices, settings }: Pick<TaskSurroundings, "choices" | "settings">
): Deadline {
  const { planYear, beforeMeansExclusive } = settings;
  return (
    chosenDeadlines(choices)(phrase) ??
    parseDeadline(phrase, { planYear, beforeMeansExclusive, yearIsNamed: true })
  );
}

/** What the rules about dependent fields go by. */
export function dependentContext(around: TaskSurroundings): DependentContext {
  const { settings, agencies, today, choices } = around;
  return { settings, agencies, today, chosenFor: chosenDeadlines(choices) };
}
