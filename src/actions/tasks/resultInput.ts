import { fieldText } from "../../plan/dependents/fieldText";
import { RESULT_PERIODS } from "../../plan/resultPeriods";
import { taskPeriods, type TaskPeriod } from "../../plan/taskPeriods";
import { typedDay } from "../../plan/typedDay";
import { kindFromWord, rhythmFromWord } from "../../plan/vocabulary";
import type { ResultChange, ResultLine } from "./changeResult";
import type { TaskPlace } from "./editRow";
import type { TaskAtHand } from "./taskAtHand";
import type { TaskSurroundings } from "./taskSurroundings";

export type { ResultLine, TaskPeriod };

/** What somebody fills in of a line of `KetQua`, in the order of the form. */
export const RESULT_FIELDS = [
  "period",
  "deliverable",
  "document",
  "issuedOn",
  "agency",
  "criterion",
  "link",
] as const satisfies readonly (keyof ResultLine)[];

export type ResultField = (typeof RESULT_FIELDS)[number];

export type ResultText = Readonly<Record<ResultField, string>>;

/** A line of `KetQua` that is being filled in. */
export interface ResultDraft {
  /** Null: a new line. */
  readonly line: ResultLine | null;
  readonly text: ResultText;
  /** What is written is no day. */
  readonly isWrong: boolean;
  /** What became of the line in the sheet, so that it could not be written: it says something else by now, or is not there. */
  readonly lost: "changed" | "gone" | null;
}

const LINE_PARTS = [...RESULT_FIELDS, "taskId", "number"] as const;

const BLANK: ResultText = {
  period: "",
  deliverable: "",
  document: "",
  issuedOn: "",
  agency: "",
  criterion: "",
  link: "",
};

/** Past every row: at the end of the table. */
const AT_THE_END = 10_000_000;

/** Begins to fill in a line: one that is there, or a new one for a period. */
export function resultDraft(line: ResultLine | null, period = ""): ResultDraft {
  const text = line === null ? { ...BLANK, period } : textOf(line);
  return { line, text, isWrong: false, lost: null };
}

/** The line that a draft stands for; null where its day is none. */
export function draftLine(
  { line, text }: ResultDraft,
  { id, values, results }: Pick<TaskAtHand, "id" | "values" | "results">
): ResultLine | null {
  const day = typedDay(text.issuedOn);
  if (day === null && text.issuedOn.trim() !== "") {
    return null;
  }
  const place = line ?? { row: newRow(results), taskId: id, number: fieldText(values.number) };
  const { row, taskId, number } = place;
  return { ...text, issuedOn: day, row, taskId, number };
}

/** A row for one more line: lines that are on their way have one each, to be told apart. */
function newRow(results: readonly ResultLine[]): number {
  return Math.max(AT_THE_END, ...results.map(({ row }) => row + 1));
}

/**
 * Which of the lines one is that was seen before: the one in its row if it says the same, else one that does; -1 where none does.
 */
export function lineIndex(results: readonly ResultLine[], line: ResultLine): number {
  const same = (each: ResultLine): boolean => LINE_PARTS.every((part) => each[part] === line[part]);
  const inRow = results.findIndex((each) => each.row === line.row && same(each));
  return inRow < 0 ? results.findIndex(same) : inRow;
}

/**
 * Begins anew with what could not be written into a line: what the user left alone is as the sheet has it by now.
 * @param seen the task's lines as they were when it was begun
 * @param results as they are by now
 */
export function draftAgain(
  before: ResultLine | null,
  after: ResultLine,
  seen: readonly ResultLine[],
  results: readonly ResultLine[]
): ResultDraft {
  const wanted = textOf(after);
  // Another line of the task may have moved up into the row.
  const present = results.find((each) => each.row === before?.row && lineIndex(seen, each) < 0);
  if (before === null || present === undefined) {
    return { line: null, text: wanted, isWrong: false, lost: "gone" };
  }
  const [old, now] = [textOf(before), textOf(present)];
  const text = Object.fromEntries(
    RESULT_FIELDS.map((field) => [field, wanted[field] === old[field] ? now[field] : wanted[field]])
  ) as Record<ResultField, string>;
  return { line: present, text, isWrong: false, lost: "changed" };
}

/** Whether somebody has filled in anything that is not written yet. */
export function isEdited({ line, text, lost }: ResultDraft): boolean {
  const before = line === null ? { ...BLANK, period: text.period } : textOf(line);
  return lost !== null || RESULT_FIELDS.some((field) => text[field] !== before[field]);
}

/** The task as it is once a line has come, changed or gone. */
export function withResult(task: TaskAtHand, { before, after }: ResultChange): TaskAtHand {
  const at = before === null ? -1 : lineIndex(task.results, before);
  const others = task.results.filter((_, index) => index !== at);
  const results = after === null ? others : [...others, after];
  return { ...task, results: results.sort((one, other) => one.row - other.row) };
}

/** The change that a line comes, says something else, or goes. */
export function resultChange(
  place: TaskPlace,
  before: ResultLine | null,
  after: ResultLine | null
): ResultChange {
  return { kind: "result", place, before, after };
}

/** The periods of the year of a recurring task; none for any other. */
export function periodsOf(
  { values, results }: TaskAtHand,
  { asOf, settings }: TaskSurroundings
): readonly TaskPeriod[] {
  const rhythm = rhythmFromWord(fieldText(values.rhythm));
  return rhythm === null || kindFromWord(fieldText(values.kind)) !== "recurring"
    ? []
    : taskPeriods(
        rhythm,
        results.map(({ period }) => period),
        asOf,
        settings.planYear
      );
}

/** What a line says, for somebody who has to enter it again: "Tháng 5 · Báo cáo · 12/BC-UBND · 05/6/2026". */
export function lineWords(line: ResultLine): string {
  const text = textOf(line);
  return RESULT_FIELDS.map((field) => text[field])
    .filter((part) => part !== "")
    .join(" · ");
}

/** The words for "Kỳ" of a task: those of its rhythm, which alone count for it; of a task without one all there are. */
export function periodWords({ values }: Pick<TaskAtHand, "values">): {
  readonly words: readonly string[];
  /** Whether any other word would count for nothing. */
  readonly isClosed: boolean;
} {
  const rhythm = rhythmFromWord(fieldText(values.rhythm));
  const isClosed = rhythm !== null && kindFromWord(fieldText(values.kind)) === "recurring";
  const periods = isClosed ? RESULT_PERIODS[rhythm] : Object.values(RESULT_PERIODS).flat();
  return { words: periods.map(({ word }) => word), isClosed };
}

function textOf(line: ResultLine): ResultText {
  const { period, deliverable, document, issuedOn, agency, criterion, link } = line;
  const day = issuedOn === null ? "" : fieldText({ day: issuedOn });
  return { period, deliverable, document, issuedOn: day, agency, criterion, link };
}
