import { changeLogMessages } from "../../messages/changeLog";
import type { LogEntry } from "../../plan/changes/logEntry";
import type { CellContent, SheetBlueprint, TableBlueprint, TableColumn } from "../blueprint";
import { BODY, DATE_FORMAT, TEXT_FORMAT } from "../styles";
import { numberCell, textCell } from "../taskCells";
import { appendedTable, workingSheet } from "../workingSheet";
import {
  CHANGE_LOG_COLUMNS,
  CHANGE_LOG_TABLE,
  changeLogHeaderOf,
  type ChangeLogColumnId,
} from "./changeLogColumns";

const HEADER_ROW = 4;
const MINUTES_A_DAY = 1_440;
/** The limit of Excel. */
const MOST_IN_CELL = 32_767;

/** Points. */
const WIDTHS: Readonly<Record<ChangeLogColumnId, number>> = {
  order: 36,
  at: 78,
  work: 96,
  source: 150,
  agency: 126,
  number: 36,
  field: 96,
  sent: 102,
  before: 102,
  returned: 102,
  after: 102,
  decision: 72,
  note: 120,
  taskId: 90,
};

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
    columns: CHANGE_LOG_COLUMNS.map(({ id }) => logColumn(id)),
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

const FORMATS: Readonly<Partial<Record<ChangeLogColumnId, string>>> = {
  order: "0",
  at: `${DATE_FORMAT} hh:mm`,
  number: "0",
};

function logColumn(id: ChangeLogColumnId): TableColumn {
  const numberFormat = FORMATS[id] ?? TEXT_FORMAT;
  return {
    header: changeLogHeaderOf(id),
    format: { ...BODY, numberFormat, horizontal: numberFormat === TEXT_FORMAT ? "Left" : "Center" },
    width: WIDTHS[id],
    ...(id === "taskId" ? { hidden: true } : {}),
  };
}
