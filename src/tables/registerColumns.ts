import { headerIn, type Column } from "./column";
import { LIST_NAMES } from "./listNames";

/** Name of the table of slips that went out: who has answered. */
export const SLIPS_TABLE = "PhieuGui" as const;

/** More files, entries or reminders no slip has. */
const MOST = 1_000;

/** The columns of `PhieuGui`, in order. */
export const SLIPS_COLUMNS = [
  { id: "code", header: "Mã phiếu", holds: "text", width: 78, centered: true },
  { id: "agency", header: "Đơn vị", holds: "name", list: LIST_NAMES.agencies, width: 162 },
  { id: "period", header: "Kỳ", holds: "text", width: 78 },
  { id: "sentOn", header: "Ngày gửi", holds: "day", width: 72 },
  { id: "dueBack", header: "Hạn gửi lại", holds: "day", width: 72 },
  { id: "tasks", header: "Số nhiệm vụ", holds: "count", most: MOST, width: 54 },
  { id: "returnedOn", header: "Ngày nhận", holds: "day", width: 72 },
  { id: "file", header: "Tệp nhận", holds: "text", width: 186 },
  { id: "changes", header: "Số mục đã ghi", holds: "count", most: MOST, width: 54 },
  { id: "lastReminder", header: "Ngày đôn đốc gần nhất", holds: "day", width: 78 },
  { id: "reminders", header: "Số lần đôn đốc", holds: "count", most: MOST, width: 54 },
  { id: "state", header: "Tình trạng", holds: "calculated", width: 78, centered: true },
  { id: "note", header: "Ghi chú", holds: "text", width: 132 },
] as const satisfies readonly Column[];

export type SlipsColumnId = (typeof SLIPS_COLUMNS)[number]["id"];

/** The header of a column of `PhieuGui`. */
export function slipsHeaderOf(id: SlipsColumnId): string {
  return headerIn(SLIPS_COLUMNS, id);
}
