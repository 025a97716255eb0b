import {
  asTable,
  findTables,
  readChangedRows,
  writeReadRows,
  type ChangedRows,
  type TablePlaces,
} from "../../excel/changedRows";
import { keepsUndo } from "../../excel/keepsUndo";
import { readAgencies, readSettings } from "../../excel/readOwnSheets";
import { inExcel } from "../../excel/run";
import type { CellsChange } from "../../excel/tableEvents";
import { taskEntries } from "../../excel/cellEntries";
import { chosenDeadlines, NO_CHOICES, type Choices } from "../../intake/choices";
import { withAssigned } from "../../plan/agencies/chosenNames";
import { dateParts, type CalendarDay } from "../../plan/day";
import type { DependentContext } from "../../plan/dependentValues";
import { editsOf, type Proposal } from "../../plan/proposal";
import { defaultSettings } from "../../plan/settings";
import type { TaskEdit } from "../../plan/taskField";
import { reversedEdits } from "../../sheets/taskEdits";
import { TRACKING_TABLE } from "../../tables/trackingColumns";
import { clockDay } from "../clockDay";
import { asOffer, consequencesOf, type Consequences } from "./proposals";
import { touchedTasks, type ReadTask, type TouchedTask } from "./touchedTasks";

export interface AnswerRequest {
  readonly changes: readonly CellsChange[];
  /** Where the tables were last; null to look for them. */
  readonly places: TablePlaces | null;
  /** What the user decided about the list, as the workbook remembers it; null before that was read. */
  readonly choices: Choices | null;
  /** The calendar's day; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

export type AnswerOutcome =
  | ({ readonly kind: "answered"; readonly places: TablePlaces } & Answer)
  /** The changes are on other sheets, or there is no `PhuLuc`. */
  | { readonly kind: "elsewhere"; readonly places: TablePlaces | null }
  /** More rows at once than are answered one by one: `catchUp` looks them all through. */
  | { readonly kind: "tooMany"; readonly places: TablePlaces };

export interface Answer {
  readonly touched: readonly TouchedTask[];
  /** What is left for a person to decide. */
  readonly offers: readonly Proposal[];
  /** What was written at once, and the way back. */
  readonly written: readonly Proposal[];
  readonly undo: readonly TaskEdit[];
}

/** So many rows are read in far less than a request may hold. */
const MOST_ROWS = 500;

/**
 * Answers changes that somebody made in `PhuLuc`: in Excel that keeps the user's undoing, what is certain in one row is
 * written at once; everything else is offered. Only this user's changes are answered; another's are told. One request reads, one
 * writes.
 * @throws ExcelProblem where Excel refuses to be read, `editing` while a cell is being edited
 */
export function answerChanges(request: AnswerRequest): Promise<AnswerOutcome> {
  return inExcel(async (context): Promise<AnswerOutcome> => {
    const places = request.places ?? (await findTables(context));
    const changes = request.changes.filter(({ sheetId }) => sheetId === places?.tracking);
    if (places === null || changes.length === 0) {
      return { kind: "elsewhere", places };
    }
    const areas = changes.flatMap((change) => change.areas);
    if (areas.reduce((sum, { rows }) => sum + rows, 0) > MOST_ROWS) {
      return { kind: "tooMany", places };
    }
    const spans = areas.map(({ row, rows }) => [row, row + rows - 1] as const);
    const read = await readChangedRows(context, places, spans);
    return { kind: "answered", places, ...(await answer(context, read, request, changes)) };
  });
}

async function answer(
  context: Excel.RequestContext,
  read: ChangedRows,
  request: AnswerRequest,
  changes: readonly CellsChange[]
): Promise<Answer> {
  const tasks = touchedTasks(read, changes);
  const touched = tasks.map(({ taskId, number, fields, local }) => ({
    taskId,
    number,
    fields,
    local,
  }));
  const around = surroundingsOf(read, request);
  const found = tasks
    .filter(({ local }) => local)
    .flatMap((task) =>
      task.fields.map((field) => ({ task, ...consequencesOf({ ...task, field }, around) }))
    );
  // Several rows are changed by the user's decision, after a snapshot.
  const rows = new Set(found.filter(({ certain }) => certain).map(({ task }) => task.row));
  const written = keepsUndo() && rows.size <= 1 ? await writeCertain(context, read, found) : null;
  // An offer finds its row by the id when it is taken.
  const offered = found.filter(({ task }) => task.isUnique);
  const left = offered.map((each) => (written === null ? asOffer(each) : each.offered));
  return {
    touched,
    offers: [...left, ...offered.map(({ remark }) => remark)].filter(isThere),
    written: written?.proposals ?? [],
    undo: written?.undo ?? [],
  };
}

type Found = Consequences & { readonly task: ReadTask };

/** Writes what is certain; null where Excel refuses, as on a protected sheet, so that it is offered. */
async function writeCertain(
  context: Excel.RequestContext,
  read: ChangedRows,
  found: readonly Found[]
): Promise<{ readonly proposals: readonly Proposal[]; readonly undo: readonly TaskEdit[] } | null> {
  const placed = found.flatMap(({ certain, task: { row } }) =>
    certain === null ? [] : editsOf(certain, certain.values).map((edit) => ({ ...edit, row }))
  );
  if (placed.length === 0) {
    return { proposals: [], undo: [] };
  }
  const tables = new Map([[TRACKING_TABLE.toLowerCase(), asTable(read)]]);
  try {
    await writeReadRows(context, read, taskEntries(placed, { tables, cells: new Map() }));
  } catch {
    return null;
  }
  return {
    proposals: found.map(({ certain }) => certain).filter(isThere),
    undo: reversedEdits(placed),
  };
}

function surroundingsOf(
  { surroundings, names }: ChangedRows,
  { choices, today = clockDay() }: AnswerRequest
): DependentContext {
  const settings = readSettings(surroundings, names, defaultSettings(dateParts(today).year));
  const decided = choices ?? NO_CHOICES;
  return {
    settings,
    agencies: withAssigned(readAgencies(surroundings), decided.agencies),
    today,
    chosenFor: chosenDeadlines(decided),
  };
}

function isThere<T>(thing: T | null): thing is T {
  return thing !== null;
}
