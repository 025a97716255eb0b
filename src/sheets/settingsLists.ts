import type { PlanSettings } from "../plan/settings";

/** The columns of `DonVi` that are edited, in order. */
export const AGENCY_COLUMNS = [
  { id: "name", header: "Tên" },
  { id: "shortName", header: "Tên viết tắt" },
  { id: "spellings", header: "Cách viết khác" },
  { id: "kind", header: "Loại" },
  { id: "members", header: "Thành viên" },
  { id: "formerName", header: "Tên trước đây" },
] as const;

/** The columns of `LinhVuc` that are edited; "Thứ tự" follows the order of the rows. */
export const AREA_COLUMNS = [
  { id: "numeral", header: "Ký hiệu" },
  { id: "name", header: "Lĩnh vực" },
] as const;

export const AREA_ORDER_HEADER = "Thứ tự";

export type AgencyColumnId = (typeof AGENCY_COLUMNS)[number]["id"];
export type AreaColumnId = (typeof AREA_COLUMNS)[number]["id"];

/** A row of a list: its texts as a person types them, several lines in one where the cell holds several. */
export interface ListEntry<Id extends string> {
  /** Body row of the table when it was read, the first is 0; below 0 for an entry that is not in the table yet. */
  readonly row: number;
  readonly cells: Readonly<Record<Id | "name", string>>;
}

export type AgencyEntry = ListEntry<AgencyColumnId>;
export type AreaEntry = ListEntry<AreaColumnId>;

/** What of the sheet `Thiết lập` can be edited away from it. */
export interface SettingsContent {
  readonly settings: PlanSettings;
  readonly agencies: readonly AgencyEntry[];
  /** In the plan's order. */
  readonly areas: readonly AreaEntry[];
}

/** A text as it counts in a list: lines trimmed, blank ones left out. */
export function listText(text: string): string {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}
