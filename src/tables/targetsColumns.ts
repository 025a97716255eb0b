import { headerIn, type Column } from "./column";
import { LIST_NAMES } from "./listNames";

/** Name of the table of targets, one row per target. */
export const TARGETS_TABLE = "ChiTieu";

/** Defined name over the words of "Chiều", which the sheet of targets brings along. */
export const SENSES_LIST = "DanhSachChieu";

/** The columns of `ChiTieu`, in order. A row is known by its text. */
export const TARGETS_COLUMNS = [
  { id: "order", header: "Thứ tự", holds: "number", width: 33 },
  { id: "text", header: "Chỉ tiêu", holds: "text", width: 231 },
  { id: "sense", header: "Chiều", holds: "word", list: SENSES_LIST, width: 57, centered: true },
  { id: "plan", header: "Kế hoạch", holds: "number", width: 54 },
  { id: "unit", header: "Đơn vị tính", holds: "text", width: 54, centered: true },
  { id: "lastYear", header: "Cùng kỳ năm trước", holds: "number", width: 57 },
  { id: "firstQuarter", header: "Quý I", holds: "number", width: 48 },
  { id: "halfYear", header: "6 tháng", holds: "number", width: 48 },
  { id: "nineMonths", header: "9 tháng", holds: "number", width: 48 },
  { id: "year", header: "Năm", holds: "number", width: 48 },
  { id: "verdict", header: "Đánh giá", holds: "calculated", width: 69, centered: true },
  {
    id: "agency",
    header: "Cơ quan theo dõi",
    holds: "name",
    list: LIST_NAMES.agencies,
    width: 102,
  },
  { id: "tasks", header: "Nhiệm vụ liên quan (STT)", holds: "text", width: 60 },
  { id: "note", header: "Ghi chú", holds: "text", width: 105 },
] as const satisfies readonly Column[];

export type TargetsColumnId = (typeof TARGETS_COLUMNS)[number]["id"];

/** The header of a column of `ChiTieu`. */
export function targetsHeaderOf(id: TargetsColumnId): string {
  return headerIn(TARGETS_COLUMNS, id);
}
