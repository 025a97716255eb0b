import { changeLogMessages } from "../../messages/changeLog";
import type { LogEntry } from "../../plan/changes/logEntry";
import type { CellContent, SheetBlueprint, TableBlueprint } from "../blueprint";
import { tableColumns } from "../tableColumns";
import { numberCell, textCell } from "../taskCells";
import { appendedTable, workingSheet } from "../workingSheet";
import {
  CHANGE_LOG_COLUMNS,
  CHANGE_LOG_TABLE,
  changeLogHeaderOf,
  type ChangeLogColumnId,
} from "../../tables/changeLogColumns";

const HEADER_ROW = 4;
const MINUTES_A_DAY = 1_440;
/** The limit of Excel. */
const MOST_IN_CELL = 32_767;

/** A line of `NhatKy` with its number, "TT". */
export interface NumberedEntry {
  readonly order: number;
  readonly entry: LogEntry;
}

/** The sheet `Nhật ký thay đổi`: the table `NhatKy`, a line per change; without changes it has one blank row. */
export function changeLogSheet(
  planYear: number,
  entries: readonly NumberedEntry[] = []
): SheetBlueprint {
  const words = changeLogMessages.vi;
  return workingSheet({
    role: "changeLog",
    name: words.sheet,
    lines: [words.title(String(planYear)), words.guidance],
    tables: [changeLogTable(entries)],
    headerHeight: 36,
    frozenColumns: 2,
    tabColor: "#7F7F7F",
  });
}

/** The table `NhatKy` with these lines. */
export function changeLogTable(entries: readonly NumberedEntry[] = []): TableBlueprint {
  return appendedTable({
    name: CHANGE_LOG_TABLE,
    row: HEADER_ROW,
    columns: tableColumns(CHANGE_LOG_COLUMNS),
    rows: entries.map((line) => CHANGE_LOG_COLUMNS.map(({ id }) => logContent(line, id))),
    keyColumn: changeLogHeaderOf("order"),
  });
}

/** What a new row of `NhatKy` holds, by header. */
export function logCells(line: NumberedEntry): ReadonlyMap<string, CellContent> {
  return new Map(CHANGE_LOG_COLUMNS.map(({ id, header }) => [header, logContent(line, id)]));
}

/** What a line's cell holds. */
export function logContent({ order, entry }: NumberedEntry, id: ChangeLogColumnId): CellContent {
  const { works, decisions } = changeLogMessages.vi;
  switch (id) {
    case "order":
      return order;
    case "at":
      return { day: entry.at.day, time: entry.at.minutes / MINUTES_A_DAY };
    case "work":
      return works[entry.work];
    case "decision":
      return decisions[entry.decision];
    case "number":
      return numberCell(entry.number);
    default:
      return textCell(fitting(entry[id]));
  }
}

/** What came in two long cells may be more than one holds; where it came from has all of it. */
function fitting(text: string): string {
  return text.length <= MOST_IN_CELL ? text : `${text.slice(0, MOST_IN_CELL - 1)}…`;
}
