import { knownDay, type CalendarDay } from "../../src/plan/day";
import { serialFromDay } from "../../src/excel/serial";
import { progressFrom, type Status } from "../../src/plan/progress";
import { PROGRESS_WORDS, STATUS_WORDS } from "../../src/plan/vocabulary";
import { SEED_PLAN } from "../plan/seedPlan";
import { BLOCK_HEADERS, taskRow, type Block } from "../functions/taskTable";

export const AREAS = SEED_PLAN.areas.map((area) => area.name);
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

/** Any number of tasks in the seven areas of the seed, with every status, with and without dates; always the same ones. */
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

/** The block from Lĩnh vực to Ngày hoàn thành with its header row, blanks as 0, as desktop Excel hands it over. */
export function blockOf(tasks: readonly BenchTask[]): Block {
  const rows = tasks.map((task) =>
    taskRow({
      "Lĩnh vực": task.area,
      "Nội dung công việc": "Nhiệm vụ",
      "Trạng thái": STATUS_WORDS[task.status] || 0,
      "Hạn hoàn thành": task.due === null ? 0 : serialFromDay(task.due),
      "Ngày hoàn thành": task.doneOn === null ? 0 : serialFromDay(task.doneOn),
      "Văn bản cho gia hạn": task.document || 0,
    })
  );
  return [BLOCK_HEADERS, ...rows];
}

/** What the column "Tiến độ" shows for a task on `AS_OF`. */
export function progressWordOf({ status, due, doneOn }: BenchTask): string {
  const options = { asOf: AS_OF, dueSoonDays: 7, wholeYearReminderFrom: knownDay(2026, 11, 30) };
  return PROGRESS_WORDS[progressFrom("unknown", status, null, due, doneOn, false, options)];
}

/** Whole numbers below a limit, the same ones for the same seed. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
