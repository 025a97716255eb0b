/** Name of the table of slips that went out: who has answered. */
export const SLIPS_TABLE = "PhieuGui" as const;

/** The columns of `PhieuGui`, in order; `state` calculates. */
export const SLIPS_COLUMNS = [
  { id: "code", header: "Mã phiếu" },
  { id: "agency", header: "Đơn vị" },
  { id: "period", header: "Kỳ" },
  { id: "sentOn", header: "Ngày gửi" },
  { id: "dueBack", header: "Hạn gửi lại" },
  { id: "tasks", header: "Số nhiệm vụ" },
  { id: "returnedOn", header: "Ngày nhận" },
  { id: "file", header: "Tệp nhận" },
  { id: "changes", header: "Số mục đã ghi" },
  { id: "lastReminder", header: "Ngày đôn đốc gần nhất" },
  { id: "reminders", header: "Số lần đôn đốc" },
  { id: "state", header: "Tình trạng" },
  { id: "note", header: "Ghi chú" },
] as const;

export type SlipsColumnId = (typeof SLIPS_COLUMNS)[number]["id"];

/** The header of a column of `PhieuGui`. */
export function slipsHeaderOf(id: SlipsColumnId): string {
  return SLIPS_COLUMNS.find((column) => column.id === id)!.header;
}
