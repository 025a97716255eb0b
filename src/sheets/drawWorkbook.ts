import type { CalendarDay } from "../plan/day";
import type { ReportDay } from "../plan/document";
import type { Agency, Area } from "../plan/plan";
import type { PlanSettings } from "../plan/settings";
import type { OwedReport } from "../plan/due/dueReports";
import { dataDay, periodInReport } from "../plan/report/reportPeriod";
import { comparisonKey } from "../text/keys";
import { accompanyingDocument } from "./accompanying";
import type { WorkbookBlueprint } from "./blueprint";
import type { SheetRole } from "../tables/sheetRoles";
import type { IssuedWords } from "./issuedWords";
import type { Palette } from "./palette";
import type { RecordedResult } from "../plan/followedTask";
import { printOptionsOf, type PrintOptions } from "./printOptions";
import { printedWork } from "./printProgress";
import { printSheet } from "./printSheet";
import { drawReportSheets } from "./report/drawReportSheets";
import { reportPeriods } from "./reportPeriods";
import { resultsSheet } from "./resultsSheet";
import { settingsNames, settingsSheet } from "./settingsSheet";
import { leadSpellingName, leadSpellings } from "./summary/leadSpellings";
import { periodNames } from "./summary/periodCells";
import { targetsNames, targetsSheet, type TargetsInput } from "./targets/targetsSheet";
import type { TrackedTask } from "./tracking";
import { trackingNames, trackingSheet } from "./trackingSheet";

export interface DrawInput {
  readonly plan: {
    readonly title: string;
    readonly authority: string;
    /** Areas in the plan's order. */
    readonly areas: readonly Pick<Area, "numeral" | "name">[];
    readonly carriedColumns: readonly string[];
  };
  readonly agencies: readonly Agency[];
  /** In table order. */
  readonly tracked: readonly TrackedTask[];
  readonly settings: PlanSettings;
  /** Until when reports go in, as the plan's document sets it. */
  readonly reportDays?: readonly ReportDay[];
  /** The colours of task rows; without it those of the add-in. */
  readonly palette?: Palette;
  /** What the sheet of targets is to hold besides what it has; without it there is none to draw. */
  readonly targets?: Omit<TargetsInput, "planYear">;
  /** How the appendix is printed. */
  readonly print?: PrintOptions;
  /** Words of an issued plan that its table does not hold any more. */
  readonly issuedWords?: readonly IssuedWords[];
  /** Puts CCHC.TONGHOP beside the native summary. */
  readonly live: boolean;
  /** What `NgayBaoCao` is while it follows the calendar. */
  readonly today: CalendarDay;
  /** What the sheets of a report are drawn by; in a workbook that has none yet nothing is needed. */
  readonly report?: ReportAtHand;
}

/** What a workbook says of its reports. */
export interface ReportAtHand {
  /** The period that somebody chose, as `KyDangBaoCao` names it; "" where nobody did. */
  readonly chosen: string;
  /** The day to which somebody wants figures to count; null where nobody does. */
  readonly day: CalendarDay | null;
  /** The lines of `KyBaoCao`. */
  readonly periods: readonly OwedReport[];
  /** The lines of `KetQua`. */
  readonly results: readonly RecordedResult[];
  /** The report sheets to draw beside the summary. */
  readonly sheets: ReadonlySet<SheetRole>;
}

/** All sheets of the workbook, in tab order, and its names. */
export function drawWorkbook(input: DrawInput): WorkbookBlueprint {
  const { plan, agencies, tracked, live, today, palette, targets, print, issuedWords } = input;
  const options = printOptionsOf(print);
  const accompanying = accompanyingDocument(input.settings, plan.authority);
  const settings: PlanSettings = {
    ...input.settings,
    authority: input.settings.authority.trim() || plan.authority,
    accompanying,
  };
  const { planYear, planState } = settings;
  const report = input.report ?? firstReport(input);
  const asOf = settings.asOf ?? today;
  const period = periodInReport(report.periods, asOf, report.chosen);
  const name = period?.name ?? "";
  const isChosen = comparisonKey(name) === comparisonKey(report.chosen);
  const day = dataDay(asOf, period, report.day);
  const { areas, carriedColumns, title } = plan;
  const spellings = leadSpellings(agencies, tracked);
  return {
    sheets: [
      trackingSheet({ planYear, carriedColumns, tracked, palette }),
      resultsSheet(),
      ...(targets ? [targetsSheet({ planYear, ...targets })] : []),
      settingsSheet({
        settings,
        agencies,
        areas,
        reportDays: input.reportDays ?? [],
        periods: input.report?.periods ?? [],
      }),
      printSheet({
        title,
        accompanying,
        areas,
        agencies,
        tracked,
        planState,
        ...(issuedWords ? { issuedWords } : {}),
        options,
        work: options.progress ? printedWork(tracked, report.results, settings, asOf) : null,
      }),
      ...drawReportSheets(
        {
          planYear,
          settings,
          asOf: day,
          areas,
          agencies,
          tracked,
          spellings,
          results: report.results,
          periods: report.periods,
          period: name,
          chosenPeriod: { name: isChosen ? name : "", day: report.day },
          liveAsOf: live ? day : null,
        },
        new Set<SheetRole>(["summary", ...report.sheets])
      ),
    ],
    names: [
      ...settingsNames(),
      ...trackingNames(),
      ...periodNames(),
      leadSpellingName(spellings),
      ...(targets ? targetsNames() : []),
    ],
  };
}

/** What a new workbook will say of its reports. */
function firstReport({ settings, reportDays }: DrawInput): ReportAtHand {
  const periods = reportPeriods(settings, reportDays ?? []).map((period) => ({
    ...period,
    closedOn: null,
  }));
  return { chosen: "", day: null, periods, results: [], sheets: new Set() };
}
