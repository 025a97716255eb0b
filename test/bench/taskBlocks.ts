import { serialFromDay } from "../../src/notation/serial";
import { knownDay, type CalendarDay } from "../../src/plan/day";
import { progressFrom, type Status } from "../../src/plan/progress";
import { PROGRESS_WORDS, STATUS_WORDS } from "../../src/plan/vocabulary";
import { KNOWN_AREAS } from "../../src/plan/areas";
import { TRACKING_COLUMNS } from "../../src/tables/trackingColumns";

export const AREAS = KNOWN_AREAS.map((area) => area.name);
export const AS_OF = knownDay(2026, 6, 10);

/** A task as both `CCHC.TONGHOP` and the workbook engine get it. */
export interface BenchTask {
  readonly area: string;
  readonly status: Status;
  readonly due: CalendarDay | null;
  readonly doneOn: CalendarDay | null;
  /** "Văn bản cho gia hạn"; empty for most. */
  readonly document: string;
}

const STATUSES: readonly Status[] = [
  "notUpdated",
  "notStarted",
  "inProgress",
  "done",
  "notArising",
  "stopped",
];

/** Any number of tasks in all known areas, with every status, with and without dates; always the same ones. */
export function benchTasks(count: number): readonly BenchTask[] {
  const next = numbersFrom(11);
  return Array.from({ length: count }, () => {
    const status = STATUSES[next(STATUSES.length)]!;
    return {
      area: AREAS[next(AREAS.length)]!,
      status,
      due: next(4) === 0 ? null : knownDay(2026, 1 + next(12), 1 + next(28)),
      doneOn: status === "done" && next(5) > 0 ? knownDay(2026, 1 + next(6), 1 + next(28)) : null,
      document: next(20) === 0 ? "Công văn số 7/UBND" : "",
    };
  });
}

/** The headers of the block, in the order of the table. */
const BLOCK_HEADERS: readonly string[] = TRACKING_COLUMNS.map(({ header }) => header).slice(1, 15);

/** The block from Lĩnh vực to Ngày hoàn thành with its header row, blanks as 0, as desktop Excel hands it over. */
export function blockOf(tasks: readonly BenchTask[]): unknown[][] {
  const rows = tasks.map((task) => {
    const cells: Readonly<Record<string, unknown>> = {
      "Lĩnh vực": task.area,
      "Nội dung công việc": "Nhiệm vụ",
      "Trạng thái": STATUS_WORDS[task.status],
      "Hạn hoàn thành": task.due === null ? 0 : serialFromDay(task.due),
      "Ngày hoàn thành": task.doneOn === null ? 0 : serialFromDay(task.doneOn),
      "Văn bản cho gia hạn": task.document,
    };
    return BLOCK_HEADERS.map((header) => cells[header] || 0);
  });
  return [[...BLOCK_HEADERS], ...rows];
}

/** The word of a task that is done, stopped or did not arise; else "". */
export function closingWordOf({ status, due, doneOn }: BenchTask): string {
  const asOf = knownDay(2026, 12, 31);
  const options = { asOf, dueSoonDays: 7, wholeYearReminderFrom: knownDay(2026, 11, 30) };
  return ["done", "stopped", "notArising"].includes(status)
    ? PROGRESS_WORDS[progressFrom("unknown", status, null, due, doneOn, false, options)]
    : "";
}

/** Whole numbers below a limit, the same ones for the same seed. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
