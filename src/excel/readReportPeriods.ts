import { dayFromSerial } from "../notation/serial";
import { dateParts, type CalendarDay } from "../plan/day";
import type { OwedReport } from "../plan/due/dueReports";
import type { ReportedFigures } from "../plan/report/reportedFigures";
import { noCounts } from "../plan/summary";
import { parseReference } from "../sheets/address";
import { presentValue } from "../sheets/readContent";
import { PERIOD_COLUMNS, PERIOD_TABLE } from "../tables/periodColumns";
import { FIGURE_COLUMNS, type FigureColumn } from "../sheets/report/figureColumns";
import { PERIOD_NAMES } from "../sheets/summary/periodCells";
import { comparisonKey } from "../text/keys";
import type { ExistingContent } from "./existing";
import { tableRows } from "./tableRows";

/** A line of `KyBaoCao` that has a name. */
export interface PeriodRow {
  /** Body row, 0 is the first. */
  readonly row: number;
  readonly report: OwedReport;
  /** What was reported of it; null while there is no total. */
  readonly reported: ReportedFigures | null;
  /** Whether anything stands in its figure columns, be it a single figure that somebody typed. */
  readonly hasFigures: boolean;
}

interface ChosenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly chosen: string;
}

/** The figure columns that `KyBaoCao` lacks, as in workbooks of an earlier version; none where there is no such table. */
export function missingFigureColumns({ tables }: ExistingContent): readonly FigureColumn[] {
  const table = tables.get(PERIOD_TABLE.toLowerCase());
  return table ? FIGURE_COLUMNS.filter(({ header }) => !table.headers.includes(header)) : [];
}

/** The named lines of `KyBaoCao`, top to bottom; a day that was typed as text counts as none. */
export function readPeriodRows(existing: ExistingContent): readonly PeriodRow[] {
  const rows = tableRows(existing, PERIOD_TABLE, [...PERIOD_COLUMNS, ...FIGURE_COLUMNS]);
  return rows.flatMap(({ row, text, day, number }) => {
    const name = text("name");
    if (name === "") {
      return [];
    }
    const report = {
      name,
      from: day("from"),
      to: day("to"),
      unitsDue: day("unitsDue"),
      communeDue: day("communeDue"),
      closedOn: day("closedOn"),
    };
    const hasFigures = FIGURE_COLUMNS.some(({ id }) => text(id) !== "");
    return [{ row, report, reported: reportedOf(report, number), hasFigures }];
  });
}

/**
 * The line of a name. Of several, as when last year's "Quý I" was typed with its figures, the plan year's goes first, then one
 * that is still to be reported.
 */
export function rowOfPeriod(
  rows: readonly PeriodRow[],
  name: string,
  planYear: number
): PeriodRow | undefined {
  const key = comparisonKey(name);
  const rank = ({ report: { to, closedOn }, hasFigures }: PeriodRow): number =>
    Number(to === null || dateParts(to).year !== planYear) * 2 +
    Number(closedOn !== null || hasFigures);
  const named = rows.filter(({ report }) => comparisonKey(report.name) === key);
  return [...named].sort((one, other) => rank(one) - rank(other))[0];
}

/** The figures that were reported, as `readPeriodRows` reads them. */
export function reportedFigures(rows: readonly PeriodRow[]): readonly ReportedFigures[] {
  return rows.flatMap(({ reported }) => reported ?? []);
}

/** The period that is chosen on `Tổng hợp`; null where the sheet is not drawn yet, and where its cell is blank or calculates. */
export function readChosenPeriod(
  existing: ExistingContent,
  names: ReadonlyMap<string, string>
): string | null {
  return chosenPeriodCell(existing, names)?.chosen ?? null;
}

/** The cell that names the chosen period, and what it names; null as for `readChosenPeriod`. */
export function chosenPeriodCell(
  existing: ExistingContent,
  names: ReadonlyMap<string, string>
): ChosenCell | null {
  const cell = namedCell(existing, names, PERIOD_NAMES.chosen);
  const chosen = String(cell?.value ?? "").trim();
  return cell === null || chosen === "" || chosen.startsWith("=") ? null : { ...cell, chosen };
}

/** The day to which somebody fixed the figures of the sheets; null where nobody did, or it is no day. */
export function readFixedDay(
  existing: ExistingContent,
  names: ReadonlyMap<string, string>
): CalendarDay | null {
  const held = namedCell(existing, names, PERIOD_NAMES.fixedDay)?.value;
  return typeof held === "number" ? dayFromSerial(held) : null;
}

/** A cell of `Tổng hợp` by its name; null where there is none. */
function namedCell(
  existing: ExistingContent,
  names: ReadonlyMap<string, string>,
  name: string
): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
} | null {
  const target = parseReference(names.get(name.toLowerCase()) ?? "");
  const cells = existing.cells.get("summary");
  if (!target || cells?.sheet !== target.sheet) {
    return null;
  }
  const { row, column } = target.area;
  return { sheet: target.sheet, row, column, value: presentValue(cells, row, column) };
}

/** A line without a total holds no figures; of one typed by hand what is left blank counts as none. */
function reportedOf(
  { name, from, to, closedOn }: OwedReport,
  number: (id: FigureColumn["id"]) => number | null
): ReportedFigures | null {
  const counts = noCounts();
  const held = new Map(
    FIGURE_COLUMNS.flatMap(({ id }) => {
      const value = number(id);
      return value === null ? [] : [[id, value] as const];
    })
  );
  held.forEach((value, id) => (counts[id] = value));
  if (!held.has("total")) {
    return null;
  }
  const rateBase = held.get("rateBase") ?? counts.total - counts.notArising;
  return { name, from, to, closedOn, counts: { ...counts, rateBase } };
}
