import type { Unfinished } from "../../excel/problem";
import { periodTable } from "../../excel/periodEdits";
import {
  readPeriodRows,
  reportedFigures,
  rowOfPeriod,
  type PeriodRow,
} from "../../excel/readReportPeriods";
import { readResults } from "../../excel/readOwnSheets";
import { inExcel } from "../../excel/run";
import { writeOrRestore } from "../../excel/writeOrRestore";
import { inSlices } from "../../pace/inSlices";
import type { Steps } from "../../pace/steps";
import type { CalendarDay } from "../../plan/day";
import { issuedUntil } from "../../plan/followedTask";
import type { Moment } from "../../plan/moment";
import { comparedWith } from "../../plan/report/comparedFigures";
import { reportFigures } from "../../plan/report/countReport";
import type { ReportFigures } from "../../plan/report/reportFigures";
import {
  coversSameDays,
  reportablePeriods,
  type ReportPeriod,
} from "../../plan/report/reportPeriod";
import { newTaskId } from "../../plan/taskId";
import type { WorkbookBlueprint } from "../../sheets/blueprint";
import { closedMarker, closedSheetOf } from "../../sheets/ownSheets";
import { closedRow } from "../../sheets/report/closedRow";
import { closedSheet } from "../../sheets/report/closedSheet";
import { clockMoment } from "../clockMoment";
import { followedAppendix } from "../followedAppendix";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";
import { withRoomForFigures } from "./periodRoom";

export interface CloseRequest {
  /** The name of the period in `KyBaoCao`. */
  readonly period: string;
  /** The calendar's day; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

export interface ClosedPeriod {
  readonly ok: true;
  /** The new sheet that keeps the figures. */
  readonly sheet: string;
  readonly figures: ReportFigures;
  /** Whether an earlier build was found unfinished and undone first. */
  readonly restored: boolean;
  /** What Excel would not set of the shown sheets; all else is written. */
  readonly unfinished?: Unfinished;
}

/** Why a period is not closed; nothing was written. */
export type CloseProblem =
  /** `KyBaoCao` has no such period, or not both its days. */
  | { readonly ok: false; readonly problem: "noPeriod"; readonly period: string }
  /** It was closed, or its row holds figures that somebody typed: null where no day says when. */
  | {
      readonly ok: false;
      readonly problem: "closedBefore";
      readonly period: string;
      readonly closedOn: CalendarDay | null;
    }
  /** Somebody typed a day of closing, but its row holds no figures: they would never come. */
  | { readonly ok: false; readonly problem: "closedEmpty"; readonly period: string }
  /** A sheet holds the closed figures of its days, though no row says so any more. */
  | {
      readonly ok: false;
      readonly problem: "closedOnSheet";
      readonly period: string;
      readonly sheet: string;
    }
  /** Its last day is still to come. */
  | {
      readonly ok: false;
      readonly problem: "notEnded";
      readonly period: string;
      readonly to: CalendarDay;
    };

export type CloseOutcome = ClosedPeriod | CloseProblem | NotBuilt;

/**
 * "Chốt số liệu kỳ": keeps the figures of a period on its last day as they are handed in, on a new sheet of values and in the period's row of
 * `KyBaoCao`. Figures once reported never change, so a period is closed once. What people have typed is kept first.
 * @throws ExcelProblem where Excel refuses, `columnMissing` where `PhuLuc` or `KyBaoCao` has lost a column; the workbook is then as
 * it was
 */
export function closePeriod({ period, today }: CloseRequest): Promise<CloseOutcome> {
  return inExcel(async (context) => {
    const found = await readOwnWorkbook(context, today, []);
    if (found === null) {
      return NOT_BUILT;
    }
    const refused = openPeriod(readPeriodRows(found.existing), period, found);
    if ("ok" in refused) {
      return refused;
    }
    periodTable(found.existing, ["closedOn"]);
    const own = await withRoomForFigures(context, found);
    const rows = readPeriodRows(own.existing);
    const asked = openPeriod(rows, period, own);
    if ("ok" in asked) {
      return asked;
    }
    const figures = await inSlices(figuresOf(own, rows, asked.period));
    const { settled, existing, memory } = own;
    const { base, drawn: _drawn, ...source } = memory;
    const build = newTaskId(Math.random);
    const at = clockMoment();
    const work = await writeOrRestore(context, {
      build,
      reason: "closePeriod",
      at,
      blueprint: closing(rows, asked.row, figures, { ...at, day: own.today }, build),
      settings: new Map(),
      removed: [],
      base,
      source,
      sourceArea: null,
      settled,
      existing,
      memory,
    });
    const sheet = work.sheetNames.get("closed")!;
    return {
      ok: true,
      sheet,
      figures,
      restored: found.settled.restored,
      ...(work.unfinished ? { unfinished: work.unfinished } : {}),
    };
  });
}

/** The period that is to be closed with its row, or why it cannot be. */
function openPeriod(
  rows: readonly PeriodRow[],
  name: string,
  { settings, settled, today }: OwnWorkbook
): { readonly period: ReportPeriod; readonly row: number } | CloseProblem {
  const found = rowOfPeriod(rows, name, settings.planYear);
  const [period] = reportablePeriods(found ? [found.report] : []);
  if (!found || !period) {
    return { ok: false, problem: "noPeriod", period: name };
  }
  const { closedOn, to } = period;
  if (found.hasFigures) {
    return { ok: false, problem: "closedBefore", period: period.name, closedOn };
  }
  if (closedOn !== null) {
    return { ok: false, problem: "closedEmpty", period: period.name };
  }
  const twin = rows.find((row) => row.hasFigures && coversSameDays(row.report, period));
  if (twin) {
    const { name: period, closedOn } = twin.report;
    return { ok: false, problem: "closedBefore", period, closedOn };
  }
  const { names, sheets } = settled.state;
  const sheet = closedSheetOf(period, names, sheets);
  if (sheet !== null) {
    return { ok: false, problem: "closedOnSheet", period: period.name, sheet };
  }
  if (to > today) {
    return { ok: false, problem: "notEnded", period: period.name, to };
  }
  return { period, row: found.row };
}

function* figuresOf(
  own: OwnWorkbook,
  rows: readonly PeriodRow[],
  period: ReportPeriod
): Steps<ReportFigures> {
  const followed = yield* followedAppendix(own, period.to);
  const results = issuedUntil(readResults(own.existing), period.to);
  const periods = rows.map(({ report }) => report);
  return yield* reportFigures({ followed, results, periods, period });
}

function closing(
  rows: readonly PeriodRow[],
  row: number,
  figures: ReportFigures,
  at: Moment,
  build: string
): WorkbookBlueprint {
  const compared = comparedWith(reportedFigures(rows), figures.period);
  const marker = closedMarker(figures.period, build.replace(/[^a-z]/g, ""));
  const { total: counts, period } = figures;
  const table = closedRow({ row, name: period.name, closedOn: at.day, counts });
  return {
    sheets: [closedSheet({ figures, compared, at, marker })],
    tables: [table],
    names: [],
  };
}
