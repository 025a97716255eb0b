/** Words of a slip's sheets. They are data of the file, the same in every language: it is read back by them. */
export const SLIP_SHEET = "Phiếu cập nhật";
export const SLIP_RESULTS_SHEET = "Kết quả, văn bản";

/** The hidden sheet with the words of the drop-downs. */
export const SLIP_LISTS_SHEET = "Danh mục";

/** Stands above the rows for tasks that the agency proposes itself. */
export const PROPOSED_TASKS = "Nhiệm vụ đề xuất bổ sung";

/** The columns of a slip's tasks, in order. */
export const SLIP_COLUMNS = [
  { id: "number", header: "STT" },
  { id: "text", header: "Nội dung công việc" },
  { id: "supporting", header: "Cơ quan phối hợp" },
  { id: "deadlineText", header: "Thời gian thực hiện/hoàn thành" },
  { id: "due", header: "Hạn" },
  { id: "deliverable", header: "Sản phẩm" },
  { id: "progress", header: "Tiến độ" },
  { id: "status", header: "Trạng thái" },
  { id: "doneOn", header: "Ngày hoàn thành" },
  { id: "outcome", header: "Kết quả thực hiện" },
  { id: "delayReason", header: "Nguyên nhân chậm, khó khăn" },
  { id: "follower", header: "Người theo dõi" },
  { id: "note", header: "Ghi chú" },
  { id: "taskId", header: "Mã nhiệm vụ" },
] as const;

export type SlipColumnId = (typeof SLIP_COLUMNS)[number]["id"];

/** The columns of a slip's results, in order. */
export const SLIP_RESULT_COLUMNS = [
  { id: "number", header: "STT" },
  { id: "period", header: "Kỳ" },
  { id: "deliverable", header: "Sản phẩm" },
  { id: "document", header: "Số và ký hiệu văn bản" },
  { id: "issuedOn", header: "Ngày ban hành" },
  { id: "criterion", header: "Mã tiêu chí" },
  { id: "link", header: "Đường dẫn/ghi chú" },
  { id: "taskId", header: "Mã nhiệm vụ" },
] as const;

export type SlipResultColumnId = (typeof SLIP_RESULT_COLUMNS)[number]["id"];

/** What every code of a slip looks like ("P-2026-0007"). */
const CODE = /(?<![\p{L}\p{N}])P\s*-\s*(20\d\d)\s*-\s*(\d{3,6})(?!\d)/iu;

/** Properties of the file by which a slip is known whatever happens to its sheets. */
export const SLIP_PROPERTIES = {
  code: "MaPhieu",
  agency: "DonVi",
  planYear: "NamKeHoach",
} as const;

/** A slip's code, with the year of its plan. */
export interface SlipCode {
  readonly code: string;
  readonly year: number;
}

/** The code of a slip in a text; null where there is none. */
export function slipCodeIn(text: string): SlipCode | null {
  const found = CODE.exec(text.replace(/[\u2010-\u2015\u2212]/gu, "-"));
  return found && { code: `P-${found[1]}-${found[2]}`, year: Number(found[1]) };
}
