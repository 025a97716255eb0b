import { headerIn, type Column } from "./column";

/** Name of the table in which changes during the year are kept, a line each. */
export const CHANGE_LOG_TABLE = "NhatKy" as const;

/** The columns of `NhatKy`, in order. */
export const CHANGE_LOG_COLUMNS = [
  { id: "order", header: "TT", holds: "ordinal", width: 36 },
  { id: "at", header: "Thời điểm", holds: "moment", width: 78 },
  { id: "work", header: "Việc", holds: "text", width: 96 },
  { id: "source", header: "Văn bản hoặc tệp", holds: "text", width: 150 },
  { id: "agency", header: "Đơn vị", holds: "text", width: 126 },
  { id: "number", header: "STT", holds: "ordinal", width: 36 },
  { id: "field", header: "Mục", holds: "text", width: 96 },
  { id: "sent", header: "Đã gửi", holds: "text", width: 102 },
  { id: "before", header: "Trước khi ghi", holds: "text", width: 102 },
  { id: "returned", header: "Nhận về", holds: "text", width: 102 },
  { id: "after", header: "Sau khi ghi", holds: "text", width: 102 },
  { id: "decision", header: "Xử lý", holds: "text", width: 72 },
  { id: "note", header: "Ghi chú", holds: "text", width: 120 },
  { id: "taskId", header: "Mã nhiệm vụ", holds: "text", width: 90, hidden: true },
] as const satisfies readonly Column[];

export type ChangeLogColumnId = (typeof CHANGE_LOG_COLUMNS)[number]["id"];

/** The header of a column of `NhatKy`. */
export function changeLogHeaderOf(id: ChangeLogColumnId): string {
  return headerIn(CHANGE_LOG_COLUMNS, id);
}
