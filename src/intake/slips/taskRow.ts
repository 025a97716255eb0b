import type {
  ReturnedDocumentField,
  ReturnedEntry,
  ReturnedRow,
  UnusedCell,
} from "../../plan/slips/returnedSlip";
import { trackingColumn } from "../../tables/trackingColumns";
import { cleanText } from "../../text/unicode";
import { cellText } from "../cells/cellText";
import { dayCell, returnedEntry, type EntryContext } from "./returnedEntry";
import { placeIn, unusedIn, valueIn, type SheetRow } from "./sheetReading";
import { isSlipField, type TaskColumn } from "./slipColumns";
import type { SlipField } from "../../tables/slipColumns";

/** A row of a list of tasks as far as it is one, and its cells that say nothing of a task. */
export interface ReadTaskRow {
  readonly row: ReturnedRow | null;
  readonly unused: readonly UnusedCell[];
}

/** "I", "A.", "II)": the number of an area's heading in a unit's own list. */
const AREA_NUMBER = /^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/u;

/**
 * Reads a row below the header of a list of tasks. A row without id is a task where it says more than a remark below a
 * list does.
 * @param isProposed whether it stands among the rows that the slip keeps for tasks of the unit's own
 */
export function readTaskRow(
  row: SheetRow,
  columns: ReadonlyMap<number, TaskColumn>,
  isProposed: boolean,
  context: EntryContext
): ReadTaskRow {
  const columnOf = new Map([...columns].map(([column, role]) => [role, column]));
  const textOf = (role: TaskColumn): string => row.texts[columnOf.get(role) ?? -1] ?? "";
  const idColumn = columnOf.get("taskId");
  const hasId = textOf("taskId") !== "" && valueIn(row, idColumn).kind !== "error";
  const [number, text] = [textOf("number"), textOf("text")];
  const entries: Partial<Record<SlipField, ReturnedEntry>> = {};
  const document: Partial<Record<ReturnedDocumentField, string>> = {};
  for (const [column, role] of columns) {
    if (isSlipField(role)) {
      const value = valueIn(row, column);
      const entry = trackingColumn(role).holds === "day" ? dayCell(value, context) : value;
      entries[role] = returnedEntry(role, entry, context);
    } else if (role === "due") {
      document.due = cleanText(cellText(dayCell(valueIn(row, column), context)));
    } else if (isDocumentField(role)) {
      document[role] = row.texts[column] ?? "";
    }
  }
  const says = {
    id: hasId,
    number: number !== "",
    text: text !== "",
    entry: Object.values(entries).some((entry) => entry.kind !== "value" || entry.value !== null),
    document: Object.values(document).some((words) => words !== ""),
  };
  const isHeading = AREA_NUMBER.test(number) && !says.entry && !says.document;
  if (!hasId && (isHeading || !isTask(says, isProposed || !columnOf.has("number")))) {
    return { row: null, unused: unusedIn(row) };
  }
  const isUnused = (column: number): boolean =>
    !columns.has(column) || (column === idColumn && !hasId);
  return {
    row: {
      place: placeIn(row),
      taskId: hasId ? textOf("taskId") : null,
      number,
      text,
      entries,
      document,
    },
    unused: unusedIn(row, isUnused),
  };
}

interface Said {
  readonly number: boolean;
  readonly text: boolean;
  readonly entry: boolean;
  readonly document: boolean;
}

/** @param textAlone whether a text by itself is a task: where tasks have no numbers */
function isTask({ number, text, entry, document }: Said, textAlone: boolean): boolean {
  return text ? textAlone || number || entry || document : number && entry;
}

function isDocumentField(role: TaskColumn): role is ReturnedDocumentField {
  return role !== "number" && role !== "text" && role !== "taskId" && !isSlipField(role);
}
