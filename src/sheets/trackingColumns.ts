import { DOCUMENT_FIELDS, type TaskField } from "../plan/taskField";

/** Name of the table in which staff work, the single source of truth. */
export const TRACKING_TABLE = "PhuLuc";

/**
 * The columns of `PhuLuc`, in order. The first seven are the document's own; the rest follow the work and are never
 * printed with the appendix. Columns carried over from the source stand between `note` and `id`.
 */
export const TRACKING_COLUMNS = [
  { id: "number", header: "STT" },
  { id: "area", header: "Lĩnh vực" },
  { id: "text", header: "Nội dung công việc" },
  { id: "lead", header: "Cơ quan chủ trì" },
  { id: "supporting", header: "Cơ quan phối hợp" },
  { id: "deadlineText", header: "Thời gian thực hiện/hoàn thành" },
  { id: "deliverable", header: "Sản phẩm" },
  { id: "kind", header: "Loại thời hạn" },
  { id: "rhythm", header: "Nhịp" },
  { id: "start", header: "Ngày bắt đầu" },
  { id: "due", header: "Hạn hoàn thành" },
  { id: "extendedDue", header: "Hạn điều chỉnh" },
  { id: "extensionDocument", header: "Văn bản cho gia hạn" },
  { id: "status", header: "Trạng thái" },
  { id: "doneOn", header: "Ngày hoàn thành" },
  { id: "progress", header: "Tiến độ" },
  { id: "periodResults", header: "Kết quả trong kỳ" },
  { id: "outcome", header: "Kết quả thực hiện" },
  { id: "delayReason", header: "Nguyên nhân chậm, khó khăn" },
  { id: "leader", header: "Lãnh đạo phụ trách" },
  { id: "follower", header: "Người theo dõi" },
  { id: "origin", header: "Nguồn giao" },
  { id: "lastReminder", header: "Ngày đôn đốc gần nhất" },
  { id: "reminders", header: "Số lần đôn đốc" },
  { id: "note", header: "Ghi chú" },
  { id: "id", header: "Mã nhiệm vụ" },
] as const satisfies readonly { readonly id: TaskField | "id"; readonly header: string }[];

export type TrackingColumnId = (typeof TRACKING_COLUMNS)[number]["id"];

/** What comes out of the source list (or is read out of it); the other columns belong to the people who fill the table in. */
export const SOURCE_COLUMNS = [
  ...DOCUMENT_FIELDS,
  "kind",
  "rhythm",
  "start",
  "due",
] as const satisfies readonly TrackingColumnId[];

export type SourceColumnId = (typeof SOURCE_COLUMNS)[number];

/** The header of a column. */
export function headerOf(id: TrackingColumnId): string {
  return TRACKING_COLUMNS.find((column) => column.id === id)!.header;
}
