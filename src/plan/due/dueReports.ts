import type { CalendarDay } from "../day";
import { nearnessOf, type Nearness } from "./calendarStretch";

/** A line of `KyBaoCao`: a report that the commune owes. */
export interface OwedReport {
  /** "Quý I", "6 tháng", "Quý III", "Năm". */
  readonly name: string;
  /** The days that its figures cover. */
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  /** "Hạn đơn vị gửi". */
  readonly unitsDue: CalendarDay | null;
  /** "Hạn xã gửi Sở Nội vụ". */
  readonly communeDue: CalendarDay | null;
  /** "Ngày chốt": its figures are gathered since. */
  readonly closedOn: CalendarDay | null;
}

/** A report that somebody still has to send. */
export interface DueReport {
  readonly name: string;
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  /** Who sends: the units to the commune, or the commune to the province. */
  readonly by: "units" | "commune";
  readonly due: CalendarDay;
  /** Calendar days to `due`, negative where it has passed. */
  readonly daysLeft: number;
  readonly group: "overdue" | Nearness;
}

/**
 * The reports that are still to be sent, by their day. Once a report's figures are closed the units have sent theirs, and the
 * commune's own day is remembered until it has passed. Of those that are late only the last is asked for: each report counts
 * from the beginning of the year and takes the place of the one before it.
 * @param owed in the order of the year
 */
export function dueReports(owed: readonly OwedReport[], asOf: CalendarDay): readonly DueReport[] {
  const units = owed.filter(({ closedOn }) => closedOn === null);
  const commune = owed.filter(
    ({ closedOn, communeDue }) => closedOn === null || (communeDue !== null && communeDue >= asOf)
  );
  return [
    ...stillDue(units, "units", ({ unitsDue }) => unitsDue, asOf),
    ...stillDue(commune, "commune", ({ communeDue }) => communeDue, asOf),
  ].sort((one, other) => one.due - other.due);
}

function stillDue(
  owed: readonly OwedReport[],
  by: DueReport["by"],
  dueOf: (report: OwedReport) => CalendarDay | null,
  asOf: CalendarDay
): readonly DueReport[] {
  const reports = owed.flatMap((report) => {
    const due = dueOf(report);
    return due === null ? [] : [dueReport(report, by, due, asOf)];
  });
  const late = reports.filter(({ group }) => group === "overdue");
  return [...late.slice(-1), ...reports.filter(({ group }) => group !== "overdue")];
}

function dueReport(
  { name, from, to }: OwedReport,
  by: DueReport["by"],
  due: CalendarDay,
  asOf: CalendarDay
): DueReport {
  const group = due < asOf ? "overdue" : nearnessOf(due, asOf);
  return { name, from, to, by, due, daysLeft: due - asOf, group };
}
