import { finish } from "../../../src/pace/steps";
import { slipLogMessages } from "../../../src/messages/slips/log";
import type { NewResult, PlanChanges } from "../../../src/plan/changes/yearChanges";
import { knownDay } from "../../../src/plan/day";
import type { RecordedResult } from "../../../src/plan/followedTask";
import type {
  ReturnedResult,
  ReturnedRow,
  ReturnedSlip,
} from "../../../src/plan/slips/returnedSlip";
import { resultKey } from "../../../src/plan/slips/resultKey";
import { reviewSlips, type SlipsToReview } from "../../../src/plan/slips/reviewSlips";
import { type SentSlip } from "../../../src/plan/slips/slip";
import { SLIP_FIELDS, type SlipField } from "../../../src/tables/slipColumns";
import { slipChanges } from "../../../src/plan/slips/slipChanges";
import {
  NO_DECISIONS,
  type SlipDecisions,
  type SlipReview,
} from "../../../src/plan/slips/slipReview";
import type { ReviewedRow } from "../../../src/plan/slips/taskFinder";
import type { FieldValue, TaskField, TaskValues } from "../../../src/plan/taskField";
import { SEED_PLAN } from "../seedPlan";

const SENT_ON = knownDay(2026, 4, 1);
export const RECEIVED = { day: knownDay(2026, 4, 12), minutes: 8 * 60 };
const WORDS = slipLogMessages.vi;

/** What is known of the appendix, the slips that went out, and what came back. */
export type Year = Omit<SlipsToReview, "matched" | "planYear" | "owed"> &
  Partial<Pick<SlipsToReview, "planYear" | "owed">>;

export type Entries = Partial<Record<SlipField, FieldValue>>;

const BLANK = { status: null, doneOn: null, outcome: null, delayReason: null } as const;

/** The seed plan with ids "nv-1" to "nv-39", filled in as said by STT. */
export function appendix(filled: Readonly<Record<string, Entries>> = {}): Year["plan"] {
  const areas = SEED_PLAN.areas;
  const tasks = SEED_PLAN.tasks.map((task): ReviewedRow => {
    const values = {
      ...BLANK,
      ...{ follower: null, note: null, number: Number(task.number), text: task.text },
      ...{ lead: task.lead, supporting: task.supporting.join("\n") || null },
      ...{ deadlineText: task.deadlineText, deliverable: task.deliverable || null },
      ...filled[task.number],
    };
    return {
      ...{ id: `nv-${task.number}`, task, progress: "inTime" },
      ...{ state: { due: task.deadline.due }, values: values as unknown as TaskValues },
    };
  });
  return { tasks, areas, agencies: SEED_PLAN.agencies };
}

/** The slip of an agency with its tasks as the appendix holds them. */
export function sentTo(agency: string, code: string, { tasks }: Year["plan"]): SentSlip {
  const own = tasks.filter(({ task }) => task.lead === agency);
  const base = own.map(({ id, values }) => [
    id,
    Object.fromEntries(
      SLIP_FIELDS.flatMap((field) => (values[field] === null ? [] : [[field, values[field]]]))
    ),
  ]);
  return {
    ...{ code, agency, period: "Quý I", sentOn: SENT_ON, dueBack: knownDay(2026, 4, 10) },
    base: Object.fromEntries(base) as SentSlip["base"],
  };
}

/** The slip as it comes back, filled in as said by STT; everything else as it was sent. */
export function returnedSlip(
  sent: SentSlip,
  { tasks }: Year["plan"],
  filled: Readonly<Record<string, Entries>> = {},
  changes: Partial<ReturnedSlip> = {}
): ReturnedSlip {
  const rows = tasks
    .filter(({ id }) => id in sent.base)
    .map((row, index) =>
      returnedRow(row, { ...sent.base[row.id], ...filled[row.task.number] }, 10 + index)
    );
  return { ...file(`${sent.code}.xlsx`, rows), code: sent.code, agency: sent.agency, ...changes };
}

/** A file with some rows, without a code. */
export function file(name: string, rows: readonly ReturnedRow[]): ReturnedSlip {
  return {
    ...{ file: name, code: null, agency: "", savedBy: "", savedAt: null },
    ...{ damage: [], rows, results: [], unused: [] },
  };
}

/** The row of a task with these entries, all other columns blank. */
export function returnedRow({ id, task }: ReviewedRow, entries: Entries, row = 10): ReturnedRow {
  return {
    ...{ place: { sheet: "Phiếu cập nhật", row }, taskId: id },
    ...{ number: task.number, text: task.text },
    entries: Object.fromEntries(
      SLIP_FIELDS.map((field) => [
        field,
        { kind: "value", value: entries[field] ?? null, typed: "" },
      ])
    ),
    document: {
      ...{ deadlineText: task.deadlineText, deliverable: task.deliverable },
      supporting: task.supportingPrinted,
    },
  };
}

/** A line of the slip's results. */
export function returnedResult(line: Partial<ReturnedResult>): ReturnedResult {
  return {
    ...{ place: { sheet: "Kết quả, văn bản", row: 6 }, taskId: null, number: "", period: "" },
    ...{
      deliverable: "",
      document: "",
      issuedOn: null,
      issuedOnTyped: "",
      criterion: "",
      link: "",
    },
    ...line,
  };
}

export function review(year: Year, matched: SlipDecisions["matched"] = {}): SlipReview {
  return finish(reviewSlips({ planYear: 2026, owed: [], ...year, matched }));
}

/** What the returned files of a year come to. */
export function changesOf(year: Year, decisions: Partial<SlipDecisions> = {}): PlanChanges {
  const all = { ...NO_DECISIONS, ...decisions };
  return slipChanges(review(year, all.matched), all, RECEIVED, WORDS);
}

/** The year after changes were written. */
export function written(
  year: Year,
  { edits, newTasks, newResults, resultEdits = [] }: PlanChanges
): Year {
  const values = new Map(edits.flat().map(({ taskId, field, to }) => [`${taskId} ${field}`, to]));
  const tasks = year.plan.tasks.map((row) => ({
    ...row,
    values: Object.fromEntries(
      (Object.entries(row.values) as [TaskField, FieldValue][]).map(([field, value]) => {
        const to = values.get(`${row.id} ${field}`);
        return [field, to === undefined ? value : to];
      })
    ) as unknown as TaskValues,
  }));
  const added = newTasks.map(({ taskId, cells }, index): ReviewedRow => {
    const last = year.plan.tasks.at(-1)!;
    const { text, lead } = cells as { readonly text: string; readonly lead: string };
    const number = String(year.plan.tasks.length + index + 1);
    return {
      ...last,
      id: taskId,
      task: {
        ...last.task,
        text,
        lead,
        leadPrinted: lead,
        number,
        deadlineText: "",
        deliverable: "",
      },
      values: { ...last.values, ...BLANK, follower: null, note: null, ...cells },
    };
  });
  const keyOf = (line: NewResult) => `${line.taskId} ${resultKey(line)}`;
  const known = new Set(year.results.map(keyOf));
  const results = newResults
    .filter((result) => !known.has(keyOf(result)))
    .map((result, index): RecordedResult => ({
      ...result,
      number: "",
      row: year.results.length + index,
    }));
  return {
    ...year,
    plan: { ...year.plan, tasks: [...tasks, ...added] },
    results: [
      ...year.results.map((line) => resultEdits.find(({ from }) => from === line)?.to ?? line),
      ...results,
    ],
  };
}
