import type { AgencyKind } from "../plan/plan";
import type { PlanSettings } from "../plan/settings";

/** What a settings cell holds: `planState` and `yesNo` one of the words below. */
export type SettingKind = "day" | "wholeNumber" | "text" | "planState" | "yesNo";

export interface SettingsCell {
  /** The defined name of the cell. */
  readonly name: string;
  readonly setting: keyof PlanSettings;
  readonly label: string;
  readonly kind: SettingKind;
}

/** The settings cells of `Thiết lập`, from top to bottom. Labels are words of the workbook, the same in every language. */
export const SETTINGS_CELLS = [
  { name: "NgayBaoCao", setting: "asOf", label: "Số liệu tính đến ngày", kind: "day" },
  {
    name: "SoNgayNhac",
    setting: "dueSoonDays",
    label: "Số ngày nhắc trước hạn",
    kind: "wholeNumber",
  },
  { name: "NamKeHoach", setting: "planYear", label: "Năm kế hoạch", kind: "wholeNumber" },
  { name: "CoQuanBanHanh", setting: "authority", label: "Cơ quan ban hành", kind: "text" },
  {
    name: "TinhTrangKeHoach",
    setting: "planState",
    label: "Tình trạng kế hoạch",
    kind: "planState",
  },
  { name: "SoVanBan", setting: "documentNumber", label: "Số và ký hiệu văn bản", kind: "text" },
  { name: "NgayBanHanh", setting: "issuedOn", label: "Ngày ban hành", kind: "day" },
  { name: "VanBanKemTheo", setting: "accompanying", label: "Văn bản kèm theo", kind: "text" },
  {
    name: "TruocNgayTinhCaNgay",
    setting: "beforeMeansExclusive",
    label: "“Trước ngày” tính cả ngày đó",
    kind: "yesNo",
  },
  {
    name: "MocNhacCaNam",
    setting: "wholeYearReminderFrom",
    label: "Bắt đầu nhắc nhiệm vụ cả năm",
    kind: "day",
  },
] as const satisfies readonly SettingsCell[];

export type SettingName = (typeof SETTINGS_CELLS)[number]["name"];

/** Words of `TinhTrangKeHoach`. */
export const PLAN_STATE_WORDS: Readonly<Record<PlanSettings["planState"], string>> = {
  draft: "Dự thảo",
  issued: "Đã ban hành",
};

/** Words of `TruocNgayTinhCaNgay`: "Có" counts the day itself, so that `beforeMeansExclusive` is false. */
export const YES_NO_WORDS = { yes: "Có", no: "Không" } as const;

/** Words of the column "Loại" of `DonVi`. */
export const AGENCY_KIND_WORDS = {
  agency: "Cơ quan",
  group: "Nhóm",
  former: "Đơn vị cũ",
} as const satisfies Readonly<Record<AgencyKind, string>>;

/** What a word of the column "Loại" says; an agency where it says nothing else. */
export function agencyKindOf(word: string): AgencyKind {
  const kinds = Object.keys(AGENCY_KIND_WORDS) as AgencyKind[];
  return kinds.find((kind) => AGENCY_KIND_WORDS[kind] === word) ?? "agency";
}

/** What the whole numbers among the settings may be, in the sheet and in the pane alike. */
export const SETTING_RANGES = {
  dueSoonDays: { from: 0, to: 365 },
  planYear: { from: 2020, to: 2100 },
} as const;
