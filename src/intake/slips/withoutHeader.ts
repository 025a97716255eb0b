import { isTaskId } from "../../plan/taskId";
import { statusFromWord } from "../../plan/vocabulary";
import { cleanText } from "../../text/unicode";
import { cellText } from "../cells/cellText";
import { findColumnsByContent } from "../columns/headerless";
import type { GridValue } from "../grid";
import type { ReturnedSheet } from "./returnedFile";
import { columnOfRole, type TaskColumn } from "./slipColumns";
import { SLIP_COLUMNS } from "../../tables/slipColumns";

const MOST = 0.6;

/**
 * The columns of a list of tasks whose header is gone: by the ids and the slip's own order of columns, else by what
 * stands in them. Empty where nothing tells them.
 */
export function columnsWithoutHeader(sheet: ReturnedSheet): ReadonlyMap<number, TaskColumn> {
  const idColumn = columnOfIds(sheet);
  const own = idColumn === null ? new Map<number, TaskColumn>() : ownColumns(sheet, idColumn);
  return own.size > 0 ? own : columnsByContent(sheet, idColumn);
}

/** The column that holds ids, whatever its header says; null where none does. */
export function columnOfIds(sheet: ReturnedSheet): number | null {
  const found = sheet.columns.findIndex((_, column) =>
    sheet.cells.some((row) => holdsTaskId(row[column]!))
  );
  return found < 0 ? null : found;
}

/** The slip's columns stand side by side, the ids last; of columns without any content nothing was read. */
function ownColumns(sheet: ReturnedSheet, idColumn: number): Map<number, TaskColumn> {
  const first = sheet.columns[idColumn]! - (SLIP_COLUMNS.length - 1);
  const columns = new Map<number, TaskColumn>();
  sheet.columns.forEach((place, column) => {
    const own = SLIP_COLUMNS[place - first];
    if (own) {
      columns.set(column, own.id);
    }
  });
  const statusColumn = [...columns].find(([, id]) => id === "status")?.[0];
  const numberColumn = [...columns].find(([, id]) => id === "number")?.[0];
  const tasks = sheet.cells.filter((row) => holdsTaskId(row[idColumn]!));
  const counted = tasks.filter((row) => /^\d/u.test(textAt(row, numberColumn))).length;
  const foreign = tasks.filter((row) => statusFromWord(textAt(row, statusColumn)) === null).length;
  return counted >= tasks.length * MOST && foreign <= tasks.length * (1 - MOST)
    ? columns
    : new Map();
}

function columnsByContent(
  sheet: ReturnedSheet,
  idColumn: number | null
): ReadonlyMap<number, TaskColumn> {
  const { name, cells } = sheet;
  const found = findColumnsByContent({ name, firstRow: 1, firstColumn: 1, cells, merges: [] });
  const columns = new Map<number, TaskColumn>();
  for (const { role, column } of found?.columns ?? []) {
    const known = columnOfRole(role);
    if (known !== null) {
      columns.set(column, known);
    }
  }
  if (columns.size > 0) {
    const status = sheet.columns.findIndex(
      (_, column) => !columns.has(column) && holdsStatuses(sheet, column)
    );
    if (status >= 0) {
      columns.set(status, "status");
    }
    if (idColumn !== null) {
      columns.set(idColumn, "taskId");
    }
  }
  return columns;
}

function holdsStatuses(sheet: ReturnedSheet, column: number): boolean {
  const texts = sheet.cells.map((row) => textAt(row, column)).filter((text) => text !== "");
  const known = texts.filter((text) => statusFromWord(text) !== null);
  return texts.length > 0 && known.length >= texts.length * MOST;
}

function textAt(row: readonly GridValue[], column: number | undefined): string {
  const value = row[column ?? -1];
  return value ? cleanText(cellText(value)) : "";
}

/** Whether a cell holds a "Mã nhiệm vụ". */
export function holdsTaskId(value: GridValue): boolean {
  return value.kind === "text" && isTaskId(value.text.trim());
}
