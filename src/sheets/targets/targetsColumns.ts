/** Name of the table of targets, one row per target. */
export const TARGETS_TABLE = "ChiTieu";

/** The columns of `ChiTieu`, in order. A row is known by its text. */
export const TARGETS_COLUMNS = [
  { id: "order", header: "Thứ tự" },
  { id: "text", header: "Chỉ tiêu" },
  { id: "sense", header: "Chiều" },
  { id: "plan", header: "Kế hoạch" },
  { id: "unit", header: "Đơn vị tính" },
  { id: "lastYear", header: "Cùng kỳ năm trước" },
  { id: "firstQuarter", header: "Quý I" },
  { id: "halfYear", header: "6 tháng" },
  { id: "nineMonths", header: "9 tháng" },
  { id: "year", header: "Năm" },
  { id: "verdict", header: "Đánh giá" },
  { id: "agency", header: "Cơ quan theo dõi" },
  { id: "tasks", header: "Nhiệm vụ liên quan (STT)" },
  { id: "note", header: "Ghi chú" },
] as const;

export type TargetsColumnId = (typeof TARGETS_COLUMNS)[number]["id"];

/** The header of a column of `ChiTieu`. */
export function targetsHeaderOf(id: TargetsColumnId): string {
  return TARGETS_COLUMNS.find((column) => column.id === id)!.header;
}
