/** Defined names over the list columns of `Thiết lập`; drop-downs take their values from them. */
export const LIST_NAMES = {
  agencies: "DanhSachDonVi",
  areas: "DanhSachLinhVuc",
  statuses: "DanhSachTrangThai",
  kinds: "DanhSachLoaiThoiHan",
  rhythms: "DanhSachNhip",
  periods: "DanhSachKy",
  planStates: "DanhSachTinhTrang",
  yesNo: "DanhSachCoKhong",
  reportPeriods: "DanhSachKyBaoCao",
  agencyKinds: "DanhSachLoaiDonVi",
} as const;

export type ListName = (typeof LIST_NAMES)[keyof typeof LIST_NAMES];
