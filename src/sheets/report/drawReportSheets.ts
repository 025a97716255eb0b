import type { CalendarDay } from "../../plan/day";
import type { OwedReport } from "../../plan/due/dueReports";
import type { Agency, Area } from "../../plan/plan";
import type { PlanSettings } from "../../plan/settings";
import type { ReportRole, SheetRole } from "../../tables/sheetRoles";
import type { SheetBlueprint } from "../blueprint";
import type { RecordedResult } from "../../plan/followedTask";
import { dashboardSheet } from "./dashboardSheet";
import type { LeadSpelling } from "../summary/leadSpellings";
import type { ChosenPeriod } from "../summary/periodCells";
import { summarySheet } from "../summary/summarySheet";
import type { TrackedTask } from "../tracking";
import { dueNextSheet } from "./dueNextSheet";
import { evidenceSheet } from "./evidenceSheet";
import { finishedSheet } from "./finishedSheet";
import { overdueSheet } from "./overdueSheet";

/** What the sheets of a report are drawn from. */
export interface ReportSheetsInput {
  readonly planYear: number;
  readonly settings: PlanSettings;
  /** The day that the figures count to. */
  readonly asOf: CalendarDay;
  /** In the plan's order. */
  readonly areas: readonly Pick<Area, "numeral" | "name">[];
  readonly agencies: readonly Agency[];
  /** In table order. */
  readonly tracked: readonly TrackedTask[];
  /** What their lead column says for names of the directory. */
  readonly spellings: readonly LeadSpelling[];
  /** The lines of `KetQua`. */
  readonly results: readonly RecordedResult[];
  /** The lines of `KyBaoCao`. */
  readonly periods: readonly OwedReport[];
  /** The name of the one that is reported; "" where there is none. */
  readonly period: string;
  /** What of it somebody chose. */
  readonly chosenPeriod: ChosenPeriod;
  /** The day of a CCHC.TONGHOP block beside the native summary; null draws none. */
  readonly liveAsOf: CalendarDay | null;
}

/** Makes one sheet of the report. */
type ReportDrawer = (input: ReportSheetsInput) => SheetBlueprint;

/** The sheets of a report, in tab order. */
const DRAWERS: Readonly<Record<ReportRole, ReportDrawer>> = {
  summary: summarySheet,
  dashboard: dashboardSheet,
  overdue: overdueSheet,
  dueNext: dueNextSheet,
  finished: finishedSheet,
  evidence: evidenceSheet,
};

/** The sheets of a report that are wanted, in tab order. */
export function drawReportSheets(
  input: ReportSheetsInput,
  wanted: ReadonlySet<SheetRole>
): readonly SheetBlueprint[] {
  return Object.entries(DRAWERS)
    .filter(([role]) => wanted.has(role as SheetRole))
    .map(([, draw]) => draw(input));
}
