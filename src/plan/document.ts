import type { CalendarDay } from "./day";
import type { Target } from "./targets/target";

/** The reports of a plan year; those of the second and fourth quarter are the half-year's and the year's. */
export type ReportName = "firstQuarter" | "halfYear" | "thirdQuarter" | "year";

/** Until when a report goes in, as a plan sets it. */
export interface ReportDay {
  readonly report: ReportName;
  /** Who sends: the units to the commune, or the commune to the province. */
  readonly by: "units" | "commune";
  /** 1 to 31. */
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  /** The year after the plan's: "trước ngày 05 tháng đầu quý sau" for the report on the year. */
  readonly inNextYear: boolean;
  /** "trước ngày X", of which a setting says whether X itself counts; false for "chậm nhất ngày X". */
  readonly isBefore: boolean;
  /** As printed. */
  readonly phrase: string;
}

/** That an agency leads the work of an area, as the section "Tổ chức thực hiện" assigns it. */
export interface AreaDuty {
  /** `Area.id`. */
  readonly areaId: string;
  /** As the section heads its duties. */
  readonly agency: string;
}

/** What the document around a plan's list says of the plan; "" and null for what it does not state. */
export interface PlanDocument {
  /** The lines under the word "KẾ HOẠCH", joined by a blank. */
  readonly title: string;
  /** Who issues it, in the letters of a sentence: "Ủy ban nhân dân xã Nguyễn Bình Khiêm". */
  readonly authority: string;
  /** Whether the authority's chairman signs in his own name ("CHỦ TỊCH ỦY BAN NHÂN DÂN …" under "QUYẾT ĐỊNH"). */
  readonly byChairman: boolean;
  /** "12/KH-UBND"; "" for a draft, whose number is still open. */
  readonly number: string;
  /** What follows the number, known for most drafts too: "KH-UBND". */
  readonly symbol: string;
  readonly date: CalendarDay | null;
  /** The plan year, as its title names it. */
  readonly year: number | null;
  /** Whether it says "DỰ THẢO". */
  readonly saysDraft: boolean;
  readonly reportDays: readonly ReportDay[];
  /** What it says of when reports are due and nobody could read, as printed. */
  readonly unreadReportDays: readonly string[];
  /** Who leads which area by the section "Tổ chức thực hiện"; absent where nobody read it. */
  readonly duties?: readonly AreaDuty[];
  /** The targets that its body lists; absent where nobody looked for them. */
  readonly targets?: readonly Target[];
}
