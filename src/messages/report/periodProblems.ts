import { toVietnamese, type CalendarDay } from "../../plan/day";
import type { PeriodProblem } from "../../plan/report/periodChange";
import { wordNotBuilt } from "../ownSheets";
import type { Language, Messages } from "../wording";

const vi = {
  noPeriod: "Kỳ này không còn trong bảng Kỳ báo cáo (trang tính Thiết lập). Hãy đọc lại danh sách.",
  nameMissing: "Kỳ báo cáo chưa có tên. Hãy đặt tên cho kỳ.",
  nameTaken: "Bảng Kỳ báo cáo đã có kỳ mang tên này. Hãy đặt tên khác.",
  daysMissing: "Kỳ báo cáo cần đủ “Từ ngày” và “Đến ngày”.",
  endBeforeBegin: "“Đến ngày” phải từ “Từ ngày” trở đi.",
  dayOutOfRange: "Có ngày nằm ngoài các năm 2020–2100. Hãy kiểm tra lại năm đã nhập.",
  changedMeanwhile:
    "Có người vừa sửa kỳ này nên nội dung của họ được giữ nguyên. Hãy xem lại rồi sửa tiếp.",
  isReported:
    "Kỳ này đã có số liệu báo cáo nên tên và ngày số liệu không sửa được nữa; hạn gửi vẫn sửa được.",
  notEnded: (name: string, to: string) =>
    `Kỳ ${name} đến hết ngày ${to} mới kết thúc nên chưa chốt được.`,
  closedBefore: (name: string, day: string) =>
    `Kỳ ${name} đã chốt ngày ${day}; số liệu đã báo cáo không thay đổi nữa.`,
  closedEmpty: (name: string) =>
    `Kỳ ${name} đã ghi ngày chốt nhưng chưa có số liệu; hãy xóa ngày chốt ở bảng Kỳ báo cáo (trang tính Thiết lập) rồi chốt lại.`,
  closedOnSheet: (name: string, sheet: string) =>
    `Số liệu của kỳ ${name} đã chốt ở trang tính “${sheet}” nên không chốt lại. Nếu chốt nhầm, hãy xóa trang tính đó rồi chốt lại.`,
  reportedBefore: (name: string) =>
    `Bảng Kỳ báo cáo đã có số liệu của kỳ ${name}; số liệu đã báo cáo không thay đổi nữa.`,
};

const periodProblemMessages: Messages<typeof vi> = {
  vi,
  en: {
    noPeriod: "This period is no longer in the table Kỳ báo cáo (sheet Thiết lập).",
    nameMissing: "The period has no name. Give it one.",
    nameTaken: "The table Kỳ báo cáo has a period of this name already. Choose another name.",
    daysMissing: "The period needs its first and its last day.",
    endBeforeBegin: "The last day must not be before the first.",
    dayOutOfRange: "A day is outside the years 2020 to 2100. Check the year.",
    changedMeanwhile:
      "Somebody has just changed this period; it was left as it is. Look at it and try again.",
    isReported:
      "Figures of this period were reported, so its name and the days they cover stay; the days of sending can be changed.",
    notEnded: (name, to) => `The period ${name} ends on ${to} and cannot be closed before.`,
    closedBefore: (name, day) =>
      `The period ${name} was closed on ${day}; figures once reported do not change.`,
    closedEmpty: (name) =>
      `The period ${name} has a day of closing but no figures; clear “Ngày chốt” in the table Kỳ báo cáo (sheet Thiết lập), then close it.`,
    closedOnSheet: (name, sheet) =>
      `The figures of ${name} are closed on the sheet “${sheet}”. If that was a mistake, delete the sheet first.`,
    reportedBefore: (name) =>
      `The table Kỳ báo cáo holds figures of ${name} already; figures once reported do not change.`,
  },
};

type CloseProblem =
  | { readonly problem: "notBuilt" | "noPeriod" }
  | { readonly problem: "closedEmpty"; readonly period: string }
  | { readonly problem: "notEnded"; readonly period: string; readonly to: CalendarDay }
  | { readonly problem: "closedOnSheet"; readonly period: string; readonly sheet: string }
  | {
      readonly problem: "closedBefore";
      readonly period: string;
      readonly closedOn: CalendarDay | null;
    };

/** Why the days of a period were not written. */
export function wordPeriodProblem(problem: PeriodProblem | "notBuilt", language: Language): string {
  const words = periodProblemMessages[language];
  switch (problem) {
    case "notBuilt":
      return wordNotBuilt(language);
    case "gone":
      return words.noPeriod;
    case "closedBefore":
      return words.isReported;
    default:
      return words[problem];
  }
}

/** Why a period was not closed. */
export function wordCloseProblem(problem: CloseProblem, language: Language): string {
  const words = periodProblemMessages[language];
  switch (problem.problem) {
    case "notBuilt":
      return wordNotBuilt(language);
    case "closedEmpty":
      return words.closedEmpty(problem.period);
    case "notEnded":
      return words.notEnded(problem.period, toVietnamese(problem.to));
    case "closedOnSheet":
      return words.closedOnSheet(problem.period, problem.sheet);
    case "closedBefore":
      return problem.closedOn === null
        ? words.reportedBefore(problem.period)
        : words.closedBefore(problem.period, toVietnamese(problem.closedOn));
    default:
      return words[problem.problem];
  }
}
