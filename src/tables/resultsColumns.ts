/** Name of the table of results, one row per result: one task has many. */
export const RESULTS_TABLE = "KetQua";

/** The columns of `KetQua`, in order. */
export const RESULTS_COLUMNS = [
  { id: "id", header: "Mã nhiệm vụ" },
  { id: "number", header: "STT" },
  { id: "period", header: "Kỳ" },
  { id: "deliverable", header: "Sản phẩm" },
  { id: "document", header: "Số và ký hiệu văn bản" },
  { id: "issuedOn", header: "Ngày ban hành" },
  { id: "agency", header: "Đơn vị" },
  { id: "criterion", header: "Mã tiêu chí" },
  { id: "link", header: "Đường dẫn/ghi chú" },
] as const;

export type ResultsColumnId = (typeof RESULTS_COLUMNS)[number]["id"];

/** The header of a column of `KetQua`. */
export function resultsHeaderOf(id: ResultsColumnId): string {
  return RESULTS_COLUMNS.find((column) => column.id === id)!.header;
}
