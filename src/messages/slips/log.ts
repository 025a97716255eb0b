import { toVietnamese, type CalendarDay } from "../../plan/day";
import type { SlipLogWords } from "../../plan/slips/slipLog";
import { headerOf } from "../../tables/trackingColumns";
import type { Messages } from "../wording";

/** What the log of changes says of slips that came back. */
const vi = {
  header: headerOf,
  result: "Kết quả, văn bản",
  match: "Dòng chưa xác định nhiệm vụ",
  addition: "Nhiệm vụ đề xuất bổ sung",
  reasons: {
    otherYear: "phiếu của kế hoạch năm khác",
    unknownSlip: "mã phiếu không có trong các phiếu đã gửi",
    otherAgency: "mã phiếu đã gửi cho đơn vị khác",
    changedHere: "phụ lục đã thay đổi sau khi gửi phiếu",
    answeredBefore: "đơn vị đã trả lời khác trước đó",
    noBase: "không có nội dung đã gửi để đối chiếu",
    answersDiffer: "các phiếu ghi khác nhau",
    cleared: "đơn vị xóa trống",
    noSuchPeriod: "kỳ không có trong danh sách",
    otherLead: "đơn vị gửi không phải cơ quan chủ trì",
  },
  savedBy: (who: string, day: CalendarDay | null) =>
    `${who === "" ? "lưu" : `${who} lưu`}${day === null ? "" : ` ngày ${toVietnamese(day)}`}`,
  alsoIn: (files: readonly string[]) => `cũng có trong ${files.join(", ")}`,
  origin: (agency: string, code: string) =>
    ["Đơn vị đề xuất", agency && `: ${agency}`, code && ` (phiếu ${code})`].join(""),
} satisfies SlipLogWords;

const en = {
  header: headerOf,
  result: "Result, document",
  match: "Row without a task",
  addition: "Proposed task",
  reasons: {
    otherYear: "slip of another year's plan",
    unknownSlip: "no slip with this code was sent",
    otherAgency: "a slip with this code was sent to another agency",
    changedHere: "the appendix changed after the slip was sent",
    answeredBefore: "the unit answered otherwise before",
    noBase: "what was sent is not known",
    answersDiffer: "slips disagree",
    cleared: "cleared by the unit",
    noSuchPeriod: "no period of the list",
    otherLead: "sent by a unit that does not lead the task",
  },
  savedBy: (who: string, day: CalendarDay | null) =>
    `saved${who === "" ? "" : ` by ${who}`}${day === null ? "" : ` on ${toVietnamese(day)}`}`,
  alsoIn: (files: readonly string[]) => `also in ${files.join(", ")}`,
  origin: (agency: string, code: string) =>
    ["Proposed", agency && ` by ${agency}`, code && ` (slip ${code})`].join(""),
} satisfies SlipLogWords;

/** The log is part of the workbook: what is written there is the Vietnamese half in both languages. */
export const slipLogMessages: Messages<SlipLogWords> = { vi, en };
