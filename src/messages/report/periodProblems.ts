import type { CalendarDay } from "../../plan/day";
import { toVietnamese } from "../../plan/day";
import { wordNotBuilt } from "../ownSheets";
import type { Language, Messages } from "../wording";

const vi = {
  noPeriod: "Kỳ này không còn trong bảng Kỳ báo cáo (trang tính Thiết lập). Hãy đọc lại danh sách.",
  nameTaken: "Bảng Kỳ báo cáo đã có kỳ mang tên này. Hãy đặt tên khác.",
  asOfDiffers: (asOf: string) =>
    `Số liệu đang tính đến ngày ${asOf}, không phải ngày cuối của kỳ. Hãy đặt lại ngày rồi chốt.`,
  closedBefore: (day: string) =>
    `Kỳ này đã chốt ngày ${day}; số liệu đã báo cáo không thay đổi nữa.`,
};

export const periodProblemMessages: Messages<typeof vi> = {
  vi,
  en: {
    noPeriod: "This period is no longer in the table Kỳ báo cáo (sheet Thiết lập).",
    nameTaken: "The table Kỳ báo cáo has a period of this name already. Choose another name.",
    asOfDiffers: (asOf) => `The figures count to ${asOf}, not to the period's last day.`,
    closedBefore: (day) => `This period was closed on ${day}; figures once reported do not change.`,
  },
};

type PeriodProblem = { readonly problem: "notBuilt" | "noPeriod" | "nameTaken" | "closed" };
type CloseProblem =
  | { readonly problem: "notBuilt" | "noPeriod" }
  | { readonly problem: "asOfDiffers"; readonly asOf: CalendarDay }
  | { readonly problem: "closedBefore"; readonly closedOn: CalendarDay };

/** Why the days of a period were not written. */
export function wordPeriodProblem({ problem }: PeriodProblem, language: Language): string {
  const words = periodProblemMessages[language];
  return problem === "notBuilt"
    ? wordNotBuilt(language)
    : problem === "closed"
      ? words.noPeriod
      : words[problem];
}

/** Why a period was not closed. */
export function wordCloseProblem(problem: CloseProblem, language: Language): string {
  const words = periodProblemMessages[language];
  switch (problem.problem) {
    case "notBuilt":
      return wordNotBuilt(language);
    case "asOfDiffers":
      return words.asOfDiffers(toVietnamese(problem.asOf));
    case "closedBefore":
      return words.closedBefore(toVietnamese(problem.closedOn));
    default:
      return words[problem.problem];
  }
}
