import { queuePlanState } from "../../excel/planState";
import { readTracking } from "../../excel/readOwnSheets";
import { inExcel } from "../../excel/run";
import {
  asExisting,
  cellUnder,
  changeUnder,
  findBodyRow,
  readBodyRow,
  writeTableRow,
  type TableRow,
} from "../../excel/tableRow";
import { taskEntries } from "../../excel/cellEntries";
import { isDocumentField, type EnteredField, type FieldValue } from "../../plan/taskField";
import { newTaskId } from "../../plan/taskId";
import { resolveEdits, reversedEdits } from "../../sheets/taskEdits";
import { headerOf, TRACKING_TABLE } from "../../tables/trackingColumns";
import { amongOthers } from "../amongOthers";
import { taskRow, type TaskRow } from "./taskAtHand";

/** Where a task was seen. */
export interface TaskPlace {
  /** The permanent id; empty where the row had none. */
  readonly id: string;
  /** Body row of `PhuLuc`. */
  readonly row: number;
  /** "Nội dung công việc", by which a row without an id is known. */
  readonly text: FieldValue;
}

/** A field of the task that is to hold something else. */
export interface FieldEdit {
  readonly field: EnteredField;
  /** What was seen there; where something else stands by now, that stays. */
  readonly from: FieldValue;
  readonly to: FieldValue;
}

/** What stands in a field by now in place of what an edit expected. */
export interface KeptField {
  readonly edit: FieldEdit;
  readonly present: FieldValue;
}

export interface EditedRow {
  readonly kind: "edited";
  /** Where the task stands. */
  readonly place: TaskPlace;
  /** What was written. */
  readonly made: readonly FieldEdit[];
  readonly kept: readonly KeptField[];
  /** The way back from what was written. */
  readonly undo: readonly FieldEdit[];
  /** The row as it stands by now, calculated. */
  readonly after: TaskRow;
}

/** Nothing was written: the row is in the table no longer, or the plan is issued by now and a field the document's own. */
export interface GoneRow {
  readonly kind: "gone" | "issued";
}

/**
 * Writes fields of one task, in two requests while its row stands where it was seen, in four where rows have moved. A row
 * without an id is given one. Where somebody wrote something else into a field meanwhile, that stays and is told; where
 * that happens in the moment of writing, all is read and written once more.
 * @throws ExcelProblem where Excel refuses, `columnMissing` where the table has lost a field's column
 */
export function editRow(
  place: TaskPlace,
  edits: readonly FieldEdit[]
): Promise<EditedRow | GoneRow> {
  return inExcel((context) =>
    amongOthers(async () => {
      const planState = queuePlanState(context);
      const row = await findTask(context, place);
      if (row === null) {
        return { kind: "gone" };
      }
      return planState() === "issued" && edits.some(({ field }) => isDocumentField(field))
        ? { kind: "issued" }
        : writeFields(context, row, edits);
    })
  );
}

/** The row of a task: where it was seen, else wherever its id stands by now. */
export async function findTask(
  context: Excel.RequestContext,
  { id, row, text }: TaskPlace
): Promise<TableRow | null> {
  const seen = await readBodyRow(context, TRACKING_TABLE, row);
  if (seen !== null && isTask(seen, id, text)) {
    return seen;
  }
  const at = id === "" ? null : await findBodyRow(context, TRACKING_TABLE, headerOf("id"), id);
  return at === null ? null : readBodyRow(context, TRACKING_TABLE, at);
}

function isTask(row: TableRow, id: string, text: FieldValue): boolean {
  const isSameText = String(cellUnder(row, headerOf("text")) ?? "") === String(text ?? "");
  return String(cellUnder(row, headerOf("id")) ?? "") === id && (id !== "" || isSameText);
}

async function writeFields(
  context: Excel.RequestContext,
  row: TableRow,
  edits: readonly FieldEdit[]
): Promise<EditedRow> {
  const existing = asExisting(row);
  const [tracked] = readTracking(existing);
  const named = edits.map((edit) => ({ ...edit, taskId: tracked!.id }));
  const { made, kept } = resolveEdits(named, [tracked!]);
  const changes = taskEntries(made, existing);
  const naming =
    tracked!.id === "" ? changeUnder(row, headerOf("id"), newTaskId(Math.random)) : null;
  const written =
    changes.length === 0
      ? row
      : await writeTableRow(context, row, naming === null ? changes : [...changes, naming]);
  const after = taskRow(written);
  return {
    kind: "edited",
    place: placeOf(after),
    made: made.map(fieldEdit),
    kept: kept.map(({ edit, present }) => ({ edit: fieldEdit(edit), present: present ?? null })),
    undo: reversedEdits(made).map(fieldEdit),
    after,
  };
}

/** Where a row that was read stands. */
export function placeOf({ id, row, values }: Pick<TaskRow, "id" | "row" | "values">): TaskPlace {
  return { id, row, text: values.text };
}

function fieldEdit({ field, from, to }: FieldEdit): FieldEdit {
  return { field, from, to };
}
