import type { CalendarDay } from "./day";

/** The settings cells of `Thiết lập`. */
export interface PlanSettings {
  /** `NgayBaoCao`, "Số liệu tính đến ngày"; null follows the calendar (=TODAY()). */
  readonly asOf: CalendarDay | null;
  /** `SoNgayNhac`. */
  readonly dueSoonDays: number;
  /** `NamKeHoach`. */
  readonly planYear: number;
  /** `CoQuanBanHanh`. */
  readonly authority: string;
  /** `TinhTrangKeHoach`: once issued, the seven columns of the document stay and print verbatim. */
  readonly planState: "draft" | "issued";
  /** `SoVanBan`. */
  readonly documentNumber: string;
  /** `NgayBanHanh`. */
  readonly issuedOn: CalendarDay | null;
  /** `VanBanKemTheo`: what the plan comes with, the words inside "(Kèm theo …)". */
  readonly accompanying: string;
  /** `TruocNgayTinhCaNgay`, negated: true reads "trước ngày X" as the day before X. */
  readonly beforeMeansExclusive: boolean;
  /** `MocNhacCaNam`. */
  readonly wholeYearReminderFrom: CalendarDay;
}
