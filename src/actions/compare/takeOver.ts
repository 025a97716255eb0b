import { compareMessages } from "../../messages/compare";
import { officesFor } from "../../plan/compare/agencyRemarks";
import { officeNamed } from "../../plan/compare/communeOffices";
import type { SuperiorTask } from "../../plan/compare/planComparison";
import type { LogEntry } from "../../plan/changes/logEntry";
import type { NewTask } from "../../plan/changes/yearChanges";
import type { CalendarDay } from "../../plan/day";
import type { Agency, Area } from "../../plan/plan";
import { taskIds } from "../../plan/taskId";
import { headerOf } from "../../tables/trackingColumns";
import { applyChanges, type ChangeOutcome, type YearChanges } from "../changes/applyChanges";
import { clockMoment } from "../clockMoment";
import type { OwnWorkbook } from "../ownWorkbook";

export type { ChangeOutcome };

/** The reform area of administrative procedures. */
const PROCEDURES = "thu-tuc-hanh-chinh";

export interface TakeOverRequest {
  /** Tasks of the superior's plan that are to stand in ours. */
  readonly tasks: readonly SuperiorTask[];
  /** Of the superior's plan, by which a task's area is known here. */
  readonly areas: readonly Area[];
  /** What "Nguồn giao" is to say. */
  readonly origin: string;
  readonly today?: CalendarDay;
}

/**
 * Puts tasks of the superior's plan into our appendix, each at the end of its area, words and deadline as they are there, with
 * their source, and logs them; one step that can be taken back. The same task of the same source does not come twice.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function takeOver({ today, ...request }: TakeOverRequest): Promise<ChangeOutcome> {
  return applyChanges({
    changes: (own) => changesOf(request, own),
    ...(today === undefined ? {} : { today }),
  });
}

function changesOf(
  { tasks, areas, origin }: Omit<TakeOverRequest, "today">,
  { agencies, areas: ownAreas, today }: OwnWorkbook
): YearChanges {
  const areaOf = areaNames(ownAreas, areas);
  const added = tasks.map((task) => newTask(task, origin, areaOf, agencies));
  const at = { ...clockMoment(), day: today };
  const log = added.map(({ taskId, cells }, index): LogEntry => ({
    at,
    work: "compared",
    source: origin,
    agency: String(cells.lead ?? ""),
    taskId,
    number: "",
    field: headerOf("text"),
    sent: "",
    before: "",
    returned: tasks[index]!.task.text,
    after: tasks[index]!.task.text,
    decision: "added",
    note: compareMessages.vi.numberThere(tasks[index]!.task.number),
  }));
  return { edits: [], newTasks: added, newResults: [], log, reason: "yearChange" };
}

function newTask(
  { key, task }: SuperiorTask,
  origin: string,
  areaOf: (areaId: string) => string,
  agencies: readonly Agency[]
): NewTask {
  const lead = officeFor(task, agencies);
  return {
    taskId: taskIds(`${origin}\u0000${key}`)(),
    area: areaOf(task.areaId),
    cells: {
      text: task.text,
      ...(lead === null ? {} : { lead }),
      deadlineText: filled(task.deadlineText),
      deliverable: filled(task.deliverable),
      origin,
    },
  };
}

/** The name of an area by its id: as it is called here, else as there. */
function areaNames(own: readonly Area[], theirs: readonly Area[]): (areaId: string) => string {
  const names = new Map([...theirs, ...own].map(({ id, name }) => [id, name]));
  return (areaId) => names.get(areaId) ?? "";
}

/** Our office that answers to the field of the superior's agency; null where none or nobody knows. */
function officeFor(task: SuperiorTask["task"], agencies: readonly Agency[]): string | null {
  const offices = officesFor(task);
  // Of the two that answer to the superior's own office the centre has the procedures.
  const isProcedure = task.areaId === PROCEDURES && offices.includes("serviceCentre");
  const wanted = isProcedure ? "serviceCentre" : offices[0];
  const found = agencies.find(
    ({ name, kind }) => kind === "agency" && officeNamed(name) === wanted
  );
  return wanted === undefined ? null : (found?.name ?? null);
}

function filled(text: string): string | null {
  return text === "" ? null : text;
}
