import { fromIso, type CalendarDay } from "../../../src/plan/day";
import { REPORTS, type ReportedFields, type TaskReport } from "../progress/reports";
import { RESULTS, type ResultLine } from "../progress/results";
import { PLANNED_TASKS, type PlannedTask } from "../progress/tasks";
import {
  FURTHER_REPORTS,
  YEAR,
  type NewTaskOfYear,
  type StoryDocument,
  type StoryFile,
  type StoryOrder,
  type YearEvent,
} from "./story";

/*
 * The story of the year calculated plainly: a loop over its events and plain rows, none of the add-in's code. What the
 * add-in makes of the same year is held against it.
 */

/** A task as it stands after an event. */
export interface PlainTask extends PlannedTask, Omit<ReportedFields, "kind" | "due"> {
  /** Null for a task of the plan. */
  readonly added: NewTaskOfYear | null;
}

/** What a slip has columns for. */
export const ENTRY_HEADERS = {
  status: "Trạng thái",
  doneOn: "Ngày hoàn thành",
  outcome: "Kết quả thực hiện",
  delayReason: "Nguyên nhân chậm, khó khăn",
  note: "Ghi chú",
} as const;

export type EntryField = keyof typeof ENTRY_HEADERS;

export type Entries = Readonly<Partial<Pick<ReportedFields, EntryField>>>;

/** What an agency writes into its slip, and what it does to the file. */
export interface DealtFile extends StoryFile {
  readonly entries: Readonly<Record<number, Entries>>;
  readonly results: readonly ResultLine[];
}

/** A cell that a file changes. */
export interface WrittenCell {
  readonly file: DealtFile;
  readonly task: number;
  readonly field: EntryField;
}

/** How it stands after an event. */
export interface PlainStep {
  readonly event: YearEvent;
  readonly tasks: readonly PlainTask[];
  readonly results: readonly ResultLine[];
  /** Of returned slips: the files, and the cells that are written out of them. */
  readonly files: readonly DealtFile[];
  readonly written: readonly WrittenCell[];
  /** What no slip has a column or a reader for: the clerk types it. */
  readonly typed: readonly { readonly task: number; readonly fields: ReportedFields }[];
}

/** Whom slips go to is asked by name: a group has none. */
const GROUP = "Các cơ quan chuyên môn liên quan";

/** Every step of the year. */
export function plainYear(): readonly PlainStep[] {
  const steps: PlainStep[] = [];
  let tasks: readonly PlainTask[] = PLANNED_TASKS.map((task) => ({ ...task, added: null }));
  let results: readonly ResultLine[] = [];
  for (const event of YEAR) {
    const step = stepOf(event, tasks, results);
    steps.push(step);
    ({ tasks, results } = step);
  }
  return steps;
}

function stepOf(
  event: YearEvent,
  tasks: readonly PlainTask[],
  results: readonly ResultLine[]
): PlainStep {
  const nothing = { event, tasks, results, files: [], written: [], typed: [] };
  switch (event.kind) {
    case "typed":
      return { ...nothing, tasks: withFields(tasks, event.task, event.fields) };
    case "ordered":
      return { ...nothing, tasks: afterOrder(tasks, event.order, event.document) };
    case "slipsReturned":
      return returned(event, tasks, results);
    default:
      return nothing;
  }
}

function returned(
  event: Extract<YearEvent, { readonly kind: "slipsReturned" }>,
  tasks: readonly PlainTask[],
  results: readonly ResultLine[]
): PlainStep {
  const isInTime = ({ reportedOn }: { readonly reportedOn: CalendarDay }) =>
    reportedOn > event.since && reportedOn <= event.on;
  // By an order the task itself changes, not by its slip.
  const reports = [...REPORTS, ...FURTHER_REPORTS]
    .filter((report) => isInTime(report) && !("extensionDocument" in report.fields))
    .sort((one, other) => one.reportedOn - other.reportedOn);
  const lines = RESULTS.filter(isInTime);
  const leadOf = (number: number) => tasks.find((task) => task.number === number)?.lead;
  const files = event.files.map((file) => ({
    ...file,
    entries: entriesBy(reports.filter(({ task }) => leadOf(task) === file.agency)),
    results: lines.filter(({ task }) => leadOf(task) === file.agency),
  }));
  const typed = reports.flatMap(({ task, fields }) => {
    const own = leadOf(task) === GROUP ? fields : withoutEntries(fields);
    return Object.keys(own).length === 0 ? [] : [{ task, fields: own }];
  });
  const proposed = event.files.flatMap(({ proposed: task }) => (task ? [task] : []));
  return {
    event,
    files,
    typed,
    written: files.flatMap((file) => writtenOut(file, tasks)),
    tasks: reports.reduce<readonly PlainTask[]>(
      (rows, { task, fields }) => withFields(rows, task, fields),
      [...tasks, ...proposed.map((task) => ({ ...plannedPart(task), added: task }))]
    ),
    results: [...results, ...lines],
  };
}

function entriesBy(reports: readonly TaskReport[]): DealtFile["entries"] {
  const entries: Record<number, Entries> = {};
  for (const { task, fields } of reports) {
    entries[task] = { ...entries[task], ...onlyEntries(fields) };
  }
  return entries;
}

function onlyEntries(fields: ReportedFields): Entries {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field in ENTRY_HEADERS));
}

function withoutEntries(fields: ReportedFields): ReportedFields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !(field in ENTRY_HEADERS)));
}

function writtenOut(file: DealtFile, tasks: readonly PlainTask[]): readonly WrittenCell[] {
  return Object.entries(file.entries).flatMap(([number, entries]) => {
    const before = tasks.find((task) => task.number === Number(number))!;
    return (Object.keys(entries) as EntryField[])
      .filter((field) => entries[field] !== before[field])
      .map((field) => ({ file, task: Number(number), field }));
  });
}

function afterOrder(
  tasks: readonly PlainTask[],
  order: StoryOrder,
  document: StoryDocument
): readonly PlainTask[] {
  const extensionDocument = document.documentNumber;
  switch (order.kind) {
    case "add":
      return [...tasks, { ...plannedPart(order.task), added: order.task }];
    case "extend":
      return withFields(tasks, order.task, { extendedDue: order.due, extensionDocument });
    case "stop":
      return withFields(tasks, order.task, {
        status: "Dừng thực hiện",
        extensionDocument,
        delayReason: order.reason,
      });
    case "rename":
      return withLead(tasks, [order.from], () => order.to);
    case "merge":
      return withLead(tasks, order.from, () => order.to);
    case "split":
      return withLead(tasks, [order.from], ({ number }) =>
        order.second.includes(number) ? order.into[1] : order.into[0]
      );
  }
}

/** What was over before 1 July keeps who did it. */
function withLead(
  tasks: readonly PlainTask[],
  former: readonly string[],
  leadOf: (task: PlainTask) => string
): readonly PlainTask[] {
  const july = fromIso("2026-07-01")!;
  const isOver = ({ status, doneOn }: PlainTask) =>
    status === "Dừng thực hiện" ||
    status === "Không phát sinh" ||
    (status === "Đã hoàn thành" && (doneOn === undefined || doneOn < july));
  return tasks.map((task) =>
    former.includes(task.lead) && !isOver(task) ? { ...task, lead: leadOf(task) } : task
  );
}

function withFields(
  tasks: readonly PlainTask[],
  number: number,
  fields: ReportedFields
): readonly PlainTask[] {
  return tasks.map((task) => (task.number === number ? { ...task, ...fields } : task));
}

function plannedPart({ number, area, lead, kind, start, due }: NewTaskOfYear): PlannedTask {
  return { number, area, lead, kind, start, due };
}
