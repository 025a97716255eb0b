/** Name of the table in which changes during the year are kept, a line each. */
export const CHANGE_LOG_TABLE = "NhatKy" as const;

/** The columns of `NhatKy`, in order. */
export const CHANGE_LOG_COLUMNS = [
  { id: "order", header: "TT" },
  { id: "at", header: "Thời điểm" },
  { id: "work", header: "Việc" },
  { id: "source", header: "Văn bản hoặc tệp" },
  { id: "agency", header: "Đơn vị" },
  { id: "number", header: "STT" },
  { id: "field", header: "Mục" },
  { id: "sent", header: "Đã gửi" },
  { id: "before", header: "Trước khi ghi" },
  { id: "returned", header: "Nhận về" },
  { id: "after", header: "Sau khi ghi" },
  { id: "decision", header: "Xử lý" },
  { id: "note", header: "Ghi chú" },
  { id: "taskId", header: "Mã nhiệm vụ" },
] as const;

export type ChangeLogColumnId = (typeof CHANGE_LOG_COLUMNS)[number]["id"];

/** The header of a column of `NhatKy`. */
export function changeLogHeaderOf(id: ChangeLogColumnId): string {
  return CHANGE_LOG_COLUMNS.find((column) => column.id === id)!.header;
}
