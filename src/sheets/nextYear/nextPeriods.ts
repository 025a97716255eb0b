import { nextYearSheet } from "../../messages/nextYear/nextYearSheet";
import { dateParts, type CalendarDay } from "../../plan/day";
import type { OwedReport } from "../../plan/due/dueReports";
import type { ReportedFigures } from "../../plan/report/reportedFigures";
import { inYear } from "../../plan/rollOver/nextDeadline";
import type { YearStep } from "../../plan/rollOver/yearMention";
import { moveYears } from "../../plan/rollOver/yearsInText";
import type { CellContent } from "../blueprint";
import { FIGURE_COLUMNS } from "../report/figureColumns";

/** A line of `KyBaoCao`, with what was reported of it. */
export interface PresentPeriod {
  readonly report: OwedReport;
  /** Null while nothing was. */
  readonly reported: ReportedFigures | null;
}

/** A line of the next plan's `KyBaoCao`. */
export interface NextPeriod extends OwedReport {
  readonly note: string;
  /** Of this year's period, to be compared with; null for a period that is still to come. */
  readonly reported: ReportedFigures | null;
}

/**
 * The report periods of the next plan: this year's with every day a year later, then those of this year whose figures are
 * known, for comparison. Figures of still earlier years stay behind.
 */
export function nextPeriods(
  present: readonly PresentPeriod[],
  step: YearStep
): readonly NextPeriod[] {
  const ofYear = present.filter(({ report }) => isOfYear(report, step.from));
  return [
    ...ofYear.map(({ report }) => movedPeriod(report, step)),
    ...ofYear.flatMap(({ report, reported }) =>
      reported === null || report.to === null ? [] : [pastPeriod(report, report.to, reported, step)]
    ),
  ];
}

/** The cells of a line in the order of the table's columns. */
export function periodCells({ note, reported, ...report }: NextPeriod): readonly CellContent[] {
  const days = [report.from, report.to, report.unitsDue, report.communeDue, report.closedOn];
  return [
    report.name,
    ...days.map((day) => (day === null ? null : { day })),
    note === "" ? null : note,
    ...FIGURE_COLUMNS.map(({ id }) => reported?.counts[id] ?? null),
  ];
}

function isOfYear({ to }: OwedReport, year: number): boolean {
  return to === null || dateParts(to).year === year;
}

function movedPeriod(report: OwedReport, step: YearStep): NextPeriod {
  const moved = (day: CalendarDay | null) => (day === null ? null : inYear(day, step));
  return {
    name: moveYears(report.name, step, "words").text,
    from: moved(report.from),
    to: moved(report.to),
    unitsDue: moved(report.unitsDue),
    communeDue: moved(report.communeDue),
    closedOn: null,
    note: "",
    reported: null,
  };
}

/** It counts as closed, so that nobody is asked for it. */
function pastPeriod(
  report: OwedReport,
  to: CalendarDay,
  reported: ReportedFigures,
  { from: year }: YearStep
): NextPeriod {
  const { name, from, closedOn } = report;
  const isNamed = name.includes(String(year));
  return {
    name: isNamed ? name : nextYearSheet.periodOf(name, year),
    from,
    to,
    unitsDue: null,
    communeDue: null,
    closedOn: closedOn ?? to,
    note: nextYearSheet.reportedFigures(year),
    reported,
  };
}
