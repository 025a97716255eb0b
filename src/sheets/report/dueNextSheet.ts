import { reportLists } from "../../messages/reportLists";
import { toVietnamese } from "../../plan/day";
import type { SheetBlueprint } from "../blueprint";
import { TRACKING_TABLE, headerOf } from "../../tables/trackingColumns";
import { PERIOD_NAMES } from "../summary/periodCells";
import type { ReportSheetsInput } from "./drawReportSheets";
import { DUE, DUE_HELPER, NUMBER, ORDER, countColumn, taskText, textColumn } from "./listColumns";
import { listSheet, type ListColumn } from "./listSheet";
import { DUE_NEXT, dueAt, taskCell } from "./reportedTasks";
import { reportedLists } from "./reportedLists";
import { dayWords, quoted, sentence } from "./sentence";

const { notUpdated, dueNext: texts } = reportLists;

const DAYS_LEFT: ListColumn = {
  ...countColumn(texts.daysLeft, 51),
  formula: ({ helpers: [due] }) => `${due!}-${PERIOD_NAMES.dataDay}`,
};

const STATUS: ListColumn = {
  ...textColumn(headerOf("status"), 72),
  formula: ({ at }) => {
    const status = taskCell("status", at);
    return `IF(TRIM(${status})="",${quoted(notUpdated)},${status})`;
  },
};

const COLUMNS: readonly ListColumn[] = [
  ORDER,
  NUMBER,
  taskText("text", 204),
  taskText("lead", 96),
  taskText("deadlineText", 87),
  DUE,
  DAYS_LEFT,
  STATUS,
  taskText("outcome", 99),
];

/** The sheet `Tổng hợp sắp đến hạn`: open tasks that are due up to the end of the next period, by their day. */
export function dueNextSheet(input: ReportSheetsInput): SheetBlueprint {
  const { dueNext } = reportedLists(input);
  return listSheet({
    role: "dueNext",
    name: texts.sheet,
    form: "3",
    title: texts.title(String(input.planYear)),
    table: TRACKING_TABLE,
    tests: DUE_NEXT,
    sortedBy: dueAt,
    columns: COLUMNS,
    helpers: [DUE_HELPER],
    constants: [],
    words: [dayWords(PERIOD_NAMES.nextTo)],
    summary: ({ count, words: [until] }) => {
      const some = sentence(texts.count, count, until!);
      return `IF(${count}=0,${sentence(texts.none, until!)},${some})`;
    },
    rows: dueNext.map((task, index) => [
      String(index + 1),
      task.number,
      task.text,
      task.lead,
      task.deadlineText,
      task.due === null ? "" : toVietnamese(task.due),
      "",
      notUpdated,
      task.outcome,
    ]),
  });
}
