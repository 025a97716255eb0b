import { asTable, type ChangedRows } from "../../excel/changedRows";
import { readTracking } from "../../excel/readOwnSheets";
import type { CellsChange } from "../../excel/tableEvents";
import { fieldText } from "../../plan/dependents/fieldText";
import type { EnteredField, FieldValue, TaskValues } from "../../plan/taskField";
import { taskValues } from "../../sheets/followedPlan";
import { identifiedTasks } from "../../sheets/taskIds";
import { ENTERED_FIELDS, headerOf } from "../../tables/trackingColumns";

/** Fields of a task in which something changed. */
export interface TouchedTask {
  readonly taskId: string;
  /** STT. */
  readonly number: string;
  readonly fields: readonly EnteredField[];
  /** Whether this user changed them. */
  readonly local: boolean;
}

/** A touched task as it was read. */
export interface ReadTask extends TouchedTask {
  /** Body row of `PhuLuc`, 0 is the first. */
  readonly row: number;
  readonly values: TaskValues;
  /** Whether no other row has its id: which of several keeps it only the whole table tells. */
  readonly isUnique: boolean;
  /** What its one changed field held before; undefined where nobody knows. */
  readonly former: FieldValue | undefined;
}

const FIELD_OF_HEADER: ReadonlyMap<string, EnteredField> = new Map(
  ENTERED_FIELDS.map((field) => [headerOf(field), field])
);

/** The tasks in whose rows somebody changed cells; rows that hold nothing are none. */
export function touchedTasks(
  read: ChangedRows,
  changes: readonly CellsChange[]
): readonly ReadTask[] {
  const touched = changes.flatMap((change) => {
    const present = rowsIn(read, null);
    const before = "before" in change ? rowsIn(read, change) : null;
    return present.flatMap((task, index): ReadTask[] => {
      const fields = fieldsOf(change, read, task.row);
      const former = fields.length === 1 ? before?.[index]?.values[fields[0]!] : undefined;
      return fields.length === 0 ? [] : [{ ...task, fields, local: change.local, former }];
    });
  });
  return touched.reduce(withTouched, []);
}

/** Changes of the same cells by the same person are one: from what stood there first to what stands there by now. */
function withTouched(tasks: readonly ReadTask[], task: ReadTask): readonly ReadTask[] {
  const isSame = ({ row, local, fields }: ReadTask): boolean =>
    row === task.row && local === task.local && fields.some((each) => task.fields.includes(each));
  const before = tasks.filter(isSame);
  const fields = [...new Set([...before, task].flatMap((each) => each.fields))];
  const [first = task] = before;
  const former = fields.length === 1 ? first.former : undefined;
  return [...tasks.filter((each) => !isSame(each)), { ...task, fields, former }];
}

type PresentTask = Pick<ReadTask, "taskId" | "number" | "row" | "values" | "isUnique">;

/** The rows as they stand, or with what one cell held before a change. */
function rowsIn(read: ChangedRows, change: CellsChange | null): readonly PresentTask[] {
  const [area] = change?.areas ?? [];
  const rows = read.rows.map((row) => {
    const at = area && isIn(area.row, read, row.row) ? area.column - read.area.column : -1;
    return at < 0 ? row : { ...row, values: row.values.with(at, change!.before) };
  });
  const table = asTable({ ...read, rows });
  const tracked = readTracking({ tables: new Map([["phuluc", table]]), cells: new Map() });
  return tracked.map((task, index) => {
    const { row } = read.rows[index]!;
    const [named] = identifiedTasks([{ ...task, row }], []).rows;
    const values = taskValues(task.cells);
    return {
      taskId: named?.id ?? task.id,
      number: fieldText(values.number),
      row,
      values,
      isUnique: task.id === "" || read.ids.filter((id) => id === task.id).length === 1,
    };
  });
}

function isIn(sheetRow: number, read: ChangedRows, row: number): boolean {
  return sheetRow === read.area.row + 1 + row;
}

function fieldsOf(
  { areas }: CellsChange,
  { headers, area }: ChangedRows,
  row: number
): readonly EnteredField[] {
  const sheetRow = area.row + 1 + row;
  return headers.flatMap((header, index) => {
    const field = FIELD_OF_HEADER.get(header);
    const column = area.column + index;
    const isChanged = areas.some(
      (each) =>
        sheetRow >= each.row &&
        sheetRow < each.row + each.rows &&
        column >= each.column &&
        column < each.column + each.columns
    );
    return field !== undefined && isChanged ? [field] : [];
  });
}
