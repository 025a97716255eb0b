import type { CalendarDay } from "../../src/plan/day";
import { addDays } from "../../src/plan/day";
import type { DeadlineKind, Rhythm } from "../../src/plan/deadline/deadline";
import { progressOf, type ProgressOptions, type Status } from "../../src/plan/progress";
import { KIND_WORDS, PROGRESS_WORDS, RHYTHM_WORDS, STATUS_WORDS } from "../../src/plan/vocabulary";
import { headerOf, TRACKING_TABLE } from "../../src/tables/trackingColumns";
import type { LibreOffice } from "./libreOffice";

/** Days from 1899-12-30, where Excel's serials begin, to 1970-01-01, where calendar days do. */
const SERIAL_OF_DAY_0 = 25_569;

interface Combination {
  readonly kind: DeadlineKind;
  readonly rhythm: Rhythm | null;
  readonly status: Status;
  readonly start: CalendarDay | null;
  readonly due: CalendarDay | null;
  readonly extendedDue: CalendarDay | null;
  readonly extensionDocument: boolean;
  readonly doneOn: CalendarDay | null;
}

const HEADERS = [
  headerOf("kind"),
  headerOf("rhythm"),
  headerOf("status"),
  headerOf("start"),
  headerOf("due"),
  headerOf("extendedDue"),
  headerOf("extensionDocument"),
  headerOf("doneOn"),
] as const;

/**
 * Types every kind × status × dates into a built workbook, one with no entry in `KetQua`, and compares the native
 * formula's words, as LibreOffice calculates them, with the plain function. One sentence for each difference.
 */
export async function truthTableProblems(
  office: LibreOffice,
  workbook: string,
  day: string,
  options: ProgressOptions
): Promise<{ readonly problems: readonly string[]; readonly checked: number }> {
  const cases = combinations(options.asOf);
  const words = await office.words(workbook, day, {
    table: TRACKING_TABLE,
    answer: headerOf("progress"),
    headers: HEADERS,
    rows: cases.map(rowOf),
  });
  const problems = cases.flatMap((given, index) => {
    const wanted = expected(given, options);
    return words[index] === wanted
      ? []
      : [`${JSON.stringify(rowOf(given))} gives "${words[index]}" instead of "${wanted}".`];
  });
  return { problems, checked: cases.length };
}

/** The recurring rhythms stand for themselves: in June a month and a quarter have passed without a result, no half-year has. */
function expected(given: Combination, options: ProgressOptions): string {
  const extended = given.extensionDocument ? given.extendedDue : null;
  const periodMissed = given.rhythm === "monthly" || given.rhythm === "quarterly";
  const state = { ...given, due: extended ?? given.due, periodMissed };
  return PROGRESS_WORDS[progressOf(state, options)];
}

function combinations(asOf: CalendarDay): Combination[] {
  const kinds = Object.keys(KIND_WORDS) as DeadlineKind[];
  const days = [null, -10, 0, 3, 100].map((days) => (days === null ? null : addDays(asOf, days)));
  const starts = [null, addDays(asOf, -30), addDays(asOf, 1)];
  const rhythms: readonly Rhythm[] = ["monthly", "quarterly", "halfYearly", "yearly"];
  const base = { extendedDue: null, extensionDocument: false, rhythm: null, doneOn: null };
  const cases: Combination[] = kinds.flatMap((kind) =>
    statuses().flatMap(({ status, doneOn }) =>
      days.flatMap((due) =>
        starts.map((start) => ({
          ...base,
          kind,
          status,
          start,
          due,
          doneOn: shifted(asOf, doneOn),
        }))
      )
    )
  );
  const extensions: Combination[] = [true, false].flatMap((extensionDocument) =>
    statuses().map(({ status, doneOn }) => ({
      ...base,
      kind: "date" as const,
      status,
      start: null,
      due: addDays(asOf, -20),
      extendedDue: addDays(asOf, 20),
      extensionDocument,
      doneOn: shifted(asOf, doneOn),
    }))
  );
  const recurring: Combination[] = rhythms.map((rhythm) => ({
    ...base,
    kind: "recurring" as const,
    rhythm,
    status: "inProgress" as const,
    start: null,
    due: null,
  }));
  return [...cases, ...extensions, ...recurring];
}

function statuses(): { readonly status: Status; readonly doneOn: number | null }[] {
  return (Object.keys(STATUS_WORDS) as Status[]).flatMap((status) =>
    (status === "done" ? [null, -15, -5] : [null]).map((doneOn) => ({ status, doneOn }))
  );
}

function shifted(day: CalendarDay, days: number | null): CalendarDay | null {
  return days === null ? null : addDays(day, days);
}

function rowOf(given: Combination): (string | number | null)[] {
  return [
    KIND_WORDS[given.kind],
    given.rhythm && RHYTHM_WORDS[given.rhythm],
    STATUS_WORDS[given.status] || null,
    serial(given.start),
    serial(given.due),
    serial(given.extendedDue),
    given.extensionDocument ? "Văn bản số 12/UBND-VX" : null,
    serial(given.doneOn),
  ];
}

function serial(day: CalendarDay | null): number | null {
  return day === null ? null : day + SERIAL_OF_DAY_0;
}
