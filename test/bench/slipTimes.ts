import { readReturned } from "../../src/files/returnedFiles";
import type { SourceFile } from "../../src/files/sourceFile";
import { knownDay } from "../../src/plan/day";
import type { FollowedTask } from "../../src/plan/followedTask";
import type { ReturnedSlip } from "../../src/plan/slips/returnedSlip";
import { reviewSlips } from "../../src/plan/slips/reviewSlips";
import type { SentSlip, Slip } from "../../src/plan/slips/slip";
import { slipWorkbook } from "../../src/sheets/slips/slipWorkbook";
import { writeXlsx } from "../../src/workbook/write/writeXlsx";
import { manyFollowed } from "./manyFollowed";
import { stretchesOf } from "./readingTimes";

const SIZES = [25, 50, 100];
const ROWS = 40;
const RUNS = 5;

export interface SlipTime {
  readonly files: number;
  /** Milliseconds of reading the files, of reviewing them, and of the review's longest stretch; medians. */
  readonly reading: number;
  readonly review: number;
  readonly stretch: number;
}

/** Times how returned slips of forty tasks each are read, one after the other, and reviewed in slices. */
export async function timeSlips(): Promise<readonly SlipTime[]> {
  const plan = manyFollowed(SIZES.at(-1)! * ROWS);
  const slips = Array.from({ length: SIZES.at(-1)! }, (_, index) =>
    slipOf(index, plan.tasks.slice(index * ROWS, (index + 1) * ROWS))
  );
  const files = await Promise.all(slips.map(fileOf));
  const times: SlipTime[] = [];
  for (const size of SIZES) {
    const runs: Omit<SlipTime, "files">[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      const returned = await readAll(files.slice(0, size));
      const reading = performance.now() - start;
      const sent = slips.slice(0, size).map(sentOf);
      const known = { plan, results: [], planYear: 2026, owed: [], sent };
      const { total, longest } = await stretchesOf(reviewed({ ...known, returned }));
      runs.push({ reading, review: total, stretch: longest });
    }
    const median = (of: keyof (typeof runs)[number]): number =>
      runs.map((run) => run[of]).sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
    times.push({
      files: size,
      reading: median("reading"),
      review: median("review"),
      stretch: median("stretch"),
    });
  }
  return times;
}

function* reviewed(input: Parameters<typeof reviewSlips>[0]) {
  const { files } = yield* reviewSlips(input);
  const rows = files.reduce((sum, file) => sum + file.matched, 0);
  if (rows !== input.returned.length * ROWS) {
    throw new Error(`${rows} rows were matched.`);
  }
  return rows;
}

async function readAll(files: readonly SourceFile[]): Promise<readonly ReturnedSlip[]> {
  const outcomes = await readReturned(files, { planYear: 2026 });
  return outcomes.map((outcome) => {
    if (!outcome.ok) {
      throw new Error(`A slip was not read: ${outcome.problem.kind}.`);
    }
    return outcome.slip;
  });
}

/** What an agency makes of its slip: every task is under way. */
function slipOf(index: number, tasks: readonly FollowedTask[]): Slip {
  return {
    code: `P-2026-${String(index + 1).padStart(4, "0")}`,
    agency: "Phòng Kinh tế",
    authority: "Ủy ban nhân dân xã",
    period: "Quý II",
    sentOn: knownDay(2026, 6, 1),
    dueBack: knownDay(2026, 6, 12),
    returnTo: "",
    planYear: 2026,
    tasks: tasks.map(({ id, task, progress }) => ({
      taskId: id,
      number: task.number,
      text: task.text,
      deadlineText: task.deadlineText,
      due: null,
      deliverable: task.deliverable,
      supporting: task.supportingPrinted,
      progress,
      values: {
        status: "Đang thực hiện",
        doneOn: null,
        outcome: `Đã dự thảo lần ${task.number}, đang lấy ý kiến các đơn vị`,
        delayReason: null,
        follower: "Nguyễn Văn An",
        note: null,
      },
      results: [],
    })),
  };
}

async function fileOf(slip: Slip): Promise<SourceFile> {
  return { name: `${slip.code}.xlsx`, bytes: await writeXlsx(slipWorkbook(slip)) };
}

/** It went out blank. */
function sentOf({ code, agency, period, sentOn, dueBack, tasks }: Slip): SentSlip {
  const base = Object.fromEntries(tasks.map(({ taskId }) => [taskId, {}]));
  return { code, agency, period, sentOn, dueBack, base };
}
