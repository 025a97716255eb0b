import { reportLists } from "../../messages/reportLists";
import { toVietnamese } from "../../plan/day";
import type { SheetBlueprint } from "../blueprint";
import { TRACKING_TABLE } from "../../tables/trackingColumns";
import { PERIOD_NAMES } from "../summary/periodCells";
import type { ReportSheetsInput } from "./drawReportSheets";
import { DUE, DUE_HELPER, NUMBER, ORDER, countColumn, taskText } from "./listColumns";
import { listSheet, type ListColumn } from "./listSheet";
import { OVERDUE, TASK_COUNT, dueAt } from "./reportedTasks";
import { reportedLists } from "./reportedLists";
import { sentence } from "./sentence";

const texts = reportLists.overdue;

const DAYS_LATE: ListColumn = {
  ...countColumn(texts.daysLate, 51),
  formula: ({ helpers: [due] }) => `IF(${due!}=0,"",${PERIOD_NAMES.dataDay}-${due!})`,
};

const COLUMNS: readonly ListColumn[] = [
  ORDER,
  NUMBER,
  taskText("text", 186),
  taskText("lead", 93),
  DUE,
  DAYS_LATE,
  taskText("delayReason", 111),
  taskText("outcome", 105),
  taskText("note", 63),
];

/** The sheet `Tổng hợp quá hạn`: the tasks that are late, the longest late first, with the reasons that were given. */
export function overdueSheet(input: ReportSheetsInput): SheetBlueprint {
  const { overdue } = reportedLists(input);
  return listSheet({
    role: "overdue",
    name: texts.sheet,
    form: "2",
    title: texts.title(String(input.planYear)),
    table: TRACKING_TABLE,
    tests: OVERDUE,
    sortedBy: dueAt,
    columns: COLUMNS,
    helpers: [DUE_HELPER],
    constants: [],
    words: [],
    summary: ({ count, columns }) => {
      const longest = `MAX(${columns[COLUMNS.indexOf(DAYS_LATE)]!})`;
      const some = sentence(texts.count, count, TASK_COUNT, longest);
      return `IF(${count}=0,${sentence(texts.none, TASK_COUNT)},${some})`;
    },
    rows: overdue.map((task, index) => [
      String(index + 1),
      task.number,
      task.text,
      task.lead,
      toVietnamese(task.due),
      String(task.daysLate),
      task.reason,
      task.outcome,
      task.note,
    ]),
  });
}
