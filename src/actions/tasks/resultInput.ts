import { fieldText } from "../../plan/dependents/fieldText";
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
}

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
  return { line, text: line === null ? { ...BLANK, period } : textOf(line), isWrong: false };
}

/** The line that a draft stands for; null where its day is none. */
export function draftLine(
  { line, text }: ResultDraft,
  { id, values }: Pick<TaskAtHand, "id" | "values">
): ResultLine | null {
  const day = typedDay(text.issuedOn);
  if (day === null && text.issuedOn.trim() !== "") {
    return null;
  }
  const place = line ?? { row: AT_THE_END, taskId: id, number: fieldText(values.number) };
  const { row, taskId, number } = place;
  return { ...text, issuedOn: day, row, taskId, number };
}

/** Whether somebody has filled in anything that is not written yet. */
export function isEdited({ line, text }: ResultDraft): boolean {
  const before = line === null ? { ...BLANK, period: text.period } : textOf(line);
  return RESULT_FIELDS.some((field) => text[field] !== before[field]);
}

/** The task as it is once a line has come, changed or gone. */
export function withResult(task: TaskAtHand, { before, after }: ResultChange): TaskAtHand {
  const others = task.results.filter(({ row }) => row !== before?.row);
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

function textOf(line: ResultLine): ResultText {
  const { period, deliverable, document, issuedOn, agency, criterion, link } = line;
  const day = issuedOn === null ? "" : fieldText({ day: issuedOn });
  return { period, deliverable, document, issuedOn: day, agency, criterion, link };
}
