/** Words of a slip's sheets. They are data of the file, the same in every language: it is read back by them. */
export const SLIP_SHEET = "Phiếu cập nhật";
export const SLIP_RESULTS_SHEET = "Kết quả, văn bản";

/** The hidden sheet with the words of the drop-downs. */
export const SLIP_LISTS_SHEET = "Danh mục";

/** Stands above the rows for tasks that the agency proposes itself. */
export const PROPOSED_TASKS = "Nhiệm vụ đề xuất bổ sung";

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
