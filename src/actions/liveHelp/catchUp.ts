import { inExcel } from "../../excel/run";
import { chosenDeadlines, type Choices } from "../../intake/choices";
import { inSlices } from "../../pace/inSlices";
import { flatMapInSteps, type Steps } from "../../pace/steps";
import type { CalendarDay } from "../../plan/day";
import type { DependentContext } from "../../plan/dependentValues";
import { isBlank } from "../../plan/dependents/fieldText";
import type { Proposal } from "../../plan/proposal";
import type { EnteredField, FieldValue, TaskValues } from "../../plan/taskField";
import { fieldValue, taskValues } from "../../sheets/followedPlan";
import type { BaseRow } from "../../sheets/baseRow";
import { sameContent } from "../../sheets/taskCells";
import type { TrackedTask } from "../../sheets/tracking";
import { TRACKING_COLUMNS } from "../../tables/trackingColumns";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";
import { asOffer, consequencesOf } from "./proposals";

export interface CaughtUp {
  readonly ok: true;
  /** In the order of the table. */
  readonly proposals: readonly Proposal[];
  /** What the user decided about the list, for answers to later changes. */
  readonly choices: Choices;
  /** Whether an earlier build was found unfinished and undone first. */
  readonly restored: boolean;
}

/** Fields that came from the source, so that the workbook remembers what they said. */
const REMEMBERED = ["lead", "supporting", "deadlineText"] as const;
/** Of the others nobody knows what they said before: only their own spelling is looked at. */
const SPELT = TRACKING_COLUMNS.filter(
  (column) => column.holds === "word" || column.holds === "day"
).map(({ id }) => id);

/**
 * What follows from all that was changed in `PhuLuc` since the add-in last wrote it, while it was not there to answer.
 * Writes nothing, apart from undoing an earlier build that was cut off.
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses, `columnMissing` where `PhuLuc` has lost a column of the document
 */
export function catchUp(today?: CalendarDay): Promise<CaughtUp | NotBuilt> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, today);
    return own === null ? NOT_BUILT : inSlices(caughtUp(own));
  });
}

function* caughtUp(own: OwnWorkbook): Steps<CaughtUp> {
  const { settings, agencies, choices, today, memory, tracked, settled } = own;
  const context: DependentContext = {
    settings,
    agencies,
    today,
    chosenFor: chosenDeadlines(choices),
  };
  const written = new Map(memory.base.map((row) => [row.id, row]));
  const proposals = yield* flatMapInSteps(tracked, (task) =>
    missedIn(task, written.get(task.id), context)
  );
  return { ok: true, proposals, choices, restored: settled.restored };
}

function missedIn(
  { id: taskId, cells }: TrackedTask,
  written: BaseRow | undefined,
  context: DependentContext
): readonly Proposal[] {
  const values = taskValues(cells);
  const remembered = REMEMBERED.filter((field) => isNews(field, values, written)).map((field) => {
    const former = writtenIn(field, written);
    const found = consequencesOf({ taskId, values, field, former }, context);
    return asOffer(found);
  });
  const spelt = SPELT.filter((field) => !isBlank(values[field])).map((field) => {
    const former: FieldValue = values[field];
    return consequencesOf({ taskId, values, field, former }, context).certain;
  });
  return [...remembered, ...spelt].filter((proposal) => proposal !== null);
}

/** Whether somebody wrote a field since it was last written; in a row of their own everything is. */
function isNews(
  field: (typeof REMEMBERED)[number] & EnteredField,
  values: TaskValues,
  written: BaseRow | undefined
): boolean {
  const former = writtenIn(field, written);
  return former === undefined ? !isBlank(values[field]) : !sameContent(values[field], former);
}

/** Undefined where nobody remembers. */
function writtenIn(
  field: (typeof REMEMBERED)[number],
  written: BaseRow | undefined
): FieldValue | undefined {
  const cell = written?.cells[field];
  return cell === undefined ? undefined : fieldValue(cell);
}
