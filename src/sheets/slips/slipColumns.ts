import { resultsHeaderOf } from "../resultsColumns";
import { headerOf } from "../trackingColumns";

/** Names of the sheets of a slip; units may change them. */
export const SLIP_SHEETS = {
  slip: "Phiếu cập nhật",
  slipResults: "Kết quả, văn bản",
  slipLists: "Danh mục",
} as const;

/**
 * The columns of a slip, in order: what the task is, what the unit fills in, and the hidden id. Where `PhuLuc` has the
 * column it has the same words.
 */
export const SLIP_COLUMNS = [
  { id: "number", header: headerOf("number") },
  { id: "text", header: headerOf("text") },
  { id: "supporting", header: headerOf("supporting") },
  { id: "deadlineText", header: headerOf("deadlineText") },
  { id: "due", header: "Hạn" },
  { id: "deliverable", header: headerOf("deliverable") },
  { id: "progress", header: headerOf("progress") },
  { id: "status", header: headerOf("status") },
  { id: "doneOn", header: headerOf("doneOn") },
  { id: "outcome", header: headerOf("outcome") },
  { id: "delayReason", header: headerOf("delayReason") },
  { id: "follower", header: headerOf("follower") },
  { id: "note", header: headerOf("note") },
  { id: "id", header: headerOf("id") },
] as const;

export type SlipColumnId = (typeof SLIP_COLUMNS)[number]["id"];

/** The 1-based column of a slip. */
export function slipColumn(id: SlipColumnId): number {
  return SLIP_COLUMNS.findIndex((column) => column.id === id) + 1;
}

/** The columns of a slip's second sheet, in order, in the words of `KetQua`; the hidden id comes by the STT. */
export const SLIP_RESULTS_COLUMNS = [
  { id: "number", header: resultsHeaderOf("number") },
  { id: "period", header: resultsHeaderOf("period") },
  { id: "deliverable", header: resultsHeaderOf("deliverable") },
  { id: "document", header: resultsHeaderOf("document") },
  { id: "issuedOn", header: resultsHeaderOf("issuedOn") },
  { id: "criterion", header: resultsHeaderOf("criterion") },
  { id: "link", header: resultsHeaderOf("link") },
  { id: "id", header: resultsHeaderOf("id") },
] as const;

export type SlipResultsColumnId = (typeof SLIP_RESULTS_COLUMNS)[number]["id"];

/** The 1-based column of a slip's second sheet. */
export function slipResultsColumn(id: SlipResultsColumnId): number {
  return SLIP_RESULTS_COLUMNS.findIndex((column) => column.id === id) + 1;
}

/** Names over the lists on the hidden sheet, which drop-downs take their words from. */
export const SLIP_LISTS = {
  statuses: "PhieuTrangThai",
  periods: "PhieuKy",
  numbers: "PhieuSTT",
  ids: "PhieuMaNhiemVu",
} as const;

/** Properties of the file by which a slip is known whatever happens to its sheets. */
export const SLIP_PROPERTIES = {
  code: "MaPhieu",
  agency: "DonVi",
  planYear: "NamKeHoach",
} as const;
