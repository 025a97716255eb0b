import type { LogEntry } from "../changes/logEntry";
import type {
  NewResult,
  PlanChanges,
  ResultEdit,
  SlipRegisterChange,
} from "../changes/yearChanges";
import { fieldText } from "../dependents/fieldText";
import type { Moment } from "../moment";
import type { FieldValue, TaskEdit } from "../taskField";
import { addedTasks } from "./addedTasks";
import { resultText, rowText, slipLog, stays, type SlipLog, type SlipLogWords } from "./slipLog";
import {
  isAppended,
  type NewSlipResult,
  type SlipChange,
  type SlipConflict,
  type SlipDecisions,
  type SlipDoubt,
  type SlipReview,
} from "./slipReview";
import { saysSame } from "./slipValues";

const LEFT: ReadonlySet<LogEntry["decision"]> = new Set(["kept", "waiting"]);

/** What a part of the review comes to. */
interface Decided {
  readonly edits: readonly TaskEdit[];
  readonly log: readonly LogEntry[];
}

/**
 * What is to be written of returned slips after the clerk decided: each cell at most once, and a line of the log for whatever
 * came back otherwise than it stands there.
 * @param review made with `decisions.matched`: rows that it still proposes wait
 * @param at when they were received
 */
export function slipChanges(
  review: SlipReview,
  decisions: SlipDecisions,
  at: Moment,
  words: SlipLogWords
): PlanChanges {
  const log = slipLog(at, words);
  const leftOut = new Set(decisions.leftOut);
  const conflicts = review.conflicts.map((each) => decidedConflict(each, decisions, log, words));
  const taken = new Set(conflicts.flatMap(({ edits }) => edits.map(cellOf)));
  const doubts = review.doubts.map((each) => decidedDoubt(each, decisions, taken, log, words));
  const changes = review.changes.map((each) => decidedChange(each, leftOut, log, words));
  const cells = [...changes, ...conflicts, ...doubts];
  const results = review.results.filter((each) => isAppended(each, decisions));
  const added = addedTasks(review.additions, decisions, log, words);
  const lines = [
    ...cells.flatMap((cell) => cell.log),
    ...review.results.map((each) => loggedResult(each, decisions, log, words)),
    ...added.log,
    ...toldOnly(review, log, words),
  ];
  return {
    edits: cells.flatMap(({ edits }) => edits),
    newTasks: added.newTasks,
    newResults: results.filter(({ completes }) => completes === undefined).map(newResult),
    resultEdits: results.flatMap((each) => completion(each) ?? []),
    log: lines,
    slips: returnedSlips(review, lines, at),
  };
}

/** A slip of which nobody knows is registered only where the clerk took something out of it. */
function returnedSlips(
  { files }: SlipReview,
  log: readonly LogEntry[],
  { day }: Moment
): readonly SlipRegisterChange[] {
  const taken = new Set(
    log.flatMap(({ source, decision }) => (LEFT.has(decision) ? [] : [source]))
  );
  return files.flatMap(({ file, code, answers, agency }) => {
    const counts = answers ?? (taken.has(file) ? code : null);
    return counts === null ? [] : [{ kind: "returned", code: counts, agency, on: day, file }];
  });
}

function decidedChange(
  { key, task, field, sent, present, returned, sources }: SlipChange,
  leftOut: ReadonlySet<string>,
  log: SlipLog,
  words: SlipLogWords
): Decided {
  const isWritten = !leftOut.has(key);
  const before = fieldText(present);
  const after = fieldText(returned);
  const said = { task, field: words.header(field), sent: fieldText(sent ?? null), returned: after };
  return {
    edits: isWritten ? [{ taskId: task.taskId, field, from: present, to: returned }] : [],
    log: [log({ ...said, ...(isWritten ? written(before, after) : stays(before)) }, sources)],
  };
}

/** A line for each answer; where the clerk chose a value of their own, the first one says what is written in its place. */
function decidedConflict(
  { key, task, field, sent, present, reasons, answers }: SlipConflict,
  { chosen }: SlipDecisions,
  log: SlipLog,
  words: SlipLogWords
): Decided {
  const choice = choiceOf(chosen, key, field, present);
  const taken = answers.findIndex(
    ({ value }) => choice !== undefined && saysSame(field, value, choice)
  );
  const before = fieldText(present);
  const lines = answers.map(({ value, sources }, index) => {
    const isWritten = choice !== undefined && index === Math.max(taken, 0);
    return log(
      {
        task,
        field: words.header(field),
        sent: fieldText(sent ?? null),
        returned: fieldText(value),
        ...(isWritten ? written(before, fieldText(choice)) : stays(before)),
        remarks: reasons.map((reason) => words.reasons[reason]),
      },
      sources
    );
  });
  return { edits: editsTo(choice, { task, field, present }), log: lines };
}

function decidedDoubt(
  { key, task, field, present, entry, sources }: SlipDoubt,
  { chosen }: SlipDecisions,
  taken: Set<string>,
  log: SlipLog,
  words: SlipLogWords
): Decided {
  const cell = cellOf({ taskId: task.taskId, field });
  const choice = taken.has(cell) ? undefined : choiceOf(chosen, key, field, present);
  if (choice !== undefined) {
    taken.add(cell);
  }
  const before = fieldText(present);
  const line = {
    task,
    field: words.header(field),
    sent: "",
    returned: entry.typed,
    ...(choice === undefined ? stays(before) : written(before, fieldText(choice))),
  };
  return { edits: editsTo(choice, { task, field, present }), log: [log(line, sources)] };
}

/** What was chosen for a cell; undefined where nothing was, or what stands there. */
function choiceOf(
  chosen: SlipDecisions["chosen"],
  key: string,
  field: SlipChange["field"],
  present: FieldValue
): FieldValue | undefined {
  const choice = chosen[key];
  return choice === undefined || saysSame(field, choice, present) ? undefined : choice;
}

function editsTo(
  choice: FieldValue | undefined,
  { task, field, present }: Pick<SlipChange, "task" | "field" | "present">
): readonly TaskEdit[] {
  return choice === undefined ? [] : [{ taskId: task.taskId, field, from: present, to: choice }];
}

function newResult({
  task,
  sources,
  key: _key,
  reasons: _reasons,
  ...result
}: NewSlipResult): NewResult {
  return { ...result, taskId: task.taskId, agency: sources[0]!.agency };
}

/** Null for a result that comes as a new line. */
function completion({ completes: from, task, ...result }: NewSlipResult): ResultEdit | null {
  const { period, deliverable, document, issuedOn, criterion, link } = result;
  const to = { period, deliverable, document, issuedOn, criterion, link };
  return from === undefined ? null : { taskId: task.taskId, from, to: { ...from, ...to } };
}

function loggedResult(
  result: NewSlipResult,
  decisions: SlipDecisions,
  log: SlipLog,
  words: SlipLogWords
): LogEntry {
  const returned = resultText(result);
  const before = result.completes === undefined ? "" : resultText(result.completes);
  return log(
    {
      task: result.task,
      field: words.result,
      sent: "",
      returned,
      ...(isAppended(result, decisions)
        ? { before, after: returned, decision: "appended" }
        : stays(before)),
      remarks: result.reasons.map((reason) => words.reasons[reason]),
    },
    result.sources
  );
}

/** What is not written whatever was decided: results without a place, rows without a task, locked cells. */
function toldOnly(review: SlipReview, log: SlipLog, words: SlipLogWords): readonly LogEntry[] {
  const results = review.resultNotes.map((note) => {
    const isPlaced = note.kind === "differs";
    return log(
      {
        task: isPlaced ? note.task : null,
        number: isPlaced ? "" : note.number,
        field: words.result,
        sent: "",
        returned: resultText(note.returned),
        ...(isPlaced ? stays(resultText(note.present)) : stays("", "waiting")),
      },
      note.sources
    );
  });
  const matches = review.matches.map(({ row, sources }) =>
    log(
      {
        task: null,
        number: row.number,
        field: words.match,
        sent: "",
        returned: rowText(row, words),
        ...stays("", "waiting"),
      },
      sources
    )
  );
  const locked = review.locked.map(({ task, field, present, returned, sources }) =>
    log({ task, field: words.header(field), sent: "", returned, ...stays(present) }, sources)
  );
  return [...results, ...matches, ...locked];
}

function written(before: string, after: string) {
  return { before, after, decision: "written" } as const;
}

function cellOf({ taskId, field }: Pick<TaskEdit, "taskId" | "field">): string {
  return `${taskId} ${field}`;
}
