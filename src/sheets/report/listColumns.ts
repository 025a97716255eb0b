import { reportLists } from "../../messages/reportLists";
import { type TrackingColumnId, headerOf } from "../../tables/trackingColumns";
import { DATE_FORMAT } from "../styles";
import type { Line, ListColumn } from "./listSheet";
import { dueAt, taskCell } from "./reportedTasks";

/** The running number. */
export const ORDER: ListColumn = {
  header: reportLists.order,
  width: 30,
  align: "Center",
  numberFormat: "General",
  formula: ({ number }) => number,
};

/** STT of the task. */
export const NUMBER: ListColumn = {
  header: headerOf("number"),
  width: 33,
  align: "Center",
  numberFormat: "General",
  formula: ({ at }) => valueOrBlank(taskCell("number", at)),
};

/** The first helper of lists of tasks: the deadline in force, 0 for none. */
export const DUE_HELPER = ({ at }: Line): string => dueAt(at);

/** The deadline in force. */
export const DUE: ListColumn = {
  ...dayColumn(reportLists.due),
  formula: ({ helpers: [due] }) => `IF(${due!}=0,"",${due!})`,
};

/** A column of text of the task, as `PhuLuc` heads it. */
export function taskText(id: TrackingColumnId, width: number): ListColumn {
  return { ...textColumn(headerOf(id), width), formula: ({ at }) => `${taskCell(id, at)}&""` };
}

/** What columns of days have in common. */
export function dayColumn(header: string): Omit<ListColumn, "formula"> {
  return { header, width: 66, align: "Center", numberFormat: DATE_FORMAT };
}

/** What columns of numbers have in common. */
export function countColumn(header: string, width: number): Omit<ListColumn, "formula"> {
  return { header, width, align: "Center", numberFormat: "0" };
}

/** What columns of text have in common. */
export function textColumn(header: string, width: number): Omit<ListColumn, "formula"> {
  return { header, width, align: "Left", numberFormat: "General" };
}

/** INDEX gives 0 for a blank cell. */
export function valueOrBlank(cell: string): string {
  return `IF(${cell}="","",${cell})`;
}
