import { dateParts } from "../plan/day";
import { progressOf, wholeYearReminderDefault } from "../plan/progress";
import { kindFromWord, PROGRESS_WORDS, statusFromWord } from "../plan/vocabulary";
import { answer, noAnswer, type Answer } from "./answer";
import { dayOf, textOf } from "./cellReading";

/** `SoNgayNhac` unless the workbook says otherwise. */
const DUE_SOON_DAYS = 7;

/** Cells of one task, as Excel hands them over. */
export interface TaskCells {
  readonly kind: unknown;
  readonly status: unknown;
  readonly start: unknown;
  readonly due: unknown;
  readonly doneOn: unknown;
  readonly asOf: unknown;
  readonly days: unknown;
}

/** The word of the column "Tiến độ" for one task, as far as one row can tell (a missed period cannot be told from it). */
export function progressWord(cells: TaskCells): Answer<string> {
  const asOf = dayOf(cells.asOf);
  if (asOf === null) {
    return noAnswer({ kind: "asOfMissing" });
  }
  const due = dayOf(cells.due);
  const progress = progressOf(
    {
      kind: kindFromWord(textOf(cells.kind)) ?? "unknown",
      status: statusFromWord(textOf(cells.status)) ?? "notUpdated",
      start: dayOf(cells.start),
      due,
      doneOn: dayOf(cells.doneOn),
      periodMissed: false,
    },
    {
      asOf,
      dueSoonDays: typeof cells.days === "number" ? cells.days : DUE_SOON_DAYS,
      wholeYearReminderFrom: wholeYearReminderDefault(dateParts(due ?? asOf).year),
    }
  );
  return answer(PROGRESS_WORDS[progress]);
}
