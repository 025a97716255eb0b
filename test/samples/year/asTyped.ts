import { toVietnamese, type CalendarDay } from "../../../src/plan/day";
import { headerOf } from "../../../src/tables/trackingColumns";
import type { ReportedFields } from "../progress/reports";

/** What a clerk types into the row of a task, by the headers of `PhuLuc`. */
export function asTyped(fields: ReportedFields): Readonly<Record<string, string>> {
  const entries = Object.entries(fields) as [keyof ReportedFields, string | CalendarDay][];
  return Object.fromEntries(
    entries.map(([field, value]) => [
      headerOf(field),
      typeof value === "number" ? toVietnamese(value) : value,
    ])
  );
}
