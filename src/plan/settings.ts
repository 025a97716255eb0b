import { knownDay, type CalendarDay } from "./day";

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

/** The settings of a new workbook for a plan year: a draft, "trước ngày X" read strictly, reminders from 30/11. */
export function defaultSettings(planYear: number): PlanSettings {
  return {
    asOf: null,
    dueSoonDays: 7,
    planYear,
    authority: "",
    planState: "draft",
    documentNumber: "",
    issuedOn: null,
    accompanying: "",
    beforeMeansExclusive: true,
    wholeYearReminderFrom: knownDay(planYear, 11, 30),
  };
}
