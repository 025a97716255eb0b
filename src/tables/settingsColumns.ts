import { headerIn, type Column } from "./column";
import { LIST_NAMES } from "./listNames";

/** Names of the directories of agencies and of areas. */
export const AGENCY_TABLE = "DonVi";
export const AREA_TABLE = "LinhVuc";

/** The columns of `DonVi`, in order; the first three are as wide as the settings above them. */
export const AGENCY_COLUMNS = [
  { id: "name", header: "Tên", holds: "text", width: 195 },
  { id: "shortName", header: "Tên viết tắt", holds: "text", width: 270 },
  { id: "spellings", header: "Cách viết khác", holds: "text", width: 330 },
  { id: "kind", header: "Loại", holds: "word", list: LIST_NAMES.agencyKinds, width: 75 },
  { id: "members", header: "Thành viên", holds: "text", width: 180 },
  { id: "formerName", header: "Tên trước đây", holds: "text", width: 150 },
] as const satisfies readonly Column[];

/** Follows the order of the rows. */
export const AREA_ORDER = { id: "order", header: "Thứ tự", holds: "ordinal", width: 51 } as const;

/** The columns of `LinhVuc` behind the order, which are edited. */
export const AREA_COLUMNS = [
  { id: "numeral", header: "Ký hiệu", holds: "text", width: 57, centered: true },
  { id: "name", header: "Lĩnh vực", holds: "text", width: 255 },
] as const satisfies readonly Column[];

/** The table of periods for which recurring work owes results: the word, how many such a year has, which of them it is. */
export const PERIOD_WORDS = {
  table: "KyKetQua",
  word: "Kỳ",
  periods: "Số kỳ",
  place: "Kỳ thứ",
} as const;

/** The headers by which agencies and areas are known. */
export const AGENCY_NAME = headerIn(AGENCY_COLUMNS, "name");
export const AREA_NAME = headerIn(AREA_COLUMNS, "name");

export type AgencyColumnId = (typeof AGENCY_COLUMNS)[number]["id"];
export type AreaColumnId = (typeof AREA_COLUMNS)[number]["id"];
