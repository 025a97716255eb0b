import { calendarDay, type CalendarDay } from "../../src/plan/day";
import type { DeadlineKind } from "../../src/plan/deadline/deadline";
import { progressOf, type ProgressOptions } from "../../src/plan/progress";
import { SUMMARY_COLUMNS } from "../../src/plan/summaryColumns";
import { PROGRESS_WORDS } from "../../src/plan/vocabulary";
import type { SheetFacts } from "./facts";
import { expectEqual, type TrackingTable } from "./tracking";

/** The part of the appendix command's report that the check reads. */
export interface AppendixReport {
  readonly sources: readonly { readonly sheet: string }[];
  readonly plan: {
    readonly areas: readonly { readonly id: string; readonly name: string }[];
    readonly tasks: readonly {
      readonly number: number;
      readonly deadline: {
        readonly kind: DeadlineKind;
        readonly start: string | null;
        readonly due: string | null;
      };
    }[];
  };
  readonly summary: readonly ({ readonly area: string } & Readonly<
    Record<string, number | string>
  >)[];
}

/** "2026-06-10" as a day. Throws for anything else. */
export function dayOf(text: string): CalendarDay {
  const [year, month, day] = text.split("-").map(Number);
  const found = calendarDay(year ?? 0, month ?? 0, day ?? 0);
  if (found === null) {
    throw new Error(`"${text}" is no day.`);
  }
  return found;
}

/** The words of `Tiến độ` of a fresh plan, calculated by LibreOffice, against the plain function on the report's deadlines. */
export function progressProblems(
  table: TrackingTable,
  report: AppendixReport,
  options: ProgressOptions
): string[] {
  return report.plan.tasks.flatMap(({ number, deadline }) => {
    const row = table.bodyRows.find(
      (candidate) => table.text(candidate, "number") === String(number)
    );
    const wanted = progressOf(
      {
        kind: deadline.kind,
        status: "notUpdated",
        start: deadline.start === null ? null : dayOf(deadline.start),
        due: deadline.due === null ? null : dayOf(deadline.due),
        doneOn: null,
        periodMissed: false,
      },
      options
    );
    const found = row === undefined ? "no row" : table.text(row, "progress");
    return expectEqual(`progress of task ${number}`, found, PROGRESS_WORDS[wanted]);
  });
}

/** Every number of the native summary by area against the report's. */
export function summaryProblems(sheets: readonly SheetFacts[], report: AppendixReport): string[] {
  const rows = summaryRows(sheets);
  return report.summary.flatMap((wanted) => {
    const area = report.plan.areas.find(({ id }) => id === wanted.area)?.name ?? wanted.area;
    const row = rows.get(area);
    if (!row) {
      return [`The summary sheet has no row "${area}".`];
    }
    return SUMMARY_COLUMNS.filter(({ id }) => typeof wanted[id] === "number").flatMap(
      ({ id, header }) =>
        expectEqual(`${header} of ${area}`, Number(row.get(header) || 0), wanted[id])
    );
  });
}

/** Shown cells by header, by the group in the row; the first block that has a group counts. */
function summaryRows(sheets: readonly SheetFacts[]): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const sheet of sheets) {
    let headers: readonly string[] | null = null;
    for (const row of sheet.rows) {
      // `KyBaoCao` has these headers too, further to the right.
      if (row[1] === "Tổng số" && row.includes("Hoàn thành đúng hạn")) {
        headers = row;
      } else if (headers) {
        const total = headers.indexOf("Tổng số");
        const group = row.slice(0, total).findLast((cell) => cell !== "");
        if (group !== undefined && !found.has(group)) {
          // A second block of the same headers may stand to the right; the first one is the native summary.
          const pairs = headers.map((header, index) => [header, row[index] ?? ""] as const);
          found.set(group, new Map(pairs.reverse()));
        }
      }
    }
  }
  return found;
}
