import { tableTexts } from "../../messages/report/tableTexts";
import { toVietnamese } from "../../plan/day";
import { isProof } from "../../plan/followedTask";
import type { FinishedTask, ReportFigures, ReportedTask } from "../../plan/report/reportFigures";
import type { CellContent } from "../blueprint";
import { proofWords } from "../proofWords";
import { DATE_FORMAT } from "../styles";
import { dayCell } from "../taskCells";
import { headerOf } from "../../tables/trackingColumns";
import { measuredOf } from "./measuredTasks";
import type { ReportColumn, ReportTable } from "./reportTable";

const texts = tableTexts;

/** The tasks that are late, with days and reasons. */
export function overdueTable(figures: ReportFigures): ReportTable {
  const outcome = outcomeIn(figures);
  return listTable(
    texts.overdue,
    [
      ...taskColumns(0.245),
      day(texts.due),
      text(texts.daysLate, 0.07, "center", "0"),
      text(texts.reason, 0.15),
      text(texts.outcome, 0.14),
      text(texts.note, 0.09),
    ],
    figures.overdue.map((task, index) => [
      ...taskCells(task, index),
      { day: task.due },
      task.daysLate,
      task.reason,
      outcome(task),
      task.note,
    ]),
    texts.noOverdue
  );
}

/** The tasks that come round and owe a period's result. */
export function missedTable(figures: ReportFigures): ReportTable {
  const outcome = outcomeIn(figures);
  return listTable(
    texts.missed,
    [
      ...taskColumns(0.33),
      text(texts.missedPeriods, 0.2),
      text(texts.outcome, 0.16),
      text(texts.note, 0.1),
    ],
    figures.recurring.missed.map((task, index) => [
      ...taskCells(task, index),
      task.periods,
      outcome(task),
      task.note,
    ]),
    texts.noMissed
  );
}

/** The open tasks that are due up to the end of the next period. */
export function dueNextTable(figures: ReportFigures): ReportTable {
  const outcome = outcomeIn(figures);
  return listTable(
    texts.dueNext,
    [
      ...taskColumns(0.315),
      day(texts.due),
      text(headerOf("deadlineText"), 0.14),
      text(texts.outcome, 0.14),
      text(texts.note, 0.1),
    ],
    figures.dueNext.map((task, index) => [
      ...taskCells(task, index),
      dayCell(task.due),
      task.deadlineText,
      outcome(task),
      task.note,
    ]),
    texts.noDueNext
  );
}

/** The tasks finished in the period, each with what proves it, one a line. */
export function finishedTable(figures: ReportFigures): ReportTable {
  const { finished, period } = figures;
  const measured = measuredOf(figures);
  const table = listTable(
    texts.finished,
    [
      ...taskColumns(0.305),
      day(texts.doneOn),
      text(texts.punctuality, 0.09, "center"),
      text(texts.proof, 0.2),
      text(texts.note, 0.1),
    ],
    finished.map((task, index) => [
      ...taskCells(task, index),
      { day: task.doneOn },
      punctuality(task),
      inLines([...task.results.filter(isProof).map(proofWords), measured(task)]),
      task.note,
    ]),
    texts.noFinished
  );
  const [from, to] = [toVietnamese(period.from), toVietnamese(period.to)];
  const note = texts.finishedNote(String(finished.length), from, to);
  return finished.length === 0 ? table : { ...table, note };
}

/** What proves the work by criterion of the index, as December's list wants it. */
export function evidenceTable({ evidence }: ReportFigures): ReportTable {
  const lines = evidence.flatMap(({ criterion, results }) =>
    results.map((result) => ({ ...result, criterion }))
  );
  const table = listTable(
    texts.evidence,
    [
      text(headerOf("number"), 0.035, "center"),
      text(texts.criterion, 0.045, "center"),
      text(headerOf("text"), 0.275),
      text(texts.deliverable, 0.19),
      text(texts.document, 0.13),
      day(texts.issuedOn),
      text(texts.agency, 0.12),
      text(texts.link, 0.11),
    ],
    lines.map((line) => [
      line.taskNumber,
      line.criterion,
      line.taskText,
      line.deliverable,
      line.document,
      dayCell(line.issuedOn),
      line.agency,
      line.link,
    ]),
    texts.noEvidence
  );
  return lines.some(({ criterion }) => criterion === "")
    ? { ...table, note: texts.noCriterion }
    : table;
}

/** What staff wrote of a task, below what was measured of one that is a target. */
function outcomeIn(figures: ReportFigures): (task: ReportedTask) => string {
  const measured = measuredOf(figures);
  return (task) => inLines([measured(task), task.outcome]);
}

function inLines(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}

function listTable(
  title: string,
  columns: readonly ReportColumn[],
  rows: readonly (readonly CellContent[])[],
  empty: string
): ReportTable {
  const body = rows.map((cells) => ({ kind: "body", cells }) as const);
  const none = { kind: "empty", cells: columns.map((_, at) => (at === 0 ? empty : null)) } as const;
  return { title, columns, rows: body.length > 0 ? body : [none], note: "" };
}

/** @param share of the task's text */
function taskColumns(share: number): readonly ReportColumn[] {
  return [
    text(texts.order, 0.035, "center", "0"),
    text(headerOf("number"), 0.045, "center"),
    text(headerOf("text"), share),
    text(headerOf("lead"), 0.13),
  ];
}

function taskCells(task: ReportedTask, index: number): readonly CellContent[] {
  return [index + 1, task.number, task.text, task.lead];
}

function text(
  header: string,
  share: number,
  align: ReportColumn["align"] = "left",
  numberFormat = "@"
): ReportColumn {
  return { header, share, align, numberFormat };
}

/** Wide enough for "31/03/2026" in the letters of a printed table. */
function day(header: string): ReportColumn {
  return { header, share: 0.095, align: "center", numberFormat: DATE_FORMAT };
}

function punctuality({ due, isLate }: FinishedTask): string {
  if (due === null) {
    return texts.noDeadline;
  }
  return isLate ? texts.late : texts.onTime;
}
